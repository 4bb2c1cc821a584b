/** What a film, a novel or a game tells did not happen: "In the film, a bomber kills 40." */
import { storyWords, workLeads, works, workVerbs } from '../lexicon/stories.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';

/** How far into the sentence the work is named, in tokens. */
const REACH = 6;

/**
 * Whether the sentence speaks of a story, has a work for its subject, or opens with "In the novel", "In her first film,":
 * the work as the place.
 */
export function isFiction(scene: Scene): boolean {
  if (hasWord(scene, scene.first, scene.last, storyWords)) return true;
  const isPlace = wordAt(scene, scene.first) === 'in';
  for (let i = scene.first; i < scene.first + REACH; i++) {
    const word = wordAt(scene, i);
    if (works.has(word)) return isPlace ? wordAt(scene, i + 1) === ',' : isTelling(scene, i + 1);
    // "In Lut's | novel"
    const isOwner = isPlace && (word === "'s" || wordAt(scene, i + 1) === "'s");
    if (!workLeads.has(word) && !isOwner) return false;
  }
  return false;
}

/** "The novel | opens", "The film | is about", "Her play|, in which": a story told, not a film that shows soldiers at their work. */
const isTelling = (scene: Scene, at: number): boolean =>
  workVerbs.has(wordAt(scene, at)) || (wordAt(scene, at) === 'is' && wordAt(scene, at + 1) === 'about')
    || (wordAt(scene, at) === ',' && wordAt(scene, at + 1) === 'in' && wordAt(scene, at + 2) === 'which');
