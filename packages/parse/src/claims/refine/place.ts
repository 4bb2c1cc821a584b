/** Where it happened: the named place nearest to the claim's words. "a raid on the town of | Marla". */
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { pluralCopulas } from '../lexicon/auxiliaries.js';
import { flyingThings, placeStrikes, strikesOnPlaces } from '../lexicon/deeds.js';
import { fates } from '../lexicon/fates.js';
import { findsBody } from '../lexicon/harm-phrases.js';
import { clauseJoints, frontJoints, secondHarmJoints } from '../lexicon/joints.js';
import { compass, generics, grounds, homeForms, placeOpeners, placeParts, vehicles, visits, wilds } from '../lexicon/place-words.js';
import { inPlace, ofOrInPlace, whereWords } from '../lexicon/prepositions.js';
import { personalPronouns, relativePersons, themAll } from '../lexicon/pronouns.js';
import { speakingForms } from '../lexicon/stance-words.js';
import { gatherings, honours, timeSpans } from '../lexicon/times.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { isPlacedNumber } from './breakdown.js';
import { isFinite, isOverDeed } from './time-of-another.js';
import { hasOwnName, landNamed, listedAt, nameOf, ownedPlace } from './place-name.js';

/** How far behind the claim its place stands, in tokens. */
const REACH = 25;

/** The nearest place behind the claim's words within reach, else the last one before them. */
export function placeOf(scene: Scene, from: number, to: number): Range | null {
  const where = whereBefore(scene, from);
  if (where !== null) return where;
  let before: Range | null = null;
  for (const group of scene.groups) {
    const place = placeAt(scene, group);
    if (place === null) continue;
    if (group.first >= to)
      return group.first - to < REACH && !isOfAnother(scene, to, group, before !== null) ? place : before;
    // "in the village of Sorr, | near Homs"
    const isNear = before !== null && wordAt(scene, group.first - 1) === 'near' && wordAt(scene, group.first - 2) === ',';
    if (!isNear && (group.last <= from || group.first > from)) before = isWhereOthersMet(scene, group, from) ? null : place;
  }
  return before;
}

/** "met in | Orsa | to remember a boy who was killed", "A vigil in | Orsa | for a boy who was killed": of the others. */
function isWhereOthersMet(scene: Scene, { first, last }: Range, from: number): boolean {
  if (last > from) return false;
  return hasWord(scene, last, from, honours) || (wordAt(scene, last) === 'for' && hasWord(scene, scene.first, first, gatherings));
}

/** How far before the claim its "where" stands, in tokens. */
const WHERE = 10;

/**
 * "in the city of | Bor |, where five people were killed, and in Orsa": the place that the claim's clause tells of; null where none
 * does.
 */
function whereBefore(scene: Scene, from: number): Range | null {
  for (let i = from - 1; i > scene.first && i > from - WHERE; i--) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.kind === 'mark' || token.text === ';' || tagged(token, Tag.VerbPast | Tag.Be | Tag.Have)) return null;
    if (token.lower !== 'where') continue;
    const near = scene.closes.get(wordAt(scene, i - 1) === ',' ? i - 1 : i), place = near === undefined ? undefined : withinOf(scene, near);
    return place === undefined ? null : placeAt(scene, place) ?? (isDestination(scene, place) ? nameOf(scene, place) : null);
  }
  return null;
}

/** "shelled | Bor |, in Orsa province, where": the place that is told to lie in this one. */
function withinOf(scene: Scene, land: Group): Group {
  const isIn = wordAt(scene, land.first - 1) === 'in' && wordAt(scene, land.first - 2) === ',';
  const place = isIn ? scene.closes.get(land.first - 2) : undefined;
  return place !== undefined && (placeAt(scene, place) !== null || isDestination(scene, place)) ? place : land;
}

/** "flew to | Bor |, where", "visited | Bor |, where", "shelled | Bor |, where". */
const isDestination = (scene: Scene, { first, head, named }: Group): boolean =>
  (named || tagged(tokenAt(scene, head), Tag.Place)) && leadsThere(wordAt(scene, first - 1));

