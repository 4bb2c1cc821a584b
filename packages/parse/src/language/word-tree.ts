/** Phrases by their words, so that the longest one at a token is found in one walk. */
import type { Token } from './tokens.js';

export interface WordTree<Value> {
  readonly next: Map<string, WordTree<Value>>;
  /** What the phrase means that ends here; undefined where none does. */
  value?: Value;
}

/** The tree of all phrases, each with its value. */
export function wordTree<Value>(rows: readonly (readonly [Value, readonly string[]])[]): WordTree<Value> {
  const root: WordTree<Value> = { next: new Map() };
  for (const [value, phrases] of rows) {
    for (const phrase of phrases) phrase.split(' ').reduce(branch, root).value = value;
  }
  return root;
}

function branch<Value>({ next }: WordTree<Value>, word: string): WordTree<Value> {
  const known = next.get(word) ?? { next: new Map() };
  next.set(word, known);
  return known;
}

/** One past the longest phrase at token `at`, up to `end`, and its value; null where there is none. */
export function longestAt<Value>(
  root: WordTree<Value>, tokens: readonly Token[], at: number, end: number,
): readonly [number, Value] | null {
  let found: readonly [number, Value] | null = null;
  let node: WordTree<Value> | undefined = root;
  for (let i = at; i < end; i++) {
    node = node.next.get((tokens[i] as Token).lower);
    if (node === undefined) break;
    if (node.value !== undefined) found = [i + 1, node.value];
  }
  return found;
}
