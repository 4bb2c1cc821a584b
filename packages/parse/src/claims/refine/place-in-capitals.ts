/** Places in texts in capitals, which tell no names: what no word list knows, beside a word for places. "IN THE CITY OF | SAN BRELO |". */
import { tagged, type Token } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { endInVowels, generics, placeOpeners, placeParts } from '../lexicon/place-words.js';
import type { Group, Range } from '../phrase/group.js';
import { isPersonNoun, isThingNoun } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** The place that the group names: listed, "the city of | San Brelo", "in | Brelo | department", "in | San Brelo"; null for any other. */
export function placeInCapitals(scene: Scene, group: Group): Range | null {
  const { first, last, determiner, quantity } = group, isListed = tagged(tokenAt(scene, last - 1), Tag.Place);
  // "AT | ORSA | AIRPORT"
  const place = tokenAt(scene, first), isOpened = determiner === 'none' && last - first === 2
    && isInCapitals(place) && tagged(place, Tag.Place) && isThingNoun(wordAt(scene, first + 1));
  const listed = isListed ? { first: last - 1, last } : isOpened ? { first, last: first + 1 } : null;
  const end = generics.has(wordAt(scene, last - 1)) ? last - 1 : last;
  // "IN THE | BRELO | DEPARTMENT", not "IN THE RURAL DISTRICT"
  const isTheDepartment = determiner === 'definite' && last - first === 3 && administered.has(wordAt(scene, end)) && !ADJECTIVE.test(wordAt(scene, last - 2));
  if (isTheDepartment && quantity === null && isInCapitals(tokenAt(scene, first)) && isUnknown(scene, last - 2, end)) return { first: last - 2, last: end };
  if (quantity !== null || determiner !== 'none' || !isInCapitals(tokenAt(scene, first))) return listed;
  const isTold = isBehindGeneric(scene, group) || isAlone(scene, group) || end < last || (last - first > 1 && placeOpeners.has(wordAt(scene, first)));
  return isTold && isUnknown(scene, first, end) ? { first, last: end } : listed;
}

/** "THE BRELO *DEPARTMENT*": parts of a land that have names. */
const administered: ReadonlySet<string> = new Set(['department', 'province', 'municipality', 'canton']);

/** "RURAL", "COASTAL", "BORDERING", "DEVASTATED", "HISTORIC": tells of what kind a place is. */
const ADJECTIVE = /^(?:same|other|next|main|new|old|home|entire|whole)$|(?:[aiu]l|ous|[ei]c|ed|ing|ern|ish|[ia]ve|ary|ese|est|er)$/;

/** "the city of | San Brelo", "the towns of | Brelo"; not "a state of | siege". */
function isBehindGeneric(scene: Scene, { first }: Group): boolean {
  const word = wordAt(scene, first - 2);
  return wordAt(scene, first - 1) === 'of' && word !== 'state' && (generics.has(word) || placeParts.has(word));
}

/**
 * "IN | TAROMA |, BRELO DEPARTMENT", "IN | TAROMA | ON 3 JUNE", "IN | TAROMA |.": one unknown word with a
 * foreign ending, and a mark or a time behind it.
 */
function isAlone(scene: Scene, { first, last }: Group): boolean {
  const next = tokenAt(scene, last), isClosed = next === undefined || next.kind === 'punctuation' || tagged(next, Tag.TimeWord);
  const isDay = wordAt(scene, last) === 'on' && (tokenAt(scene, last + 1)?.kind === 'number' || tagged(tokenAt(scene, last + 1), Tag.Weekday | Tag.Month));
  return last === first + 1 && wordAt(scene, first - 1) === 'in' && (isClosed || isDay) && endsAbroad(wordAt(scene, first));
}

/** "TAROMA": ends as hardly any English noun does; not "PANIC", "COMA". */
const endsAbroad = (word: string): boolean => /[aiou]$/.test(word) && !endInVowels.has(word);

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
    && !/-|ern$|^(?:central|middle|upper|lower)$/.test(lower);
