/** Four climbers fell to their deaths. Two brothers met their death in a well. Three cadets embraced martyrdom. */
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

const FALLS = new Set(['fell', 'fall', 'falls', 'falling', 'fallen', 'plunged', 'plunge', 'plunges', 'plunging', 'leapt', 'jumped', 'slid', 'slipped', 'tumbled', 'crashed']);
const MEETS = new Set(['met', 'meet', 'meets', 'meeting']);
const EMBRACES = new Set(['embraced', 'embrace', 'attained', 'achieved']);
const OWN = new Set(['their', 'his', 'her']);

/** The verb before "to their deaths", "their death", "martyrdom"; or -1. */
function verbBefore(scene: Scene, at: number): number {
  if (wordAt(scene, at) === 'martyrdom') return EMBRACES.has(wordAt(scene, at - 1)) && wordAt(scene, at + 1) !== 'as' ? at - 1 : -1;
  if (!OWN.has(wordAt(scene, at - 1))) return -1;
  if (MEETS.has(wordAt(scene, at - 2))) return at - 2;
  return wordAt(scene, at - 2) === 'to' && FALLS.has(wordAt(scene, at - 3)) ? at - 3 : -1;
}

export const metTheirDeaths = rule({
  id: 'met-their-deaths',
  on: 'manner',
  read(scene, at) {
    const verbAt = verbBefore(scene, at);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { plurals: true, definite: true });
    return finding('killed', victims, verb);
  },
  examples: [
    ['Four climbers fell to their deaths.', 'killed 4 climbers'],
    ['Two brothers met their death in a well.', 'killed 2 brothers'],
    ['Three cadets embraced martyrdom in the raid.', 'killed 3 cadets'],
  ],
  nonExamples: [
    'Shares fell to their lowest in years.',
    'The writer embraced martyrdom as a theme.',
  ],
});
