/** Killed were Tomas Brink, 45, of Pelm; and Lena Sorr, 23. Also wounded was a guard. */
import { copulas } from '../lexicon/auxiliaries.js';
import { alsoWords } from '../lexicon/particles.js';
import { custody } from '../phrase/captor.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The participle opens the sentence. */
const isFronted = (scene: Scene, at: number): boolean =>
  at === scene.first || (at === scene.first + 1 && alsoWords.has(wordAt(scene, scene.first)));

export const killedWere = rule({
  id: 'killed-were',
  on: 'verb',
  read(scene, at, { form, harm, victim, lemma }) {
    if (form !== 'past' || victim !== 'object' || !isFronted(scene, at) || !copulas.has(wordAt(scene, at + 1))) return null;
    const victims = victimsOf(scene, objectsFrom(scene, at + 2), { personsOnly: true, plurals: true, definite: true });
    return finding(custody(scene, lemma, null) ?? harm, victims, { ...verbGroup(scene, at), passive: true });
  },
  examples: [
    ['Killed were Tomas Brink, 45, of Pelm; and Lena Sorr, 23.', 'killed 2 Tomas Brink, 45, of Pelm; and Lena Sorr'],
    ['Also wounded was a guard.', 'wounded 1 a guard'],
    ['Arrested were three men and a nun.', 'detained 3 men; detained 1 a nun'],
  ],
  nonExamples: [
    'Released were three albums.',
    'Killed in the crash, he was soon forgotten.',
  ],
});
