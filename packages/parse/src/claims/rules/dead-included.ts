/** The dead included three children. Among the injured were two nurses. Three of the dead were children. */
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, rule } from '../rule.js';

const ARE = /^(?:was|were|is|are)$/;

/** Those that the sentence tells of the people spoken of at token `at`: behind "included", behind "were" after "among the dead". */
export function toldOf(scene: Scene, at: number): readonly Victim[] {
  const next = wordAt(scene, at + 1), opener = wordAt(scene, at - 2);
  const told = /^includ(?:e|es|ed|ing)$/.test(next) || (/^among$/i.test(opener) && ARE.test(next));
  return told ? victimsOf(scene, objectsFrom(scene, at + 2), { personsOnly: true, plurals: true }).filter(({ count }) => count !== 0) : [];
}

/** "Three of the dead | were children": the number, and the noun behind the verb. */
function numberOf(scene: Scene, at: number): Victim | undefined {
  const group = scene.groups.find(({ first, last }) => first < at && (last === at + 1 || last === at));
  if (group?.quantity == null || !group.partitive || group.quantity.count === 0 || !ARE.test(wordAt(scene, at + 1))) return undefined;
  const noun = scene.opens.get(at + 2);
  return noun?.kind === 'person' && noun.quantity === null ? { ...group.quantity, named: { first: noun.noun, last: noun.last }, group, basis: 'number' } : undefined;
}

export const deadIncluded = rule({
  id: 'dead-included',
  on: 'counted',
  read(scene, at, trigger): Finding | null {
    if (!/^(?:dead|deceased|wounded|injured|missing)$/.test(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'the') return null;
    const number = numberOf(scene, at), victims = number === undefined ? toldOf(scene, at) : [number];
    return victims.length === 0 ? null : { harm: trigger.harm, victims, agent: null, verb: null };
  },
  examples: [
    ['The dead included three tailors and a nun.', 'killed 3 tailors; killed 1 a nun'],
    ['The deceased included two tailors.', 'killed 2 tailors'],
    ['Among the injured were two nurses.', 'wounded 2 nurses'],
    ['Three of the dead were children.', 'killed 3 children'],
  ],
  nonExamples: ['The dead include nobody from Pelm.', 'Among the dead leaves were acorns.'],
});
