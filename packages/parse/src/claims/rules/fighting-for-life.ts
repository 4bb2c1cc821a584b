/** Two riders are fighting for their lives after a crash. One of the wounded was fighting for her life. */
import { hurtForms } from '../lexicon/clinic.js';
import { befalls, mishaps } from '../lexicon/deeds.js';
import { shootsOrStabs } from '../lexicon/harm-phrases.js';
import { lifeOwners } from '../lexicon/pronouns.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

const LIVES: ReadonlySet<string> = new Set(['life', 'lives']);

/** Whether the sentence tells what hurt them; those who are ill fight for their lives too. */
const isOfHarm = (scene: Scene, at: number): boolean =>
  [hurtForms, mishaps, shootsOrStabs, befalls]
    .some((words) => hasWord(scene, scene.first, at, words) || hasWord(scene, at + 1, scene.last, words));

export const fightingForLife = rule({
  id: 'fighting-for-life',
  on: 'for-life',
  read(scene, at, { harm }) {
    if (!lifeOwners.has(wordAt(scene, at + 2)) || !LIVES.has(wordAt(scene, at + 3)) || !isOfHarm(scene, at)) return null;
    const verb = verbGroup(scene, at);
    return finding(harm, victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true, plurals: true, definite: true }), verb);
  },
  examples: [
    ['Two riders are fighting for their lives after a crash.', 'wounded 2 riders'],
    ['A clerk is fighting for her life after she was knocked down by a car.', 'wounded 1 A clerk'],
    ['One of the wounded was fighting for her life.', 'wounded 1 wounded'],
  ],
  nonExamples: [
    'Two patients are fighting for their lives.',
    'The parties are fighting for their lives after the vote.',
  ],
});
