/** Numbers and nouns that look like people and count none: shares, hours, parts of the body. */
import { hands } from '../lexicon/fates.js';
import { everyone, handOwners } from '../lexicon/pronouns.js';
import { captiveStates, takenForms } from '../lexicon/captivity.js';
import { eachEvery, isOrdinal, leftOut, numbering, shareNouns } from '../lexicon/quantifiers.js';
import { countNouns } from '../lexicon/toll-words.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** "half | the townsfolk", "how | many": a share, a question or what is left out is no number of people. */
export function isShare(scene: Scene, group: Group): boolean {
  const word = wordAt(scene, group.first - 1);
  const earlier = wordAt(scene, group.first - 2);
  const before = scene.closes.get(group.first);
  // "neither the porter nor | guests | were hurt"
  if (word === 'how' || word === 'nor' || shareNouns.has(word)) return true;
  // "held | hostage | by gunmen": a state; "$5,000 for | each soldier killed": nobody was, yet
  if (takenForms.has(word) && group.last === group.first + 1 && captiveStates.has(wordAt(scene, group.first))) return true;
  if (word === 'for' && eachEvery.has(wordAt(scene, group.first))) return true;
  // "ten guards and as | many raiders"
  if (word === 'as' && wordAt(scene, group.first) === 'many') return true;
  // "all but | four were freed"
  if (word === 'but' && everyone.has(earlier)) return true;
  // "all except | the pilot | were killed"
  if (leftOut.has(word)) return true;
  // "one in four of | the 400 detainees"
  const rate = word === 'of' ? scene.closes.get(group.first - 1) : undefined;
  if (rate?.kind === 'thing' && rate.quantity !== null && wordAt(scene, rate.first - 1) === 'in') return true;
  // "14 | of every 1,000 drivers"
  if (group.quantity !== null && wordAt(scene, group.last) === 'of' && eachEvery.has(wordAt(scene, group.last + 1))) return true;
  // "20 percent of | patients", "the number of | people killed"
  if (word === 'of' && (shareNouns.has(earlier) || (countNouns.has(earlier) && group.quantity === null))) return true;
  // "the 17th of | his country's soldiers to die"
  if (word === 'of' && isOrdinal(earlier) && group.quantity === null) return true;
  // "some of | the 40 guests"
  if (word === 'of' && earlier === 'some' && group.quantity !== null) return true;
  if (before === undefined) return false;
  // "one in five | patients"
  return isShareOfOwner(scene, before)
    || (before.kind === 'thing' && before.quantity !== null && group.quantity === null && group.determiner === 'none');
}

/** "half the town's | 30,000 people", "most of its | 30,000 people". */
const isShareOfOwner = (scene: Scene, { determiner, first }: Group): boolean =>
  determiner === 'own' && shareNouns.has(wordAt(scene, first - (wordAt(scene, first - 1) === 'of' ? 2 : 1)));

/** "his right hand": a hand is a person on a farm. */
export const isLimb = (scene: Scene, { head }: Group): boolean =>
  hands.has(wordAt(scene, head)) && handOwners.has(wordAt(scene, head - 1));

/** "two recordings, one | captured by a guard", "polls including one | released on Friday": one of what was named before. */
export function isOneOfThem(scene: Scene, { quantity, first }: Group): boolean {
  if (quantity?.count !== 1 || wordAt(scene, first) !== 'one') return false;
  const before = wordAt(scene, first - 1);
  if (before === ',') return scene.closes.get(first - 1)?.kind !== 'person';
  const end = wordAt(scene, first - 2) === ',' ? first - 2 : first - 1;
  return before === 'including' && scene.closes.get(end)?.kind === 'thing';
}

/** A number with a unit's sign or a bracket behind it counts something that was not read. */
export function isBareUnit(scene: Scene, group: Group): boolean {
  const next = tokenAt(scene, group.last);
  return next !== undefined && (next.text === '%' || next.text === '-' || next.kind === 'number');
}

/** "at 7", "aged 9", "page 9": a time, an age, the number of a thing. */
export const isHour = (scene: Scene, { quantity, first }: Group): boolean =>
  quantity?.qualifier === 'exact' && numbering.has(wordAt(scene, first - 1));
