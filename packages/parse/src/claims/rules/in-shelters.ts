/** Some 320,000 people are still in evacuation centres. */
import { copulas } from '../lexicon/auxiliaries.js';
import { shelterKinds, stillWords } from '../lexicon/place-words.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The verb of "are still | in evacuation centres", "are staying | in relief camps"; -1 where it is none. */
function verbBefore(scene: Scene, at: number): number {
  let i = shelterKinds.has(wordAt(scene, at - 1)) ? at - 2 : at - 1;
  while (wordAt(scene, i) === 'temporary' || wordAt(scene, i) === 'crowded') i--;
  if (wordAt(scene, i) !== 'in' && wordAt(scene, i) !== 'at') return -1;
  i--;
  while (stillWords.has(wordAt(scene, i))) i--;
  return copulas.has(wordAt(scene, i)) ? i : -1;
}

export const inShelters = rule({
  id: 'in-shelters',
  on: 'shelters',
  read(scene, at, { harm }) {
    const isCentre = wordAt(scene, at) !== 'shelters', verbAt = verbBefore(scene, at);
    if (verbAt < 0 || (isCentre && !shelterKinds.has(wordAt(scene, at - 1)))) return null;
    const verb = verbGroup(scene, verbAt), groups = subjectBefore(scene, verb.first).groups;
    return finding(harm, victimsOf(scene, groups, { personsOnly: true }).filter(({ basis }) => basis === 'number'), verb);
  },
  examples: [
    ['Some 320,000 people are still in evacuation centres.', 'displaced ~320000 people'],
    ['About 900 villagers are staying in shelters.', 'displaced ~900 villagers'],
    ['Nine hundred villagers were in temporary relief camps.', 'displaced 900 villagers'],
  ],
  nonExamples: [
    'Nine hundred shops are in shopping centres.',
    'Two thousand pupils are in summer camps.',
    'Four dogs are in shelters.',
  ],
});
