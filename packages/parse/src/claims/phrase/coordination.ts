/** People joined before a verb: "three soldiers, two policemen and a guide | were", "his niece, Amna | was". */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { singularAuxiliaries } from '../lexicon/auxiliaries.js';
import { mourns } from '../lexicon/clause-verbs.js';
import { findsState } from '../lexicon/harm-phrases.js';
import { subjectJoints } from '../lexicon/joints.js';
import { generals } from '../lexicon/groups-of-people.js';
import { homeLeads, inPlace, placeLeads } from '../lexicon/prepositions.js';
import { allRelatives, partitivePronouns } from '../lexicon/pronouns.js';
import { withApposition } from './apposition.js';
import { endsFront } from './fronted.js';
import type { Group } from './group.js';
import { timeStart } from './insertion.js';
import { isYear } from './measures.js';
import { isBare, mayBePeople } from './people.js';
import { type Phrase, phraseBeforeWho, phraseEndingAt } from './phrase-before.js';
import { isInGroup, type Scene, tokenAt, wordAt } from './scene.js';

/** Groups of one subject, left to right, and where it begins. */
export interface Subject {
  readonly groups: readonly Group[];
  readonly first: number;
}

/** Where no subject was found. */
export const NOTHING: Subject = { groups: [], first: -1 };

/** Longest list of people, in groups. */
const LONGEST = 12;

/** The phrase with those joined to its left: "three soldiers, two policemen and | a guide". */
export function coordination(scene: Scene, end: Phrase): Subject {
  // "Four guards | and as many clerks | were hurt": the number before, once more
  const isAgain = wordAt(scene, end.first) === 'many' && wordAt(scene, end.first - 1) === 'as' && wordAt(scene, end.first - 2) === 'and';
  const others = isAgain ? phraseEndingAt(scene, end.first - 2, false, true) : null;
  if (others !== null && others.group.quantity !== null) return coordination(scene, others);
  const last = withApposition(scene, end);
  // "Megan was taken to a clinic and | she | died": a pronoun behind "and" opens a clause of its own
  if (last.group.determiner === 'pronoun') return { groups: [last.group], first: last.first };
  // "fired at the police, and | one of them | was killed": of those told before
  if (last.group.partitive && partitivePronouns.has(wordAt(scene, last.group.last - 1))) return { groups: [last.group], first: last.first };
  const groups = [last.group];
  let first = last.first, joined = false, beside = 0;
  for (let steps = 0; steps < LONGEST; steps++) {
    // "Vera Holm, | whose husband and sister | were killed": theirs is the verb, and not hers
    if (wordAt(scene, first) === 'whose' || wordAt(scene, first - 1) === 'whose') break;
    const joint = conjunctionStart(scene, first, last.group.named);
    joined ||= joint >= 0;
    const i = joint < 0 && isListMark(scene, first - 1, groups, joined) ? first - 1 : joint;
    // "A ferry sank off Orsa on Tuesday, and | nine people | died": a day ends the clause before
    if (i < 0 || timeStart(scene, i) < i) break;
    const near = phraseBeforeWho(scene, i) ?? phraseEndingAt(scene, i, false, true), left = near === null ? null : withApposition(scene, near);
    // "Seven clerks from Orsa and | Belm | were held": where else they are from
    if (near !== null && groups.length === 1 && isPlaceToo(scene, last.group, near.group, i)) return coordination(scene, near);
    if (left === null || !mayBePeople(groups[0] as Group) || !mayBeJoined(scene, left)) break;
    if (wordAt(scene, i) === ',' && joint >= 0 && endsClause(scene, left.first)) break;
    if (wordAt(scene, i) === ',' && groups.some(({ determiner }) => determiner !== 'own')) beside = groups.length;
    // "20 people including a couple and | two boys": the list goes on, and they are of the 20; not those behind ", and"
    const among = groups.length - beside;
    if (near?.including !== undefined && groups.slice(0, among).every((group) => mayBeOf(group, left.group))) groups.splice(0, among);
    if (near?.including === 'others' && groups.length > 0) break;
    // "whose husband, | Rossell, a reporter |, and sister": he has his name
    if (joint < 0 && isNamedBehind(scene, left.group, groups[0] as Group)) groups.shift();
    groups.unshift(left.group);
    first = left.first;
  }
  const [own] = groups;
  return own !== undefined && groups.length > 1 && isOneBearer(scene, groups, end.group) ? { groups: [own], first } : { groups, first };
}

/**
 * Whether the name joined behind token `joint` is of a place, as the one before it is: "clerks from | Orsa | and Belm", "from Orsa TV and
 * Belm TV".
 */
function isPlaceToo(scene: Scene, name: Group, people: Group, joint: number): boolean {
  const place = scene.closes.get(joint), lead = place === undefined ? '' : wordAt(scene, place.first - 1);
  if (place === undefined || people.last >= joint || !(people.plural || people.quantity !== null)
    || !(homeLeads.has(lead) || inPlace.has(lead))) return false;
  const areNames = [place, name].every(({ noun, last, determiner, quantity }) =>
    determiner === 'none' && quantity === null && scene.tokens.slice(noun, last).every(({ capital }) => capital));
  return areNames && !scene.tokens.slice(name.first, name.last).some((token) => tagged(token, GIVEN_NAME | Tag.Honorific | Tag.Role));
}

/** "| a poet, novelist and activist | was killed": one person of several callings. */
const isOneBearer = (scene: Scene, [own, ...others]: readonly Group[], { last }: Group): boolean =>
  own?.determiner === 'a' && !own.plural && others.every((group) => isBare(group) && !group.plural && !group.named)
    && singularAuxiliaries.has(wordAt(scene, verbBehind(scene, last)));

