/** The words of a group that name a place: "the Syrian city of | Homs |", "the | Tarn | district of Orsa", "| Kabul | market". */
import { isPlace } from '../../language/name-kind.js';
import { tagged, type Token } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { mishaps } from '../lexicon/deeds.js';
import { peoples } from '../lexicon/people.js';
import {
  compass,
  eventEnds,
  eventOpeners,
  eventsAlone,
  features,
  generics,
  grounds,
  nameJoints,
  numberedParts,
  ownTowns,
  placeParts,
  seats,
  sections,
  shelterKinds,
  shelters,
  sites,
  streetEnds,
  whichLand,
  whichParts,
  whoHasIt,
} from '../lexicon/place-words.js';
import { feasts } from '../lexicon/times.js';
import type { Group, Range } from '../phrase/group.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { placeInCapitals } from './place-in-capitals.js';

/** "the | Czech Republic", "the | Republic of Congo", "the | Strait of Hormuz": names of several words; null for any other. */
export function landNamed(scene: Scene, group: Group): Range | null {
  // "the occupied | West Bank"
  let { noun } = group;
  const { last } = group;
  while (noun < last - 2 && tokenAt(scene, noun)?.capital === false) noun++;
  if (tokenAt(scene, noun)?.capital !== true) return null;
  const inner = wordAt(scene, last) === 'of' ? scene.opens.get(last + 1) : undefined;
  if (inner !== undefined && last === noun + 1 && features.has(wordAt(scene, noun)) && isNamePart(scene, inner.first))
    return { first: noun, last: inner.last };
  const ends = inner === undefined ? [last] : [inner.last, last];
  const end = ends.find((one) => one > noun + 1 && isPlace(scene.tokens, noun, one));
  return end === undefined ? null : { first: noun, last: end };
}

/** "the | Douma | suburb of Damascus": a part with a name of its own; not "the Damascus suburb of | Douma". */
export function hasOwnName(scene: Scene, { last, determiner }: Group): boolean {
  // "in | Sorr | village of Bor district", but "the Bor village of | Sorr |"
  const isTown = determiner === 'none' && ownTowns.has(wordAt(scene, last - 1));
  if (!(isTown || sections.has(wordAt(scene, last - 1))) || !isNamePart(scene, last - 2)) return false;
  // "the mainly | Shiite | district of Orsa"
  if (isOfPeople(scene, last - 2) || wordAt(scene, last - 2) === 'station') return false;
  // "THE | EASTERN | DEPARTMENT OF BRELO"
  if (scene.shouting && wordAt(scene, last - 2).endsWith('ern')) return false;
  const inner = wordAt(scene, last) === 'of' ? scene.opens.get(last + 1) : undefined;
  // "THE | ANDEAN | DEPARTMENT OF BRELO": in capitals only a listed land is what the part is of
  if (scene.shouting && inner !== undefined && !tagged(tokenAt(scene, inner.last - 1), Tag.Place)) return false;
  // "the New Bor area of | the city |": it has no name itself
  const isNameless = inner !== undefined && inner.determiner === 'definite' && generics.has(wordAt(scene, inner.last - 1))
    && !isNamePart(scene, inner.noun);
  // "the Sorr County of | Central Bor |": its own, whatever is listed
  const isOwnCounty = !scene.shouting && tokenAt(scene, last - 1)?.capital === true && wordAt(scene, last - 1) === 'county';
  return inner === undefined || isNameless || isOwnCounty || !tagged(tokenAt(scene, last - 2), Tag.Place)
    || tagged(tokenAt(scene, inner.last - 1), Tag.Place);
}

const isOfPeople = (scene: Scene, i: number): boolean => tagged(tokenAt(scene, i), Tag.Demonym) || peoples.has(wordAt(scene, i));

