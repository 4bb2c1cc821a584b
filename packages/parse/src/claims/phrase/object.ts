/**
 * The groups that a verb or preposition rules, read forward: "killed | four roofers, a whole family of seven and a
 * passing rider".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { sizedGroups } from '../lexicon/groups-of-people.js';
import { namesAs } from '../lexicon/harm-phrases.js';
import { listMarks } from '../lexicon/joints.js';
import { alsoThen, beforeObject } from '../lexicon/particles.js';
import { homeLeads } from '../lexicon/prepositions.js';
import { singularReflexives, subjectPronouns } from '../lexicon/pronouns.js';
import { looseQuantifiers } from '../lexicon/quantifiers.js';
import { isAge } from './ages.js';
import type { Group } from './group.js';
import { isKinOf } from './kin.js';
import { isBare } from './people.js';
import { behindAges, type Scene, tokenAt, wordAt } from './scene.js';
import { isSelf } from './victim.js';
import { behindBracket, isSubject, speakTogether, tailsEnd } from './tails.js';

/** Longest list, in groups. */
const LONGEST = 20;

/** All groups joined from token `at` on. `inSubject`: a verb behind the last of them is that of the whole list. */
export function objectsFrom(scene: Scene, at: number, inSubject = false): readonly Group[] {
  const first = inSubject ? groupFrom(scene, at) : firstObject(scene, at);
  if (first === undefined) return [];
  const groups = [first];
  if (!mayBeObject(first)) return groups;
  // `told`: the last person, be it an aside; `last`: the same, or how old they are
  let told = first, last = first, aside = false;
  for (let steps = 0; steps < LONGEST; steps++) {
    const next = nextOf(scene, last);
    if (next === undefined) break;
    if (next.first === last.last + 1 && isAge(scene, next)) {
      last = next;
      continue;
    }
    if (isNamedAs(scene, last, next) || !mayGoOn(scene, next, inSubject) || isBesideThings(scene, last, next)) break;
    // "Vera Holm, a nurse, | Ivo Lunt, a miller": the next of a list of names
    const isNextName: boolean = aside && next.named && groups.at(-1)?.named === true;
    aside = (!isNextName && explains(scene, told, last.last, next)) || (aside && goesOnAbout(scene, next));
    if (!aside) groups.push(next);
    told = last = next;
  }
  return groups;
}

/** "killed | 12 people | in a convoy with nine trucks and | 40 soldiers |": counted with the trucks. */
function isBesideThings(scene: Scene, last: Group, next: Group): boolean {
  const beside = wordAt(scene, next.first - 1) === 'and' ? scene.closes.get(next.first - 1) : undefined;
  return beside !== undefined && beside.first > last.first && beside.quantity !== null && beside.kind === 'thing';
}

/** The group right after token `at - 1`; of "captured | two towns and | 60 soldiers" the people that the list counts behind a thing. */
export function firstObject(scene: Scene, at: number): Group | undefined {
  const opening = groupFrom(scene, at);
  if (opening?.determiner === 'pronoun' && subjectPronouns.has(wordAt(scene, opening.first))) return undefined;
  if (opening === undefined || opening.kind === 'person' || opening.determiner === 'pronoun') return opening;
  // "killed | a couple | and two boys"
  if (opening.quantity !== null && opening.head < 0) return opening;
  const next = wordAt(scene, opening.last) === 'and' ? scene.opens.get(opening.last + 1) : undefined;
  const isCounted = next?.kind === 'person' && (next.quantity !== null || isSized(scene, next));
  const isList = isCounted && (opening.quantity !== null || opening.determiner !== 'none');
  return isList && mayGoOn(scene, next, false) ? next : opening;
}

/** "its crew | of 21". */
const isSized = (scene: Scene, { head, last }: Group): boolean =>
  sizedGroups.has(wordAt(scene, head)) && wordAt(scene, last) === 'of' && scene.opens.get(last + 1)?.quantity != null;

