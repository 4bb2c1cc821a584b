/** Half a million farmers were driven from their homes. 3,000 families fled their homes. */
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { drivesOut, leavesHome } from '../lexicon/harm-phrases.js';
import { homeOwners } from '../lexicon/pronouns.js';


function verbBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.first && i > at - 12; i--) if (drivesOut.has(wordAt(scene, i))) return i;
  return -1;
}

export const drivenFromHomes = rule({
  id: 'driven-from-homes',
  on: 'home',
  read(scene, at) {
    if (!homeOwners.has(wordAt(scene, at - 1))) return null;
    const at0 = verbBefore(scene, at);
    if (at0 < 0) return null;
    const verb = verbGroup(scene, at0), word = wordAt(scene, at0);
    const own = leavesHome.has(word);
    if (own && wordAt(scene, at - 1) !== 'their') return null;
    const objects = verb.passive || own ? [] : objectsFrom(scene, at0 + 1).filter((group) => group.last < at);
    const groups = objects.length > 0 ? objects : verb.passive || own ? subjectBefore(scene, verb.first).groups : [];
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter(({ basis }) => basis === 'number');
    return finding('displaced', victims, verb);
  },
  examples: [
    ['Half a million farmers were driven from their homes.', 'displaced 500000 farmers'],
    ['The floods forced 2,000 villagers from their homes.', 'displaced 2000 villagers'],
  ],
  nonExamples: [
    'Two players left for home.',
    'He left his home at seven.',
  ],
});
