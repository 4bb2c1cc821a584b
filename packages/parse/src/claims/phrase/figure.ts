/** What the word in front of a toll's figure makes of it: "climbed past 300" is more than 300. */
import { changesToll, nearsForms, passesForms, reaches } from '../lexicon/toll-words.js';
import type { Group } from './group.js';
import { nearestBefore } from './nearby.js';
import { type Scene, wordAt } from './scene.js';
import { exactly, type Victim } from './victim.js';

/** A number that nothing else hedges, under the verb or preposition that leads to it. */
export function figureOf(scene: Scene, victim: Victim): Victim {
  const risen = risenTo(scene, victim);
  if (risen !== null) return risen;
  if (victim.qualifier !== 'exact') return victim;
  const lead = wordAt(scene, victim.first - 1);
  if (passesForms.has(lead)) return { ...victim, max: null, qualifier: 'more_than' };
  return nearsForms.has(lead) ? { ...victim, min: null, qualifier: 'nearly' } : victim;
}

/** "rose from nine to | 27": no range, but what it rose to. */
function risenTo(scene: Scene, { qualifier, max, first, last, group, named }: Victim): Victim | null {
  if (qualifier !== 'range' || max === null || !isRisenFrom(scene, first)) return null;
  let to = first + 1;
  while (to < last && wordAt(scene, to) !== 'to') to++;
  return to + 1 < last ? exactly(max, group, { first: to + 1, last }, named, 'number') : null;
}

/** "rose | from nine to 27", "raised its toll for Monday | from nine to 27". */
export const isRisenFrom = (scene: Scene, first: number): boolean =>
  wordAt(scene, first) === 'from' && (reaches.has(wordAt(scene, first - 1)) || isChanged(scene, first));

/** How far before its figure the verb stands that changes a toll, in tokens. */
const CHANGED = 10;

const isChanged = (scene: Scene, from: number): boolean => nearestBefore(scene, from, changesToll, CHANGED) >= 0;

/** "lowered its toll from | 15 | to 12", "raised it to 15 from | 12": the number that another now stands for. */
export const isReplaced = (scene: Scene, { first }: Group): boolean =>
  wordAt(scene, first - 1) === 'from' && isChanged(scene, first - 1);