const leadsThere = (word: string): boolean => word === 'to' || visits.has(word) || (placeStrikes.has(word) && word !== 'on');

/** The place that the group names, by the word before it. */
function placeAt(scene: Scene, group: Group): Range | null {
  const before = wordAt(scene, group.first - 1);
  const land = landNamed(scene, group), isOn = before === 'on' && isOnGround(scene, group);
  if (!isOn && placeStrikes.has(before)) return struck(scene, group);
  const isWhere = isOn || whereWords.has(before);
  if (!isWhere || !(land !== null || mayBePlace(group))) return null;
  // "a group based in | London |", "both hailing from | Orsa |": where somebody is from
  if (homeForms.has(wordAt(scene, group.first - 2))) return null;
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
  }
  if (group.determiner === 'own') {
    const owner = ownedPlace(scene, group) ?? listedAt(scene, group);
    if (owner !== null) return owner;
  }
  const end = tokenAt(scene, group.last - 1), head = end?.kind === 'mark' ? tokenAt(scene, group.last - 2) : end;
  const isListed = land !== null || tagged(head, Tag.Place);
  // "in Karo Agency": a district, though the word is a body's elsewhere
  const isDistrict = head?.text === 'Agency' && group.determiner === 'none' && group.last - group.first === 2;
  // "at a | Karachi | hospital"
  const isBody = tagged(end, Tag.Body) && !tagged(tokenAt(scene, group.noun), Tag.Body);
  const isHouse = end?.capital === false && group.determiner === 'a' && isBody;
  const listed = isHouse ? listedAt(scene, { ...group, determiner: 'none' }) : null;
  if (listed !== null) return listed;
  if (land === null && !isDistrict && tagged(head, Tag.Body | Tag.Media | Tag.TimeWord | Tag.Role) && !generics.has(head?.lower ?? ''))
    return null;
  if (!isListed && head?.capital && isThingOrPeople(scene, group, head)) return null;
  if (!isListed && isPersonName(scene, group) && (group.last - group.noun > 1 || !ofOrInPlace.has(before))) return null;
  // "a bus travelling from | Nairobi | to Malindi": where it set out
  if (before === 'from' && wordAt(scene, group.last) === 'to' && !isTakenFrom(scene, group.first - 1)) return null;
  // "four skiers from | Germany": where they come from
  if (before === 'from' && !isTakenFrom(scene, group.first - 1) && (!isListed || comesFrom(scene, group.first - 1))) return null;
  return land ?? nameOf(scene, group) ?? listedAt(scene, group);
}

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
  return cue?.cue?.kind === 'speech' && isVerb && tagged(body, Tag.Body) && !LOCAL.has(body?.lower ?? '');
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

/** "arrested | from Orsa", "were evacuated | from Orsa", "bodies recovered | from Orsa". */
function isTakenFrom(scene: Scene, at: number): boolean {
  const verb = verbAtWord(wordAt(scene, at - 1));
  return findsBody.has(wordAt(scene, at - 1)) || (verb?.victim === 'object' && verb.harm !== 'released');
}

const mayBePlace = ({ kind, named, quantity }: Group): boolean => quantity === null && (kind !== 'person' || named);

/** "Tomas Brink", "Mr Brink". */
function isPersonName(scene: Scene, { named, noun }: Group): boolean {
  const word = wordAt(scene, noun), mayOpen = placeOpeners.has(word) || compass.has(word) || generics.has(word);
  return named && !mayOpen && tagged(tokenAt(scene, noun), Tag.Honorific | GIVEN_NAME);
}

/** "the districts | of Orsa", "in the north | of Orsa", but not "a farm 10 miles north | of Orsa". */
function isPart(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  // "the Department | of Transport"
  if (word === 'department' && tokenAt(scene, i)?.capital === true) return false;
  return generics.has(word) || placeParts.has(word) || wilds.has(word) || (compass.has(word) && wordAt(scene, i - 1) === 'the');
}

/** "the raid on | the Bara district |": a part that has a name. */
const isNamedPart = (scene: Scene, { noun, head, last }: Group): boolean =>
  head === last - 1 && head > noun && generics.has(wordAt(scene, head)) && tokenAt(scene, noun)?.capital === true;

