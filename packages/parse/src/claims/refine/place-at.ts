/** The place that a group of words names: "in | the town of Marla |", "struck | Haiti |"; none where it is a person's, a source's or an origin. */
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { countryNames } from '../../lexicon/places.js';
import { superlatives } from '../lexicon/charges.js';
import { airborne, firesOnPlaces, flyingThings, placeStrikes, strikesOnPlaces } from '../lexicon/deeds.js';
import { armedGroups } from '../lexicon/groups-of-people.js';
import { findsBody } from '../lexicon/harm-phrases.js';
import {
  compass,
  directed,
  generics,
  grounds,
  homeForms,
  lengths,
  placeOpeners,
  placeParts,
  townEnds,
  vehicles,
  wilds,
} from '../lexicon/place-words.js';
import { ofOrInPlace, whereWords } from '../lexicon/prepositions.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { messages, speakingForms } from '../lexicon/stance-words.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { hasOwnName, landNamed, listedAt, nameOf, ownedPlace } from './place-name.js';

const NOT_A_PLACE = GIVEN_NAME | Tag.Honorific | Tag.Body | Tag.Media | Tag.Role | Tag.Demonym | Tag.People
  | Tag.TimeWord | Tag.Weekday | Tag.Month;

/** The place that the group names, by the word before it. */
export function placeAt(scene: Scene, group: Group): Range | null {
  const before = wordAt(scene, group.first - 1);
  const land = landNamed(scene, group), isOn = before === 'on' && isOnGround(scene, group);
  if (!isOn && placeStrikes.has(before)) return struck(scene, group);
  // "the shelling of | the Bara district |"
  if (before === 'of' && firesOnPlaces.has(wordAt(scene, group.first - 2)) && isNamedPart(scene, group)) return nameOf(scene, group);
  const isWhere = isOn || whereWords.has(before);
  if (!isWhere || !(land !== null || mayBePlace(group))) return null;
  // "a group based in | London |", "both hailing from | Orsa |": where somebody is from
  if (homeForms.has(wordAt(scene, group.first - 2))) return null;
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
    if (part !== undefined && hasOwnName(scene, part)) return wordAt(scene, part.first - 1) === 'of' ? nameOf(scene, part) : null;
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
  if (!isListed && isUnsure && isPersonName(scene, group)) return null;
  // "a bus travelling from | Nairobi | to Malindi": where it set out
  if (before === 'from' && wordAt(scene, group.last) === 'to' && !isTakenFrom(scene, group.first - 1)) return null;
  if (before === 'from' && isFarFrom(scene, group.first - 1)) return null;
  // "four skiers from | Germany": where they come from
  if (before === 'from' && !isTakenFrom(scene, group.first - 1) && (!isListed || comesFrom(scene, group.first - 1))) return null;
  return land ?? nameOf(scene, group) ?? listedAt(scene, group);
}

/** "Karland", "the United States": a country by its whole name. */
const isLand = (scene: Scene, { noun, last }: Group): boolean =>
  countryNames.has(scene.tokens.slice(noun, last).map(({ lower }) => lower).join(' '));

/** "inside | a parked SUV |", but "in | a Pelm | shooting"; "pointed the finger at | the Orsa Hawks |, who". */
function isThingOrPeople(scene: Scene, { determiner, last }: Group, head: Token): boolean {
  if (determiner === 'a' && tokenAt(scene, last)?.kind !== 'word') return true;
  return head.lower.endsWith('s') && wordAt(scene, last) === ',' && relativePersons.has(wordAt(scene, last + 1));
}

/** Bodies that speak of what happens where they are. */
const LOCAL: ReadonlySet<string> = new Set(['police', 'authorities', 'hospital']);

function isOfSource(scene: Scene, { first, last }: Group): boolean {
  // "the ministry | said | in Ottawa"
  const said = tokenAt(scene, first - 2), isNoun = said?.capital === true || scene.opens.has(first - 2);
  if (said?.cue?.kind === 'speech' && tagged(said, Tag.VerbPast | Tag.VerbPresent) && !isNoun) return true;
  // "| Speaking | at a meeting in Orsa|, he said"
  if (opensWithSpeaking(scene, first)) return true;
  // "the mayor | told | reporters | in Orsa", "| from Orsa"
  const listener = scene.closes.get(first - 1), tells = tokenAt(scene, (listener?.first ?? 0) - 1);
  if (fromOrIn.has(wordAt(scene, first - 1)) && tells?.cue?.lemma === 'tell' && tagged(tells, Tag.VerbPast | Tag.VerbPresent)) return true;
  const cue = tokenAt(scene, last), body = tokenAt(scene, scene.closes.get(first - 1)?.head ?? -1);
  const isVerb = tagged(cue, Tag.VerbPast | Tag.VerbPresent) && cue?.capital === false && wordAt(scene, last + 1) !== 'to';
  // "a court in | Orsa | heard"
  const isTold = cue?.cue?.kind === 'speech' || cue?.lower === 'heard';
  return isTold && isVerb && tagged(body, Tag.Body) && !LOCAL.has(body?.lower ?? '');
}

