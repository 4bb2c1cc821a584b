/**
 * Lines that read like text, but apart from it and none of them surely: a teaser in a whole sentence, an appeal, a reader’s word. Of 261
 * such lines of unseen sources 35 are the article’s, most of them of shopping guides; a third of what is kept below the texts is such.
 */
import { countedWords } from './found.js';
import type { Page } from './page.js';

/** So many lines that are no text part an island from the text above. */
const APART = 3;
/** Words of the text above. */
const TEXT_ABOVE = 100;
/** Mean log-odds of an island’s words below which it is faint, and its words’ share of those above: a longer one may be more text. */
const FAINT = 1, SHARE = 0.15;

interface Island {
  readonly lines: readonly number[];
  readonly words: number;
}

/** What is body without its faint islands. `odds`: log-odds of each line being body. */
export function withoutIslands({ lines }: Page, body: readonly boolean[], odds: Float64Array): readonly boolean[] {
  const kept = [...body], wordsOf = (n: number): number => countedWords(lines[n] as Page['lines'][number]);
  let above = 0;
  for (const { lines: island, words } of islandsOf(body, wordsOf)) {
    const mean = island.reduce((sum, n) => sum + (odds[n] as number) * wordsOf(n), 0) / words;
    if (above >= TEXT_ABOVE && mean < FAINT && words <= SHARE * above) for (const n of island) kept[n] = false;
    else above += words;
  }
  return kept;
}

/** The stretches of body that are so far from each other. */
function islandsOf(body: readonly boolean[], wordsOf: (n: number) => number): readonly Island[] {
  const islands: { lines: number[]; words: number }[] = [];
  for (const [n, is] of body.entries()) {
    if (!is) continue;
    const last = islands.at(-1);
    if (last === undefined || n - (last.lines.at(-1) as number) > APART) islands.push({ lines: [n], words: wordsOf(n) });
    else {
      last.lines.push(n);
      last.words += wordsOf(n);
    }
  }
  return islands;
}
