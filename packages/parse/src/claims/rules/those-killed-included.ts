/** Those killed included three tailors. Among those injured were two nurses. Two tailors were among those killed. */
import { wordAt } from '../phrase/scene.js';
import { finding, rule } from '../rule.js';
import { toldOf } from './dead-included.js';

export const thoseKilledIncluded = rule({
  id: 'those-killed-included',
  on: 'verb',
  read(scene, at, { form, harm }) {
    return form === 'past' && wordAt(scene, at - 1) === 'those' ? finding(harm, toldOf(scene, at)) : null;
  },
  examples: [
    ['Those killed included three tailors.', 'killed 3 tailors'],
    ['Among those arrested were two mayors.', 'detained 2 mayors'],
    ['Two tailors were among those killed.', 'killed 2 tailors'],
  ],
  nonExamples: [
    'Those killed were mourned.',
  ],
});
