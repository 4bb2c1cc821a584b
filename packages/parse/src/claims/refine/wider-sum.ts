/** "12 died in Orsa, bringing the overall toll to 40": a sum over more than the place told before. */
import { addsUp, widerWords } from '../lexicon/toll-words.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import type { Scene } from '../phrase/scene.js';

/** Words from "bringing" to the number, at most. */
const SUM = 16;

/** Whether a word that adds up and one of a wider whole lead from token `from` to the number that ends before `to`. */
export function isOfWiderSum(scene: Scene, from: number, to: number): boolean {
  const sum = nearestBefore(scene, to, addsUp, SUM);
  return sum >= from && (hasWord(scene, sum, to, widerWords) || hasWord(scene, to, scene.last, everywhereOrSince));
}

const everywhereOrSince: ReadonlySet<string> = new Set(['nationwide', 'countrywide', 'statewide', 'worldwide', 'since', 'year']);
