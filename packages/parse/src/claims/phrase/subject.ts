/**
 * The subject of a verb, read backwards: over phrases ("three people in a car | were"), insertions ("a driver, aged 34, | was"),
 * relative clauses ("a man who was on patrol | died") and coordinations ("two soldiers and a guide | were").
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { agedBefore, isAge } from './ages.js';
import type { Group } from './group.js';
import { INSERTION, opening, skipBack, timeStart } from './insertion.js';
import { intransitives } from './intransitives.js';
import { isBare, tailsEnd } from './object.js';
import { isPlace, isPlaceTail } from './place-names.js';
import { meantBy, relativeOver } from './pronoun.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { verbGroup } from './verb-group.js';
import { kin, unitsOfPeople } from '../lexicon/groups-of-people.js';
import { findsState } from '../lexicon/harm-phrases.js';
import { insertionEnds, verbJoints } from '../lexicon/joints.js';
import { whereabouts } from '../lexicon/particles.js';
import { clauseOpeners, locatives, placeLeads, sourceLeads } from '../lexicon/prepositions.js';
import { allRelatives, personRelatives, relativePersons } from '../lexicon/pronouns.js';

/** Groups of one subject, left to right, and where it begins. */
export interface Subject {
  readonly groups: readonly Group[];
  readonly first: number;
}

const NOTHING: Subject = { groups: [], first: -1 };
const JOINTS = new Set(['and', 'or', '&', 'plus']);
const LINKS = Tag.Preposition;

/** One person with an article or a name: "the wife of | a man | shot" tells of the man. */
const isOne = (scene: Scene, group: Group): boolean => group.quantity === null && !group.plural && (group.named || group.determiner === 'a' || isBare(group)) && !unitsOfPeople.has(wordAt(scene, group.head));

/** "relatives of | 12 riders | killed": the riders were. */
const isKinBefore = (scene: Scene, { quantity, first }: Group): boolean => quantity !== null && kin.has(wordAt(scene, first - 2));

interface Phrase {
  readonly group: Group;
  readonly first: number;
  /** Its last words told who is among them: "six people including | a couple". */
  readonly including?: boolean;
}

/** The noun phrase that ends before `end`, its prepositional and verbal tails included: the outermost person and its first token. */
function phraseEndingAt(scene: Scene, end: number, reduced = false): Phrase | null {
  let i = skipBack(scene, end), found: Group | null = null, person: Group | null = null, including = false;
  for (let steps = 0; steps < 12; steps++) {
    const group = scene.closes.get(i);
    if (group === undefined) return person === null ? null : { group: person, first: person.first };
    // "Tomas Brink, 21, and …": an age
    if (isAge(scene, group) && !(reduced && i === end)) { i = group.first - 1; continue; }
    const aged = agedBefore(scene, group);
    if (aged >= 0) { i = skipBack(scene, aged); continue; }
    found = group;
    if (isPersonal(group) && !isPlace(scene, group) && !isPlaceTail(scene, group) && !(person !== null && group.named && !person.named)) person = group;
    const before = tokenAt(scene, group.first - 1), partner = scene.closes.get(group.first);
    // "four riders two of them girls | died": an insertion without its commas
    if (partner?.partitive === true && group.quantity === null) { i = skipBack(scene, partner.first); continue; }
    if (before === undefined) break;
    if (before.lower === 'including') { including = true; i = skipBack(scene, group.first - 1); if (wordAt(scene, i - 1) === ',') i--; continue; }
    if (tagged(before, LINKS) && !clauseOpeners.has(before.lower)) {
      // "reports of | a man | shot": the participle belongs to the nearest person
      if (reduced && person !== null && (before.lower !== 'of' || isOne(scene, person) || isKinBefore(scene, person))) break;
      i = group.first - 1;
      if (tagged(tokenAt(scene, i - 1), Tag.Preposition | Tag.Adverb) && !scene.closes.has(i)) i--;
      const outer = tailStart(scene, i);
      if (outer === CLAUSE) return null;
      // "… in Orsa | were killed" with nothing readable before: a place is nobody
      if (outer === null) return group.quantity === null && group.determiner === 'none' && locatives.has(before.lower) ? null : { group: person ?? group, first: (person ?? group).first };
      i = outer;
      continue;
    }
    // "five cadres of the front, a faction of the army | were": an apposition that nothing closes
    if (before.text === ',' && (group.kind !== 'person' || isPlaceTail(scene, group)) && group.quantity === null && scene.closes.has(group.first - 1)) { i = group.first - 1; continue; }
    if (group.kind === 'person' || group.quantity !== null || group.determiner === 'no') break;
    // "men carrying rifles | were": a thing ruled by a participle
    const outer = tagged(before, Tag.VerbIng) && scene.closes.has(group.first - 1) ? group.first - 1 : null;
    if (outer === null) break;
    i = outer;
  }
  const head = person ?? found;
  return head === null ? null : { group: head, first: head.first, including };
}

/** There is no such group: the verb of a clause stands in between. */
const CLAUSE = -1;

