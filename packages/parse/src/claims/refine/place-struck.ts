/** A place as the object of an attack or a disaster: "A quake struck | Haiti", "the shelling on | Ulvo". */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { airborne, firesOnPlaces, strikesOnPlaces } from '../lexicon/deeds.js';
import { PLATFORMS } from '../../quotes/lexicon/writings.js';
import { armedGroups, noBodies } from '../lexicon/groups-of-people.js';
import { generics } from '../lexicon/place-words.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { listedAt, nameOf } from './place-name.js';

const NOT_A_PLACE = GIVEN_NAME | Tag.Honorific | Tag.Body | Tag.Media | Tag.Role | Tag.Demonym | Tag.People
  | Tag.TimeWord | Tag.Weekday | Tag.Month;

/** A group that may name a place: no number and no people, save by a name. */
export const mayBePlace = ({ kind, named, quantity }: Group): boolean => quantity === null && (kind !== 'person' || named);

/** "three people in the | SUV | died", "said in | Telegram |": a name that is no place's. */
export const isNoPlace = (scene: Scene, { head, last }: Group): boolean =>
  noBodies.has(wordAt(scene, head)) || PLATFORMS.has(wordAt(scene, last - 1));

/** "the raid on | the Bara district |": a part that has a name. */
export const isNamedPart = (scene: Scene, { noun, head, last }: Group): boolean =>
  head === last - 1 && head > noun && generics.has(wordAt(scene, head)) && tokenAt(scene, noun)?.capital === true;

/** "the shelling on | Ulvo |", "an air strike on | Ulvo |": of nobody known. */
function isUnderFire(scene: Scene, group: Group): boolean {
  const { first, noun, head, last, named, determiner } = group, raid = wordAt(scene, first - 2);
  if (!named || determiner !== 'none' || !(firesOnPlaces.has(raid) || airborne.has(wordAt(scene, first - 3)))) return false;
  for (let i = noun; i < last; i++) {
    const token = tokenAt(scene, i);
    if (tagged(token, NOT_A_PLACE) || armedGroups.has(wordAt(scene, i)) || /^\p{Lu}{2,}$/u.test(token?.text ?? '')) return false;
  }
  return head < 0 || !wordAt(scene, head).endsWith('s');
}

/** "the attack on | Douma |, a suburb of Damascus", "raids on | Marla | in Idlib province": a name that is told to be a place. */
function isPlaced(scene: Scene, { named, determiner, last }: Group): boolean {
  if (!named || determiner !== 'none') return false;
  const isCapital = wordAt(scene, last + 1) === 'the' && wordAt(scene, last + 2) === 'capital';
  const isApposed = wordAt(scene, last) === ',' && (isCapital || indefiniteArticles.has(wordAt(scene, last + 1)));
  const kind = isApposed ? scene.opens.get(last + 1) : undefined, land = wordAt(scene, last) === 'in' ? scene.opens.get(last + 1) : undefined;
  return (kind !== undefined && generics.has(wordAt(scene, kind.head)))
    || (land !== undefined && (isNamedPart(scene, land) || tagged(tokenAt(scene, land.head), Tag.Place)));
}

/** "A quake struck | Haiti", "the raid on | Kabul": a listed place that it befell; any name behind "the shelling of". */
export function struck(scene: Scene, group: Group): Range | null {
  const head = tokenAt(scene, group.last - 1);
  // "Jets struck | the Bara district |"
  if (wordAt(scene, group.first - 1) !== 'on' && isNamedPart(scene, group)) return nameOf(scene, group);
  const isRaidOn = wordAt(scene, group.first - 1) === 'on' && strikesOnPlaces.has(wordAt(scene, group.first - 2));
  if (isRaidOn && (isNamedPart(scene, group) || isUnderFire(scene, group) || isPlaced(scene, group))) return nameOf(scene, group);
  // "Air strikes on an | Idlib | hospital", "the raid on | Kabul | market"
  const opening = isRaidOn ? listedAt(scene, group) : null;
  if (opening !== null) return opening;
  if (!mayBePlace(group) || !tagged(head, Tag.Place) || head?.capital !== true) return null;
  return wordAt(scene, group.first - 1) !== 'on' || strikesOnPlaces.has(wordAt(scene, group.first - 2))
    ? nameOf(scene, group)
    : null;
}
