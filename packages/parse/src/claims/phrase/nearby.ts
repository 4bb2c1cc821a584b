/** Words of a list near a place in the sentence. */
import { type Scene, wordAt } from './scene.js';

/** The nearest of the words before token `at`, less than `reach` tokens away; -1 where none stands there. */
export function nearestBefore(scene: Scene, at: number, words: ReadonlySet<string>, reach: number): number {
  for (let i = at - 1; i >= scene.first && i > at - reach; i--) if (words.has(wordAt(scene, i))) return i;
  return -1;
}

/** The nearest of the words from token `at` on, less than `reach` tokens away; -1 where none stands there. */
export function nearestBehind(scene: Scene, at: number, words: ReadonlySet<string>, reach: number): number {
  for (let i = at; i < scene.last && i < at + reach; i++) if (words.has(wordAt(scene, i))) return i;
  return -1;
}

/** Whether one of the words stands between two tokens. */
export function hasWord(scene: Scene, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(wordAt(scene, i))) return true;
  return false;
}
