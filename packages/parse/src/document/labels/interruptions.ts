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
export const INTERRUPTION: Label = { kind: 'boilerplate', rule: 'advertisement' };
