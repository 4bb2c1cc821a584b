/**
 * “STORY HIGHLIGHTS”, “Key points”, and below it “Two men die in a fall, police say”, “Ferry to run from Monday”: what sums the story up above its text,
 * line by line, looks like headlines.
 */
import type { Block } from '../blocks.js';
import { isDateLine } from './date-line.js';

/** Source: own list. */
const HEADING = /^\W*(?:(?:(?:story|article) )?highlights|key (?:points|facts)|in (?:short|brief|summary))\W*$/i;
/** UTF-16 units of a highlight; highlights of a story. */
const LONGEST = 140, FEWEST = 2, MOST = 8;
const ENDS = /[.!?…]["”’')\]]{0,3}$/, BY = /^by\b/i;

const isText = ({ text }: Block): boolean => text.length > LONGEST;
const isHighlight = (block: Block): boolean =>
  !isText(block) && !ENDS.test(block.text.slice(-8)) && !BY.test(block.text) && !isDateLine(block.text);

/** The heading and its highlights, above the text; none where a menu or nothing follows. */
export function highlightsOn(blocks: readonly Block[]): ReadonlySet<number> {
  const heading = blocks.findIndex(({ text }) => HEADING.test(text)), below = blocks.slice(heading + 1, heading + 2 + MOST);
  const count = below.findIndex((block) => !isHighlight(block));
  if (heading < 1 || count < FEWEST || blocks.slice(0, heading).filter(isText).length > STANDFIRST) return new Set();
  return new Set(Array.from({ length: count + 1 }, (_, n) => heading + n));
}
/** Long lines above them. */
const STANDFIRST = 1;
