/** Another article below the first: where somebody saved two, and where a site goes on with the next story. */
import { formOfDates, isDateAlone } from './date-line.js';
import { type Line, isBullet } from './line.js';
import type { Page } from './page.js';
import { isCaption } from './untitled.js';

/** Lines between a headline’s stamp and its text. */
const HEAD = 3;
/** Sentences of the first article: one may be its standfirst, and what stands below that a caption. */
const FIRST = 2;
const LONGEST_BYLINE = 8; // words

/** The line at which another article begins, below the first one’s text; the page’s end where none does. */
export function startOfAnother(page: Page, isBody: readonly boolean[], headline: number): number {
  const opening = isBody.indexOf(true);
  if (headline < 0 || opening < 0) return page.lines.length;
  return page.bare ? startOfSaved(page, opening, headline) : startOfNext(page, isBody, headline);
}

/**
 * On a bare page: a title, a date or an author, prose. On other pages such lines are teasers, posts and tables within the text.
 */
function startOfSaved({ lines, prose }: Page, opening: number, headline: number): number {
  if (headline >= opening) return lines.length;
  const at = lines.findIndex((line, n) => {
    const stamp = lines[n + 1], isHead = n > opening && stamp !== undefined && isTitle(line) && isStamp(stamp) && !isCaption(line);
    const isTold = isHead && prose.slice(opening, n).includes(true) && lines.slice(opening, n).filter(({ ends }) => ends).length >= FIRST;
    return isTold && prose.slice(n + 2, n + 2 + HEAD).includes(true);
  });
  // What stands between the last sentence and that title is its heading: “Elsewhere in the region”.
  return at < 0 ? lines.length : lines.findLastIndex((line, n) => n < at && line.ends) + 1;
}

const isTitle = (line: Line): boolean =>
  line.words >= 4 && line.words <= 20 && !line.ends && !/[:;,]$/.test(line.text) && !line.by && !line.dated && !line.quoted
  && !isBullet(line);

const isStamp = (line: Line): boolean => !line.ends && (isDateAlone(line.text) || (line.by && line.words <= LONGEST_BYLINE));

/** Lines above the headline and below the first one of the text among which the article’s own stamps stand. */
const ABOVE = 4, BELOW = 3;
/** Words of the text above the next story. */
const TOLD = 60;
/** Lines on either side of a stamp among which its title stands. */
const CLOSE = 3;

/**
 * “May 3, 2017, 4:10 p.m. ET” or “Updated 3 May 2017” beside the headline, and in the same form below the text, beside another title: the
 * site’s next story (below 16 such lines on the development pages no line is body). A bare date may be a timeline’s.
 */
function startOfNext({ lines }: Page, isBody: readonly boolean[], headline: number): number {
  const opening = isBody.indexOf(true), from = Math.max(0, headline - ABOVE), end = Math.max(headline, opening) + BELOW;
  const own = new Set(lines.slice(from, end).filter(isFullStamp).map(formOf));
  if (own.size === 0) return lines.length;
  let words = 0;
  const at = lines.findIndex((line, n) => {
    words += n >= opening && isBody[n] ? line.words : 0;
    if (n < end || words < TOLD || !isFullStamp(line) || !own.has(formOf(line))) return false;
    return lines.slice(Math.max(0, n - CLOSE), n + 1 + CLOSE).some(isTitle);
  });
  return at < 0 ? lines.length : at;
}

const formOf = ({ text }: Line): string => formOfDates(text);
const LONGEST_STAMP = 14; // words
const isFullStamp = (line: Line): boolean =>
  line.dated && (line.timed || STAMPED.test(line.text)) && !line.ends && line.words <= LONGEST_STAMP && /\b(?:19|20)\d\d\b/.test(line.text);
const STAMPED = /^(?:updated|published|posted)\b/i;
