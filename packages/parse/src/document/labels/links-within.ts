/**
 * “Related articles”, “Ferry sinks off Orsa”, “10 February 2012”, and then the text goes on: a list of links with their days looks like the
 * end of the page.
 */
import type { Block } from '../blocks.js';
import { isDateLine } from './date-line.js';
import { opensLinks } from './link-headings.js';

/** UTF-16 units of another story’s title, and of a paragraph. */
const LONGEST_TITLE = 140, SHORTEST_PARAGRAPH = 60;
const ENDS = /[.!?…]["”’')\]]{0,3}$/;

const isParagraph = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length >= SHORTEST_PARAGRAPH && ENDS.test(block.text.slice(-8));
const isDay = (block: Block | undefined): boolean => block !== undefined && /\d/.test(block.text) && isDateLine(block.text);
const isTitle = ({ text }: Block): boolean => text.length <= LONGEST_TITLE && !text.endsWith('.');

/** Blocks that are other stories’ titles and days: in turns, under a heading that two paragraphs of the text stand around. */
export function linksWithin(blocks: readonly Block[]): ReadonlySet<number> {
  const links = new Set<number>();
  for (const [heading, { text }] of blocks.entries()) {
    if (!opensLinks(text) || !isParagraph(blocks[heading - 1])) continue;
    let end = heading + 1;
    while (isDay(blocks[end + 1]) && isTitle(blocks[end] as Block)) end += 2;
    if (isParagraph(blocks[end])) for (let link = heading + 1; link < end; link++) links.add(link);
  }
  return links;
}
