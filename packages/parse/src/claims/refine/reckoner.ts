/** By whose count it is: "By the ministry's tally, nine people died", "…, by Lut's own count". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { reckonings } from '../lexicon/toll-words.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Source } from './source-phrase.js';

/** Tokens of whose count it is, at most. */
const OWNER = 8;

/** What no count is owned by: "by last night's count". */
const TIME = Tag.TimeWord | Tag.Weekday | Tag.Month;

/** Whose count the sentence goes by, at either end of it; null where it names none. */
export function reckoner(scene: Scene): Source | null {
  for (let by = scene.first; by < scene.last; by++) {
    if (wordAt(scene, by) !== 'by' || (by > scene.first && wordAt(scene, by - 1) !== ',')) continue;
    let owned = by + 2;
    while (owned < by + OWNER && wordAt(scene, owned) !== "'s") owned++;
    const cue = wordAt(scene, owned + 1) === 'own' ? owned + 2 : owned + 1;
    const isCount = wordAt(scene, owned) === "'s" && reckonings.has(wordAt(scene, cue)) && !tagged(tokenAt(scene, owned - 1), TIME);
    if (isCount) return { first: by + 1, last: owned, cue };
  }
  return null;
}
