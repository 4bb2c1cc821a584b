/** "hospital | after a crash": what people suffer from is a mishap's doing. Shared by the rules. */
import { mishaps } from '../lexicon/deeds.js';
import { afterWords } from '../lexicon/prepositions.js';
import { nearestBehind } from './nearby.js';
import type { Scene } from './scene.js';

/** How far behind the word "after" stands, and the mishap behind that, in tokens. */
const NEAR = 6;

/** "hospital | after a crash", "hospital in Pelm | following the blast". */
export function isAfterMishap(scene: Scene, at: number): boolean {
  const after = nearestBehind(scene, at + 1, afterWords, NEAR);
  return after >= 0 && nearestBehind(scene, after + 1, mishaps, NEAR) >= 0;
}
