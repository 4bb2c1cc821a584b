/** At least 2,000 people crossed into Uganda to escape the fighting. */
import { flightReasons } from '../lexicon/abroad.js';
import { hasWord } from '../phrase/nearby.js';
import type { Scene } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { leavesLand } from '../phrase/flight.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** So few of a people may be travellers, where nothing is told of what they fled. */
const MANY = 100;

/** Told what they fled, or many: "12,000 Syrians". */
const mayFlee = (scene: Scene, { count, min }: Victim): boolean =>
  hasWord(scene, scene.first, scene.last, flightReasons) || (count ?? min ?? 0) >= MANY;

export const crossedBorder = rule({
  id: 'crossed-border',
  on: 'crossing',
  read(scene, at, { harm }) {
    const verb = verbGroup(scene, at), groups = subjectBefore(scene, verb.first).groups;
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter((victim) => leavesLand(scene, victim, at) && mayFlee(scene, victim));
    return finding(harm, victims, verb);
  },
  examples: [
    ['At least 2,000 people crossed into Uganda to escape the fighting.', 'refugees 2000.. people'],
    ['Some 300,000 villagers have crossed the border since the war began.', 'refugees ~300000 villagers'],
    ['Some 900 people crossed into the town of Orsa in eastern Chad to escape the fighting.', 'refugees ~900 people'],
    ['More than 12,000 Syrians have crossed into Turkey.', 'refugees 12000.. Syrians'],
    ['Some 40,000 people have arrived in Chad since the fighting began.', 'refugees ~40000 people'],
  ],
  nonExamples: [
    'Some 40,000 people arrived in Orsa after the war.',
    'Some 5,000 Germans arrived in Spain for the match.',
    'Nine Syrians crossed into Turkey.',
    'Some 400 Germans arrived in Bor on Friday.',
    'Some 400 troops crossed into Uganda after the war.',
    'About 9,000 tourists crossed the border after the war.',
    'About 9,000 villagers crossed the river to escape the fighting.',
    'About 9,000 drivers crossed into Uganda on Friday.',
  ],
});
