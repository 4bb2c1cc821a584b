/**
 * "The Harbour Workers Party, HWP, has warned": commas around an acronym that the name in front spells are brackets, and part no clause.
 */
import { isComma } from '../../language/phrase-words.js';
import { Token } from '../../language/tokens.js';
import { wordFrom } from '../../language/words.js';
import { isAcronym, spelledFrom } from '../cast/acronyms.js';

const OPENING = wordFrom('('), CLOSING = wordFrom(')');

/** The tokens with such commas read as brackets; the same where there are none. */
export function bracketAcronyms(tokens: readonly Token[]): readonly Token[] {
  let read: Token[] | null = null;
  for (let at = 2; at < tokens.length - 2; at++) {
    if (!isComma(tokens[at]) || !isComma(tokens[at + 2]) || !isSpelled(tokens, at)) continue;
    read ??= [...tokens];
    const open = tokens[at] as Token, close = tokens[at + 2] as Token;
    read[at] = new Token(open.start, open.end, 'punctuation', OPENING);
    // The second comma is no part of the name.
    read[at + 2] = new Token(close.start, close.start, 'punctuation', CLOSING);
  }
  return read ?? tokens;
}

/** The word behind the comma is an acronym of two letters or more, and they are the initials of the words in front. */
function isSpelled(tokens: readonly Token[], comma: number): boolean {
  const acronym = tokens[comma + 1] as Token;
  return isAcronym(acronym) && spelledFrom(tokens, comma, [...acronym.text]) >= 0;
}
