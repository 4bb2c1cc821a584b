/** Places in texts in capitals, which tell no names: what no word list knows, beside a word for places. "IN THE CITY OF | SAN BRELO |". */
import { tagged, type Token } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { generics, placeOpeners, placeParts } from '../lexicon/place-words.js';
import type { Group, Range } from '../phrase/group.js';
import { isPersonNoun, isThingNoun } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** The place that the group names: listed, "the city of | San Brelo", "in | Brelo | department", "in | San Brelo"; null for any other. */
export function placeInCapitals(scene: Scene, group: Group): Range | null {
  const { first, last, determiner, quantity } = group, isListed = tagged(tokenAt(scene, last - 1), Tag.Place);
  const listed = isListed ? { first: last - 1, last } : null;
  if (quantity !== null || determiner !== 'none' || !isInCapitals(tokenAt(scene, first))) return listed;
  const end = generics.has(wordAt(scene, last - 1)) ? last - 1 : last;
  const isTold = isBehindGeneric(scene, group) || end < last || (last - first > 1 && placeOpeners.has(wordAt(scene, first)));
  return isTold && isUnknown(scene, first, end) ? { first, last: end } : listed;
}

/** "the city of | San Brelo", "the towns of | Brelo"; not "a state of | siege". */
function isBehindGeneric(scene: Scene, { first }: Group): boolean {
  const word = wordAt(scene, first - 2);
  return wordAt(scene, first - 1) === 'of' && word !== 'state' && (generics.has(word) || placeParts.has(word));
}

/** "BRELO"; not "Brelo" in a title. */
const isInCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();

/** Words that mean nothing else, as far as is known. */
function isUnknown(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || !(placeOpeners.has(token.lower) || isNameAlone(token))) return false;
  }
  return last > first;
}

/** No word of the lexicon, no noun, and no "LOW-INCOME", "NORTHEASTERN". */
const isNameAlone = ({ kind, lower, tags }: Token): boolean =>
  kind === 'word' && (tags & ~(GIVEN_NAME | Tag.Place)) === 0 && !isThingNoun(lower) && !isPersonNoun(lower) && !generics.has(lower)
    && !/-|ern$/.test(lower);
