/** Four climbers fell to their deaths. Two brothers met their death in a well. Three cadets embraced martyrdom. */
import { embraces, fallsToDeath, meetsDeath, sacrifices, utmost } from '../lexicon/harm-phrases.js';
import { personOwners } from '../lexicon/pronouns.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The verb before "to their deaths", "their death", "martyrdom", "the ultimate price"; or -1. */
function verbBefore(scene: Scene, at: number): number {
  const before = wordAt(scene, at - 1), earlier = wordAt(scene, at - 2);
  if (wordAt(scene, at) === 'martyrdom') return embraces.has(before) && wordAt(scene, at + 1) !== 'as' ? at - 1 : -1;
  if (utmost.has(before)) return wordAt(scene, at - 2) === 'the' && sacrifices.has(wordAt(scene, at - 3)) ? at - 3 : -1;
  if (!personOwners.has(before)) return -1;
  if (meetsDeath.has(earlier)) return at - 2;
  // "fell | to their deaths", "fell | 300 feet | to his death"
  const end = earlier === 'to' ? at - 2 : -1, height = scene.closes.get(end);
  const verb = height?.kind === 'thing' && height.quantity !== null ? height.first - 1 : end - 1;
  return end > 0 && fallsToDeath.has(wordAt(scene, verb)) ? verb : -1;
}

export const metTheirDeaths = rule({
  id: 'met-their-deaths',
  on: 'manner',
  read(scene, at) {
    const verbAt = verbBefore(scene, at);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { plurals: true, definite: true });
    // "the coach paid the ultimate price": with his post
    const isCounted = !utmost.has(wordAt(scene, at - 1)) || victims.every(({ basis }) => basis === 'number');
    return isCounted ? finding('killed', victims, verb) : null;
  },
  examples: [
    ['Four climbers fell to their deaths.', 'killed 4 climbers'],
    ['Two climbers fell 900 feet to their deaths.', 'killed 2 climbers'],
    ['Two brothers met their death in a well.', 'killed 2 brothers'],
    ['Three cadets embraced martyrdom in the raid.', 'killed 3 cadets'],
    ['Three cadets made the supreme sacrifice in the raid.', 'killed 3 cadets'],
    ['Two pilots paid the ultimate price.', 'killed 2 pilots'],
  ],
  nonExamples: [
    'Shares fell to their lowest in years.',
    'The coach paid the ultimate price for the loss.',
    'The writer embraced martyrdom as a theme.',
  ],
});