const fromOrIn: ReadonlySet<string> = new Set(['from', 'in']);

/** "Speaking at a meeting in | Orsa |, he said that nine had died": where it is told, and no comma in between. */
const opensWithSpeaking = (scene: Scene, place: number): boolean =>
  speakingForms.has(wordAt(scene, scene.first))
    && !scene.tokens.slice(scene.first, place).some((token) => token.text === ',' || tagged(token, Tag.VerbPast | Tag.Relative));

/** "on | Main Street", "on | Mount Elbrus", "on | the Sinai peninsula". */
const isOnGround = (scene: Scene, { noun, last }: Group): boolean =>
  tokenAt(scene, noun)?.capital === true && (grounds.has(wordAt(scene, noun)) || grounds.has(wordAt(scene, last - 1)));

/** Whom or what "from" at `at` tells the origin of: people, a vehicle, a shell. */
const comesFrom = (scene: Scene, at: number): boolean =>
  scene.closes.get(wordAt(scene, at - 1) === '(' ? at - 1 : at)?.kind === 'person' || vehicles.has(wordAt(scene, at - 1))
    || flyingThings.has(wordAt(scene, at - 1));

/** "Karland's western region of | Bor |": the group behind the "of" of somebody's part; undefined where none does. */
function partOfLand(scene: Scene, { determiner, last }: Group): Group | undefined {
  const isOwnPart = determiner === 'own' && generics.has(wordAt(scene, last - 1)) && wordAt(scene, last) === 'of';
  return isOwnPart ? scene.opens.get(last + 1) : undefined;
}

const BEARING = /^(?:north|south|east|west)/;

/** "40 km | from Orsa", "12 miles (20 km) west | of the town of Orsa": what a distance is told from. */
function isFarFrom(scene: Scene, at: number): boolean {
  const end = BEARING.test(wordAt(scene, at - 1)) ? at - 1 : at;
  return lengths.has(wordAt(scene, wordAt(scene, end - 1) === ')' ? end - 2 : end - 1));
}

/** "weavers | from the villages of Orsa"; not "abducted weavers | from the villages of Orsa", which happened there. */
function isOrigin(scene: Scene, at: number): boolean {
  const people = scene.closes.get(at), taken = people === undefined ? undefined : verbAtWord(wordAt(scene, people.first - 1));
  return comesFrom(scene, at) && taken?.victim !== 'object';
}

/** "abducted | him | from Orsa", "abducted | a trader |, Omar Lut, from Orsa": who was taken. */
function takenBefore(scene: Scene, at: number): Group | undefined {
  const near = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at), isName = near?.named === true && wordAt(scene, near.first - 1) === ',';
  return isName ? scene.closes.get(near.first - 1) : near;
}

/** "arrested | from Orsa", "were evacuated | from Orsa", "bodies recovered | from Orsa". */
function isTakenFrom(scene: Scene, at: number): boolean {
  const verb = verbAtWord(wordAt(scene, at - 1)), people = takenBefore(scene, at);
  // "abducting | him | from Orsa", "evacuated | 440 patients | from Orsa"
  const taken = people === undefined ? undefined : verbAtWord(wordAt(scene, people.first - 1));
  if (taken?.victim === 'object' && (taken.harm === 'abducted' || taken.lemma === 'evacuate' || people?.determiner === 'pronoun')) return true;
  return findsBody.has(wordAt(scene, at - 1)) || (verb?.victim === 'object' && verb.harm !== 'released');
}

const mayBePlace = ({ kind, named, quantity }: Group): boolean => quantity === null && (kind !== 'person' || named);

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
  return generics.has(word) || placeParts.has(word) || wilds.has(word) || (compass.has(word) && wordAt(scene, i - 1) === 'the');
}

/** "the | western | edge", "the | West | Side". */
const isDirection = (word: string): boolean => compass.has(word) || word.endsWith('ern');

/** "the raid on | the Bara district |": a part that has a name. */
const isNamedPart = (scene: Scene, { noun, head, last }: Group): boolean =>
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

/** "A quake struck | Haiti", "the raid on | Kabul": a listed place that it befell; any name behind "the shelling of". */
function struck(scene: Scene, group: Group): Range | null {
  const head = tokenAt(scene, group.last - 1);
  // "Jets struck | the Bara district |"
  if (wordAt(scene, group.first - 1) !== 'on' && isNamedPart(scene, group)) return nameOf(scene, group);
  const isRaidOn = wordAt(scene, group.first - 1) === 'on' && strikesOnPlaces.has(wordAt(scene, group.first - 2));
  if (isRaidOn && (isNamedPart(scene, group) || isUnderFire(scene, group))) return nameOf(scene, group);
  if (!mayBePlace(group) || !tagged(head, Tag.Place) || head?.capital !== true) return null;
  return wordAt(scene, group.first - 1) !== 'on' || strikesOnPlaces.has(wordAt(scene, group.first - 2))
    ? nameOf(scene, group)
    : null;
}
