/** What tells where a place is, behind its comma: "Ashton, | Md. |,", "Aurora, | Colorado |,": nobody who speaks. */
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';

/** Md., Conn., N.H., D.C. */
const SHORT_STATE = /^(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2})$/u;

/** The words [first, last) stand behind a comma and a name, and in front of another comma. */
export function isPlaceTail(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first];
  if (last - first > 2 || !isComma(tokens[first - 1]) || !isComma(tokens[last]) || !tokens[first - 2]?.capital) return false;
  return last - first === 1 && SHORT_STATE.test(word?.text ?? '') && !tagged(word, Tag.Honorific) || tagged(tokens[last - 1], Tag.Place);
}