/** The capitals that end the group. */
export function nameOf(scene: Scene, group: Group): Range | null {
  const end = tokenAt(scene, group.last - 1);
  if (end?.kind === 'mark') return nameOf(scene, { ...group, last: group.last - 1 });
  if (end === undefined || end.kind !== 'word') return null;
  if (scene.shouting) return placeInCapitals(scene, group);
  // "the | Padra | river south of Orsa"
  const isBearing = compass.has(end.lower) && wordAt(scene, group.last) === 'of' && (sites.has(wordAt(scene, group.last - 2)) || generics.has(wordAt(scene, group.last - 2)));
  if (isBearing) return nameOf(scene, { ...group, last: group.last - 1 });
  // "the Syrian city of | Homs"
  const inner = generics.has(end.lower) && wordAt(scene, group.last) === 'of' && !hasOwnName(scene, group)
    ? scene.opens.get(group.last + 1)
    : undefined;
  if (inner !== undefined) return nameOf(scene, inner);
  const called = calledAt(scene, group);
  if (called !== undefined) return nameOf(scene, called);
  // "the Jari | refugee camp"
  // "the Bor | state capital", "the Bor | provincial capital"
  const isOfSeat = end.lower === 'capital' && group.last - group.noun > 2 && seatKinds.has(wordAt(scene, group.last - 2));
  const isShelter = shelterKinds.has(wordAt(scene, group.last - 2)) && tokenAt(scene, group.last - 2)?.capital === false;
  const generic = isOfSeat || isShelter ? 2 : 1;
  const isKind = generics.has(end.lower) || (sites.has(end.lower) && group.determiner !== 'a' && !feasts.has(wordAt(scene, group.last - 2)));
  const last = !end.capital && isKind ? group.last - generic : group.last;
  let first = last;
  while (first > group.first && (isNamePart(scene, first - 1) || isNameJoint(scene, first - 1, group.first))) first--;
  // "the Jari refugee | Camp", "61st | Street": the word for a place alone is no name
  const isLone = last - first === 1 && (generics.has(wordAt(scene, first)) || streetEnds.has(wordAt(scene, first)));
  if (isLone) first = Math.min(first, group.noun);
  const only = last - first === 1 ? tokenAt(scene, first) : undefined;
  const isPeople = isOfPeople(scene, first) && only !== undefined && !tagged(only, Tag.Place);
  // "of | the District |", "in | Block | 4", "on | Highway | 9"
  const isGeneric = last - first === 1
    && ((group.determiner === 'definite' && generics.has(wordAt(scene, first))) || numberedParts.has(wordAt(scene, first))
      || placeParts.has(wordAt(scene, first)));
  // "in an | IDP | camp": whose it is
  const isTheirs = last < group.last && only !== undefined && /^\p{Lu}{2,5}s?$/u.test(only.text) && shelters.has(end.lower)
    && !tagged(only, Tag.Place);
  if (first === last || isPeople || isGeneric || isTheirs || isEvent(scene, first, last)) return null;
  const whole = wholeName(scene, { first, last });
  // "Jammu and Kashmir's | Shopian | district"
  const owner = whole.last > group.last ? scene.opens.get(group.last + 1) : undefined;
  return owner?.determiner === 'own' ? ownedPlace(scene, owner) ?? whole : whole;
}

const seatKinds: ReadonlySet<string> = new Set(['state', 'provincial', 'regional', 'district', 'county']);

/** "Rio Grande | do Norte |": the name with what goes on behind a word that is a verb elsewhere. */
function wholeName(scene: Scene, { first, last }: Range): Range {
  const goesOn = (wordAt(scene, last) === 'do' || wordAt(scene, last) === 'da') && tokenAt(scene, last + 1)?.capital === true;
  // "Jammu | and Kashmir |"
  const isJoined = wordAt(scene, last) === 'and' && isPlace(scene.tokens, first, last + 2);
  return { first, last: goesOn || isJoined ? last + 2 : last };
}

/** "World War | II", "Phase | Two". */
const ORDINAL = /^(?:[ivx]+|\d+|one|two)$/;

/** "Cyclone Mara", "the Orsa Rally", "World War II": what people are killed in, and no place. */
function isEvent(scene: Scene, first: number, last: number): boolean {
  const end = ORDINAL.test(wordAt(scene, last - 1)) ? last - 2 : last - 1, opener = wordAt(scene, first);
  // "Storm | Lake", "Hurricane", a town
  const isCalled = eventOpeners.has(opener) && last - first > 1 && !grounds.has(wordAt(scene, last - 1));
  return isCalled || (end === first && eventsAlone.has(opener)) || eventEnds.has(wordAt(scene, end));
}

