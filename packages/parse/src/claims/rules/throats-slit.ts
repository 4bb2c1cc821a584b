/** Raiders slit the throats of three herders. */
import { cutsThroat } from '../lexicon/glances.js';
import { agentBefore } from '../phrase/agent-before.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far the verb stands before "throat", in tokens. */
const REACH = 4;

export const throatsSlit = rule({
  id: 'throats-slit',
  on: 'throat',
  read(scene, at, { harm }) {
    const verbAt = nearestBefore(scene, at, cutsThroat, REACH);
    if (verbAt < 0 || wordAt(scene, at + 1) !== 'of') return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, objectsFrom(scene, at + 2), { plurals: true, definite: true });
    return finding(harm, victims, verb, agentBefore(scene, verbAt, verb));
  },
  examples: [
    ['Raiders slit the throats of three herders.', 'killed 3 herders'],
    ['Raiders slit the throat of one Omar Lut.', 'killed 1 Omar Lut'],
    ['The rebels have slit the throat of a porter.', 'killed 1 a porter'],
  ],
  nonExamples: [
    'The butcher slit the throats of three goats.',
    'The throats of three singers were sore.',
  ],
});
