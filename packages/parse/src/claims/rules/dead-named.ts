/** The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr. */
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { namedAuxiliaries } from '../lexicon/auxiliaries.js';
import { fates } from '../lexicon/fates.js';
import { namesTheDead } from '../lexicon/harm-phrases.js';


export const deadNamed = rule({
  id: 'dead-named',
  on: 'counted',
  read(scene, at, trigger) {
    const word = wordAt(scene, at);
    if (!fates.has(word) || wordAt(scene, at - 1) !== 'the') return null;
    const active = namesTheDead.has(wordAt(scene, at - 2)) && wordAt(scene, at + 1) === 'as';
    const passive = namedAuxiliaries.has(wordAt(scene, at + 1)) && namesTheDead.has(wordAt(scene, at + 2)) && wordAt(scene, at + 3) === 'as';
    if (!active && !passive) return null;
    const victims = victimsOf(scene, objectsFrom(scene, active ? at + 2 : at + 4)).filter(({ basis }) => basis === 'names');
    return victims.length === 0 ? null : { harm: trigger.harm, victims: victims.map((victim) => ({ ...victim, named: { first: victim.first, last: victim.last } })), agent: null, verb: null };
  },
  examples: [['The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr.', 'killed 3 Vera Holm, Tomas Brink and Lena Sorr']],
  nonExamples: ['They honoured the dead as heroes.'],
});
