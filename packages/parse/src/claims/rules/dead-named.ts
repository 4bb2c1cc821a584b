/** The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr. */
import { namedAuxiliaries } from '../lexicon/auxiliaries.js';
import { fates } from '../lexicon/fates.js';
import { namesTheDead } from '../lexicon/harm-phrases.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** Where the names begin: "named the | dead | as …", "named the | dead | victims as …", "the | dead | were named as …"; or -1. */
function namesStart(scene: Scene, at: number): number {
  const as = wordAt(scene, at + 1) === 'victims' ? at + 2 : at + 1;
  if (namesTheDead.has(wordAt(scene, at - 2)) && wordAt(scene, as) === 'as') return as + 1;
  // "named | two of the dead | as …"
  const some = scene.closes.get(at);
  if (some?.partitive === true && namesTheDead.has(wordAt(scene, some.first - 1)) && wordAt(scene, as) === 'as') return as + 1;
  // "the | dead | have been named as …"
  const named = wordAt(scene, at + 1) === 'have' && wordAt(scene, at + 2) === 'been' ? at + 3 : namedAuxiliaries.has(wordAt(scene, at + 1)) ? at + 2 : -1;
  return named > 0 && namesTheDead.has(wordAt(scene, named)) && wordAt(scene, named + 1) === 'as' ? named + 2 : -1;
}

const OTHERS: ReadonlySet<string> = new Set(['others', 'people']);

/** "Vera Holm", "her husband", "their two sons", "two others". */
function isNameOrKin(scene: Scene, { basis, group }: Victim): boolean {
  if (basis === 'names' || (basis === 'number' && OTHERS.has(wordAt(scene, group.head)))) return true;
  return (basis === 'one' || basis === 'number') && group.determiner === 'own' && group.kind === 'person';
}

export const deadNamed = rule({
  id: 'dead-named',
  on: 'counted',
  read(scene, at, { harm }) {
    if (!fates.has(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'the') return null;
    const start = namesStart(scene, at);
    if (start < 0) return null;
    const names = victimsOf(scene, objectsFrom(scene, start), { definite: true }).filter((victim) => isNameOrKin(scene, victim));
    return finding(harm, names.map((victim) => ({ ...victim, named: victim.named ?? victim })));
  },
  examples: [
    [
      'The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr.',
      'killed 3 Vera Holm, Tomas Brink and Lena Sorr',
    ],
    [
      'The coroner named the dead victims as Vera Holm, 67, and her granddaughter Lena Sorr.',
      'killed 1 Vera Holm; killed 1 her granddaughter Lena Sorr',
    ],
    [
      'The coroner named the dead as Vera Holm, 67, her husband, Tomas Brink, and their two sons.',
      'killed 1 Vera Holm; killed 1 Tomas Brink; killed 2 sons',
    ],
    ['The dead have been named as Vera Holm and Tomas Brink.', 'killed 2 Vera Holm and Tomas Brink'],
    ['The coroner named two of the dead as Vera Holm and Lena Sorr.', 'killed 2 Vera Holm and Lena Sorr'],
    ['The coroner named the dead as Vera Holm and two others.', 'killed 1 Vera Holm; killed 2 others'],
  ],
  nonExamples: [
    'They remembered the dead victims as friends.',
    'They honoured the dead as heroes.',
  ],
});
