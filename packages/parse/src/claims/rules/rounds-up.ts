/** Police round up 190 suspects. The army rounds up nine weavers in raids. A headline's present; "rounded up" is a verb like others. */
import { agentBefore } from '../phrase/agent-before.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const roundsUp = rule({
  id: 'rounds-up',
  on: 'rounding',
  read(scene, at, { harm }) {
    if (wordAt(scene, at + 1) !== 'up') return null;
    const verb = verbGroup(scene, at), victims = victimsOf(scene, objectsFrom(scene, at + 2), { personsOnly: true });
    return finding(harm, victims.filter(({ basis }) => basis === 'number'), verb, agentBefore(scene, at, verb));
  },
  examples: [
    ['Police round up 190 suspects in raids', 'detained 190 suspects'],
    ['The army rounds up nine weavers.', 'detained 9 weavers'],
  ],
  nonExamples: [
    'Shops round up prices to nine euros.',
    'Riders round up 190 cattle.',
    'The suspects shot 20 rounds at a van.',
  ],
});
