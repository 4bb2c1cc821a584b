/** Three riders are in critical condition after the crash. */
import { beforeCondition, besideCondition, conditions, inConditionVerbs } from '../lexicon/clinic.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

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

export const inCriticalCondition = rule({
  id: 'in-critical-condition',
  on: 'condition',
  read(scene, at) {
    const where = preposition(scene, at), verbAt = where < 0 ? -1 : verbBefore(scene, where);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true, plurals: true });
    return finding('wounded', victims, verb);
  },
  examples: [
    ['Three riders are in critical condition after the crash.', 'wounded 3 riders'],
    ['A porter remains in hospital in serious but stable condition with stab wounds.', 'wounded 1 A porter'],
  ],
  nonExamples: [
    'The bridge is in critical condition.',
    'He sold two cars in good condition.',
  ],
});