/** The group that begins right after token `at - 1`; undefined where none does. */
export const groupFrom = (scene: Scene, at: number): Group | undefined => scene.opens.get(skip(scene, at));

/** Past quotation marks, brackets and adverbs, to where an object may begin. */
function skip(scene: Scene, at: number): number {
  let i = at;
  for (; i < scene.last && !scene.opens.has(i); i++) {
    const token = tokenAt(scene, i);
    if (token === undefined) break;
    if (token.kind === 'mark' || beforeObject.has(token.lower)) continue;
    if (tagged(token, Tag.Adverb) && token.lower !== 'when') continue;
    // "injured between | 20-55 riders"
    if (token.lower !== 'between' || scene.opens.get(i + 1)?.quantity?.qualifier !== 'range') break;
  }
  return i;
}

/** People, a number of them, or nobody. */
const mayBeObject = ({ kind, quantity, determiner }: Group): boolean =>
  kind === 'person' || (kind !== 'thing' && (quantity !== null || determiner === 'no'));

/** The next group of the list. */
const nextOf = (scene: Scene, group: Group): Group | undefined =>
  joinedAfter(scene, behindBracket(scene, behindAges(scene, group))) ?? adjacent(scene, group.last)
    ?? nameAfterHome(scene, group.last) ?? countedAfter(scene, tailsEnd(scene, group));

/** "Tomas Brink | , 45, of Pelm; and | Lena Sorr": the next name of a list that tells how old each is, and where from. */
function nameAfterHome(scene: Scene, name: number): Group | undefined {
  const age = wordAt(scene, name) === ',' ? scene.opens.get(name + 1) : undefined, isAged = age !== undefined && isAge(scene, age);
  const end = isAged ? age.last : name;
  const isHome = wordAt(scene, end) === ',' && homeLeads.has(wordAt(scene, end + 1));
  const mark = isHome ? placeEnd(scene, end + 2) : end;
  if (!(isHome ? listMarks.has(wordAt(scene, mark)) : isAged && wordAt(scene, mark) === ';')) return undefined;
  const next = scene.opens.get(behindConjunction(scene, mark + 1));
  return next?.named === true ? next : undefined;
}

/** One past a place and the land behind its comma: "Pelm", "Pelm, Karland". */
function placeEnd(scene: Scene, at: number): number {
  const end = scene.opens.get(at)?.last ?? at, land = wordAt(scene, end) === ',' ? scene.opens.get(end + 1) : undefined;
  return land !== undefined && tagged(tokenAt(scene, land.head), Tag.Place) ? land.last : end;
}

/** "four men, identified as | Vera Holm, her son and two friends": who they are, not more of them. */
function isNamedAs(scene: Scene, one: Group, other: Group): boolean {
  if (one.quantity === null) return false;
  for (let i = one.last; i < other.first; i++) if (namesAs.has(wordAt(scene, i))) return true;
  return false;
}

/** People, and neither "they" nor the subject of a clause of their own: "the deaths of a nurse, and two guards were hurt". */
const mayGoOn = (scene: Scene, group: Group, inSubject: boolean): boolean =>
  (mayBeObject(group) || isSelf(scene, group)) && (group.determiner !== 'pronoun' || singularReflexives.has(wordAt(scene, group.first)))
    && ((inSubject && wordAt(scene, group.first - 2) !== ',' && !speakTogether(scene, group)) || !isSubject(scene, group));

/**
 * "his niece, Amna", "Vera Holm, 34, a teacher": a name and its noun are one person. `end`: one past the name, or past
 * the age behind it.
 */
function explains(scene: Scene, one: Group, end: number, other: Group): boolean {
  const comma = behindBracket(scene, end);
  if (wordAt(scene, comma) !== ',' || other.first !== comma + 1) return false;
  // "one Ravi Sen, the miller"
  if (one.quantity?.count === 1 && tokenAt(scene, one.head)?.capital === true) return other.determiner === 'definite';
  if (one.quantity !== null || other.quantity !== null || isKinOf(scene, one, other)) return false;
  // "his son Naji, | Mahdi": he has his name
  if (one.determiner === 'own' && tokenAt(scene, one.head)?.capital === true) return false;
  return one.named !== other.named && !one.plural && !other.plural;
}

