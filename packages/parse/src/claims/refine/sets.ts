/**
 * "Ten of the 30 people killed were children": the set that the number is counted out of was harmed, as the words
 * behind its noun say, and the ten are part of it. "Ten of the 30 people on board died" says nothing of the 30.
 */
import { pluralCopulas } from '../lexicon/auxiliaries.js';
import { personRelatives } from '../lexicon/pronouns.js';
import type { Range } from '../phrase/group.js';
import { setOf } from '../phrase/group.js';
import { nearestBehind } from '../phrase/nearby.js';
import { wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** How far behind the verb of harm it is told who they were, in tokens. */
const REACH = 8;

/** The proposals, with the sets that some of them are counted out of before them. */
export const withSets = (proposals: readonly Proposal[]): readonly Proposal[] => proposals.flatMap((proposal) => {
  const set = setHarmed(proposal);
  if (set === null) return [proposal];
  const { harm, victim } = proposal;
  // "three of the four drivers stabbed died": of the three another verb tells
  const hasOther = proposals.some((other) => other.harm !== harm && other.victim.first === victim.first);
  return hasOther ? [set] : [set, { ...proposal, victim: { ...victim, named: nounTold(proposal) } }];
});

/** The set as people harmed; null where the number has none, or the verb is said of the number alone. */
function setHarmed(proposal: Proposal): Proposal | null {
  const { rule, verb, at, victim: { group } } = proposal, set = setOf(group);
  if (set?.quantity == null || verb === null) return null;
  const isReduced = rule === 'people-were-harmed' && !verb.passive && at === group.last;
  if (!isReduced && !isRelative(proposal)) return null;
  const named = group.head < 0 ? null : { first: group.noun, last: group.last };
  return { ...proposal, victim: { ...set.quantity, named, group: set, basis: 'number' } };
}

/** "the 30 people | who died", "| who were killed". */
const isRelative = ({ scene, verb, victim: { group } }: Proposal): boolean =>
  verb !== null && verb.first === group.last + 1 && personRelatives.has(wordAt(scene, group.last));

/** "… were | children": the noun that tells who the part of them were, else that of the set. */
function nounTold({ scene, at, victim }: Proposal): Range | null {
  const copula = nearestBehind(scene, at + 1, pluralCopulas, REACH), noun = scene.opens.get(copula + 1);
  return copula < 0 || noun?.kind !== 'person' || noun.quantity !== null ? victim.named : { first: noun.noun, last: noun.last };
}
