/** Two officers sustained bullet injuries. A driver suffered minor injuries. */
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';

const SUFFERS = /^(?:sustain|sustains|sustained|sustaining|suffer|suffers|suffered|suffering|receive|receives|received|receiving|incurred)$/;

export const sustainedInjuries = rule({
  id: 'sustained-injuries',
  on: 'injuries',
  read(scene, at) {
    const verbAt = suffersBefore(scene, at);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { plurals: true, definite: true });
    return victims.length === 0 ? null : { harm: 'wounded', victims, agent: null, verb };
  },
  examples: [
    ['Two officers sustained bullet injuries.', 'wounded 2 officers'],
    ['A driver suffered minor injuries in the crash.', 'wounded 1 A driver'],
  ],
  nonExamples: ['The party received a wound to its pride.'],
});

/** The verb before "serious head injuries", within the noun's reach. */
function suffersBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.first && i > at - 8; i--) {
    if (SUFFERS.test(wordAt(scene, i))) return i;
    if (/^(?:,|;|and)$/.test(wordAt(scene, i)) && i < at - 5) return -1;
  }
  return -1;
}
