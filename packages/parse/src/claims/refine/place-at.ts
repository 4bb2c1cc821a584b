/** The place that a group of words names: "in | the town of Marla |", "struck | Haiti |"; none where it is a person's, a source's or an origin. */
import { isPlace } from '../../language/name-kind.js';
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { countryNames } from '../../lexicon/places.js';
import { superlatives } from '../lexicon/charges.js';
import { firesOnPlaces, mishaps, placeStrikes, strikesNow, strikesOnPlaces } from '../lexicon/deeds.js';
import {
  compass, directed, generics, grounds, homeForms, parks, placeOpeners, placeParts, seats, townEnds, wilds,
} from '../lexicon/place-words.js';
import { inPlace, ofOrInPlace, whereWords } from '../lexicon/prepositions.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { messages } from '../lexicon/stance-words.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { hasOwnName, landNamed, listedAt, nameOf, ownedPlace, partAt } from './place-name.js';
import { isOfSource } from './place-of-source.js';
import { comesFrom, isFarFrom, isOrigin, isTakenFrom } from './place-origin.js';
import { isNoPlace, isNamedPart, mayBePlace, struck } from './place-struck.js';

/** The place that the group names, by the word before it. */
export function placeAt(scene: Scene, group: Group): Range | null {
  const hit = hitNow(scene, group) ?? ofEvent(scene, group);
  if (hit !== null) return hit;
  const before = wordAt(scene, group.first - 1);
  const land = landNamed(scene, group), isOn = before === 'on' && isOnGround(scene, group);
  if (!isOn && placeStrikes.has(before)) return struck(scene, group);
  // "the shelling of | the Bara district |"
  if (before === 'of' && firesOnPlaces.has(wordAt(scene, group.first - 2)) && isNamedPart(scene, group)) return nameOf(scene, group);
  const isWhere = isOn || whereWords.has(before);
  const seat = inPlace.has(before) ? seatNamed(scene, group) : null;
  if (seat !== null) return seat;
  // "on the town of | Maarat al-Numan |": a town, whatever its name is like
  const isTown = before === 'of' && generics.has(wordAt(scene, group.first - 2)) && tokenAt(scene, group.first)?.capital === true;
  if (!isWhere || isNoPlace(scene, group) || !(land !== null || isTown || isCamp(scene, group) || mayBePlace(group))) return null;
  // "a group based in | London |", "both hailing from | Orsa |": where somebody is from
  if (homeForms.has(wordAt(scene, group.first - 2))) return null;
  // "hailing from Sorr village in | Bor district |"
  if (isInHome(scene, group)) return null;
  // "outside | the United States |": not in it
  if (before === 'outside' && isLand(scene, group)) return null;
  // "in | a post Omar Lut | wrote"
  if (group.determiner === 'a' && hasWord(scene, group.first, group.last, messages)) return null;
  // "in | particular Omar Lut |"
  if (wordAt(scene, group.first) === 'particular') return null;
  // "the ministry in | Ottawa | said": where the source is; what police in Ottawa say has most likely happened there
  if (isOfSource(scene, group)) return null;
  // "of" only behind a place word: the town of Marla
  if (before === 'of') {
    const part = scene.closes.get(group.first - 1);
    // "the heart of | the Tarn district | of Marla"
    if (part !== undefined && hasOwnName(scene, part)) {
      // "a weaver of | Sorr village | of the same district": where somebody is from
      const isHome = scene.closes.get(part.first - 1)?.kind === 'person' || wordAt(scene, part.first - 2) === ',';
      return wordAt(scene, part.first - 1) === 'of' && !isHome ? nameOf(scene, part) : null;
    }
    if (!isPart(scene, group.first - 2)) return null;
    // "THE DEPARTMENT OF | SECURITY | SAID"
    const isOffice = scene.shouting && part !== undefined && wordAt(scene, part.head) === 'department';
    if (isOffice && !whereWords.has(wordAt(scene, part.first - 1))) return null;
    // "weavers from the villages of | Orsa |": where they come from
    if (part !== undefined && wordAt(scene, part.first - 1) === 'from' && isOrigin(scene, part.first - 1)) return null;
    if (part !== undefined && isFarFrom(scene, part.first - 1)) return null;
    // "Omar Lut, 29, of the 7900 block of | Main Street |, was shot": where he lives
    if (part !== undefined && wordAt(scene, part.first - 1) === 'of' && wordAt(scene, part.first - 2) === ',') return null;
  }
  // "in Karland's western region of | Bor |": not the land
  const part = partOfLand(scene, group), ownPart = part === undefined ? null : nameOf(scene, part);
  if (ownPart !== null) return ownPart;
  if (group.determiner === 'own') {
    // "in | Karland's deadliest attack |": how bad it was
    if (hasWord(scene, group.first, group.last, superlatives)) return null;
    // "in | Karland's offensive |": whose it was
    if (before === 'in' && campaigns.has(wordAt(scene, group.last - 1))) return null;
    const owner = ownedPlace(scene, group) ?? listedAt(scene, group);
    if (owner !== null) return owner;
  }
  const end = tokenAt(scene, group.last - 1), head = end?.kind === 'mark' ? tokenAt(scene, group.last - 2) : end;
  const isListed = land !== null || tagged(head, Tag.Place);
  // "in Karo Agency": a district, though the word is a body's elsewhere
  const isDistrict = head?.text === 'Agency' && group.determiner === 'none' && group.last - group.first === 2;
  // "at a | Karachi | hospital"
  const isBody = tagged(end, Tag.Body) && !tagged(tokenAt(scene, group.noun), Tag.Body);
  const isHouse = end?.capital === false && group.determiner === 'a' && (isBody || group.last - group.noun === 2);
  const listed = isHouse ? listedAt(scene, { ...group, determiner: 'none' }) : null;
  if (listed !== null) return listed;
  if (land === null && !isDistrict && tagged(head, Tag.Body | Tag.Media | Tag.TimeWord | Tag.Role) && !generics.has(head?.lower ?? ''))
    return null;
  if (!isListed && head?.capital && isThingOrPeople(scene, group, head)) return null;
  const isUnsure = group.last - group.noun > 1 ? !isSceneOfHarm(scene, group) : !ofOrInPlace.has(before);
  if (!isListed && !isTown && isUnsure && isPersonName(scene, group)) return null;
  // "a bus travelling from | Nairobi | to Malindi": where it set out
  if (before === 'from' && wordAt(scene, group.last) === 'to' && !isTakenFrom(scene, group.first - 1)) return null;
  if (before === 'from' && isFarFrom(scene, group.first - 1)) return null;
  // "four skiers from | Germany": where they come from
  if (before === 'from' && !isTakenFrom(scene, group.first - 1) && (!isListed || comesFrom(scene, group.first - 1))) return null;
  return land ?? nameOf(scene, group) ?? listedAt(scene, group) ?? partAt(scene, group);
}

