/** The words for those harmed: "five | members of the security forces". */
import { membership } from '../lexicon/groups-of-people.js';
import type { Range } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';

/** The noun phrase, with the body behind "of" where the noun says nothing without it; null where there is none. */
export function victimWords(scene: Scene, named: Range | null): Range | null {
  if (named === null || !membership.has(wordAt(scene, named.last - 1)) || wordAt(scene, named.last) !== 'of') return named;
  const body = scene.opens.get(named.last + 1);
  return body === undefined || body.quantity !== null ? named : { first: named.first, last: body.last };
}
