/** What stands in front of a sentence's clause: "In Orsa|, …", "As the talks went on|, …", "With the war in its second year|, …". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Whether the token at `at` is the comma that ends it: the first of a sentence that a preposition or a subordinator opens. */
export function endsFront(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== ',' || !tagged(tokenAt(scene, scene.first), Tag.Subordinator | Tag.Preposition)) return false;
  for (let i = scene.first; i < at; i++) if (wordAt(scene, i) === ',') return false;
  return true;
}
