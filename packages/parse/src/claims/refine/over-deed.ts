/** A deed that somebody answers for, told behind what befell him: "arrested over a bombing that killed 12". */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { crimes, deaths } from '../lexicon/deeds.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { answersFor } from '../lexicon/prepositions.js';
import { thingRelatives } from '../lexicon/pronouns.js';
import { isTakenWho } from '../phrase/held.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';

/**
 * "over | the bombing | that | killed", "with | a raid | which | left", "| for | the murder of": the deed that somebody answers for; not
 * "in a raid that killed".
 */
export function isOverDeed(scene: Scene, relative: number, to: number): boolean {
  if (isHeldOver(scene, relative, to)) return true;
  const crime = wordAt(scene, relative + 1) === 'the' ? relative + 2 : relative + 1;
  if (answersFor.has(wordAt(scene, relative)) && crimes.has(wordAt(scene, crime)) && wordAt(scene, crime + 1) === 'of') return true;
  // "freed nine clerks | who | had been kidnapped in May"
  if (relative >= to && (scene.closes.get(relative)?.first ?? to) < to && isTakenWho(scene, relative)) return true;
  if (!thingRelatives.has(wordAt(scene, relative))) return false;
  const deed = scene.closes.get(relative), verb = wordAt(scene, relative + 1);
  const isAnswered = deed !== undefined && deed.first >= to && answersFor.has(wordAt(scene, deed.first - 1));
  return isAnswered && (verbAtWord(verb) !== undefined || leavesBehind.has(verb));
}

/** How far before "over" whoever is held for it is told of, in tokens. */
const HELD = 12;

/**
 * "arrested | over | the fatal stabbing of a man in Orsa", "in connection | with | the murder of", "| after | a woman was stabbed": where
 * and when somebody was harmed, and not where they were held.
 */
function isHeldOver(scene: Scene, lead: number, to: number): boolean {
  const word = wordAt(scene, lead), isLead = word === 'over' || (word === 'with' && wordAt(scene, lead - 1) === 'connection');
  if ((!isLead && word !== 'after') || !isHeldBefore(scene, to)) return false;
  const isDeed = (i: number): boolean => wordAt(scene, i + 1) === 'of' && (crimes.has(wordAt(scene, i)) || deaths.has(wordAt(scene, i)));
  if (isLead) return [2, 3, 4].some((k) => isDeed(lead + k));
  const deed = scene.opens.get(lead + 1);
  // "after | a woman | was fatally | stabbed"
  if (deed?.kind !== 'person' || deed.determiner === 'pronoun' || !tagged(tokenAt(scene, deed.last), Tag.Be | Tag.Have)) return false;
  return [1, 2, 3].some((k) => isHarm(verbAtWord(wordAt(scene, deed.last + k))?.harm));
}

const isHarm = (harm: Harm | undefined): boolean => harm === 'killed' || harm === 'wounded';

/** "two men were | arrested |", "| arrested | two men": right before token `to`. */
function isHeldBefore(scene: Scene, to: number): boolean {
  for (let i = to - 1; i >= scene.first && i > to - HELD && wordAt(scene, i) !== ','; i--) {
    const harm = verbAtWord(wordAt(scene, i))?.harm;
    if (harm === 'detained' || isHarm(harm)) return harm === 'detained';
  }
  return false;
}
