/** A collision sent nine riders to hospital. */
import { sendsToHospital } from '../lexicon/clinic.js';
import { mishaps } from '../lexicon/deeds.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far the verb stands before "hospital", and the mishap before the verb, in tokens. */
const REACH = 10;

export const sentToHospital = rule({
  id: 'sent-to-hospital',
  on: 'hospital',
  read(scene, at) {
    const verbAt = nearestBefore(scene, at, sendsToHospital, REACH);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    // "a crash on the bridge | sent", "a crash | that sent"
    if (nearestBefore(scene, verb.first, mishaps, REACH) < 0) return null;
    const groups = verb.passive
      ? subjectBefore(scene, verb.first).groups
      : objectsFrom(scene, verbAt + 1).filter(({ last }) => last < at);
    return finding('wounded', victimsOf(scene, groups, { personsOnly: true, plurals: true }), verb);
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
