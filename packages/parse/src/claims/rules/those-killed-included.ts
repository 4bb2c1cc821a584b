/** Those killed included three tailors. Among those injured were two nurses. Two tailors were among those killed. */
import { losesLives } from '../lexicon/harm-phrases.js';
import { peopleAmong } from '../phrase/among.js';
import { namedFrom, namesBehind } from '../phrase/named-as.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { partsOf } from './dead-included.js';

/** "Three women were among | the rebels | killed". */
function amongThe(scene: Scene, at: number): readonly Victim[] {
  const set = scene.closes.get(at), isSet = set?.kind === 'person' && set.determiner === 'definite' && set.plural && set.quantity === null;
  return isSet && wordAt(scene, set.first - 1) === 'among' ? peopleAmong(scene, set.first - 1) : [];
}

/** "Two nuns were | among those | who died": `who` is their pronoun's token. */
const amongThoseWho = (scene: Scene, who: number): readonly Victim[] =>
  (wordAt(scene, who - 1) === 'those' && wordAt(scene, who - 2) === 'among' ? peopleAmong(scene, who - 2) : []);

/** "Two nuns were among those who | lost their lives |". */
export const thoseWhoLostLives = rule({
  id: 'those-who-lost-lives',
  on: 'lives',
  read(scene, at) {
    const isLost = losesLives.has(wordAt(scene, at - 2)) && wordAt(scene, at - 3) === 'who';
    return isLost ? finding('killed', amongThoseWho(scene, at - 3)) : null;
  },
  examples: [['Two nuns were among those who lost their lives.', 'killed 2 nuns']],
  nonExamples: ['The mayor spoke of those who lost their lives.'],
});

export const thoseKilledIncluded = rule({
  id: 'those-killed-included',
  on: 'verb',
  read(scene, at, { form, harm, lemma }) {
    // "was among those rescued": from the sea
    if (lemma === 'rescue' || lemma === 'recover') return null;
    if (form !== 'past') return null;
    if (wordAt(scene, at - 1) === 'who') return finding(harm, amongThoseWho(scene, at - 1));
    if (wordAt(scene, at - 1) !== 'those') return finding(harm, amongThe(scene, at));
    const names = namesBehind(scene, at + 1);
    return finding(harm, names < 0 ? partsOf(scene, at) : namedFrom(scene, names));
  },
  examples: [
    ['Those killed included three tailors.', 'killed 3 tailors'],
    ['Among those arrested were two mayors.', 'detained 2 mayors'],
    ['Two tailors were among those killed.', 'killed 2 tailors'],
    ['Two women were among the rebels killed.', 'killed 2 women'],
    ['Two tailors were among those who died.', 'killed 2 tailors'],
    ['Nine of those killed were nuns.', 'killed 9 nuns'],
    ['Those killed were identified as Vera Holm and Tomas Brink.', 'killed 2 Vera Holm and Tomas Brink'],
    ['Of those injured, nine were nuns.', 'wounded 9 nuns'],
  ],
  nonExamples: [
    'Those killed were mourned.',
    'The captain was among those rescued.',
  ],
});
