/** What the word in front of a toll's figure makes of it: "climbed past 300" is more than 300. */
import { nearsForms, passesForms, reaches } from '../lexicon/toll-words.js';
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

/** "rose | from nine to 27". */
export const isRisenFrom = (scene: Scene, first: number): boolean =>
  wordAt(scene, first) === 'from' && reaches.has(wordAt(scene, first - 1));
