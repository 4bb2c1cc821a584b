/**
 * The subject of a verb, read backwards: over phrases ("three people in a car | were"), insertions ("a driver, aged 34,
 * | was"), relative clauses ("a man who was on patrol | died") and coordinations ("two soldiers and a guide | were").
 */
import { isPlace as isListedPlace } from '../../language/name-kind.js';
import { ofLast } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captiveStates, takenForms } from '../lexicon/captivity.js';
import { accusedForms } from '../lexicon/charges.js';
import { suffersInjuries } from '../lexicon/clinic.js';
import { insertionEnds, verbJoints } from '../lexicon/joints.js';
import { laterWords } from '../lexicon/particles.js';
import { seats } from '../lexicon/place-words.js';
import { allRelatives, personRelatives, relativePersons } from '../lexicon/pronouns.js';
import { wholes } from '../lexicon/quantifiers.js';
import { describesPeople } from '../lexicon/descriptions.js';
import { claimsTo } from '../lexicon/stance-words.js';
import { triggersOf, verbAtWord } from '../triggers.js';
import { antecedent, relativeBearer } from './antecedent.js';
import { NOTHING, coordination, type Subject } from './coordination.js';
import type { Group } from './group.js';
import { insertedSource } from './inserted-source.js';
import { INSERTION, opening, skipBack } from './insertion.js';
import { mayBePeople } from './people.js';
import { phraseEndingAt } from './phrase-before.js';
import { meantBy, relativeOverList } from './pronoun.js';
import { rulerOf } from './ruled.js';
import { isInGroup, type Scene, tokenAt, wordAt } from './scene.js';
import { tailsEnd } from './tails.js';
import { verbGroup } from './verb-group.js';
import { isNextOne } from './victim.js';

const only = (group: Group): Subject => ({ groups: [group], first: group.first });

/**
 * The subject of the verb group that begins at token `verb`; `reduced`: of a participle that stands alone ("a man |
 * shot").
 */
export function subjectBefore(scene: Scene, verb: number, reduced = false): Subject {
  const start = skipBack(scene, verb), at = behindParticiple(scene, start, start < verb);
  const before = wordAt(scene, at - 1), near = scene.closes.get(at);
  // "carrying 30 people, | all of whom | died"
  if (before === 'whom' && wordAt(scene, at - 2) === 'of' && wholes.has(wordAt(scene, at - 3)) && wordAt(scene, at - 4) === ',') {
    const whole = scene.closes.get(at - 4);
    return whole?.kind === 'person' && whole.quantity !== null ? only(whole) : NOTHING;
  }
  // "nine were shot, | three of whom | died"
  if (near?.partitive === true && near.quantity !== null && before === 'whom') return only(near);
  if (allRelatives.has(before)) return antecedent(scene, at - 1);
  // "one nurse kidnapped in Orsa|, later | released": what befell the same next
  const isNext = laterWords.has(wordAt(scene, verb)) || laterWords.has(wordAt(scene, verb - 1));
  if (reduced && before === ',' && isNext) return clauseSubject(scene, at - 1);
  const source = insertedSource(scene, at);
  if (source !== null) return antecedent(scene, source.first - 1);
  if (verbJoints.has(before)) return clauseSubject(scene, at - 1);
  // "and a man who could not | escape | died": a verb, and no noun; "who went back for | his brother | died"
  const isVerb = near?.kind === 'unknown' && tagged(tokenAt(scene, near.head), Tag.VerbBase);
  // "who were carrying food to | Orsa | were hurt": "were" is no participle
  const isOwnVerb = tagged(tokenAt(scene, verb), Tag.Be | Tag.Have) || (near?.kind === 'person' && undergoes(wordAt(scene, verb)));
  const bearer = isVerb || isOwnVerb ? relativeBearer(scene, verb) : null;
  if (bearer !== null) return bearer;
  const phrase = phraseEndingAt(scene, at, reduced);
  // "nine people, | whose names | have not been released"
  if (phrase !== null && wordAt(scene, phrase.group.first) === 'whose' && !mayBePeople(phrase.group)) return NOTHING;
  if (phrase === null || !(mayBePeople(phrase.group) || isNextOne(scene, phrase.group))) {
    const isFinite = tagged(tokenAt(scene, verb), Tag.Be | Tag.Have), isDying = undergoes(wordAt(scene, verb));
    // "Three guards died and | others | were hurt", "and | dozens of homes | were burned": a subject of its own
    const isOther = (near?.kind === 'unknown' || (near?.kind === 'thing' && isFinite)) && verbJoints.has(wordAt(scene, near.first - 1));
    const mayOpen = !isOther && (isFinite || (isDying && !isInGroup(scene, verb) && scene.groups[0]?.named === false));
    const other = nameBefore(scene, verb) ?? relativeBearer(scene, verb) ?? (mayOpen ? opener(scene, verb) : null);
    return other ?? (phrase === null ? NOTHING : coordination(scene, phrase));
  }
  const { group, first } = phrase, isPronoun = group.determiner === 'pronoun';
  if (isPronoun && relativePersons.has(wordAt(scene, group.first))) return antecedent(scene, group.first);
  // "A boy killed while he played with | his friends | died": the boy did
  const withOthers = group.determiner === 'own' && wordAt(scene, first - 1) === 'with' ? opener(scene, verb) : null;
  if (withOthers !== null) return withOthers;
  const relative = relativeOverList(scene, first);
  if (relative >= 0) return antecedent(scene, relative);
  const ruler = reduced || isPronoun ? undefined : rulerOf(scene, first);
  if (ruler !== undefined) return coordination(scene, { group: ruler, first: ruler.first });
  const meant = isPronoun && group.plural ? meantBy(scene, group) : null;
  return meant === null ? coordination(scene, phrase) : { groups: [meant], first };
}

