/** At least 2,000 people crossed into Uganda to escape the fighting. */
import { subjectBefore } from '../phrase/subject.js';
import { leavesLand } from '../phrase/flight.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const crossedBorder = rule({
  id: 'crossed-border',
  on: 'crossing',
  read(scene, at, { harm }) {
    const verb = verbGroup(scene, at), groups = subjectBefore(scene, verb.first).groups;
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter((victim) => leavesLand(scene, victim, at));
    return finding(harm, victims, verb);
  },
  examples: [
    ['At least 2,000 people crossed into Uganda to escape the fighting.', 'refugees 2000.. people'],
    ['Some 300,000 villagers have crossed the border since the war began.', 'refugees ~300000 villagers'],
  ],
  nonExamples: [
    'Some 400 troops crossed into Uganda after the war.',
    'About 9,000 tourists crossed the border after the war.',
    'About 9,000 villagers crossed the river to escape the fighting.',
    'About 9,000 drivers crossed into Uganda on Friday.',
  ],
});
