/** Those killed included three tailors. Among those injured were two nurses. Two tailors were among those killed. */
import { peopleAmong } from '../phrase/among.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { partsOf } from './dead-included.js';

/** "Three women were among | the rebels | killed". */
function amongThe(scene: Scene, at: number): readonly Victim[] {
  const set = scene.closes.get(at), isSet = set?.kind === 'person' && set.determiner === 'definite' && set.plural && set.quantity === null;
  return isSet && wordAt(scene, set.first - 1) === 'among' ? peopleAmong(scene, set.first - 1) : [];
}

export const thoseKilledIncluded = rule({
  id: 'those-killed-included',
  on: 'verb',
  read(scene, at, { form, harm, lemma }) {
    // "was among those rescued": from the sea
    if (lemma === 'rescue' || lemma === 'recover') return null;
    if (form !== 'past') return null;
    return finding(harm, wordAt(scene, at - 1) === 'those' ? partsOf(scene, at) : amongThe(scene, at));
  },
  examples: [
    ['Those killed included three tailors.', 'killed 3 tailors'],
    ['Among those arrested were two mayors.', 'detained 2 mayors'],
    ['Two tailors were among those killed.', 'killed 2 tailors'],
    ['Two women were among the rebels killed.', 'killed 2 women'],
    ['Nine of those killed were nuns.', 'killed 9 nuns'],
    ['Of those injured, nine were nuns.', 'wounded 9 nuns'],
  ],
  nonExamples: [
    'Those killed were mourned.',
    'The captain was among those rescued.',
  ],
});
