/** Words that are said on one side of a bracket only: "(the mayor said the road was safe) | and then it rained". */
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { isQuoted } from './quotation.js';

/** Tokens of what is left of a piece that a bracket cuts, at least. */
const SHORTEST = 3;

/** The piece on the side of a lone bracket on which its attribution at `cue` stands; empty where hardly a word is left. */
export function withinBrackets(tokens: readonly Token[], piece: Range, cue: number): Range {
  const { open, close } = loneBrackets(tokens, piece);
  if (open < 0 && close < 0) return piece;
  const last = close < 0 ? piece.last : close;
  const kept = open < 0 ? { first: piece.first, last } : cue < piece.first ? { first: piece.first, last: open } : { first: open + 1, last };
  const isShort = kept.last - kept.first < SHORTEST && !isQuoted(tokens[kept.first]);
  return isShort ? { first: piece.last, last: piece.last } : kept;
}

/** The last bracket of the piece that it does not close, and the first that it did not open but the words before it did; or -1. */
function loneBrackets(tokens: readonly Token[], { first, last }: Range) {
  const opened: number[] = [];
  let close = -1;
  for (let i = first; i < last && close < 0; i++) {
    const { text } = tokens[i] as Token;
    if (text === '(') opened.push(i);
    else if (text === ')' && opened.pop() === undefined && isOpen(tokens, first)) close = i;
  }
  return { open: opened.at(-1) ?? -1, close };
}

/** A bracket stands open in front of the token; of "a) the first" none does. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    const { text } = tokens[i] as Token;
    if (text === '(') depth++;
    else if (text === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
