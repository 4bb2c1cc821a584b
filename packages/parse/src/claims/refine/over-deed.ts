/** A deed that somebody answers for, told behind what befell him: "arrested over a bombing that killed 12". */
import { crimes } from '../lexicon/deeds.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { answersFor } from '../lexicon/prepositions.js';
import { thingRelatives } from '../lexicon/pronouns.js';
import { isTakenWho } from '../phrase/held.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';

/**
 * "over | the bombing | that | killed", "with | a raid | which | left", "| for | the murder of": the deed that somebody answers for; not
 * "in a raid that killed".
 */
export function isOverDeed(scene: Scene, relative: number, to: number): boolean {
  const crime = wordAt(scene, relative + 1) === 'the' ? relative + 2 : relative + 1;
  if (answersFor.has(wordAt(scene, relative)) && crimes.has(wordAt(scene, crime)) && wordAt(scene, crime + 1) === 'of') return true;
  // "freed nine clerks | who | had been kidnapped in May"
  if (relative >= to && (scene.closes.get(relative)?.first ?? to) < to && isTakenWho(scene, relative)) return true;
  if (!thingRelatives.has(wordAt(scene, relative))) return false;
  const deed = scene.closes.get(relative), verb = wordAt(scene, relative + 1);
  const isAnswered = deed !== undefined && deed.first >= to && answersFor.has(wordAt(scene, deed.first - 1));
  return isAnswered && (verbAtWord(verb) !== undefined || leavesBehind.has(verb));
}
