/** There were no survivors among the 40 on board. No survivors as plane with 127 aboard crashes. */
import type { Group } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** "the 40 | on board", "127 | aboard": all that a vessel had on it. */
function isAboard(scene: Scene, { quantity, last, partitive }: Group): boolean {
  if (quantity === null || partitive || quantity.count === 0) return false;
  return wordAt(scene, last) === 'aboard' || (wordAt(scene, last) === 'on' && wordAt(scene, last + 1) === 'board');
}

export const noSurvivors = rule({
  id: 'no-survivors',
  on: 'survivors',
  read(scene, at) {
    if (wordAt(scene, at - 1) !== 'no') return null;
    const aboard = scene.groups.filter((group) => isAboard(scene, group));
    return aboard.length === 1 ? finding('killed', victimsOf(scene, aboard, { personsOnly: true })) : null;
  },
  examples: [
    ['There were no survivors among the 40 people on board.', 'killed 40 people'],
    ['No survivors as plane with 127 aboard crashes in hills', 'killed 127'],
  ],
  nonExamples: [
    'There were no survivors among the trees.',
    'The plane had 127 aboard when it left.',
    'Nine survivors were among the 40 people on board.',
  ],
});
