/** Who gives a figure: "| the opposition | puts the toll at 60", "the toll was put at 22 by | officials |". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { fates } from '../lexicon/fates.js';
import { secondJoints } from '../lexicon/joints.js';
import { speakerPronouns } from '../lexicon/pronouns.js';
import { claimsTo, deniesForms, falsehoods, speaksForms } from '../lexicon/stance-words.js';
import { admits, countNouns, givesFigure, putsForms } from '../lexicon/toll-words.js';
import { agentAfter, jointAgents } from '../phrase/agent-after.js';
import { agentOf } from '../phrase/agent.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Source, bodyBefore, isCountry, isPart, withoutAdverb } from './source-phrase.js';

/** "puts the toll at 22 and | the opposition | at 35": who gives the second figure, by the verb of the first. */
export function secondGiver(scene: Scene, figure: Range): Source | null {
  const group = wordAt(scene, figure.first - 1) === 'at' ? scene.closes.get(figure.first - 1) : undefined;
  // "puts the dead at 56 and | the number | displaced at 800"
  const number = wordAt(scene, figure.first - 1) === 'at' ? nearestBefore(scene, figure.first - 1, countNouns, NUMBER) : -1;
  if (number >= 0 && wordAt(scene, number - 1) === 'the' && secondJoints.has(wordAt(scene, number - 2)))
    return givenBefore(scene, number - 2);
  if (group === undefined) return isOfFate(scene, figure.first - 2) ? givenBefore(scene, figure.first - 2) : null;
  if (!secondJoints.has(wordAt(scene, group.first - 1))) return null;
  const cue = nearestBefore(scene, group.first, givesFigure, SECOND);
  if (cue < 0 || !hasWord(scene, cue, group.first, AT)) return null;
  // "put the dead at nine and | the wounded | at 40": whoever put the dead
  if (fates.has(wordAt(scene, group.head))) return givenBy(scene, cue);
  const source = agentOf(scene, group) ?? bodyBefore(scene, group.last);
  return source === null ? null : { ...source, cue };
}

/** "put the number of dead at nine and | of wounded | at 40". */
const isOfFate = (scene: Scene, at: number): boolean =>
  fates.has(wordAt(scene, at)) && wordAt(scene, at - 1) === 'of' && secondJoints.has(wordAt(scene, at - 2));

/** Whoever gave the first figure. */
function givenBefore(scene: Scene, at: number): Source | null {
  const cue = nearestBefore(scene, at, givesFigure, SECOND);
  return cue >= 0 && hasWord(scene, cue, at, AT) ? givenBy(scene, cue) : null;
}

/** How far before "at" the number stands that is given, in tokens: "the number of people displaced | at". */
const NUMBER = 6;
/** How far before a second source the verb of the first stands, in tokens. */
const SECOND = 16;
const AT: ReadonlySet<string> = new Set(['at']);

/** How far before what it is given for the verb stands that gives a figure, in tokens. */
const GIVEN = 7;

