/** “Divers looked for the ferry’s captain on Tuesday while his…”, and another like it close by: beginnings of other stories, cut to fit. */
import type { Block } from '../blocks.js';

/** Broken off behind a word, not behind a closing mark: “…”. */
const CUT = /[\p{L}\p{N},] ?(?:…|\.\.\.)$/u;
const SHORTEST = 40; // UTF-16 units
/** Lines between two such beginnings: the other story’s title, author and day. */
const APART = 3;
/** Paragraphs that stand whole: a page that holds none is a list of such beginnings, and nothing else to read. */
const WHOLE = /[.!?]["”’')\]]{0,3}$/;

const isCut = ({ text }: Block): boolean => text.length >= SHORTEST && CUT.test(text.slice(-8));
const isWhole = ({ text }: Block): boolean => text.length >= SHORTEST && WHOLE.test(text.slice(-8));

/**
 * Blocks that are beginnings of other stories: two and more, close to each other (of 251 such lines on the development pages none is the
 * article’s). One alone may be a sentence that trails off.
 */
export function cutShort(blocks: readonly Block[]): ReadonlySet<number> {
  if (!blocks.some(isWhole)) return new Set();
  const cut = blocks.flatMap((block, n) => (isCut(block) ? [n] : []));
  return new Set(cut.filter((n, i) => n - (cut[i - 1] ?? -Infinity) <= APART + 1 || (cut[i + 1] ?? Infinity) - n <= APART + 1));
}