/** Left of a preposition: the end of the noun group that the phrase belongs to, participles and "who were" passed over. */
function tailStart(scene: Scene, end: number): number | null {
  let i = end;
  for (let steps = 0; steps < 6; steps++) {
    if (scene.closes.has(i)) return i;
    const token = tokenAt(scene, i - 1);
    if (token === undefined) return null;
    // ", identified as X | from …": the comma before a participle joins it to its noun
    if (token.kind === 'mark' || (token.text === ',' && steps > 0 && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbIng))) { i--; continue; }
    if (token.text === ',' || token.text === ')') { const next = skipBack(scene, i); if (next === i) return null; i = next; continue; }
    // "8,000 people | marched through the capital and …": no participle, but the verb of a clause
    if (intransitives.has(token.lower) && scene.closes.has(i - 1)) return CLAUSE;
    if (tagged(token, Tag.VerbIng | Tag.VerbPast | Tag.Be | Tag.Adverb | Tag.Relative | Tag.Have) || tagged(token, Tag.VerbBase)) { i--; continue; }
    return null;
  }
  return null;
}

/** The antecedent of a relative pronoun: "two men, | who were …", "the siege | that killed". */
function antecedent(scene: Scene, relative: number): Subject {
  let end = relative;
  if (wordAt(scene, end - 1) === 'of') return NOTHING;
  if (wordAt(scene, end - 1) === ',') end--;
  // "Tomas Brink, 16, who": the age between
  if (tokenAt(scene, end - 1)?.kind === 'number' && wordAt(scene, end - 2) === ',') end -= 2;
  // "two men inside | who were"
  if (!scene.closes.has(end) && whereabouts.has(wordAt(scene, end - 1))) end--;
  const found = scene.closes.get(end);
  if (found === undefined) return NOTHING;
  const before = tokenAt(scene, found.first - 1);
  // "18 members of | the family who were killed"
  const outer = before?.lower === 'of' ? scene.closes.get(found.first - 1) : undefined;
  if (outer?.quantity != null && found.quantity === null && isPersonal(outer) && !isOne(scene, found)) return coordination(scene, { group: outer, first: outer.first });
  // "the leader of the group who was": either noun may be meant; the nearer person is taken
  if (found.kind === 'person' || found.quantity !== null || !tagged(before, LINKS)) return coordination(scene, { group: found, first: found.first });
  const phrase = phraseEndingAt(scene, end);
  return phrase === null ? NOTHING : coordination(scene, phrase);
}


const isPersonal = (group: Group): boolean => group.kind === 'person' || group.quantity !== null && group.kind !== 'thing';

/** "his niece, Amna | were", "a warden, Anders Tal (40) | and": a name and its noun are one person. */
function withApposition(scene: Scene, phrase: Phrase): Phrase {
  if (wordAt(scene, phrase.first - 1) !== ',' || wordAt(scene, phrase.first) === 'whose' || phrase.group.quantity !== null || phrase.group.plural) return phrase;
  let end = phrase.first - 1;
  if (wordAt(scene, end - 1) === ')') end = Math.max(scene.first, opening(scene, end - 1, '('));
  if (tokenAt(scene, end - 1)?.kind === 'mark') end--;
  const left = scene.closes.get(end);
  // "according to | Vera Holm, the girl was killed", "a friend of | the family, Tomas Brink, was killed"
  const ruler = left === undefined ? '' : wordAt(scene, left.first - 1);
  if (sourceLeads.has(ruler) || (ruler === 'of' && phrase.group.named)) return phrase;
  return left !== undefined && left.kind === 'person' && left.quantity === null && !left.plural && left.named !== phrase.group.named && left.determiner !== 'pronoun'
    ? { group: left, first: left.first } : phrase;
}

/** Adds the groups joined to the left: "three soldiers, two policemen and | a guide". */
function coordination(scene: Scene, end: Phrase): Subject {
  const last = withApposition(scene, end);
  const groups = [last.group];
  // "Megan was taken to a clinic and | she | died": a pronoun behind "and" opens a clause of its own
  if (last.group.determiner === 'pronoun') return { groups, first: last.first };
  let first = last.first, joined = false;
  for (let steps = 0; steps < 12; steps++) {
    let i = first;
    const word = wordAt(scene, i - 1);
    if (JOINTS.has(word)) { i--; if (wordAt(scene, i - 1) === ',' || (wordAt(scene, i - 1) === ';' && last.group.named)) i--; joined = true; }
    else if (word === 'as' && wordAt(scene, i - 2) === 'well') { i -= wordAt(scene, i - 3) === 'as' ? 3 : 2; joined = true; }
    // "Lena Orr, 35; Tomas Brink, 34; and Vera Holm, 26, | died"
    else if (word === ';' && joined && groups.every((group) => group.named)) i--;
    else if (word === ',' && (joined || (isBare(groups[0] as Group) && scene.closes.get(i - 1) !== undefined && isBare(scene.closes.get(i - 1) as Group)))) i--;
    else break;
    // "A ferry sank off Orsa on Tuesday, and | nine people | died": a day ends the clause before
    if (timeStart(scene, i) < i) break;
    const near = phraseEndingAt(scene, i), left = near === null ? null : withApposition(scene, near);
    if (left === null || !isPersonal(left.group) || !isPersonal(groups[0] as Group) || left.group.determiner === 'pronoun' || isObject(scene, left.first)) break;
    // "according to the coroner, two men and …"
    if (wordAt(scene, left.first - 1) === 'to' && wordAt(scene, left.first - 2) === 'according') break;
    // "A fire broke out in Orsa, and | nine people | died": a place
    if (left.group.named && left.group.quantity === null && placeLeads.has(wordAt(scene, left.first - 1))) break;
    // "six people including a couple and | their son": the list goes on, and all are of the six
    if (near?.including === true && groups.every(({ determiner }) => determiner === 'own')) groups.length = 0;
    groups.unshift(left.group);
    first = left.first;
  }
  return { groups, first };
}



