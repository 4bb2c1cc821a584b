/**
 * “Advertisement”, “Story continues below”: what parts the paragraphs of a text, or the headline from it, and tells nothing of them. The
 * other lines are labelled as if it were not there.
 */
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { cutShort } from './cut-short.js';
import { highlightsOn } from './highlights.js';
import { jumpedOver } from './jump-marks.js';
import { linksWithin } from './links-within.js';
import { runningHeads } from './running-heads.js';

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
const LONGEST_MARK = 140; // UTF-16 units

/** “Ferry sinks off Orsa”, “10 February 2012”, among links within the text. */
const OF_LINK: Label = { kind: 'boilerplate', rule: 'link-within-the-text' };

/** “STORY HIGHLIGHTS”, “Two men die in a fall, police say” */
const HIGHLIGHT: Label = { kind: 'boilerplate', rule: 'highlight-of-the-story' };

/** “Divers looked for the ferry’s captain on Tuesday while his…” */
const CUT_SHORT: Label = { kind: 'boilerplate', rule: 'cut-short' };

/** “Weekly Update No. 14”, “Page 2 of 3” */
const OF_PAGE: Label = { kind: 'boilerplate', rule: 'head-or-foot-of-a-page' };

/** “Continue reading the main story”, “Start Quote”, “We saw smoke” */
const OF_BOX: Label = { kind: 'boilerplate', rule: 'box-within-the-text' };

/** What each line is that parts the paragraphs of a text; null for all others. */
export function partedIn(blocks: readonly Block[]): readonly (Label | null)[] {
  const links = linksWithin(blocks), highlights = highlightsOn(blocks), beginnings = cutShort(blocks), heads = runningHeads(blocks), jumped = jumpedOver(blocks);
  return blocks.map((block, n) => {
    if (interrupts(block)) return INTERRUPTION;
    if (jumped.has(n)) return OF_BOX;
    if (links.has(n)) return OF_LINK;
    if (highlights.has(n)) return HIGHLIGHT;
    if (beginnings.has(n)) return CUT_SHORT;
    if (heads.has(n)) return OF_PAGE;
    return block.text.length < LONGEST_MARK && MARKUP.test(block.text) ? OF_CORPUS : null;
  });
}
