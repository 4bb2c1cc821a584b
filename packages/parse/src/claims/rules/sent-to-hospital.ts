/** A collision sent nine riders to hospital. */
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { sendsToHospital } from '../lexicon/clinic.js';
import { mishaps } from '../lexicon/deeds.js';


function verbBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.first && i > at - 10; i--) if (sendsToHospital.has(wordAt(scene, i))) return i;
  return -1;
}

/** Whether the clause before the verb tells of a mishap: "a crash on the bridge | sent", "a crash | that sent". */
function isMishap(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= scene.first && i > first - 10; i--) if (mishaps.has(wordAt(scene, i))) return true;
  return false;
}

export const sentToHospital = rule({
  id: 'sent-to-hospital',
  on: 'hospital',
  read(scene, at) {
    const at0 = verbBefore(scene, at);
    if (at0 < 0) return null;
    const verb = verbGroup(scene, at0);
    if (!isMishap(scene, verb.first)) return null;
    const groups = verb.passive ? subjectBefore(scene, verb.first).groups : objectsFrom(scene, at0 + 1).filter((group) => group.last < at);
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: true });
    return finding('wounded', victims, verb);
  },
  examples: [
    ['A collision sent nine riders to hospital.', 'wounded 9 riders'],
    ['Crash sends 3 to Orsa hospital', 'wounded 3'],
    ['A fire that broke out at noon sent a porter to the hospital.', 'wounded 1 a porter'],
  ],
  nonExamples: [
    'The ministry sent 12 surgeons to the hospital.',
    'The fair sent nine crates to a hospital.',
  ],
});