/** "died", "suffered": a verb whose subject it befalls. */
const undergoes = (word: string): boolean =>
  suffersInjuries.has(word) || triggersOf(word)?.some((trigger) => trigger.kind === 'verb' && trigger.victim === 'subject') === true;

/** "three of the four drivers | stabbed | died", "the 12 men held | were": where the noun ends whose participle stands before the verb. */
function behindParticiple(scene: Scene, verb: number, isTimed: boolean): number {
  // "four guards | taken hostage | were released"
  const isTaken = captiveStates.has(wordAt(scene, verb - 1)) && takenForms.has(wordAt(scene, verb - 2)) && scene.closes.has(verb - 2);
  if (isTaken) return verb - 2;
  const noun = scene.closes.get(verb - 1);
  // "a clerk kidnapped | 14 months ago | has been released"
  const isCounted = noun?.quantity != null && (noun.set !== null || noun.determiner === 'definite');
  const isSet = noun?.kind === 'person' && (isTimed || isCounted);
  return isSet && verbAtWord(wordAt(scene, verb - 1))?.form === 'past' ? verb - 1 : verb;
}

/** "The head of the party, Ravi Singh, | was": the name, where what it explains was not read as a person. */
function nameBefore(scene: Scene, verb: number): Subject | null {
  let end = verb;
  while (insertionEnds.has(wordAt(scene, end - 1)))
    end = wordAt(scene, end - 1) === ')' ? Math.max(scene.first, opening(scene, end - 1, '(')) : end - 1;
  const group = end < verb ? scene.closes.get(end) : undefined;
  return group?.named === true && !isSeat(scene, group) && !isListedPlace(scene.tokens, group.first, group.last) ? only(group) : null;
}

/** "two raids in the capital, | Orsa |, killed": the name of a place. */
function isSeat(scene: Scene, { first }: Group): boolean {
  const before = wordAt(scene, first - 1) === ',' ? scene.closes.get(first - 1) : undefined;
  return before !== undefined && seats.has(wordAt(scene, before.head));
}

/** "Two cadres who had led the raid on the post in 2010 | were": people that open the sentence and are gone on about. */
function opener(scene: Scene, verb: number): Subject | null {
  const group = scene.groups[0];
  if (group === undefined || group.first > scene.first + 1 || group.last >= verb) return null;
  if (!mayBePeople(group) || group.determiner === 'pronoun') return null;
  const next = tokenAt(scene, tailsEnd(scene, group));
  // "officials | said the bomb had": a verb of theirs, and no participle
  if (next === undefined || (next.cue?.kind === 'speech' && !accusedForms.has(next.lower))) return null;
  // "activists | charged that | the army had": what they say
  if (tagged(next, Tag.VerbPast) && wordAt(scene, tailsEnd(scene, group) + 1) === 'that') return null;
  if (saysSomething(scene, group.last, verb)) return null;
  const goesOn = next.text === ',' || personRelatives.has(next.lower) || tagged(next, Tag.VerbPast | Tag.VerbIng);
  return goesOn ? only(group) : null;
}