/** "A quake struck | Haiti", "the raid on | Kabul": a listed place that it befell. */
function struck(scene: Scene, group: Group): Range | null {
  const head = tokenAt(scene, group.last - 1);
  const isRaidOn = wordAt(scene, group.first - 1) === 'on' && strikesOnPlaces.has(wordAt(scene, group.first - 2));
  if (isRaidOn && isNamedPart(scene, group)) return nameOf(scene, group);
  if (!mayBePlace(group) || !tagged(head, Tag.Place) || head?.capital !== true) return null;
  return wordAt(scene, group.first - 1) !== 'on' || strikesOnPlaces.has(wordAt(scene, group.first - 2))
    ? nameOf(scene, group)
    : null;
}

/**
 * "a bomb in Orsa killed 12 and another wounded nine in | Veyl", "12 died a day after nine were shot in | Veyl": the
 * place of the second harm.
 */
function isOfAnother(scene: Scene, to: number, place: Range, known: boolean): boolean {
  const isSubject = [0, 1].some((k) => verbAtWord(wordAt(scene, place.last + k))?.form === 'past');
  if (opensClause(scene, place) || frontsClause(scene, place)) return true;
  // "67 died across the country, | 36 | in Orsa, 19 in Veyl": of that number
  const counted = scene.closes.get(place.first - 1);
  if (counted !== undefined && counted.first >= to && isPlacedNumber(scene, counted)) return true;
  let after = false;
  for (let i = to; i < place.first; i++) {
    const word = wordAt(scene, i);
    // "21 across the country|: nine in | Orsa", ", including | nine | in Orsa"
    const isClock = tokenAt(scene, i - 1)?.kind === 'number' && tokenAt(scene, i + 1)?.kind === 'number';
    if ((word === ':' && !isClock) || (word === 'including' && isNumberAt(scene, place))) return true;
    // "61 across the country, | 29 of them | in Orsa", "of the 60, | 23 | were in Orsa": the place of a part
    if (isPartHere(scene, i)) return true;
    // "9,000 are in neighbouring lands, | and | 300 people have fled within Karland": where the first are is told, without a name
    const opensOther = word === 'and' && wordAt(scene, i - 1) === ',' && scene.opens.get(i + 1)?.quantity != null;
    if (opensOther && isSomewhere(scene, to, i)) return true;
    // "In Orsa 14 died; in | Veyl |, nine", "6,000 have fled; 900 crossed into | Karland"
    if (word === ';' && (known || hasNumber(scene, i, place.first))) return true;
    // "denied that any had died and | said | nine had in Veyl"
    const isSaid = tokenAt(scene, i + 1)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i + 1), Tag.VerbPast | Tag.VerbPresent);
    if (isSaid && tagged(tokenAt(scene, i), Tag.Coordinator) && hasVerbOfHarm(scene, i, place.first)) return true;
    // "12 were killed|, as | ministers met in Veyl"
    if (word === 'as' && wordAt(scene, i - 1) === ',' && opensOtherClause(scene, i + 1, place.first)) return true;
    // "arrested over | a bombing that | killed 12 in Veyl"
    const isOfFind = hasWord(scene, i, place.first, findsBody);
    if (!isOfFind && isOverDeed(scene, i, to)) return true;
    // "two guards who were | abducted | in May were found in Veyl": where they were found
    if (findsBody.has(word) && verbAtWord(wordAt(scene, to - 1))?.harm === 'abducted') return true;
    // "wounded 15, while two bombs | in Veyl | left four dead"
    const isSameDeed = word === 'and' || personalPronouns.has(wordAt(scene, i + 1)) || tagged(tokenAt(scene, i + 1), Tag.VerbIng);
    if (frontJoints.has(word) && !isSameDeed && tellsOfHarm(scene, place.last)) return true;
    // "have fled their homes, and 300 have | crossed into | Karland"
    if (!known && i === place.first - 1 && word === 'into' && i > to && tagged(tokenAt(scene, i - 1), Tag.VerbPast)
      && hasNumber(scene, to, place.first)) return true;
    // "six were killed, and in | Veyl |, nine"
    if (known && isBeforeNumber(scene, place)) return true;
    // the subject of the next verb: "… and another in Veyl | wounded nine"
    if (known && isSubject && secondHarmJoints.has(word)) return true;
    if (word === 'after' && timeSpans.has(wordAt(scene, i - 1))) after = true;
    if ((known || after) && verbAtWord(word) !== undefined) return true;
  }
  return false;
}

