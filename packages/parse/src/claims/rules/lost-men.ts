/** Both camps admit that they lost 25 men. The army lost at least 12 soldiers in the battle. */
import { mourned } from '../lexicon/groups-of-people.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const lostMen = rule({
  id: 'lost-men',
  on: 'losing',
  read(scene, at) {
    const verb = verbGroup(scene, at);
    if (verb.passive) return null;
    const groups = objectsFrom(scene, at + 1).filter(({ quantity, head }) =>
      quantity !== null && head >= 0 && mourned.has(wordAt(scene, head)));
    return finding('killed', victimsOf(scene, groups, { personsOnly: true }), verb);
  },
  examples: [
    ['Both camps admit that they lost 25 men.', 'killed 25 men'],
    ['The army lost at least 12 soldiers in the battle.', 'killed 12.. soldiers'],
  ],
  nonExamples: [
    'The club lost two defenders to injury.',
    'The firm lost 300 jobs.',
  ],
});
