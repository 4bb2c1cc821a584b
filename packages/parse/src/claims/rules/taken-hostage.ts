/** Pirates are holding 18 deckhands hostage. Four nurses were taken hostage. Police took nine men into custody. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import {
  beforeCustody, booksIntoJail, custodyCopulas, custodyWords, holdsCaptive, jailWords, noParticiples, sendsToJail, staysThere, takes,
} from '../lexicon/captivity.js';
import { diedForms } from '../lexicon/harm-phrases.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import type { Group } from '../phrase/group.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far before "hostage" the verb stands, in tokens. */
const REACH = 14;
/** How far before "to jail" the verb stands, in tokens. */
const SENT = 8;
/** How far before "prisoners" the verb stands, in tokens. */
const TAKEN = 4;
const TAKES: ReadonlySet<string> = new Set([...takes, 'taken']);

/** The verb of "holding 18 deckhands | hostage", "took nine men into | custody"; or -1. */
function verbBefore(scene: Scene, at: number, isCustody: boolean): number {
  const before = wordAt(scene, at - 1), group = scene.opens.get(at);
  // "took | 40 prisoners |", not "took 40 prisoners home"
  if (before !== 'as' && wordAt(scene, at) === 'prisoners') return isLedOff(scene, at) ? -1 : nearestBefore(scene, at, TAKES, TAKEN);
  // "was sent to | jail |"
  if (jailWords.has(wordAt(scene, at))) return before === 'to' ? nearestBefore(scene, at, sendsToJail, SENT) : bookedBefore(scene, at);
  // "under house arrest", not "released from house arrest"
  if (before === 'house' && wordAt(scene, at - 2) !== 'under') return -1;
  if (isCustody ? !beforeCustody.has(before) : group !== undefined && group.head !== at) return -1;
  const verb = nearestBefore(scene, at, holdsCaptive, REACH);
  // "held | her captive": she is spoken of, not whoever held her
  return before === 'her' && verb === at - 2 ? -1 : verb;
}

/** "was | booked | into the Orsa County Jail |"; or -1. */
function bookedBefore(scene: Scene, at: number): number {
  const verb = nearestBefore(scene, at, booksIntoJail, SENT);
  return wordAt(scene, verb + 1) === 'into' ? verb : -1;
}

/** "prisoners | to court", "| home", "| on board": whoever takes them there had them before. */
const isLedOff = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at + 1)?.kind === 'word' && !staysThere.has(wordAt(scene, at + 1));

/** "… the death of | a man | in custody": it is said of the group before, which a preposition rules. */
function isOfAnother(scene: Scene, at: number): boolean {
  const group = scene.closes.get(wordAt(scene, at - 1) === 'in' ? at - 1 : at - 2);
  return group !== undefined && tagged(tokenAt(scene, group.first - 1), Tag.Preposition);
}

/** "was one of 11 who died | in custody": where they died, not what befell them. */
const isOfTheirDeath = (scene: Scene, at: number, verb: number): boolean =>
  nearestBefore(scene, at, diedForms, at - verb) > verb;

/** Those that the verb holds: "holding | 18 deckhands | hostage", "taking | 12 | hostage", "holding | hostage 18 deckhands". */
function heldBy(scene: Scene, verb: number, at: number): readonly Group[] {
  const objects = objectsFrom(scene, verb + 1);
  const number = objects.find(({ head, noun, quantity }) => head === at && noun === at && quantity !== null);
  if (number !== undefined) return [{ ...number, last: at, head: -1, kind: 'unknown' }];
  // "took | a prisoner", "took | another hostage"
  const one = objects.find(({ head, determiner }) => head === at && determiner === 'a');
  if (one !== undefined) return [one];
  const between = objects.filter(({ last }) => last <= at);
  return between.length === 0 && verb === at - 1 ? objectsFrom(scene, at + 1) : between;
}

export const takenHostage = rule({
  id: 'taken-hostage',
  on: 'hostage',
  read(scene, at, trigger) {
    const isJail = jailWords.has(wordAt(scene, at)), isCustody = isJail || custodyWords.has(wordAt(scene, at));
    const verbAt = verbBefore(scene, at, isCustody);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt), isCopula = custodyCopulas.has(wordAt(scene, verbAt));
    if (isCopula && (!isCustody || isOfAnother(scene, at))) return null;
    if (isCustody && isOfTheirDeath(scene, at, verbAt)) return null;
    const held = verb.passive || isCopula ? [] : heldBy(scene, verbAt, at), isActive = held.length > 0;
    const isParticiple = verb.first === verbAt && !noParticiples.has(wordAt(scene, verbAt)) && !tagged(tokenAt(scene, verbAt), Tag.VerbIng);
    if (!isActive && !verb.passive && !isCopula && !isParticiple) return null;
    // "the family of | a Dane | held hostage": the nearest one was
    const groups = isActive ? held : subjectBefore(scene, verb.first, !verb.passive && !isCopula).groups;
    // "the raiders, who surrendered, were sent to | jail |": told of before
    const isBooked = booksIntoJail.has(wordAt(scene, verbAt));
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: !isJail || isBooked, definite: !isJail || isBooked });
    if (victims.length === 0) return null;
    return finding(trigger.harm, victims, verb, isActive ? agentBefore(scene, verbAt, verb) : agentAfter(scene, at));
  },
  examples: [
    ['Pirates are holding 18 deckhands hostage.', 'abducted 18 deckhands'],
    ['Four nurses were taken hostage on the road.', 'abducted 4 nurses'],
    ['Raiders stormed the mill, killing nine and taking 12 hostage.', 'killed 9; abducted 12'],
    ['Nine pupils remain in captivity.', 'abducted 9 pupils'],
    ['Four of the men are behind bars.', 'detained 4 men'],
    ['Two men are under arrest.', 'detained 2 men'],
    ['The judge sent two men to jail.', 'detained 2 men'],
    ['Two engineers have been in captivity since June.', 'abducted 2 engineers'],
    ['Vera Holm was booked into the Orsa County Jail.', 'detained 1 Vera Holm'],
    ['Police took nine men into custody.', 'detained 9 men'],
    ['The army took 40 prisoners in the battle.', 'detained 40'],
  ],
  nonExamples: [
    'Two guards were charged over the fall of a tailor in custody.',
    'He lost custody of the dog.',
    'A bus took 40 prisoners to court.',
    'Two men sent letters to prison.',
    'Two singers were booked at the jail for a show.',
    'The economy is held hostage by debt.',
  ],
});
