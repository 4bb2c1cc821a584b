/** A place behind a claim that is another's: "a bomb in Orsa killed 12 and another wounded nine in | Veyl |". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { courtForms, triedForms } from '../lexicon/charges.js';
import { fates } from '../lexicon/fates.js';
import { findsBody } from '../lexicon/harm-phrases.js';
import { clauseJoints, commaAlone, frontJoints, secondHarmJoints } from '../lexicon/joints.js';
import { comesFrom } from '../lexicon/place-words.js';
import { inPlace } from '../lexicon/prepositions.js';
import { allRelatives, insertedRelatives, personalPronouns, relativePersons } from '../lexicon/pronouns.js';
import { someOfThem } from '../lexicon/quantifiers.js';
import { timeSpans } from '../lexicon/times.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { isPlacedNumber } from './breakdown.js';
import { isFinite } from './core.js';
import { isOverDeed } from './over-deed.js';
import { isOfSome, isPartHere } from './place-of-some.js';

/**
 * "a bomb in Orsa killed 12 and another wounded nine in | Veyl", "12 died a day after nine were shot in | Veyl": the
 * place of the second harm.
 */
export function isOfAnother(scene: Scene, to: number, place: Range, known: boolean): boolean {
  const isOfVerb = [0, 1].some((k) => verbAtWord(wordAt(scene, place.last + k))?.form === 'past');
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
    // "accused of the killing of two in 2013|, was arrested | in Veyl"
    const held = word === ',' && tagged(tokenAt(scene, i + 1), Tag.Be) ? verbAtWord(wordAt(scene, i + 2)) : undefined;
    if (held?.harm === 'detained' && !hasSecondNumber(scene, to, i)) return true;
    // "killed | because of his | work in Veyl", "the kidnapping of Omar Lut, | whose | son is a clerk in Veyl"
    const isOwn = word === 'because' && scene.opens.get(i + 2)?.determiner === 'own';
    const isWhose = word === 'whose' && wordAt(scene, i - 1) === ',' && !hasWord(scene, i, place.first, findsBody);
    if (isOwn || (isWhose && !hasWord(scene, i, place.first, commaAlone))) return true;
    // "killing nine, in | what | was seen as a blow to Karland"
    if (word === 'what' && wordAt(scene, i - 2) === ',' && wordAt(scene, place.first - 1) === 'to') return true;
    // "61 were held, | with most | held in Veyl"
    const isOfMost = [1, 2, 3].some((k) => someOfThem.has(wordAt(scene, i + k)));
    if (word === 'with' && wordAt(scene, i - 1) === ',' && isOfMost) return true;
    // "61 across the country, | 29 of them | in Orsa", "of the 60, | 23 | were in Orsa": the place of a part
    if (isPartHere(scene, i)) return true;
    if (isOfSome(scene, i, place)) return true;
    // "9,000 are in neighbouring lands, | and | 300 people have fled within Karland": where the first are is told, without a name
    const other = word === 'and' ? scene.opens.get(i + 1) : undefined;
    // "a woman was hurt|, and | the mayor met guests in Veyl"
    const isSubject = other !== undefined && other.determiner !== 'none' && wordAt(scene, i - 1) === ',';
    if (isSubject && isFinite(scene, other.last) && !hasVerbOfHarm(scene, other.last, place.first)) return true;
    const opensOther = other?.quantity != null && (wordAt(scene, i - 1) === ',' || isFinite(scene, other.last));
    if (opensOther && isSomewhere(scene, to, i)) return true;
    // "In Orsa 14 died; in | Veyl |, nine", "6,000 have fled; 900 crossed into | Karland"
    if (word === ';' && (known || hasNumber(scene, i, place.first) || scene.opens.has(i + 1))) return true;
    // "96 were killed, including six | who died when their clinic in | Orsa": of those
    const isOfPart = word === 'including' && hasVerbOfHarm(scene, i, place.first) && hasWord(scene, i, place.first, relativePersons);
    if (isOfPart && !hasWord(scene, i, place.first, commaAlone)) return true;
    // "denied that any had died and | said | nine had in Veyl"
    const isSaid = tokenAt(scene, i + 1)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i + 1), Tag.VerbPast | Tag.VerbPresent);
    if (isSaid && tagged(tokenAt(scene, i), Tag.Coordinator) && hasVerbOfHarm(scene, i, place.first)) return true;
    // "64 were killed|, saying | five are held in Veyl": of those
    const isAdded = word === ',' && tagged(tokenAt(scene, i + 1), Tag.VerbIng) && tokenAt(scene, i + 1)?.cue?.kind === 'speech';
    if (isAdded && hasNumber(scene, i, place.first)) return true;
    // "12 were killed|, as | ministers met in Veyl"
    if (word === 'as' && wordAt(scene, i - 1) === ',' && opensOtherClause(scene, i + 1, place.first)) return true;
    // "climbed to 27 on Sunday | as four more drowned | in Orsa"
    const others = word === 'as' ? scene.opens.get(i + 1) : undefined;
    if (others?.quantity != null && others.kind === 'person' && hasVerbOfHarm(scene, others.last, place.first)) return true;
    // "lost nine since it fought the rebels|, who | killed six in Veyl": of those
    if (word === ',' && insertedRelatives.has(wordAt(scene, i + 1)) && verbAtWord(wordAt(scene, i + 2))?.form === 'past') return true;
    // "freed five soldiers | they had seized | in Veyl": where these were taken
    const opensTheirs = tagged(tokenAt(scene, i), Tag.Pronoun) && !relativePersons.has(word) && scene.closes.has(i);
    if (opensTheirs && tagged(tokenAt(scene, i + 1), Tag.Have) && hasVerbOfHarm(scene, i, place.first)) return true;
    // "arrested over | a bombing that | killed 12 in Veyl"
    const isOfFind = hasWord(scene, i, place.first, findsBody);
    if (!isOfFind && isOverDeed(scene, i, to)) return true;
    // "two guards who were | abducted | in May were found in Veyl": where they were found
    if (findsBody.has(word) && verbAtWord(wordAt(scene, to - 1))?.harm === 'abducted') return true;
    // "wounded 15, while two bombs | in Veyl | left four dead"
    const isSameDeed = word === 'and' || personalPronouns.has(wordAt(scene, i + 1)) || tagged(tokenAt(scene, i + 1), Tag.VerbIng);
    if (frontJoints.has(word) && !isSameDeed && tellsOfHarm(scene, place.last)) return true;
    // "have fled their homes, and 300 have | crossed into | Karland"
    if (!known && i === place.first - 1 && word === 'into' && i > to && crossesInto.has(wordAt(scene, i - 1))
      && hasNumber(scene, to, place.first)) return true;
    // "six were killed, and in | Veyl |, nine"
    if (known && isBeforeNumber(scene, place)) return true;
    // the subject of the next verb: "… and another in Veyl | wounded nine"
    if (known && isOfVerb && secondHarmJoints.has(word)) return true;
    if (word === 'after' && timeSpans.has(wordAt(scene, i - 1))) after = true;
    // "a soldier drowned while | rescuing | villagers in Veyl": what he did there
    const isWhile = word.endsWith('ing') && wordAt(scene, i - 1) === 'while';
    if ((known || after) && verbAtWord(word) !== undefined && !isWhile) return true;
  }
  return false;
}

