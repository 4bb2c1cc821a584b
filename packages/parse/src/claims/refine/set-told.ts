/**
 * "72 of the 87 victims were civilians", sentences behind the one that told of 87 killed: the set that some are counted out of is that
 * number.
 */
import { numeralAt } from '../../language/numerals.js';
import type { Token } from '../../language/tokens.js';
import { lowerAt } from '../phrase/lower-at.js';
import type { Scene } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { spokenOf } from './part.js';
import { outOf } from './parts-counted.js';

/** How many the set has that the words between two tokens count some out of: "72 of the | 87 | victims"; null where none is told. */
export function setCount(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first + 1; i + 3 < last; i++) {
    if (lowerAt(tokens, i) !== 'of' || lowerAt(tokens, i + 1) !== 'the') continue;
    const numeral = numeralAt(tokens, i + 2, last);
    if (numeral !== null && numeral.last < last && lowerAt(tokens, numeral.last) === 'victims') return numeral.low;
  }
  return null;
}

/** The part that the sentence counts out of the whole told sentences before, of so many. */
export function partsOfSet(scene: Scene, whole: Proposal, count: number): readonly Proposal[] {
  const group = scene.groups.find(({ set }) => set?.count === count), told = [spokenOf(whole)];
  return group === undefined ? [] : outOf(scene, group, told).map(({ part }) => ({ ...part, scene, agent: null, verb: null }));
}