/** Whether a verb that has the group for its object stands before it: then "and" begins a new clause. */
function isObject(scene: Scene, first: number): boolean {
  const before = tokenAt(scene, first - 1);
  return before !== undefined && tagged(before, Tag.VerbPast | Tag.VerbIng | Tag.VerbPresent | Tag.VerbBase) && !scene.closes.has(first)
    && before.cue?.kind !== 'speech' && !tagged(before, Tag.Preposition) && !findsState.has(before.lower);
}

/** "The head of the party, Ravi Singh, | was": the name, where what it explains was not read as a person. */
function named(scene: Scene, verb: number): Subject | null {
  let end = verb;
  while (insertionEnds.has(wordAt(scene, end - 1))) end = wordAt(scene, end - 1) === ')' ? Math.max(scene.first, opening(scene, end - 1, '(')) : end - 1;
  const group = end < verb ? scene.closes.get(end) : undefined;
  return group?.named === true ? { groups: [group], first: group.first } : null;
}

/** "Two cadres who had led the raid on the post in 2010 | were": people that open the sentence and are gone on about. */
function opener(scene: Scene, verb: number): Subject | null {
  const group = scene.groups[0];
  if (group === undefined || group.first > scene.first + 1 || !isPersonal(group) || group.determiner === 'pronoun' || group.last >= verb) return null;
  const end = tailsEnd(scene, group), next = tokenAt(scene, end);
  return next !== undefined && (next.text === ',' || personRelatives.has(next.lower) || tagged(next, Tag.VerbPast | Tag.VerbIng)) ? { groups: [group], first: group.first } : null;
}

/** "Several men opened fire | and were killed": the subject of the verb before the joint. */
export function clauseSubject(scene: Scene, joint: number): Subject {
  for (let i = joint - 1; i > scene.first && i > joint - INSERTION; i--) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.text === ';' || token.kind === 'mark') return NOTHING;
    if (!tagged(token, Tag.VerbPast | Tag.Be | Tag.Have) || isInside(scene, i)) continue;
    const verb = verbGroup(scene, i);
    if (verb.control !== null) continue;
    const subject = subjectBefore(scene, verb.first);
    if (subject.groups.length > 0) return subject;
  }
  return NOTHING;
}

const isInside = (scene: Scene, i: number): boolean => scene.groups.some((group) => group.first <= i && i < group.last);

/** The subject of the verb group that begins at token `verb`; `reduced`: of a participle that stands alone ("a man | shot"). */
export function subjectBefore(scene: Scene, verb: number, reduced = false): Subject {
  const at = skipBack(scene, verb), token = tokenAt(scene, at - 1), near = scene.closes.get(at);
  // "nine were shot, | three of whom | died"
  if (near?.partitive === true && near.quantity !== null && token?.lower === 'whom') return { groups: [near], first: near.first };
  if (token !== undefined && allRelatives.has(token.lower)) return antecedent(scene, at - 1);
  if (token !== undefined && verbJoints.has(token.lower)) return clauseSubject(scene, at - 1);
  const phrase = phraseEndingAt(scene, at, reduced);
  const isFinite = tagged(tokenAt(scene, verb), Tag.Be | Tag.Have);
  if (phrase === null || !isPersonal(phrase.group)) return named(scene, verb) ?? (isFinite ? opener(scene, verb) : null) ?? (phrase === null ? NOTHING : coordination(scene, phrase));
  if (phrase.group.determiner === 'pronoun' && relativePersons.has(wordAt(scene, phrase.group.first))) return antecedent(scene, phrase.group.first);
  // "A boy killed while he played with | his friends | died": the boy did
  const companions = phrase.group.determiner === 'own' && wordAt(scene, phrase.first - 1) === 'with' ? opener(scene, verb) : null;
  if (companions !== null) return companions;
  const relative = relativeOver(scene, phrase.first);
  if (relative >= 0) return antecedent(scene, relative);
  const meant = phrase.group.determiner === 'pronoun' && phrase.group.plural ? meantBy(scene, phrase.group) : null;
  return meant === null ? coordination(scene, phrase) : { groups: [meant], first: phrase.first };
}
