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
    const word = wordAt(scene, at), verbAt = word === 'sheltering' ? at : verbBefore(scene, at);
    const isAny = word === 'sheltering' || word === 'shelters' || shelterKinds.has(wordAt(scene, at - 1));
    const verb = verbAt < 0 || !isAny ? null : verbGroup(scene, verbAt);
    if (verb === null || (verbAt === at && !copulas.has(wordAt(scene, verb.first)))) return null;
    const groups = subjectBefore(scene, verb.first).groups;
    const victims = victimsOf(scene, groups, { personsOnly: true });
    return finding(harm, victims.filter(({ basis, qualifier }) => basis === 'number' && qualifier !== 'vague'), verb);
  },
  examples: [
    ['Some 320,000 people are still in evacuation centres.', 'displaced ~320000 people'],
    ['More than 46,000 villagers were sheltering in schools.', 'displaced 46000.. villagers'],
    ['About 900 villagers are staying in shelters.', 'displaced ~900 villagers'],
    ['Nine hundred villagers were in temporary relief camps.', 'displaced 900 villagers'],
  ],
  nonExamples: [
    'Nine hundred shops are in shopping centres.',
    'Two thousand pupils are in summer camps.',
    'Four dogs are in shelters.',
    'Dozens of villagers were sheltering in the house.',
  ],
});