/** One past a comma or a word in brackets: "Omar Lut | (Loot) | was". */
const verbBehind = (scene: Scene, end: number): number =>
  wordAt(scene, end) === ',' ? end + 1 : wordAt(scene, end) === '(' && wordAt(scene, end + 2) === ')' ? end + 3 : end;

const isNamedBehind = (scene: Scene, { determiner, head, plural, quantity }: Group, next: Group): boolean =>
  determiner === 'own' && tokenAt(scene, head)?.capital === false && !plural && quantity === null && next.named;

/** Not more than there are in all: "four officers, including a sergeant and | 20 rebels". */
const mayBeOf = ({ quantity: part }: Group, { quantity: whole }: Group): boolean =>
  part?.count == null || whole?.count == null || part.count < whole.count;

/** Where "and", "as well as" and the comma before it begin, right before the group at `first`; -1 where none does. */
function conjunctionStart(scene: Scene, first: number, isName: boolean): number {
  const word = wordAt(scene, first - 1);
  if (subjectJoints.has(word)) {
    const mark = wordAt(scene, first - 2);
    return mark === ',' || (mark === ';' && isName) ? first - 2 : first - 1;
  }
  if (word !== 'as' || wordAt(scene, first - 2) !== 'well') return -1;
  return first - (wordAt(scene, first - 3) === 'as' ? 3 : 2);
}

/** The comma of a list that ends with "and", or of a headline's "man, woman"; the semicolon of a list of names. */
function isListMark(scene: Scene, at: number, groups: readonly Group[], joined: boolean): boolean {
  const mark = wordAt(scene, at);
  // "Lena Orr, 35; Tomas Brink, 34; and Vera Holm, 26, | died"
  if (mark === ';') return joined && groups.every(({ named }) => named);
  if (mark !== ',') return false;
  const before = scene.closes.get(at);
  const next = groups[0] as Group;
  if (joined || before === undefined) return joined;
  // "4 guards, 9 rebels | killed": a headline's list
  const isCounted = before.first === scene.first && before.quantity !== null && before.kind === 'person' && before.head >= 0;
  if (isCounted && next.quantity !== null && next.kind === 'person' && !generals.has(wordAt(scene, before.head))) return true;
  // "Two guards, clerk | killed"
  if (before.first === scene.first && before.quantity !== null && before.kind === 'person' && isBare(next)) return true;
  return isBare(before) && (isBare(next) || (next.quantity !== null && before.last - before.first <= 2));
}

/** People, and none that the words before them make another's: an object, a source, a place. */
function mayBeJoined(scene: Scene, { group, first }: Phrase): boolean {
  if (!mayBePeople(group) || group.determiner === 'pronoun' || isObject(scene, first)) return false;
  // "In | 2010 |, a man and his son drowned"
  if (group.quantity !== null && isYear(scene.tokens, group.quantity, group.head)) return false;
  const before = wordAt(scene, first - 1);
  // "according to the coroner, two men and …"
  if (before === 'to' && wordAt(scene, first - 2) === 'according') return false;
  // "Twelve died, said | Omar Lut |, and 40 were hurt"
  const says = tokenAt(scene, first - 1);
  if (says?.cue?.kind === 'speech' && tagged(says, Tag.VerbPast | Tag.VerbPresent) && wordAt(scene, first - 2) === ',') return false;
  // "There were | 30 people | at the party and three were shot", "60 were | civilians |, and 40 were hurt": what a verb tells of others
  if (tagged(tokenAt(scene, first - 1), Tag.Be) && wordAt(scene, first - 2) !== 'them') return false;
  // "A fire broke out in Orsa, and | nine people | died": a place
  return !(group.named && group.quantity === null && placeLeads.has(before));
}

/** "two men who | had been | in a car": the verb of what "who" opens. */
const isRelative = (scene: Scene, verb: number): boolean =>
  [1, 2, 3].some((k) => allRelatives.has(wordAt(scene, verb - k)));

/** How far before a phrase its clause is read, in tokens. */
const CLAUSE = 16;

/**
 * "Nine people were killed, three of them | children |, and 14 | were hurt": a verb of its own stands before the phrase, or
 * before the comma that opens it; not where a list goes on to the left: "three guards, | a nurse |, and two boys".
 */
function endsClause(scene: Scene, first: number): boolean {
  // "As talks went on, | Vera Holm |, and her son were hurt": the clause in front has the verb
  if (endsFront(scene, first - 1)) return false;
  let commas = 0;
  for (let i = first - 1; i >= scene.first && i > first - CLAUSE; i--) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.text === ';' || token.cue?.kind === 'speech') return false;
    if (tagged(token, Tag.Relative | Tag.Subordinator)) return false;
    if (token.text === ',') {
      const item = scene.closes.get(i);
      if (++commas > 1 || (item !== undefined && mayBePeople(item))) return false;
    } else if (tagged(token, Tag.Be | Tag.Have | Tag.VerbPast) && !isInGroup(scene, i))
      return !isRelative(scene, i) && !(i === first - 1 && findsState.has(token.lower));
  }
  return false;
}

const VERB_FORM = Tag.VerbPast | Tag.VerbIng | Tag.VerbPresent | Tag.VerbBase;

/** Whether a verb that has the group for its object stands before it: then "and" begins a new clause. */
function isObject(scene: Scene, first: number): boolean {
  const before = tokenAt(scene, first - 1);
  if (before === undefined || !tagged(before, VERB_FORM) || tagged(before, Tag.Preposition)) return false;
  // "found a man and a woman | dead", "bury | mother and son | killed in raid": all of them
  return !scene.closes.has(first) && before.cue?.kind !== 'speech' && !findsState.has(before.lower) && !mourns.has(before.lower);
}
