/**
 * “Weekly Update No. 14”, “8 April 2015”, “Page 2 of 3”: what stands at the top and the foot of each page of a printed report, and, where
 * that was turned into text, between two of its paragraphs.
 */
import type { Block } from '../blocks.js';

/** “Page 2”, “Page 2 of 3”, “- 2 -” */
const PAGE_NUMBER = /^(?:page (\d{1,4})(?: (?:of|\/) \d{1,4})?|[-–—] (\d{1,4}) [-–—])$/i;
/** Pages that a report has at least. */
const PAGES = 2;
/** Lines on either side of a page’s number among which its head and foot stand. */
const CLOSE = 3;
const LONGEST = 140; // UTF-16 units

/** Blocks that number pages or that stand beside a number and on other pages too; a head’s first one stays: it is the report’s title. */
export function runningHeads(blocks: readonly Block[]): ReadonlySet<number> {
  const numbers = blocks.flatMap(({ text }, n) => (PAGE_NUMBER.test(text) ? [n] : []));
  if (numbers.length < PAGES || !numbers.every((n, k) => k === 0 || pageAt(blocks, n) > pageAt(blocks, numbers[k - 1] as number))) return new Set();
  const beside = new Set(numbers.flatMap((number) => Array.from({ length: 2 * CLOSE + 1 }, (_, k) => number - CLOSE + k)));
  const places = new Map<string, number[]>();
  for (const [n, { text }] of blocks.entries()) if (text.length <= LONGEST) places.set(text, [...(places.get(text) ?? []), n]);
  const heads = [...places.values()].filter((at) => at.length > 1).flatMap((at) => at.slice(1).filter((n) => beside.has(n)));
  return new Set([...numbers, ...heads]);
}

const pageAt = (blocks: readonly Block[], n: number): number => {
  const [, page, bare] = PAGE_NUMBER.exec(blocks[n]?.text ?? '') ?? [];
  return Number(page ?? bare);
};
