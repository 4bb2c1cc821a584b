/** Two boys were hit by stray bullets. A clerk was struck by gunfire. */
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, type Finding, rule } from '../rule.js';
import { bulletStrikes, strikesBody } from '../lexicon/harm-phrases.js';
import { hitAdverbs } from '../lexicon/particles.js';
import { byOrIn } from '../lexicon/prepositions.js';


/** The verb before "by | a stray bullet", or -1. */
function hitBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.first && i > at - 7; i--)
    if (byOrIn.has(wordAt(scene, i))) { const verb = strikesBody.has(wordAt(scene, i - 1)) ? i - 1 : -1; if (verb >= 0) return verb; }
  return -1;
}

/** "a stray bullet | hit a girl": the bullet as the subject. */
function hitting(scene: Scene, at: number): Finding | null {
  let i = at + 1;
  while (hitAdverbs.has(wordAt(scene, i))) i++;
  if (!bulletStrikes.has(wordAt(scene, i))) return null;
  const victims = victimsOf(scene, objectsFrom(scene, i + 1), { personsOnly: true, plurals: true, definite: true });
  return finding('wounded', victims, verbGroup(scene, i));
}

export const hitByBullet = rule({
  id: 'hit-by-bullet',
  on: 'projectile',
  read(scene, at) {
    const hit = hitBefore(scene, at);
    if (hit < 0) return hitting(scene, at);
    const verb = verbGroup(scene, hit);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first, !verb.passive).groups, { personsOnly: true, plurals: true, definite: true });
    return finding('wounded', victims, verb);
  },
  examples: [
    ['Two boys were hit by stray bullets.', 'wounded 2 boys'],
    ['A stray bullet hit a juggler on the square.', 'wounded 1 a juggler'],
    ['A clerk was struck by gunfire outside the bank.', 'wounded 1 A clerk'],
  ],
  nonExamples: [
    'The house was hit by gunfire.',
    'Two trucks were struck by bullets.',
  ],
});
