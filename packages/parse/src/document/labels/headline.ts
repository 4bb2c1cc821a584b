/** Which line is the headline. */
import { datelineOf } from '../../language/dateline.js';
import { type Field, marksText, readField } from './fields.js';
import type { Judgement } from './judge.js';
import { likeliestLine, mayBeTitle } from './likeliest-title.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { firstSaved, firstSavedAbove } from './saved-title.js';

/**
 * Line of the headline: what a record states, or says above its fields, else what the models are sure of above the text, else what says in
 * advance what the text says, else what stands out among the lines above the text; −1 for none.
 */
export function headlineOf(page: Page, { headline, titles }: Pick<Judgement, 'headline' | 'titles'>, body: readonly boolean[]): number {
  const stated = page.fields.indexOf('title'), opening = body.indexOf(true);
  if (stated >= 0) return stated;
  const untold = [aboveFields(page), askedFor(page)].find((line) => line >= 0);
  if (untold !== undefined) return untold;
  const isAbove = headline >= 0 && (headline < opening || (headline === opening && titlesWhole(page, headline, body)));
  const found = isAbove ? headline : likeliestLine(page, titles, body, opening);
  const roundUp = aboveItems(page, found);
  if (roundUp !== null) return roundUp;
  const said = saidBelow(page, found);
  return page.bare && said > 0 ? firstSaved(page.lines, said) : said;
}

/** Whether a line that reads like text too titles what follows: a sentence does not. */
const titlesWhole = ({ lines }: Page, headline: number, body: readonly boolean[]): boolean =>
  body.lastIndexOf(true) > headline && !(lines[headline] as Line).ends;

/** Titles with a dateline below that make a round-up; where the headline found is one, what stands above the first may title all. */
function aboveItems({ lines }: Page, headline: number): number | null {
  const isItem = (n: number): boolean => lines[n]?.ends === false && datelineOf(lines[n + 1]?.text ?? '') !== null;
  if (!isItem(headline)) return null;
  const items = lines.flatMap((_, n) => (isItem(n) ? [n] : []));
  return items.length < ITEMS ? null : firstSavedAbove(lines.slice(0, items[0]));
}
const ITEMS = 3;

/** Where a record gives every field but the title’s, the title stands right above them, below the paper and its day. */
function aboveFields({ lines, fields }: Page): number {
  const first = fields.findIndex((field, n) => field !== null && !marksText((lines[n] as Line).text)), line = lines[first - 1];
  const several = fields.slice(first, first + 3).filter((field) => field !== null).length > 1;
  if (!several || first < 2 || first > TOP || line === undefined) return -1;
  return mayBeTitle(lines, first - 1) ? firstSaved(lines, first - 1) : -1;
}
const TOP = 8; // lines

/** “Title”, “Ferry sinks off Orsa”, “Source”, “Harbour Office”: a form whose fields and answers stand on lines of their own. */
function askedFor({ lines }: Page): number {
  const asks = (n: number): Field | undefined => readField(`${lines[n]?.text ?? ''}:`)?.field;
  return lines.slice(0, FORM).findIndex((line, n) => line.words >= 3 && asks(n - 1) === 'title' && asks(n + 1) !== undefined);
}
/** Lines among which such a form’s title stands. */
const FORM = 60;

/** “News / Cities / Ferry sinks off Orsa”, “now reading: Ferry sinks off Orsa”: the headline itself stands close below its path. */
function saidBelow({ lines }: Page, headline: number): number {
  const path = lines[headline];
  if (path === undefined) return headline;
  const own = lines.slice(headline + 1, headline + 1 + BELOW_PATH).findIndex((line) =>
    line.words > SHORTEST_OWN && line.text.length < path.text.length && path.text.endsWith(line.text));
  return own < 0 ? headline : headline + 1 + own;
}
const BELOW_PATH = 6; // lines
const SHORTEST_OWN = 4; // words
