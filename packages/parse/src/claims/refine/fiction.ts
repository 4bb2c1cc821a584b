/** What a film, a novel or a game tells did not happen: "In the film, a bomber kills 40." */
import { storyWords, workLeads, works } from '../lexicon/stories.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';

/** How far into the sentence the work is named, in tokens. */
const REACH = 6;

/** Whether the sentence speaks of a story, or opens with "In the novel", "In her first film,": the work as the place. */
export function isFiction(scene: Scene): boolean {
  if (hasWord(scene, scene.first, scene.last, storyWords)) return true;
  if (wordAt(scene, scene.first) !== 'in') return false;
  for (let i = scene.first + 1; i < scene.first + REACH; i++) {
    const word = wordAt(scene, i);
    if (works.has(word)) return wordAt(scene, i + 1) === ',';
    if (!workLeads.has(word)) return false;
  }
  return false;
}
