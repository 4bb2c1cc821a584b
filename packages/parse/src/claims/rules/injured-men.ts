/** Troops found two dead civilians and three wounded insurgents. Nobody knows whether the 5 missing divers are alive. */
import type { Group } from '../phrase/group.js';
import { isFoundSafe } from '../phrase/held.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { describedFates } from '../lexicon/fates.js';
import { diedForms } from '../lexicon/harm-phrases.js';

/** The group that the word describes: counted, of people, the word before its noun. */
function described(scene: Scene, at: number): Group | undefined {
  return scene.groups.find((group) => group.first < at && at < group.last && group.head > at && group.kind === 'person'
    && !isNounBetween(scene, at, group.head) && (group.quantity !== null ? group.quantity.last <= at : group.determiner === 'a'));
}

/** "two missing persons investigators": another noun has the word. */
const isNounBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) { const token = tokenAt(scene, i); if (token !== undefined && kindOf(token) === 'person') return true; }
  return false;
};

/** "three of the five injured men | have since died". */
function haveDied(scene: Scene, from: number): boolean {
  for (let i = from; i < from + 5; i++) if (diedForms.has(wordAt(scene, i))) return true;
  return false;
}


export const injuredMen = rule({
  id: 'injured-people',
  on: 'fate',
  read(scene, at, trigger) {
    if (!describedFates.has(wordAt(scene, at)) || isFoundSafe(scene, at)) return null;
    const group = described(scene, at);
    if (group === undefined || (group.partitive && haveDied(scene, group.last))) return null;
    const victims = victimsOf(scene, [group]).map((victim) => ({ ...victim, named: victim.basis === 'number' ? { first: group.head, last: group.last } : victim.named }));
    return finding(trigger.harm, victims);
  },
  examples: [
    ['Troops found two dead civilians and three wounded insurgents in the van.', 'killed 2 civilians; wounded 3 insurgents'],
    ['It is not known where the 3 missing sailors were going.', 'missing 3 sailors'],
  ],
  nonExamples: [
    'Two missing hikers were found alive.',
    'They hired two missing persons investigators last May.',
  ],
});
