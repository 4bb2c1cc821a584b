/** A site’s picks above the headline, told in whole sentences: “The mayor has resigned, and nobody in Orsa seems to know why.” */
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Lines below a headline among which its author or day stands. */
const STAMPED = 3;
/** The text holds at least so many times their words. */
const LONGER = 2;

/**
 * What reads like text, without what does so above a headline that an author or a day follows: where the text below is much longer, and
 * no author or day is named above (no article of the development pages has a line above its headline).
 */
export function withoutTeasersAbove({ lines }: Page, reads: readonly boolean[], headline: number): readonly boolean[] {
  const opening = reads.indexOf(true);
  if (headline <= opening || opening < 0 || (lines[headline] as Line).ends) return reads;
  const below = lines.slice(headline + 1, headline + 1 + STAMPED), above = lines.slice(0, headline);
  if (!below.some(isStamp) || above.some(isStamp)) return reads;
  const words = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, line, n) => sum + (reads[from + n] ? line.words : 0), 0);
  return words(headline, lines.length) < LONGER * words(0, headline) ? reads : reads.map((is, n) => is && n > headline);
}

const isStamp = (line: Line): boolean => (line.by || line.dated) && !line.ends;
