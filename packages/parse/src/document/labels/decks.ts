/**
 * “At least 36 people killed”, “Three gunmen blew themselves up at the gates”, and below them the author or the day: decks in a row, which
 * sum the story up right below its headline as titles of other stories do elsewhere.
 */
import { isAuthorAlone } from './authors.js';
import { isDateLine } from './date-line.js';
import { type Line, isBullet } from './line.js';
import { tellsSameStory } from './topic.js';
import { titlesNothing } from './untitled.js';

const FEWEST = 2, MOST = 5; // decks
const SHORTEST = 4, LONGEST = 25; // words
/**
 * Decks of a row that tell what happened, unless they are set as a list (“• Pilot killed, activists say”); in titles of other stories few
 * words are small ones.
 */
const TELLING = 2, SMALL = 0.15;

/**
 * The lines between the headline and the author or the day, or between these and the first paragraph, if each of them may be a deck and two
 * tell something; else none. Titles of other stories stand below the day too: there one of them must be likely to be text by itself, and one
 * must hold a word of the title or of that paragraph.
 */
export function decksBelow(lines: readonly Line[], headline: number, isLikely: (n: number) => boolean): ReadonlySet<number> {
  if (headline < 0) return NONE;
  const isStamp = (n: number): boolean => lines[n] !== undefined && (lines[n].by || isDateLine(lines[n].text) || isAuthorAlone(lines, n));
  let stamp = headline + 1;
  while (stamp <= headline + MOST && !isStamp(stamp)) stamp++;
  if (!isStamp(stamp)) return NONE;
  const above = row(lines, headline + 1, stamp);
  while (isStamp(stamp)) stamp++;
  const opening = lines.slice(stamp, stamp + MOST + 1).findIndex(({ ends, words }) => ends && words >= PARAGRAPH);
  if (above.size > 0 || opening < 0) return above;
  const below = row(lines, stamp, stamp + opening);
  const isOfStory = tellsSameStory(lines, headline, stamp + opening);
  return [...below].some(isLikely) && [...below].some((n) => isOfStory(lines[n] as Line)) ? below : NONE;
}
const NONE: ReadonlySet<number> = new Set(), PARAGRAPH = 12; // words

function row(lines: readonly Line[], first: number, end: number): ReadonlySet<number> {
  const decks = Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
  if (decks.length < FEWEST || !decks.every((n) => mayBeDeck(lines, n))) return NONE;
  const telling = decks.filter((n) => tells(lines[n] as Line)).length, isList = decks.every((n) => isBullet(lines[n] as Line));
  return isList || telling >= TELLING ? new Set(decks) : NONE;
}

const mayBeDeck = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  return line.words >= SHORTEST && line.words <= LONGEST && line.signals === 0 && !line.ends && !line.timed && !line.dated && !line.linked
    && line.fingerprint !== lines[n - 1]?.fingerprint && !titlesNothing(lines, n);
};

const tells = (line: Line): boolean => (line.pasts + line.auxiliaries > 0 || line.reports) && line.function >= SMALL;
