/** Two boys were hit by stray bullets. A clerk was struck by gunfire. */
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';

const HITS = /^(?:hit|struck|grazed|caught|pierced)$/;

/** The verb before "by | a stray bullet", or -1. */
function hitBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.first && i > at - 7; i--)
    if (/^(?:by|in)$/.test(wordAt(scene, i))) { const verb = HITS.test(wordAt(scene, i - 1)) ? i - 1 : -1; if (verb >= 0) return verb; }
  return -1;
}

export const hitByBullet = rule({
  id: 'hit-by-bullet',
  on: 'projectile',
  read(scene, at) {
    const hit = hitBefore(scene, at);
    if (hit < 0) return null;
    const verb = verbGroup(scene, hit);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first, !verb.passive).groups, { personsOnly: true, plurals: true, definite: true });
    return victims.length === 0 ? null : { harm: 'wounded', victims, agent: null, verb };
  },
  examples: [
    ['Two boys were hit by stray bullets.', 'wounded 2 boys'],
    ['A clerk was struck by gunfire outside the bank.', 'wounded 1 A clerk'],
  ],
  nonExamples: ['The house was hit by gunfire.', 'Two trucks were struck by bullets.'],
});
