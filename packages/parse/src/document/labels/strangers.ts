/**
 * Other stories’ teasers that are whole sentences: “What to read next”, and below it two and more that have hardly a word in common with
 * the text above. A text that goes on below such a heading speaks of its people and places again.
 */
import { tagsOf } from '../../lexicon/index.js';
import { Tag } from '../../lexicon/tags.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';

/** Words of the text above the heading. */
const TEXT_ABOVE = 60;
const LONGEST_HEADING = 6; // words
/** Sentences that tell nothing of the text; more of them are a text of their own. */
const FEWEST = 2, MOST = 10;
/** Words that one of them shares with the text by chance, and how many of them share one. */
const BY_CHANCE = 1, SHARING = 1 / 2;

const MORE = bitsOf('more');
const isHeading = (line: Line): boolean => line.words <= LONGEST_HEADING && !line.ends && gives(line, MORE);

/** The line behind the last one of the text that has anything to do with it. */
export function beforeStrangers(lines: readonly Line[], isBody: readonly boolean[]): number {
  const text = lines.filter((_, n) => isBody[n]), last = isBody.lastIndexOf(true), told = new Set<string>();
  let words = 0, seen = 0;
  for (let n = isBody.indexOf(true); n >= 0 && n < last; n++) {
    const line = lines[n] as Line;
    seen += isBody[n] ? 1 : 0;
    const isParting = words > TEXT_ABOVE && isHeading(line) && !opensTitles(lines, n) && areStrangers(text.slice(seen, seen + MOST + 1), told);
    if (isParting) return isBody.lastIndexOf(true, n) + 1;
    if (!isBody[n]) continue;
    words += line.words;
    for (const word of line.content) told.add(word);
  }
  return last + 1;
}

/** “Also read”, and below it “Two killed as a wall falls”: titles are what the heading opens, and the text may go on below them. */
const opensTitles = (lines: readonly Line[], heading: number): boolean =>
  lines.slice(heading + 1, heading + 1 + CLOSE).some(({ words, ends }) => words >= SHORTEST_TITLE && words <= LONGEST_TITLE && !ends);
const CLOSE = 2; // lines
const SHORTEST_TITLE = 4, LONGEST_TITLE = 20; // words

/** Teasers quote nobody at length. */
function areStrangers(below: readonly Line[], told: ReadonlySet<string>): boolean {
  if (below.length < FEWEST || below.length > MOST || below.some((line) => line.quoted && line.reports)) return false;
  const shared = below.map(({ content }) => content.filter((word) => told.has(word) && tells(word)).length);
  return Math.max(...shared) <= BY_CHANCE && shared.filter((count) => count > 0).length <= SHARING * below.length;
}

const FUNCTION = Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative
  | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;
/** Words that any two texts share. Source: own list. */
const COMMON = wordSet('said says also more that than when then there just only even very year years time people');
const tells = (word: string): boolean => (tagsOf(word) & FUNCTION) === 0 && !COMMON.has(word);
