/** Some 4,000 people have registered as refugees. The agency had registered 31,000 Syrians as refugees. */
import { asylumSeekers } from '../lexicon/abroad.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const registeredRefugees = rule({
  id: 'registered-refugees',
  on: 'registering',
  read(scene, at, { harm }) {
    const verb = verbGroup(scene, at), registered = objectsFrom(scene, at + 1), end = registered.at(-1)?.last ?? at + 1;
    if (wordAt(scene, end) !== 'as' || !asylumSeekers.has(wordAt(scene, end + 1))) return null;
    const groups = registered.length > 0 ? registered : subjectBefore(scene, verb.first).groups;
    return finding(harm, victimsOf(scene, groups, { personsOnly: true }).filter(({ basis }) => basis === 'number'), verb);
  },
  examples: [
    ['Some 4,000 people have registered as refugees.', 'refugees ~4000 people'],
    ['Another 9,000 Syrians were registered as refugees in Turkey.', 'refugees 9000 Syrians'],
    ['The agency had registered 31,000 Syrians as refugees by June.', 'refugees 31000 Syrians'],
  ],
  nonExamples: [
    'Some 4,000 people registered as voters.',
    'The agency had registered 31,000 tents by June.',
  ],
});