/** "in Karland's *offensive*": attacks are somebody's, and not where he is. */
const campaigns: ReadonlySet<string> = new Set(['offensive', 'crackdown', 'campaign', 'operation', 'invasion', 'bombardment', 'assault']);

/** "| Toronto | shooting leaves two dead", "The | Kabul | blast": a listed place in front of what befell it, where that is the subject. */
function ofEvent(scene: Scene, { first, noun, determiner }: Group): Range | null {
  if (first !== scene.first || determiner === 'own' || scene.shouting) return null;
  let event = noun;
  while (tokenAt(scene, event)?.capital === true && event < noun + TOWN) event++;
  if (event === noun || !mishaps.has(wordAt(scene, event))) return null;
  const isTown = tagged(tokenAt(scene, event - 1), Tag.Place) || isPlace(scene.tokens, noun, event);
  // not "Kabul blast | victims"
  const isAlone = tagged(tokenAt(scene, event + 1), Tag.VerbPast | Tag.VerbPresent | Tag.Have) || tolls.has(wordAt(scene, event + 1));
  return isTown && isAlone && !tagged(tokenAt(scene, noun), Tag.Demonym | Tag.Body | GIVEN_NAME) ? { first: noun, last: event } : null;
}

/** "Kabul blast | *toll* | rises". */
const tolls: ReadonlySet<string> = new Set(['toll', 'death']);

/** Longest name of such a place, in tokens. */
const TOWN = 4;

/** "hailing from Sorr village in | Bor district |", "hailing from Sorr in Bor area in | Tarn district |": around where somebody is from. */
function isInHome(scene: Scene, { first }: Group): boolean {
  const land = wordAt(scene, first - 1) === 'in' ? scene.closes.get(first - 1) : undefined;
  if (land === undefined) return false;
  return (wordAt(scene, land.first - 1) === 'from' && homeForms.has(wordAt(scene, land.first - 2))) || isInHome(scene, land);
}

