/** A second article below the first, where somebody saved two. */
import { isDateAlone } from './date-line.js';
import { type Line, isBullet } from './line.js';
import type { Page } from './page.js';

/** Lines between a headline’s stamp and its text. */
const HEAD = 3;
const LONGEST_BYLINE = 8; // words

/**
 * On a bare page the line at which another article begins, below the first one’s text: a title, a date or an author, prose. Else the
 * page’s end: on other pages such lines are teasers, posts and tables within the text.
 */
export function startOfAnother({ lines, prose, bare }: Page, isBody: readonly boolean[], headline: number): number {
  const opening = isBody.indexOf(true);
  if (!bare || headline < 0 || headline >= opening) return lines.length;
  const at = lines.findIndex((line, n) => {
    const stamp = lines[n + 1], isHead = n > opening && stamp !== undefined && isTitle(line) && isStamp(stamp);
    return isHead && prose.slice(opening, n).includes(true) && prose.slice(n + 2, n + 2 + HEAD).includes(true);
  });
  // What stands between the last sentence and that title is its heading: “Elsewhere in the region”.
  return at < 0 ? lines.length : lines.findLastIndex((line, n) => n < at && line.ends) + 1;
}

const isTitle = (line: Line): boolean =>
  line.words >= 4 && line.words <= 20 && !line.ends && !/[:;,]$/.test(line.text) && !line.by && !line.dated && !line.quoted && !isBullet(line);

const isStamp = (line: Line): boolean => !line.ends && (isDateAlone(line.text) || (line.by && line.words <= LONGEST_BYLINE));
