/** Half a million Syrians had sought refuge in other countries. */
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { seeksRefuge } from '../lexicon/harm-phrases.js';
import { abroadWords } from '../lexicon/place-words.js';


/** Abroad where the text says so; else only displaced. */
function isAbroad(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) if (abroadWords.has(wordAt(scene, i))) return true;
  return false;
}

export const soughtRefuge = rule({
  id: 'sought-refuge',
  on: 'refuge',
  read(scene, at) {
    let i = at - 1;
    while (i > at - 3 && !seeksRefuge.has(wordAt(scene, i))) i--;
    if (!seeksRefuge.has(wordAt(scene, i))) return null;
    const verb = verbGroup(scene, i);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true }).filter(({ basis }) => basis === 'number');
    return victims.length === 0 ? null : { harm: isAbroad(scene, at) ? 'refugees' : 'displaced', victims, agent: null, verb };
  },
  examples: [
    ['Half a million Syrians had sought refuge in other countries.', 'refugees 500000 Syrians'],
    ['Some 900 villagers took shelter in a school.', 'displaced ~900 villagers'],
  ],
  nonExamples: [
    'Investors sought refuge in gold.',
  ],
});