/** "the opposition puts | the toll at 60", "the toll was put at 22 by officials": those who give a figure. */
export function giver(scene: Scene, at: number): Source | null {
  for (let i = at + 2; i < at + 5; i++) {
    if (!givesFigure.has(wordAt(scene, i)) || !tagged(tokenAt(scene, i - 1), Tag.Be)) continue;
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  for (let i = at - 1; i >= scene.first && i > at - GIVEN; i--) {
    // "a minimum | estimate | of five": a noun
    const isNoun = countNouns.has(wordAt(scene, i)) && scene.closes.has(i + 1);
    if ((isNoun || !givesFigure.has(wordAt(scene, i))) && !speaksOf(scene, i)) continue;
    // "| False | reports that 40 had died": an adjective
    if (falsehoods.has(wordAt(scene, i - 1))) return null;
    return givenBy(scene, i);
  }
  return null;
}

/** "| the opposition | puts": those who give a figure by the verb at `i`. */
export function givenBy(scene: Scene, i: number): Source | null {
  // "denied | reports that 30 had died": a noun
  const verb = verbGroup(scene, deniesForms.has(wordAt(scene, i - 1)) ? i - 1 : i);
  if (verb.passive) return null;
  const name = nameInserted(scene, verb.first);
  if (name !== null) return { ...name, cue: i };
  const { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  // "| officials and villagers | reported a toll of nine"
  const joint = group === undefined || others.length !== 1 ? null : jointAgents(scene, group, others[0]);
  if (joint !== null) return { ...joint, cue: i };
  // "The mayor said nine had died. | He | put the injured at 40": whoever spoke last
  if (group !== undefined && speakerPronouns.has(wordAt(scene, group.first)) && group.first === scene.first) return { ...group, cue: i };
  // "214 people | confirmed | dead, 61 missing"
  const isOfThem = group?.quantity != null && fates.has(wordAt(scene, i + 1));
  const body = agentOf(scene, group) ?? bodyBefore(scene, beforeLetters(scene, verb.first)) ?? landBefore(scene, verb.first, i)
    ?? capitalBefore(scene, verb.first, i);
  const source = others.length > 0 || isOfThem ? null : nameBehind(scene, group) ?? body;
  return source === null || isPart(scene, source) ? null : { ...withoutAdverb(scene, source), cue: i };
}

/** "the Red Cross | (RC) | put": where the letters of a name open that end at `end`; else `end`. */
const beforeLetters = (scene: Scene, end: number): number =>
  (wordAt(scene, end - 1) === ')' && wordAt(scene, end - 3) === '(' && /^\p{Lu}{2,}$/u.test(tokenAt(scene, end - 2)?.text ?? '')
    ? end - 3
    : end);

/** "| Uruguay | confirmed the death of two soldiers": its government; not "Uruguay | recorded | 40 deaths", which had them. */
function landBefore(scene: Scene, verb: number, cue: number): Range | null {
  const land = scene.closes.get(verb);
  if (land === undefined || !isCountry(scene, land) || tagged(tokenAt(scene, land.first - 1), Tag.Preposition)) return null;
  return admits.has(wordAt(scene, cue)) ? { first: land.first, last: land.last } : null;
}

/** "| Damascus | puts the toll at 40": a capital as its government, by the verb that puts a figure "at" so many. */
const capitalBefore = (scene: Scene, verb: number, cue: number): Range | null =>
  (putsForms.has(wordAt(scene, cue)) && hasWord(scene, cue, cue + GIVEN, AT) ? placeBefore(scene, verb) : null);

/** "witnesses | spoke | of 20 dead", "the ministry | admitted | to nine deaths". */
const speaksOf = (scene: Scene, i: number): boolean =>
  (speaksForms.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'of') || (claimsTo.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'to');

/** "| Moscow", "A week earlier, | Moscow". */
const opensClause = (scene: Scene, { first }: Range): boolean => first === scene.first || wordAt(scene, first - 1) === ',';

/** "| Moscow | accused Kyiv of killing nine": a land or its capital, which is its government. */
export function placeBefore(scene: Scene, verb: number): Range | null {
  const place = scene.closes.get(verb), isOpener = place !== undefined && opensClause(scene, place) && place.quantity === null;
  const isPlace = isOpener && place.determiner === 'none' && tagged(tokenAt(scene, place.head), Tag.Place);
  return isPlace ? { first: place.first, last: place.last } : null;
}

/** "A spokesman, | Igor Malenko |, confirmed the raid and put the toll at nine": the name of whoever did both. */
function nameBehind(scene: Scene, bearer: Group | undefined): Range | null {
  const name = bearer?.kind === 'person' && !bearer.named && wordAt(scene, bearer.last) === ',' ? scene.opens.get(bearer.last + 1) : undefined;
  return name?.named === true && wordAt(scene, name.last) === ',' ? { first: name.first, last: name.last } : null;
}

/** "The governor, | Igor Malenko |, put the toll at nine": the name says more than the office. */
function nameInserted(scene: Scene, verb: number): Range | null {
  const name = wordAt(scene, verb - 1) === ',' ? scene.closes.get(verb - 1) : undefined;
  return name?.named === true && wordAt(scene, name.first - 1) === ',' ? { first: name.first, last: name.last } : null;
}
