/** Half a million Syrians had sought refuge in other countries. */
import { seeksRefuge } from '../lexicon/harm-phrases.js';
import { isAbroad } from '../phrase/abroad.js';
import { nearestBefore } from '../phrase/nearby.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The verb stands less than so many tokens before "refuge", the land less than so many behind. */
const BEFORE = 4, BEHIND = 8;

export const soughtRefuge = rule({
  id: 'sought-refuge',
  on: 'refuge',
  read(scene, at) {
    const verbAt = nearestBefore(scene, at, seeksRefuge, BEFORE);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true });
    // abroad where the text says so; else only displaced
    const harm = isAbroad(scene, at + 1, at + BEHIND) ? 'refugees' : 'displaced';
    return finding(harm, victims.filter(({ basis }) => basis === 'number'), verb);
  },
  examples: [
    ['Half a million Syrians had sought refuge in other countries.', 'refugees 500000 Syrians'],
    ['Some 900 villagers took shelter in a school.', 'displaced ~900 villagers'],
    ['Some 900 villagers took shelter near the Jordan river.', 'displaced ~900 villagers'],
  ],
  nonExamples: [
    'Investors sought refuge in gold.',
  ],
});
