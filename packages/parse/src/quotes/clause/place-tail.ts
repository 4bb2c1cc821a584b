/** What tells where a place is, behind its comma: "Ashton, | Md. |,", "Aurora, | Colorado |,": nobody who speaks. */
import { isPlace } from '../../language/name-kind.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OF_TOWNS } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';

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

/** Words of a university's own name, and of its campus town, at most. */
const UNIVERSITY = 5, TOWN = 2;

/** "a chemist at the University of Vell|, Orsa Bay|": one past the town of a university's campus, or the land of a town; else `at`. */
export function pastTown(tokens: readonly Token[], at: number): number {
  if (!isComma(tokens[at]) || !isUniversity(tokens, at)) return pastPlaceTail(tokens, at);
  let last = at + 1;
  while (last <= at + TOWN && tokens[last]?.kind === 'word' && tokens[last]?.capital) last++;
  return last === at + 1 || !endsTown(tokens[last]) ? at : last;
}

/** A mark, the end, or "and", "who": nothing that would be told of the town. */
const endsTown = (token: Token | undefined): boolean => token === undefined || /^(?:[,.;—–)]|\.+|and|who|whose)$/.test(token.text);

/** "the | University of Vell |": ends at `at`. */
function isUniversity(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > at - UNIVERSITY && (tokens[first - 1]?.capital || tokens[first - 1]?.lower === 'of')) first--;
  return tokens[first]?.lower === 'university' && tokens[first + 1]?.lower === 'of';
}

/** Words of the land that a town lies in, at most: "South Carolina". */
const LAND = 3;

/** "a delegate from Orsa|, Ohio|", "a crowd in Orsa|, South Carolina|": one past the land that tells where a town is, at its comma; else `at`. */
export function pastPlaceTail(tokens: readonly Token[], at: number): number {
  const first = at + 1;
  if (!isComma(tokens[at]) || !isOfTown(tokens, at - 1)) return at;
  const isShort = SHORT_STATE.test(tokens[first]?.text ?? '') && !tagged(tokens[first], Tag.Honorific);
  if (isShort) return isEnd(tokens[first + 1]) || isComma(tokens[first + 1]) ? first + 1 : at;
  for (let last = first + LAND; last > first; last--) if (tokens[last - 1]?.capital && isPlace(tokens, first, last)) return last;
  return at;
}

/** "in | Whitby |": capitals behind a preposition end at `at`. */
function isOfTown(tokens: readonly Token[], at: number): boolean {
  let before = at;
  while (tokens[before]?.kind === 'word' && tokens[before]?.capital) before--;
  return isOneOf(tokens[before], OF_TOWNS);
}