/** "Vera Holm, a teacher and | worker of the union": "and" goes on about her. */
function goesOnAbout(scene: Scene, { first, named, quantity, plural, determiner }: Group): boolean {
  if (wordAt(scene, first - 1) !== 'and' || wordAt(scene, first - 2) === ',') return false;
  return !named && quantity === null && !plural && determiner !== 'own';
}

/**
 * Behind a tail only what is counted or has an article goes on the list: "of men in Orsa and | two women", not "in
 * Orsa and Vey".
 */
function countedAfter(scene: Scene, end: number): Group | undefined {
  const behind = joinedAfter(scene, end);
  // "the mayor of Orsa, | Vera Holm |, and three guards": the name is the mayor's
  const isName = behind?.named === true && behind.first === end + 1 && wordAt(scene, behind.last) === ',';
  const next = isName ? joinedAfter(scene, behind.last) : behind;
  return next !== undefined && (next.quantity !== null || next.determiner === 'a' || next.determiner === 'own')
    ? next
    : undefined;
}

/** A list that has lost its commas: "four roofers | a whole family of seven". */
function adjacent(scene: Scene, end: number): Group | undefined {
  const next = scene.opens.get(end);
  return next?.determiner === 'a' && next.kind === 'person' ? next : undefined;
}

/** The group after "and", a list's comma or "as well as". */
function joinedAfter(scene: Scene, end: number): Group | undefined {
  const comma = wordAt(scene, end) === ',', at = comma ? end + 1 : end, behind = behindConjunction(scene, at);
  if (behind === at && !comma) return undefined;
  const start = alsoThen.has(wordAt(scene, behind)) ? behind + 1 : behind;
  const group = scene.opens.get(start);
  // "the bodies of four raiders along with | four Barmas": what it is nobody knows
  if (behind > at + 1 && group?.kind === 'unknown') return undefined;
  if (group === undefined || !comma || start > end + 1) return group;
  // a bare comma joins a list only where "and" comes in the end, or a number does; or a headline's "man, woman"
  const before = scene.closes.get(end);
  // "Fire kills | mother, 3 children"
  if (wordAt(scene, group.first) === 'self') return group;
  const isHeadlines = before !== undefined && isBare(before) && (isBare(group) || (group.quantity !== null && group.kind === 'person'));
  return isHeadlines || isListItem(scene, group) ? group : undefined;
}

/** One past "and", "as well as", "along with"; `i` where none stands there. */
function behindConjunction(scene: Scene, i: number): number {
  const word = wordAt(scene, i), next = wordAt(scene, i + 1), third = wordAt(scene, i + 2);
  if (word === 'and' || word === 'or' || word === 'plus' || word === '&') return i + 1;
  if (word === 'along' && next === 'with') return i + 2;
  const isThree = (word === 'as' && next === 'well' && third === 'as')
    || (word === 'in' && next === 'addition' && third === 'to');
  return isThree ? i + 3 : i;
}

/** "…, | two men | and …": a list goes on behind it. */
function isListItem(scene: Scene, group: Group): boolean {
  if (group.partitive || looseQuantifiers.has(wordAt(scene, group.first))) return false;
  const end = tailsEnd(scene, group), mark = wordAt(scene, end);
  if (mark === 'and') return true;
  const next = behindConjunction(scene, end + 1);
  return mark === ',' && scene.opens.has(next) && group.determiner !== 'definite' && !isSpeaker(scene, next);
}

/** "killed nine men in Orsa, a spokesman, | Omar Lut, said": whoever says so. */
function isSpeaker(scene: Scene, name: number): boolean {
  const end = scene.opens.get(name)?.last ?? name, cue = tokenAt(scene, wordAt(scene, end) === ',' ? end + 1 : end);
  return cue?.cue?.kind === 'speech' && tagged(cue, Tag.VerbPast | Tag.VerbPresent);
}
