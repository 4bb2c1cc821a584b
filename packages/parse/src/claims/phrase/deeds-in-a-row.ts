/** Deeds that one clause tells one behind another: "stormed a mill, kidnapped two traders and killed a guard". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { inPlace } from '../lexicon/prepositions.js';
import { verbAtWord } from '../triggers.js';
import type { Group } from './group.js';
import { nearestBefore } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** "stormed | Orsa |, killed 12": the object of the verb before. */
export function isNamedObject(scene: Scene, [group, ...others]: readonly Group[]): boolean {
  const verb = group === undefined || others.length > 0 || !group.named ? undefined : tokenAt(scene, group.first - 1);
  return tagged(verb, Tag.VerbPast) && verb?.cue?.kind !== 'speech' && !tagged(verb, Tag.Preposition);
}

/** "stormed a mill in | Orsa |, killed 12": where the verb before was done. */
export const isWhere = (scene: Scene, { first, named, determiner }: Group): boolean =>
  named && determiner === 'none' && inPlace.has(wordAt(scene, first - 1));

/** How far before the second deed the first one stands, in tokens. */
const DEED = 16;

/**
 * "| killed | a rebel who ran at them and wounded | another |", "stormed a mill, | kidnapped | two traders and killed | a guard |": the
 * deed before, whose doers did the next too; -1 where none is.
 */
export function deedBefore(scene: Scene, at: number): number {
  const taken = scene.closes.get(at - 1), verb = taken === undefined ? -1 : taken.first - 1;
  if (taken?.kind === 'person' && wordAt(scene, verb - 1) === ',' && verbAtWord(wordAt(scene, verb))?.form === 'past') return verb;
  if (!anotherOne.has(wordAt(scene, at + 1)) && !anotherOne.has(wordAt(scene, at + 2))) return -1;
  const who = nearestBefore(scene, at, whoAlone, DEED), object = who < 0 ? undefined : scene.closes.get(who);
  return object !== undefined && verbAtWord(wordAt(scene, object.first - 1))?.form === 'past' ? object.first - 1 : -1;
}

const whoAlone: ReadonlySet<string> = new Set(['who']);
const anotherOne: ReadonlySet<string> = new Set(['another', 'others', 'other']);