/**
 * "shelled | Orsa|, and the mayor said nine had died", "had crossed into | Orsa | and that nine had died", "raided | Orsa|, while four
 * died", "went to | Orsa | in pursuit of a man, who was wanted for killing nine": the place is of the clause before.
 */
export function isOfEarlierClause(scene: Scene, { first, last }: Range, from: number): boolean {
  // "a court in | Orsa | jailed nine over riots in which | 12 died"
  if (allRelatives.has(wordAt(scene, from - 1)) && (hasWord(scene, last, from, courtForms) || hasWord(scene, last, from, triedForms))) return true;
  // "In | Orsa |, …": of all that is told
  if (first <= scene.first + FRONTED) return false;
  for (let i = last; i < from; i++) {
    const isAfterComma = wordAt(scene, i - 1) === ',', subject = scene.opens.get(i + 1);
    if (wordAt(scene, i) === 'and' && wordAt(scene, i + 1) === 'that') return true;
    // "Omar Lut, who was born in | Cuba|, of having a part in the killing of"
    if (wordAt(scene, i) === ',' && isOrigin(scene, i)) return true;
    // "shot nine in | Orsa|, hours after a bomb killed seven", "in | Karland | since 2004, when a bomb killed 12"
    if (wordAt(scene, i) === 'after' && timeSpans.has(wordAt(scene, i - 1))) return true;
    if (isAfterComma && wordAt(scene, i) === 'when' && hasWord(scene, last, i, sinceAlone)) return true;
    if (isAfterComma && wordAt(scene, i) === 'who' && i < from - 1 && !isClosed(scene, i, from)) return true;
    if (!isAfterComma || !frontJoints.has(wordAt(scene, i)) || subject === undefined || subject.last > from) continue;
    const verb = tokenAt(scene, subject.last), isSaid = verb?.cue?.kind === 'speech' && tagged(verb, Tag.VerbPast | Tag.VerbPresent);
    if (isSaid || wordAt(scene, i) === 'while' || wordAt(scene, i) === 'whereas') return true;
  }
  return false;
}

