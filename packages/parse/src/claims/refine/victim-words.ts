/** The words for those harmed: "five | members of the security forces". */
import { membership } from '../lexicon/groups-of-people.js';
import type { Range } from '../phrase/group.js';
import type { Victim } from '../phrase/victim.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** The noun phrase, with the body behind "of" where the noun says nothing without it; null where there is none. */
export function victimWords(scene: Scene, named: Range | null): Range | null {
  if (named === null) return null;
  const { first: start, last } = withoutMark(scene, named), first = wordAt(scene, start) === 'own' ? start + 1 : start;
  // "one of the “| shelling”": a mark, and no noun
  if (first >= last) return null;
  return { first, last: membership.has(wordAt(scene, last - 1)) ? bodyEnd(scene, last) : last };
}

/** One past "the head | of the council of elders", "a resident | of Orsa": whom one person belongs to, or whose he is. */
export function personEnd(scene: Scene, { basis, last, group }: Victim): number {
  const isOne = basis === 'one' && group.head === last - 1 && !group.named && group.determiner !== 'pronoun';
  if (!isOne) return last;
  let end = last;
  for (let next = bodyEnd(scene, end); next > end; next = bodyEnd(scene, end)) end = next;
  return end;
}

/** One past what stands behind "of", which is no number: "a boy of | nine". */
function bodyEnd(scene: Scene, last: number): number {
  const body = wordAt(scene, last) === 'of' ? scene.opens.get(last + 1) : undefined;
  return body === undefined || (body.quantity !== null && body.quantity.count !== 1) ? last : body.last;
}

/** "30 "| enemy soldiers |" had": without the marks around the whole of them. */
function withoutMark(scene: Scene, { first, last }: Range): Range {
  if (tokenAt(scene, first)?.kind !== 'mark') return { first, last };
  if (tokenAt(scene, last - 1)?.kind === 'mark') return { first: first + 1, last: last - 1 };
  return { first: tokenAt(scene, last)?.kind === 'mark' ? first + 1 : first, last };
}
