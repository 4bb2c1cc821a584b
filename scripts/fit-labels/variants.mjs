// Pages changed as other crawlers, other sites and other researchers would have left them: what the models must bear.
import { interrupts } from '../../packages/parse/lib/document/labels/interruptions.js';
import { pageOf } from '../../packages/parse/lib/document/labels/page.js';
import { looked, madeOf } from './pages.mjs';

/** As crawlers leave it that write each line below the other. */
export function withoutBlankLines(page) {
  const lines = page.lines.map((line, n) => ({ ...line, apartBefore: n === 0 })), { elsewhere } = page.page;
  return looked({ ...page, lines }, { ...pageOf(lines, () => 0), elsewhere });
}

/** As it is read when it comes alone. */
export const withoutCorpus = (page) => looked(page, { ...page.page, elsewhere: new Int32Array(page.lines.length) });

const numbers = (from, to) => Array.from({ length: to - from }, (_, n) => from + n);
const opensAt = (page) => (page.headline >= 0 ? page.headline : page.body.indexOf(true));
const isStamp = (line) => (line.by || line.dated || line.timed) && line.words < 15;

/**
 * As a researcher saves one text: the headline, author and day, the first paragraphs, sometimes a line or two of what stood around
 * them; all apart or none. Null for a page without an article. `nth` varies it.
 */
export function asSaved(page, nth) {
  const first = page.body.indexOf(true);
  if (first < 0) return null;
  const from = opensAt(page), body = page.body.flatMap((is, n) => (is ? [n] : [])), end = body.at(-1) + 1;
  const above = nth % 3 === 0 ? numbers(Math.max(0, from - 2), from) : [];
  const head = numbers(from, first).filter((n) => n === page.headline || isStamp(page.lines[n]));
  const taken = body.slice(0, 2 + ((nth * 7) % 9)), below = nth % 3 === 1 ? numbers(end, Math.min(page.lines.length, end + 2)) : [];
  const kept = [...above, ...head, ...taken, ...below], saved = allApart(page, nth % 4 < 2);
  return madeOf(page.record, kept.map((n) => [saved, n]), kept.indexOf(page.headline));
}

/** As it is read. The models learn from pages as they are: they read others better for it. */
export function withoutInterruptions(page) {
  const kept = numbers(0, page.lines.length).filter((n) => !interrupts(page.blocks[n]));
  return madeOf(page.record, kept.map((n) => [page, n]), kept.indexOf(page.headline));
}

/** The page with a blank line above each line or above none, and without its corpus. */
const allApart = (page, apart) => ({
  ...page,
  lines: page.lines.map((line) => ({ ...line, apartBefore: apart })),
  page: { elsewhere: new Int32Array(page.lines.length) },
});

/** The article of one page between the head of another and the foot of a third: what is around an article tells little of it. */
export function between(head, article, foot) {
  const end = (page) => page.body.lastIndexOf(true) + 1, from = (page, first, behind) => numbers(first, behind).map((n) => [page, n]);
  const above = from(head, 0, opensAt(head)), below = from(foot, end(foot), foot.lines.length);
  const within = from(article, opensAt(article), end(article));
  return madeOf(article.record, [...above, ...within, ...below], article.headline < 0 ? -1 : above.length);
}
