/** The words of a range of tokens as they are read. */
import type { Range } from '../language/range.js';
import type { Token } from '../language/tokens.js';

/** The words of a range, with single spaces where the text has any. */
export function wordsOf(tokens: readonly Token[], { first, last }: Range): string {
  let words = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token, before = tokens[i - 1];
    words += (i > first && before !== undefined && before.end < token.start ? ' ' : '') + token.text;
  }
  return words;
}
