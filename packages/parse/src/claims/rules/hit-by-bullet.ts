/** Two boys were hit by stray bullets. A clerk was struck by gunfire. */
import { bulletStrikes, strikesBody } from '../lexicon/harm-phrases.js';
import { hitAdverbs } from '../lexicon/particles.js';
import { byOrIn } from '../lexicon/prepositions.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';

const WANTED = { personsOnly: true, plurals: true, definite: true } as const;

/** The verb before "by | a stray bullet", or -1. */
function hitBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.first && i > at - 7; i--)
    if (byOrIn.has(wordAt(scene, i)) && strikesBody.has(wordAt(scene, i - 1))) return i - 1;
  return -1;
}

/** "a stray bullet | hit a girl": the bullet as the subject. */
function hitting(scene: Scene, at: number): Finding | null {
  let verb = at + 1;
  while (hitAdverbs.has(wordAt(scene, verb))) verb++;
  if (!bulletStrikes.has(wordAt(scene, verb))) return null;
  return finding('wounded', victimsOf(scene, objectsFrom(scene, verb + 1), WANTED), verbGroup(scene, verb));
}

export const hitByBullet = rule({
  id: 'hit-by-bullet',
  on: 'projectile',
  read(scene, at) {
    const hit = hitBefore(scene, at);
    if (hit < 0) return hitting(scene, at);
    const verb = verbGroup(scene, hit);
    return finding('wounded', victimsOf(scene, subjectBefore(scene, verb.first, !verb.passive).groups, WANTED), verb);
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