/** "in the Syrian capital |, Orsa, |": the name of what has none of its own; not "in the city, Kalle said". */
function calledAt(scene: Scene, { determiner, noun, head, last }: Group): Group | undefined {
  if (determiner !== 'definite' || !seats.has(wordAt(scene, head)) || wordAt(scene, last) !== ',') return undefined;
  for (let i = noun; i < head; i++) if (isNamePart(scene, i) && !tagged(tokenAt(scene, i), Tag.Demonym)) return undefined;
  const name = scene.opens.get(last + 1), next = name === undefined ? undefined : tokenAt(scene, name.last);
  // "in the port city, | Omar Lut |, the mayor, said"
  const bearer = next?.text === ',' ? scene.opens.get((name?.last ?? 0) + 1) : undefined;
  if (bearer?.kind === 'person' && (bearer.determiner === 'definite' || bearer.determiner === 'a')) return undefined;
  const isName = name?.named === true || (name?.determiner === 'none' && tagged(tokenAt(scene, name.last - 1), Tag.Place));
  return isName && (next === undefined || next.kind === 'punctuation') ? name : undefined;
}

const isNamePart = (scene: Scene, i: number): boolean =>
  (tokenAt(scene, i)?.capital === true || /^\p{Ll}{2,3}-\p{Lu}/u.test(tokenAt(scene, i)?.text ?? '')) && wordAt(scene, i) !== 'no.'
    && !whoHasIt.test(wordAt(scene, i)) && !whichLand.test(wordAt(scene, i)) && !tagged(tokenAt(scene, i), Tag.Determiner | Tag.Weekday | Tag.Month);

/** "Lanao | del | Sur": small words inside the name of a place. */
const isNameJoint = (scene: Scene, i: number, first: number): boolean =>
  i > first && nameJoints.has(wordAt(scene, i)) && isNamePart(scene, i - 1);

/** "Nigeria's | Borno | state": the part that the land has; null where it has no name of its own. */
export function ownedPlace(scene: Scene, group: Group): Range | null {
  let mark = group.first;
  while (mark < group.last && !/^['’]s?$/.test(wordAt(scene, mark))) mark++;
  let first = mark + 1;
  // "Karland's | central | Bor state"
  while (first < group.last - 1 && first < mark + 4 && isWhichPart(scene, first)) first++;
  const isCalled = first > mark + 1 && generics.has(wordAt(scene, first - 1));
  const isNamed = first < group.last && isNamePart(scene, first);
  const head = tokenAt(scene, group.last - 1);
  if (!isNamed || !(generics.has(head?.lower ?? '') || tagged(head, Tag.Place) || isInLand(scene, group, mark) || isCalled)) return null;
  return nameOf(scene, { ...group, first, noun: first, determiner: 'none' });
}

/** "northern", "north-western", "restive", "capital"; not "Northeast", of a name. */
function isWhichPart(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return tokenAt(scene, i)?.capital === false
    && (word.endsWith('ern') || whichLand.test(word) || whichParts.has(word) || generics.has(word));
}

/** "in India's | Manipur": one name, and a listed land that it is in; not "in Israel's | Knesset". */
const isInLand = (scene: Scene, { first, last }: Group, mark: number): boolean =>
  wordAt(scene, first - 1) === 'in' && mark === first + 1 && last === mark + 2 && tagged(tokenAt(scene, first), Tag.Place)
    && !tagged(tokenAt(scene, last - 1), Tag.Body | Tag.Media | Tag.Role | Tag.TimeWord | GIVEN_NAME)
    && kindOf(tokenAt(scene, last - 1) as Token) === 'unknown';

/** "at | Kabul market", "in | Chicago crash", "in | Kabul's diplomatic quarter": a listed place that opens the group. */
export function listedAt(scene: Scene, { first, noun, last, determiner }: Group): Range | null {
  const at = determiner === 'own' ? first : noun, token = tokenAt(scene, at);
  // "in the | Orsa | floods"
  const isOfMishap = determiner === 'definite' && mishaps.has(wordAt(scene, last - 1));
  const mayOpen = determiner === 'none' || isOfMishap || (determiner === 'own' && wordAt(scene, at + 1) === "'s");
  if (scene.shouting || !mayOpen || token?.capital !== true || !tagged(token, Tag.Place)) return null;
  return last > at + 1 && tokenAt(scene, at + 1)?.capital === false ? { first: at, last: at + 1 } : null;
}

/** "in | Shan | state clashes", "in | Cork | city fire": the part that a mishap is told by. */
export function partAt(scene: Scene, { noun, last, determiner }: Group): Range | null {
  if (scene.shouting || determiner !== 'none' || !mishaps.has(wordAt(scene, last - 1))) return null;
  let end = noun;
  while (end < last && isNamePart(scene, end)) end++;
  return end > noun && end < last - 1 && generics.has(wordAt(scene, end)) && tokenAt(scene, end)?.capital === false ? { first: noun, last: end } : null;
}
