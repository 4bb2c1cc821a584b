/** Which line is the headline: what the models say of each line, weighed against the others. */
import { datelineOf } from '../dateline.js';
import { isAuthorAlone } from './authors.js';
import { isDateAlone } from './date-line.js';
import { type Field, fillsIn, readField } from './fields.js';
import type { Judgement } from './judge.js';
import { isLetterhead } from './letterhead.js';
import { type Line, holdsWords } from './line.js';
import type { Page } from './page.js';
import { firstSaved, firstSavedAbove } from './saved-title.js';
import { bitsOf, gives } from './signals.js';

/** Lower log-odds than these are no headline by themselves. */
const SURE = -2;
/** Log-odds so close to the best are as good: a standfirst or a caption says what the headline says, below it. */
const TIE = 1;
/** How much less likely it may be right above the best one, unless it is as short as a section’s name. */
const BESIDE = 1, LONG = 6; // words
/** Lines above the best one among which a tie is looked for. */
const STANDFIRST = 6;

/** The line that the models take for the headline, the first one of a tie; −1 where they are sure of none. */
export function surestHeadline({ lines }: Page, titles: Float64Array): number {
  const best = titles.reduce((top, each, n) => (each > (titles[top] ?? SURE) && mayTitle(lines[n] as Line) ? n : top), -1);
  return best < 0 ? -1 : firstAsGood(lines, titles, best);
}

/** “The following was taken from the logs of the police.”: one whole sentence is no headline (none of 362 is); two short ones may be. */
const mayTitle = (line: Line): boolean =>
  holdsWords(line) && !isLetterhead(line) && !CONTACT.test(line.text) && !(line.text.endsWith('.') && line.stops === 1 && line.words >= WHOLE);
/** “Contact: Dana Whitlow, dana@harbour.example” */
const CONTACT = /^(?:(?:media|press) )?contacts? ?:|[\w.-]@[\w-]+\./i;
const WHOLE = 8; // words

/** The first of the lines that are as good as the best one and stand close above it. */
function firstAsGood(lines: readonly Line[], titles: Float64Array, best: number): number {
  const least = (titles[best] as number) - TIE, from = Math.max(0, best - STANDFIRST);
  const isLong = (lines[best - 1]?.words ?? 0) >= LONG;
  const isAsGood = (n: number): boolean => (titles[n] as number) > (isLong && n === best - 1 ? least - BESIDE : least);
  const first = lines.slice(from, best).findIndex((line, k) => isAsGood(from + k) && mayTitle(line) && !line.by && !line.dated);
  return first < 0 || isPartedFrom(lines, from + first, best) ? best : from + first;
}

/** A letterhead, “Subscribe”, “Sign in”, and then the title above its author. */
const isPartedFrom = (lines: readonly Line[], above: number, best: number): boolean =>
  lines[best + 1] !== undefined && isAuthorAlone(lines, best + 1) && lines.slice(above + 1, best).some((line) => gives(line, ACCOUNT));
const ACCOUNT = bitsOf('account');

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

/** Titles with a dateline below that make a round-up; where the headline found is one, what stands above the first of them may title all. */
function aboveItems({ lines }: Page, headline: number): number | null {
  const isItem = (n: number): boolean => lines[n]?.ends === false && datelineOf(lines[n + 1]?.text ?? '') !== null;
  if (!isItem(headline)) return null;
  const items = lines.flatMap((_, n) => (isItem(n) ? [n] : []));
  return items.length < ITEMS ? null : firstSavedAbove(lines.slice(0, items[0]));
}
const ITEMS = 3;

/** Where a record gives every field but the title’s, the title stands right above them, below the paper and its day. */
function aboveFields({ lines, fields }: Page): number {
  const first = fields.findIndex((field) => field !== null), line = lines[first - 1];
  const several = fields.slice(first, first + 3).filter((field) => field !== null).length > 1;
  if (!several || first < 2 || first > ABOVE || line === undefined) return -1;
  return mayBeTitle(line) ? firstSaved(lines, first - 1) : -1;
}

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