/** ", as | ministers met in | Veyl"; not ", as | they were leaving their home in | Veyl", ", as a result of a raid on | Veyl". */
function opensOtherClause(scene: Scene, at: number, place: number): boolean {
  const subject = scene.opens.get(at);
  if (subject === undefined || subject.determiner === 'pronoun' || subject.determiner === 'own') return false;
  return isFinite(scene, subject.last) && subject.last < place;
}

/** "in | neighbouring lands |": a place without a name, right behind the claim's words or their verb. */
const isSomewhere = (scene: Scene, from: number, to: number): boolean =>
  scene.groups.some(({ first, last, kind, plural }) =>
    first > from && last <= to && plural && kind !== 'person' && inPlace.has(wordAt(scene, first - 1)));

/** "| nine | in Orsa": the number that the place stands behind. */
const isNumberAt = (scene: Scene, { first }: Range): boolean => {
  const number = scene.closes.get(first - 1);
  return number?.quantity != null && number.head < 0;
};

function isPartHere(scene: Scene, i: number): boolean {
  const group = scene.opens.get(i);
  if (group?.quantity == null || wordAt(scene, i - 1) !== ',') return false;
  const isOfThem = group.partitive && themAll.has(wordAt(scene, group.last - 1));
  // "Of the 20 killed, | 14 | died in Pelm"
  const isOutOf = wordAt(scene, scene.first) === 'of' && tagged(tokenAt(scene, group.last), Tag.VerbPast);
  return isOfThem || (group.head < 0 && (isOutOf || pluralCopulas.has(wordAt(scene, group.last))));
}

function hasVerbOfHarm(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbAtWord(wordAt(scene, i)) !== undefined) return true;
  return false;
}

/** "in Veyl | left four dead", "… | wounded nine": from here to the sentence's end. */
const tellsOfHarm = (scene: Scene, from: number): boolean =>
  hasVerbOfHarm(scene, from, scene.last) || hasWord(scene, from, scene.last, fates);

const hasNumber = (scene: Scene, from: number, to: number): boolean =>
  scene.groups.some(({ quantity, first, last }) => quantity !== null && first > from && last <= to);

/** "14 died, and | in Veyl | nine were hurt": the place that opens the clause of another number. */
function opensClause(scene: Scene, { first, last }: Range): boolean {
  const other = scene.opens.get(wordAt(scene, last) === ',' ? last + 1 : last);
  return (wordAt(scene, first - 2) === ';' || clauseJoints.has(wordAt(scene, first - 2))) && other?.quantity != null
    && tagged(tokenAt(scene, other.last), Tag.Be | Tag.Have | Tag.VerbPast);
}

/** "killed nine, and in | Veyl | a bomb wounded three": a place in front of a subject and its verb. */
function frontsClause(scene: Scene, { first, last }: Range): boolean {
  if (!frontJoints.has(wordAt(scene, first - 2))) return false;
  const subject = scene.opens.get(wordAt(scene, last) === ',' ? last + 1 : last), verb = tokenAt(scene, subject?.last ?? -1);
  return tagged(verb, Tag.VerbPast | Tag.Be | Tag.Have) && !tagged(verb, Tag.VerbIng);
}

/** "in | Veyl |, nine": the number that ends the clause is of this place. */
function isBeforeNumber(scene: Scene, { last }: Range): boolean {
  const number = scene.opens.get(wordAt(scene, last) === ',' ? last + 1 : last);
  return number?.quantity != null && number.head < 0 && (tokenAt(scene, number.last)?.kind ?? 'punctuation') === 'punctuation';
}
