/** The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr. */
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';

const NAMES = /^(?:named|identified|identifying|naming|identify|names)$/;

export const deadNamed = rule({
  id: 'dead-named',
  on: 'counted',
  read(scene, at, trigger) {
    const word = wordAt(scene, at);
    if (!/^(?:dead|deceased|wounded|injured|missing)$/.test(word) || wordAt(scene, at - 1) !== 'the') return null;
    const active = NAMES.test(wordAt(scene, at - 2)) && wordAt(scene, at + 1) === 'as';
    const passive = /^(?:were|was|are)$/.test(wordAt(scene, at + 1)) && NAMES.test(wordAt(scene, at + 2)) && wordAt(scene, at + 3) === 'as';
    if (!active && !passive) return null;
    const victims = victimsOf(scene, objectsFrom(scene, active ? at + 2 : at + 4)).filter(({ basis }) => basis === 'names');
    return victims.length === 0 ? null : { harm: trigger.harm, victims: victims.map((victim) => ({ ...victim, named: { first: victim.first, last: victim.last } })), agent: null, verb: null };
  },
  examples: [['The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr.', 'killed 3 Vera Holm, Tomas Brink and Lena Sorr']],
  nonExamples: ['They honoured the dead as heroes.'],
});
