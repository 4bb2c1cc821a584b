/** What tells where a place is, behind its comma: "Ashton, | Md. |,", "Aurora, | Colorado |,": nobody who speaks. */
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OF_TOWNS } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';

/** Md., Conn., N.H., D.C. */
const SHORT_STATE = /^(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2})$/u;

/** The words [first, last) stand behind a comma and a name, and in front of another comma. */
export function isPlaceTail(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first];
  if (last - first > 2 || !isComma(tokens[first - 1]) || !isComma(tokens[last]) || !tokens[first - 2]?.capital) return false;
  const isShort = last - first === 1 && SHORT_STATE.test(word?.text ?? '') && !tagged(word, Tag.Honorific);
  if (isShort || tagged(tokens[last - 1], Tag.Place)) return true;
  return isOfTown(tokens, first - 2) && tagged(tokens[last + 1], Tag.Preposition);
}

/** "in | Whitby |": capitals behind a preposition end at `at`. */
function isOfTown(tokens: readonly Token[], at: number): boolean {
  let before = at;
  while (tokens[before]?.kind === 'word' && tokens[before]?.capital) before--;
  return isOneOf(tokens[before], OF_TOWNS);
}
