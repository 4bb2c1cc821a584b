/**
 * “Advertisement”, “Story continues below”: what parts the paragraphs of a text and tells nothing of them. The other lines are labelled
 * as if it were not there.
 */
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';

/** “- Advertisement - continue below”, “Story continues below this ad”, “(Continued from page 3)”. Source: own list. */
const INTERRUPTS = new RegExp(String.raw`^\W*(?:${[
  String.raw`(?:skip )?advertis(?:ements?|ing)\b`, String.raw`(?:the )?(?:story|article) continues\b`,
  String.raw`continued (?:on|from) page\b`,
].join('|')})[^.?]*\.?\W*$`, 'i');
const LONGEST = 60; // UTF-16 units

export const interrupts = ({ text }: Block): boolean => text.length <= LONGEST && INTERRUPTS.test(text);

/** What such a line is. */
const INTERRUPTION: Label = { kind: 'boilerplate', rule: 'advertisement' };

/** “<P>”, “</TEXT>”: marks that a corpus of news sets around its paragraphs. */
const MARKUP = /^<\/?[A-Za-z][^<>]{0,120}>$/, OF_CORPUS: Label = { kind: 'boilerplate', rule: 'markup' };

/** What a line is that parts the paragraphs of a text; null for all others. */
export const partedBy = (block: Block): Label | null =>
  interrupts(block) ? INTERRUPTION : MARKUP.test(block.text.slice(0, LONGEST_MARK)) && block.text.length < LONGEST_MARK ? OF_CORPUS : null;
const LONGEST_MARK = 140; // UTF-16 units
