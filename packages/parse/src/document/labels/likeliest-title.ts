/** The headline where the models are sure of none: a line that says in advance what the text says, or stands out, or where it stands. */
import { isAuthorAlone } from './authors.js';
import { isDateAlone } from './date-line.js';
import { fillsIn } from './fields.js';
import { isLetterhead, opensNewsletter } from './letterhead.js';
import { type Line, holdsWords } from './line.js';
import type { Page } from './page.js';
import { firstSavedAbove } from './saved-title.js';
import { firstAsGood } from './surest-title.js';
import { isSentence, titlesNothing } from './untitled.js';

/** The first line that one of these ways finds above the text; −1 for none. */
export function likeliestLine(page: Page, titles: Float64Array, body: readonly boolean[], opening: number): number {
  // A title may read like text, and a standfirst below it like none: cases/document/title-and-standfirst-far-above
  const titlesText = body.lastIndexOf(true) > opening && mayBeTitle(page.lines, opening) && !(page.lines[opening] as Line).ends;
  const below = titlesText ? opening + 1 : opening;
  const outstanding = [ABOVE, FAR_ABOVE].map((above) => outstandingLine(page, titles, below, above));
  const saved = page.bare ? firstSavedAbove(page.lines.slice(0, Math.max(0, Math.min(below, ABOVE)))) : -1;
  const author = aboveItsStandfirst(page.lines, titles, aboveItsAuthor(page, opening));
  const candidates = [
    aboveItsStamp(page, opening), foretellingLine(page, body, opening), ...outstanding, author, saved, belowItsDay(page, opening),
  ];
  return candidates.find((line) => line >= 0) ?? -1;
}

/**
 * “Shells over the border”, “By Lena Hartwig”, “3 May 2016”, and then prose: where whole sentences that tell of other stories stand above,
 * they are taken for the text’s opening. No author and no day stands above these.
 */
function aboveItsStamp({ lines, prose }: Page, opening: number): number {
  const author = lines.findIndex((line) => line.by && !line.ends), title = lines[author - 1];
  if (opening < 0 || title === undefined || author <= opening || author > opening + TEASERS || !mayBeTitle(lines, author - 1)) return -1;
  const isOnlyStamp = !lines.slice(0, author).some(({ dated }) => dated);
  const isDated = lines.slice(author + 1, author + 1 + STAMP).some(({ dated, ends }) => dated && !ends);
  return isOnlyStamp && isDated && prose.slice(author, author + 1 + ABOVE).includes(true) ? author - 1 : -1;
}
/** Lines of teasers, and between an author and the day. */
const TEASERS = 10, STAMP = 2;

/** “Shells over the border”, and right below it “By Lena Hartwig”, or her name alone, or a day and then her name. */
const aboveItsAuthor = ({ lines }: Page, opening: number): number =>
  lines.slice(0, Math.max(0, opening - 1)).findLastIndex((line, n) =>
    mayBeTitle(lines, n) && !line.timed && line.signals === 0
    && (namesAuthor(lines, n + 1) || (isDay(lines[n + 1] as Line) && (namesAuthor(lines, n + 2) || namesAuthor(lines, n + 3)))));

const namesAuthor = (lines: readonly Line[], n: number): boolean =>
  lines[n] !== undefined && ((lines[n] as Line).by || isAuthorAlone(lines, n));
/** “Published: 3 May 2016 at 4.10 p.m.” */
const isDay = ({ dated, ends, words, text }: Line): boolean => dated && !ends && words <= LONGEST_DAY && /\b(?:19|20)\d\d\b/.test(text);
const LONGEST_DAY = 24; // words

/** A section’s name is shorter. */
const TELLING = 6; // words

/** A standfirst stands between the headline and the author: of two lines that may be it the first is. */
function aboveItsStandfirst(lines: readonly Line[], titles: Float64Array, found: number): number {
  const above = lines[found - 1], isAsGood = above !== undefined && (titles[found - 1] as number) >= (titles[found] as number);
  return isAsGood && above.words >= TELLING && mayBeTitle(lines, found - 1) ? found - 1 : found;
}

/** “Monday, October 8, 2012”, “Shells over the border”, and the text: as blogs have it. */
function belowItsDay({ lines }: Page, opening: number): number {
  const title = lines[opening - 1], day = lines[opening - 2];
  if (title === undefined || day === undefined || !isDateAlone(day.text)) return -1;
  return mayBeTitle(lines, opening - 1) && !title.dated && title.signals === 0 && !title.text.endsWith(')') ? opening - 1 : -1;
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
    if (title === undefined || !mayBeTitle(lines, n)) return false;
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

/** Of so many lines above the text the one that the models find much likelier than all others but its standfirst. */
function outstandingLine(page: Page, titles: Float64Array, opening: number, above: number): number {
  const { lines, elsewhere } = page;
  const close = lines.map((_, n) => n).filter((n) => n < opening && n >= opening - above && !titlesNothing(lines, n));
  const [best, ...others] = close.toSorted((one, other) => (titles[other] as number) - (titles[one] as number));
  if (best === undefined || (titles[best] as number) < LIKELY) return -1;
  const isStandfirst = (n: number): boolean => n === best + 1 && isSentence(lines[n] as Line);
  const first = firstAsGood(lines, titles, best), second = others.find((n) => (n < first || n > best) && !isStandfirst(n));
  const leads = second === undefined || (titles[best] as number) - (titles[second] as number) > LEAD;
  return leads && elsewhere[first] === 0 && mayBeTitle(lines, first) && !isAuthorAlone(lines, first) && !fillsIn(lines, first) ? first : -1;
}

/** “Briefing by the spokesperson, 11 September 2008” names its day; a shorter line that holds one is a date. */
export const mayBeTitle = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line, isOfLength = line.words >= 3 && line.words <= 20;
  return isOfLength && holdsWords(line) && !isLetterhead(line) && !opensNewsletter(line) && !isSentence(line) && !line.by
    && !(line.dated && line.words < 6) && !ITEM.test(line.text) && !titlesNothing(lines, n);
};
/** “1. Shelling in the north”, “• Shelling in the north”: an item of a list. */
const ITEM = /^(?:\d{1,2}[.)]|[•·-]) /;