/** "raiders stormed a farm | , the mayor said, | killing nine": the comma that opens who says so; -1 where none does. */
function attributionStart(scene: Scene, cue: number): number {
  const { first } = subjectBefore(scene, verbGroup(scene, cue).first), start = first < 0 ? cue : first;
  return wordAt(scene, start - 1) === ',' ? start - 1 : -1;
}

/** "A man who fled | said some | had been killed": he speaks of others. */
function saysSomething(scene: Scene, from: number, verb: number): boolean {
  for (let i = from; i < verb - 1; i++)
    if (tokenAt(scene, i)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbPresent)
      && insertedSource(scene, i + 1) === null && !accusedForms.has(wordAt(scene, i))) return true;
  return false;
}

/** "stopped | a bus | loaded | with pilgrims": a participle that tells of what the verb before it acted on. */
function isOfObject(scene: Scene, i: number): boolean {
  const object = tagged(tokenAt(scene, i + 1), Tag.Preposition) ? scene.closes.get(i) : undefined;
  // "opened fire on | miners | armed | with sticks"
  if (object?.kind === 'person' && describesPeople.has(wordAt(scene, i)) && tagged(tokenAt(scene, object.first - 1), Tag.Preposition)) return true;
  const verb = object === undefined ? undefined : tokenAt(scene, object.first - 1);
  return object?.kind !== 'person' && tagged(verb, Tag.VerbPast) && !tagged(verb, Tag.Preposition) && verb?.cue?.kind !== 'speech';
}

/** "as | it left", "while | they were asleep". */
const isOfPronoun = (scene: Scene, verb: number): boolean =>
  scene.closes.get(verb)?.determiner === 'pronoun' && asWhile.has(wordAt(scene, verb - 2));

const asWhile: ReadonlySet<string> = new Set(['as', 'while']);

/** Subjects that were looked for: clauses joined one to the next ask for each other's again and again. */
const subjectsIn = ofLast((_scene: Scene) => new Map<number, Subject>());

/** "Several men opened fire | and were killed": the subject of the verb before the joint. */
export function clauseSubject(scene: Scene, joint: number): Subject {
  const known = subjectsIn(scene), subject = known.get(joint) ?? findClauseSubject(scene, joint);
  known.set(joint, subject);
  return subject;
}

function findClauseSubject(scene: Scene, joint: number): Subject {
  let hasVerb = false;
  for (let i = joint - 1; i > scene.first && i > joint - INSERTION; i--) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.text === ';' || token.kind === 'mark') return NOTHING;
    if (!tagged(token, Tag.VerbPast | Tag.Be | Tag.Have) || isInGroup(scene, i) || isOfObject(scene, i)) continue;
    const aside = token.cue?.kind === 'speech' ? attributionStart(scene, i) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    // "Officials | said | shelling had killed nine and injured three": of what they say, whose subject is nobody's
    if (token.cue?.kind === 'speech' && hasVerb) return NOTHING;
    hasVerb = true;
    // "attacked a bus | as it left |, killing six": of the bus
    if (isOfPronoun(scene, verbGroup(scene, i).first) && wordAt(scene, joint - 1) === ',') continue;
    const verb = verbGroup(scene, i), isOwn = verb.control !== null && claimsTo.has(verb.control);
    // "killed four, including a leader | who went by a name|, and captured two": the comma ends it
    if (verbJoints.has(wordAt(scene, joint)) && wordAt(scene, joint - 1) === ',' && wordAt(scene, verb.first - 1) === 'who') continue;
    if (verb.control !== null && !isOwn) continue;
    // "Rebels | claim | to have destroyed a bridge, killing three": those who claim it did
    const subject = subjectBefore(scene, isOwn ? verbGroup(scene, verb.first - 1).first : verb.first);
    if (subject.groups.length > 0) return subject;
  }
  return NOTHING;
}
