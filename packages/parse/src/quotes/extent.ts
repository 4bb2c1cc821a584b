/** Where a piece of content begins and ends in the text, and what kind of quote it is. */
import type { QuoteType } from '@onrecord/schema';
import type { Range } from '../language/range.js';
import type { Token } from '../language/tokens.js';
import { type QuotedToken, isQuoted } from './quotation.js';

/** UTF-16 offsets, half-open. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

export function typeOf(tokens: readonly Token[], piece: Range): QuoteType {
  const words = tokens.slice(piece.first, piece.last);
  if (!words.some(isQuoted)) return 'indirect';
  return words.every((token) => isQuoted(token) || token.kind === 'punctuation') ? 'direct' : 'mixed';
}

/** A lone quotation without its marks and a trailing comma; anything else from its first to its last token. */
export function extentOf(tokens: readonly Token[], piece: Range): Extent {
  const first = tokens[piece.first] as Token, last = tokens[piece.last - 1] as Token;
  return piece.last - piece.first === 1 && isQuoted(first) ? insideMarks(first) : { start: first.start, end: last.end };
}

export function insideMarks({ quotation, text }: QuotedToken): Extent {
  const words = text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start);
  const lead = words.length - words.trimStart().length, kept = withoutTail(words);
  return { start: quotation.innerStart + lead, end: quotation.innerStart + Math.max(kept, lead) };
}

/** Length of the words without the commas and white space at their end. */
function withoutTail(words: string): number {
  let length = words.length;
  while (length > 0 && /[\s,]/.test(words[length - 1] as string)) length--;
  return length;
}