/** "Quake hits southwest | China |": a listed place behind a headline's verb. */
function hitNow(scene: Scene, group: Group): Range | null {
  const { first, last } = group, head = tokenAt(scene, last - 1);
  if (!tagged(head, Tag.Place) || head?.capital !== true || scene.shouting) return null;
  for (let i = first + 1; i < last - 1; i++)
    if (strikesNow.has(wordAt(scene, i)) && tokenAt(scene, i)?.capital === false) return nameOf(scene, { ...group, first: i + 1, noun: i + 1, determiner: 'none' });
  return null;
}

/** "at | Camp Seder |": a camp, whatever its name ends in. */
const isCamp = (scene: Scene, { noun, last, quantity }: Group): boolean =>
  quantity === null && last > noun + 1 && wordAt(scene, noun) === 'camp' && scene.tokens.slice(noun, last).every(({ capital }) => capital);

/** "in the Karlandian capital | New Orsa |": the name right behind what it is; null where none is. */
function seatNamed(scene: Scene, { determiner, noun, last }: Group): Range | null {
  let first = last;
  while (first > noun && tokenAt(scene, first - 1)?.capital === true) first--;
  const isSeat = determiner === 'definite' && first < last && first > noun && seats.has(wordAt(scene, first - 1));
  return isSeat && !tagged(tokenAt(scene, first), Tag.Honorific | GIVEN_NAME) ? { first, last } : null;
}

/** "Karland", "the United States": a country by its whole name. */
const isLand = (scene: Scene, { noun, last }: Group): boolean =>
  countryNames.has(scene.tokens.slice(noun, last).map(({ lower }) => lower).join(' '));

/** "inside | a parked SUV |", but "in | a Pelm | shooting"; "pointed the finger at | the Orsa Hawks |, who". */
function isThingOrPeople(scene: Scene, { determiner, last }: Group, head: Token): boolean {
  if (determiner === 'a' && tokenAt(scene, last)?.kind !== 'word') return true;
  return head.lower.endsWith('s') && wordAt(scene, last) === ',' && relativePersons.has(wordAt(scene, last + 1));
}

/** "on | Main Street", "on | Mount Elbrus", "on | the Sinai peninsula". */
const isOnGround = (scene: Scene, { noun, last }: Group): boolean =>
  tokenAt(scene, noun)?.capital === true && (grounds.has(wordAt(scene, noun)) || grounds.has(wordAt(scene, last - 1)));

/** "Karland's western region of | Bor |": the group behind the "of" of somebody's part; undefined where none does. */
function partOfLand(scene: Scene, { determiner, last }: Group): Group | undefined {
  const kind = wordAt(scene, last - 1), isOwnPart = determiner === 'own' && (generics.has(kind) || placeParts.has(kind)) && wordAt(scene, last) === 'of';
  return isOwnPart ? scene.opens.get(last + 1) : undefined;
}

/** "arrested in | Karim Ganj", "raids in | Karim Ganj": nobody, whatever the first word is elsewhere; not in capitals throughout. */
function isSceneOfHarm(scene: Scene, { first, noun }: Group): boolean {
  const harm = wordAt(scene, first - 2), name = tokenAt(scene, noun)?.text ?? '';
  return wordAt(scene, first - 1) === 'in' && name !== name.toUpperCase() && (strikesOnPlaces.has(harm) || verbAtWord(harm)?.form === 'past');
}

/** "Tomas Brink", "Mr Brink". */
function isPersonName(scene: Scene, { named, noun, last }: Group): boolean {
  const word = wordAt(scene, noun), mayOpen = placeOpeners.has(word) || compass.has(word) || generics.has(word);
  return named && !mayOpen && !townEnds.has(wordAt(scene, last - 1)) && tagged(tokenAt(scene, noun), Tag.Honorific | GIVEN_NAME);
}

/** "the districts | of Orsa", "in the north | of Orsa", but not "a farm 10 miles north | of Orsa". */
function isPart(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  // "the Department | of Transport"
  if (word === 'department' && !scene.shouting && tokenAt(scene, i)?.capital === true) return false;
  if (directed.has(word) && isDirection(wordAt(scene, i - 1))) return true;
  return generics.has(word) || placeParts.has(word) || wilds.has(word) || parks.has(word) || (compass.has(word) && wordAt(scene, i - 1) === 'the');
}

/** "the | western | edge", "the | West | Side". */
const isDirection = (word: string): boolean => compass.has(word) || word.endsWith('ern');
