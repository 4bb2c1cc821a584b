/**
 * “Continue reading the main story”, and behind it “Oruland conflict”, “Who are the rebels?”, or “Start Quote”, “We saw smoke”, “Karim Lut”: a
 * page’s mark to jump over a box that is set into its text, and the box.
 */
import type { Block } from '../blocks.js';
import { isDateLine } from './date-line.js';

/** Source: own list. */
const MARK = /^\W*continue reading (?:the )?(?:main |rest of the )(?:story|article)\b\W*(?:advertisement\W*)?$/i;
const LONGEST_MARK = 60; // UTF-16 units
const isMark = ({ text }: Block): boolean => text.length <= LONGEST_MARK && MARK.test(text);

/** A paragraph of the text, where the box is over. */
const SENTENCE = /[.!?…:]["”’')\]]{0,3}$/, LONGEST = 120; // UTF-16 units
/** “Who are the rebels?” may stand in a box, and so does whatever a quotation that is set apart says. */
const QUESTION = /\?$/, QUOTE = /^(?:start|end) quote\b/i;
/** Above the author or the day stands the headline. */
const BY = /^by\b/i;
/** Lines of a box. */
const MOST = 10;

/** The marks and the lines of their boxes. */
export function jumpedOver(blocks: readonly Block[]): ReadonlySet<number> {
  const jumped = new Set<number>();
  for (const [mark, block] of blocks.entries()) {
    if (!isMark(block)) continue;
    jumped.add(mark);
    const box = blocks.slice(mark + 1, mark + 1 + MOST), end = box.findIndex((_, k) => isText(blocks, mark + 1 + k));
    if (box.slice(0, Math.max(0, end)).some(({ text }) => isDateLine(text) || BY.test(text))) continue;
    for (let n = mark + 1; n <= mark + end; n++) jumped.add(n);
  }
  return jumped;
}

function isText(blocks: readonly Block[], n: number): boolean {
  const { text } = blocks[n] as Block, above = blocks[n - 1]?.text ?? '';
  if (QUOTE.test(above) && !QUOTE.test(text)) return false;
  return text.length > LONGEST || (SENTENCE.test(text.slice(-6)) && !QUESTION.test(text));
}
