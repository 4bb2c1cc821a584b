/** About 900 raiders laid down their arms. Two smugglers gave themselves up. */
import { givesUp } from '../lexicon/glances.js';
import { laysDown } from '../lexicon/harm-phrases.js';
import { armsFillers, givesUpParticles } from '../lexicon/particles.js';
import { selves } from '../lexicon/pronouns.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The verb of "laid down their | arms", "gave | themselves up"; -1 where it is none. */
function verbOf(scene: Scene, at: number): number {
  // "gave | himself up", "turned | herself in"; not "locked | himself in"
  if (selves.has(wordAt(scene, at)))
    return givesUp.has(wordAt(scene, at - 1)) && givesUpParticles.has(wordAt(scene, at + 1)) ? at - 1 : -1;
  let i = at - 1;
  while (armsFillers.has(wordAt(scene, i))) i--;
  if (i === at - 1 || !laysDown.has(wordAt(scene, i))) return -1;
  return wordAt(scene, i + 1) === 'down' || wordAt(scene, at + 1) === 'down' ? i : -1;
}

export const laidDownArms = rule({
  id: 'laid-down-arms',
  on: 'arms',
  read(scene, at) {
    const verbAt = verbOf(scene, at);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true, plurals: true, definite: true });
    return finding('surrendered', victims, verb);
  },
  examples: [
    ['About 900 raiders laid down their arms.', 'surrendered ~900 raiders'],
    ['The raider gave himself up.', 'surrendered 1 The raider'],
    ['Two smugglers gave themselves up on Friday.', 'surrendered 2 smugglers'],
  ],
  nonExamples: [
    'The clerk locked himself in.',
    'He lay down in her arms.',
    'The hosts gave themselves a rest.',
  ],
});
