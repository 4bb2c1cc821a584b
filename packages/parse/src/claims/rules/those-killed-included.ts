/** Those killed included three tailors. Among those injured were two nurses. Two tailors were among those killed. */
import { wordAt } from '../phrase/scene.js';
import { finding, rule } from '../rule.js';
import { partsOf } from './dead-included.js';

export const thoseKilledIncluded = rule({
  id: 'those-killed-included',
  on: 'verb',
  read(scene, at, { form, harm, lemma }) {
    // "was among those rescued": from the sea
    if (lemma === 'rescue' || lemma === 'recover') return null;
    return form === 'past' && wordAt(scene, at - 1) === 'those' ? finding(harm, partsOf(scene, at)) : null;
  },
  examples: [
    ['Those killed included three tailors.', 'killed 3 tailors'],
    ['Among those arrested were two mayors.', 'detained 2 mayors'],
    ['Two tailors were among those killed.', 'killed 2 tailors'],
    ['Nine of those killed were nuns.', 'killed 9 nuns'],
    ['Of those injured, nine were nuns.', 'wounded 9 nuns'],
  ],
  nonExamples: [
    'Those killed were mourned.',
    'The captain was among those rescued.',
  ],
});
