/** What the word in front of a toll's figure makes of it: "climbed past 300" is more than 300. */
import { nearsForms, passesForms } from '../lexicon/toll-words.js';
import { type Scene, wordAt } from './scene.js';
import type { Victim } from './victim.js';

/** A number that nothing else hedges, under the verb or preposition that leads to it. */
export function figureOf(scene: Scene, victim: Victim): Victim {
  if (victim.qualifier !== 'exact') return victim;
  const lead = wordAt(scene, victim.first - 1);
  if (passesForms.has(lead)) return { ...victim, max: null, qualifier: 'more_than' };
  return nearsForms.has(lead) ? { ...victim, min: null, qualifier: 'nearly' } : victim;
}
