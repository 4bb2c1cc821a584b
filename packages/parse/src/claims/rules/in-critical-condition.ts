/** Three riders are in critical condition after the crash. A crash left two riders in critical condition. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import {
  beforeCondition, besideCondition, conditions, hurtOrThem, inConditionVerbs, medicalPlaces, statedForms, treatedForms,
} from '../lexicon/clinic.js';
import { diedForms, leavesBehind } from '../lexicon/harm-phrases.js';
import { isAfterMishap } from '../phrase/after-mishap.js';
import type { Group } from '../phrase/group.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';

/** "| in critical but stable condition": the preposition, or -1. */
function preposition(scene: Scene, at: number): number {
  let i = at - 1, found = false;
  for (; i > at - 6; i--) {
    const word = wordAt(scene, i);
    if (conditions.has(word)) found = true;
    else if (!besideCondition.has(word)) break;
  }
  return found && wordAt(scene, i) === 'in' ? i : -1;
}

/** "| remains in hospital | in serious condition": the verb, or -1. */
function verbBefore(scene: Scene, where: number): number {
  let i = where - 1;
  while (i > where - 5 && beforeCondition.has(wordAt(scene, i))) i--;
  return inConditionVerbs.has(wordAt(scene, i)) ? i : -1;
}

/** "left | two riders | in critical condition", "| Two | in critical condition after crash": those right in front of the preposition. */
function rightBefore(scene: Scene, where: number): readonly Group[] {
  const group = scene.closes.get(where);
  if (group === undefined) return [];
  const isLeft = leavesBehind.has(wordAt(scene, group.first - 1)), isHeadline = group.first === scene.first && isAfterMishap(scene, where);
  return isLeft || isHeadline ? [group] : [];
}

/** How far behind "condition" the death is told, in tokens. */
const DIED = 6;
const LINKS: ReadonlySet<string> = new Set(['where', 'and', 'but']), OF_OTHERS: ReadonlySet<string> = new Set(['after', 'when', 'may', 'might', 'could']);

/** "was taken to a clinic in critical condition | where he died"; not "| after three others died", "| and may die". */
function isDeadSince(scene: Scene, condition: number): boolean {
  const joint = wordAt(scene, condition + 1) === ',' ? condition + 2 : condition + 1, died = nearestBehind(scene, joint, diedForms, DIED);
  return died >= 0 && LINKS.has(wordAt(scene, joint)) && !hasWord(scene, joint, died, OF_OTHERS);
}

/** "Six of the injured | are stated to be | critical", "six of whom | are | critical": some of those hurt. */
function someCritical(scene: Scene, at: number): Finding | null {
  let i = at - 1;
  while (i > at - 5 && (tagged(tokenAt(scene, i), Tag.Be | Tag.Adverb) || statedForms.has(wordAt(scene, i)))) i--;
  const verb = verbGroup(scene, i + 1), group = scene.closes.get(i + 1);
  const isSome = group?.partitive === true && group.quantity !== null && hurtOrThem.has(wordAt(scene, group.last - 1));
  const isEnd = tokenAt(scene, at + 1)?.kind !== 'word' || tagged(tokenAt(scene, at + 1), Tag.Coordinator);
  return isSome && i < at - 1 && isEnd ? finding('wounded', victimsOf(scene, [group]), verb) : null;
}

/** How far before the condition "were taken" of "were taken to a clinic in serious condition" stands, in tokens. */
const ADMITTED = 10;

/** "Two riders | were taken | to a clinic in serious condition". */
function admittedIn(scene: Scene, where: number): Finding | null {
  const verbAt = nearestBefore(scene, where, treatedForms, ADMITTED), verb = verbAt < 0 ? null : verbGroup(scene, verbAt);
  if (verb === null || !verb.passive || !hasWord(scene, verbAt, where, medicalPlaces)) return null;
  return finding('wounded', victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true }), verb);
}

export const inCriticalCondition = rule({
  id: 'in-critical-condition',
  on: 'condition',
  read(scene, at) {
    if (wordAt(scene, at) === 'critical') return someCritical(scene, at);
    const where = preposition(scene, at);
    if (where < 0 || isDeadSince(scene, at)) return null;
    const admitted = admittedIn(scene, where);
    if (admitted !== null) return admitted;
    const verbAt = verbBefore(scene, where);
    const verb = verbAt < 0 ? null : verbGroup(scene, verbAt);
    const groups = verb === null ? rightBefore(scene, where) : subjectBefore(scene, verb.first).groups;
    return finding('wounded', victimsOf(scene, groups, { personsOnly: true, plurals: true, definite: groups.length > 1 }), verb);
  },
  examples: [
    ['Three riders are in critical condition after the crash.', 'wounded 3 riders'],
    ['A porter remains in hospital in serious but stable condition with stab wounds.', 'wounded 1 A porter'],
    ['Two riders hit by a tram were admitted to Pelm Hospital in serious condition.', 'wounded 2 riders'],
    ['A crash left two riders in critical condition.', 'wounded 2 riders'],
    ['Two in critical condition after crash', 'wounded 2'],
    ['Six of the injured are critical.', 'wounded 6 injured'],
    ['The injured, six of whom are stated to be critical, were taken to a clinic.', 'wounded 6'],
  ],
  nonExamples: [
    'The bridge is in critical condition.',
    'Rider in critical condition for weeks',
    'Six of them are critical to the plan.',
    'The mayor was taken to hospital in serious condition.',
    'He sold two cars in good condition.',
  ],
});