/** Where the models are sure of none. */
function likeliestLine(page: Page, titles: Float64Array, body: readonly boolean[], opening: number): number {
  const outstanding = [ABOVE, FAR_ABOVE].map((above) => outstandingLine(page, titles, opening, above));
  const saved = page.bare ? firstSavedAbove(page.lines.slice(0, Math.max(0, Math.min(opening, ABOVE)))) : -1;
  const candidates = [foretellingLine(page, body, opening), ...outstanding, aboveItsAuthor(page, opening), saved, belowItsDay(page, opening)];
  return candidates.find((line) => line >= 0) ?? -1;
}

/** “Shells over the border”, and right below it “By Lena Hartwig”, or her name alone. */
const aboveItsAuthor = ({ lines }: Page, opening: number): number =>
  lines.slice(0, Math.max(0, opening - 1)).findLastIndex((line, n) =>
    mayBeTitle(line) && !line.timed && line.signals === 0 && ((lines[n + 1] as Line).by || isAuthorAlone(lines, n + 1)));

/** “Monday, October 8, 2012”, “Shells over the border”, and the text: as blogs have it. */
function belowItsDay({ lines }: Page, opening: number): number {
  const title = lines[opening - 1], day = lines[opening - 2];
  if (title === undefined || day === undefined || !isDateAlone(day.text)) return -1;
  return mayBeTitle(title) && !title.dated && title.signals === 0 && !title.text.endsWith(')') ? opening - 1 : -1;
}

/** Lines above the text among which its title is looked for, and lines of the text that are asked. */
const ABOVE = 8;
/** Paragraphs of the text that a title tells of. */
const TOLD = 2;
/** Words that a title shares with one of them: beside the text, and from afar. */
const SHARED = 2, SHARED_AFAR = 3;

/** The nearest line above the text, or its first one, that says in advance what the next paragraphs say: half of its words. */
function foretellingLine({ lines }: Page, body: readonly boolean[], opening: number): number {
  if (opening < 0) return -1;
  const afar = Array.from({ length: ABOVE - 1 }, (_, k) => opening - 2 - k);
  const found = [opening - 1, opening, ...afar].find((n) => {
    const title = lines[n];
    if (title === undefined || !mayBeTitle(title)) return false;
    const told = lines.filter((_, m) => body[m] && m > n && m <= opening + ABOVE).slice(0, TOLD);
    const said = Math.max(0, ...told.map(({ content }) => title.content.filter((word) => content.includes(word)).length));
    return said >= (n < opening - 1 ? SHARED_AFAR : SHARED) && 2 * said >= title.content.length;
  });
  return found ?? -1;
}

/** Log-odds from which on a line may be the headline if it stands out, and by how much it must. */
const LIKELY = -5, LEAD = 1.5;
/** Pictures, authors and dates may stand between it and the text. */
const FAR_ABOVE = 12; // lines

/** Of so many lines above the text the one that the models find much likelier than all others. */
function outstandingLine({ lines }: Page, titles: Float64Array, opening: number, above: number): number {
  const close = lines.map((_, n) => n).filter((n) => n < opening && n >= opening - above);
  const [best, ...others] = close.toSorted((one, other) => (titles[other] as number) - (titles[one] as number));
  if (best === undefined || (titles[best] as number) < LIKELY) return -1;
  const first = firstAsGood(lines, titles, best), second = others.find((n) => n < first || n > best);
  const leads = second === undefined || (titles[best] as number) - (titles[second] as number) > LEAD;
  return leads && mayBeTitle(lines[first] as Line) && !isAuthorAlone(lines, first) && !fillsIn(lines, first) ? first : -1;
}

/** “Briefing by the spokesperson, 11 September 2008” names its day; a shorter line that holds one is a date. */
const mayBeTitle = (line: Line): boolean =>
  line.words >= 3 && line.words <= 20 && holdsWords(line) && !isLetterhead(line) && !line.ends && !line.by && !(line.dated && line.words < 6)
  && !ITEM.test(line.text);
/** “1. Shelling in the north”: the first item of a list. */
const ITEM = /^\d{1,2}[.)] /;
