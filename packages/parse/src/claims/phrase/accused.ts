/** Whom a deed is held against: "groups accuse | the army | of killing", "convicted | Ravi Sen | of killing". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { accuses, chargedForms, clearedForms, heldAgainst, holdsForms } from '../lexicon/charges.js';
import { deedOf } from '../lexicon/prepositions.js';
import { agentOf } from './agent.js';
import type { Group, Range } from './group.js';
import { timeStart } from './insertion.js';
import { nearestBefore } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** How far before its deed "charged" stands, in tokens. */
const CHARGED = 8;

/**
 * "A jury convicted Ravi Sen, 41, of | killing two", "jailed him for | killing": whoever stands between the verb and
 * "of" did it.
 */
export function isOfAnother(scene: Scene, at: number): boolean {
  // "prosecutors charged him | with killing two"
  const isCharge = wordAt(scene, at - 1) === 'with' && nearestBefore(scene, at, chargedForms, CHARGED) >= 0;
  if (!isCharge && !deedOf.has(wordAt(scene, at - 1))) return false;
  const before = tokenAt(scene, at - 2);
  // "claimed responsibility | for killing nine"
  if (before?.lower === 'responsibility') return false;
  if (clearedForms.has(before?.lower ?? '')) return true;
  return !tagged(before, Tag.VerbPast | Tag.VerbIng | Tag.Role) && !heldAgainst.has(before?.lower ?? '');
}

/** "jailed | a nurse | for killing two", "search for | a woman | wanted for killing two": whom the deed is held against; null where nobody is. */
export function heldFor(scene: Scene, at: number): Group | null {
  const lead = (tagged(tokenAt(scene, at - 1), Tag.Adverb) ? at - 1 : at) - 1, person = scene.closes.get(lead);
  if (!deedOf.has(wordAt(scene, lead))) return null;
  if (person?.kind === 'person') return holdsForms.has(wordAt(scene, person.first - 1)) ? person : null;
  const held = holdsForms.has(wordAt(scene, lead - 1)) ? scene.closes.get(lead - 1) : undefined;
  return held?.kind === 'person' ? held : null;
}

/** How far before the second deed "of" stands, in tokens. */
const DEEDS = 8;

/** "accused soldiers | of | burning huts and killing nine": the "of" of this deed, or of one that it is joined to; -1 where none is. */
export function ofBefore(scene: Scene, at: number): number {
  const before = tagged(tokenAt(scene, at - 1), Tag.Adverb) ? at - 2 : at - 1;
  if (wordAt(scene, before) === 'of') return before;
  const of = wordAt(scene, at - 1) === 'and' ? nearestBefore(scene, at - 1, OF, DEEDS) : -1;
  return of > 0 && tagged(tokenAt(scene, of + 1), Tag.VerbIng) ? of : -1;
}

const OF: ReadonlySet<string> = new Set(['of']);

/** "groups accuse | the army | of killing": whoever it is held against; null where nobody is accused. */
export function accusedOf(scene: Scene, of: number): Range | null {
  // "accused rebels | on Monday | of killing"
  const accused = scene.closes.get(timeStart(scene, of));
  if (accused === undefined) return null;
  // "accused | rebels | of": read as one with the verb
  const isJoined = accuses.has(wordAt(scene, accused.first)) && accused.last > accused.first + 1;
  const group = isJoined ? { ...accused, first: accused.first + 1 } : accused;
  return accuses.has(wordAt(scene, group.first - 1)) ? agentOf(scene, group) : null;
}