/** "300 have | crossed | into Karland": those who leave, and no bus that plunged into a lake. */
const crossesInto: ReadonlySet<string> = new Set(['crossed', 'fled', 'poured', 'streamed', 'moved', 'gone', 'spilled', 'escaped']);

/** "|, who was born and raised in Cuba| ,": where somebody is from, told before the comma at `close`. */
function isOrigin(scene: Scene, close: number): boolean {
  const who = nearestBefore(scene, close, relativePersons, ORIGIN);
  return who > scene.first && wordAt(scene, who - 1) === ',' && nearestBehind(scene, who, commaAlone, close - who) < 0
    && scene.tokens.slice(who, close).some(({ lower }) => comesFrom.has(lower));
}

/** Longest such clause, in tokens. */
const ORIGIN = 12;

const sinceAlone: ReadonlySet<string> = new Set(['since']);

/** "who was wanted|, and | killed nine", "who fled|, | killing nine": the clause of the bearer goes on. */
function isClosed(scene: Scene, who: number, from: number): boolean {
  const isDoing = tagged(tokenAt(scene, from), Tag.VerbIng);
  for (let i = who + 1; i < from; i++)
    if (wordAt(scene, i) === ',' && (wordAt(scene, i + 1) === 'and' || (i + 1 === from && isDoing))) return true;
  return false;
}

/** How far into its sentence a fronted place stands, in tokens: "In the town of | Orsa |,". */
const FRONTED = 4;

/** ", as | ministers met in | Veyl"; not ", as | they were leaving their home in | Veyl", ", as a result of a raid on | Veyl". */
function opensOtherClause(scene: Scene, at: number, place: number): boolean {
  const subject = scene.opens.get(at);
  if (subject === undefined || subject.determiner === 'pronoun' || subject.determiner === 'own') return false;
  return isFinite(scene, subject.last) && subject.last < place;
}

/** "in | neighbouring lands |": a place without a name, right behind the claim's words or their verb. */
const isSomewhere = (scene: Scene, from: number, to: number): boolean =>
  scene.groups.some(({ first, last, kind, plural }) =>
    first > from && last <= to && plural && kind !== 'person' && (inPlace.has(wordAt(scene, first - 1)) || wordAt(scene, first - 1) === 'to'));

/** "| nine | in Orsa": the number that the place stands behind. */
const isNumberAt = (scene: Scene, { first }: Range): boolean => {
  const number = scene.closes.get(first - 1);
  return number?.quantity != null && number.head < 0;
};

function hasVerbOfHarm(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbAtWord(wordAt(scene, i)) !== undefined) return true;
  return false;
}

/** "in Veyl | left four dead", "… | wounded nine": from here to the sentence's end. */
const tellsOfHarm = (scene: Scene, from: number): boolean =>
  hasVerbOfHarm(scene, from, scene.last) || hasWord(scene, from, scene.last, fates);

/** "two were hurt | and 18 rebels |, including six women, were held". */
const hasSecondNumber = (scene: Scene, from: number, to: number): boolean =>
  scene.groups.some(({ quantity, first, last }) => quantity !== null && first > from && last <= to && wordAt(scene, first - 1) === 'and');

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
