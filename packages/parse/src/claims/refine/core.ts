/** The words of a claim from its first to its last, and the verbs around them. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Range } from '../phrase/group.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** The tokens from a claim's first word to its last. */
export interface Core extends Range {
  /** How its harm is told: by a verb with a subject of its own, by a noun ("the killing of two"), or otherwise. */
  readonly deed: 'finite' | 'noun' | 'other';
}

/** A verb of its own; not the 's of "Sunday's attack". */
export function isFinite(scene: Scene, i: number): boolean {
  if (wordAt(scene, i) === "'s" && !tagged(tokenAt(scene, i - 1), Tag.Pronoun)) return false;
  return tagged(tokenAt(scene, i), Tag.VerbPast | Tag.Be | Tag.Have) && !isInGroup(scene, i);
}
