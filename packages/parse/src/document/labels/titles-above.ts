/** Titles of other stories, topics, stamps: lines without a stop right above the text, which the models take for its first. */
import type { Line } from './line.js';
import type { Page } from './page.js';
import { tellsSameStory } from './topic.js';

/** A standfirst without a stop stands closer below its headline, and is no list of topics. */
const STANDFIRST = 8, CLOSE = 3; // lines
const SHORTEST = 4, LONGEST = 20; // words

/**
 * What is body without such lines at its beginning (of 21 such lines on the development pages, read as unseen sources, none is
 * the article’s).
 */
export function withoutTitlesAbove({ lines, prose }: Page, body: readonly boolean[], headline: number): readonly boolean[] {
  const last = prose.findLastIndex((is, n) => is && body[n]);
  const text = rowOfOthers(lines, body, headline);
  const first = body.findIndex((is, n) => is && n >= text && !(n < last && isTitleAbove(lines[n] as Line, n, headline)));
  return headline < 0 ? body : body.map((is, n) => is && n >= first);
}

function isTitleAbove(line: Line, n: number, headline: number): boolean {
  if (line.ends || line.quoted || line.words < SHORTEST || line.words > LONGEST) return false;
  return line.dated ? isStamp(line) : n >= headline + (line.function === 0 ? CLOSE : STANDFIRST) && !line.text.endsWith(':');
}

/**
 * Line of the first paragraph, if several lines without a stop stand between it and the day, of which none holds a word of the headline or
 * of that paragraph: titles of other stories; else 0.
 */
function rowOfOthers(lines: readonly Line[], body: readonly boolean[], headline: number): number {
  const text = body.findIndex((is, n) => is && ((lines[n] as Line).ends || (lines[n] as Line).words > LONGEST));
  const day = lines.findLastIndex(({ dated, ends }, n) => n < text && dated && !ends);
  if (headline < 0 || day <= headline || text <= day + ROW) return 0;
  const isOfStory = tellsSameStory(lines, headline, text);
  const isOther = (line: Line): boolean => line.words >= SHORTEST && !line.ends && !line.text.endsWith(':') && !isOfStory(line);
  return lines.slice(day + 1, text).every(isOther) ? text : 0;
}
const ROW = 3;

/** “21/06/2014 Nadia Karam All, Books, News”: what tells of a day tells it with a verb. */
const isStamp = (line: Line): boolean => line.auxiliaries === 0 && !line.opensInPast;
