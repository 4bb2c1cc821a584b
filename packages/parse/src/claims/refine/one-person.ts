/** "A friend and colleague of Holm | was killed": the verb tells that both words are said of one person. */
import { singularAuxiliaries } from '../lexicon/auxiliaries.js';
import { wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** The proposals without those that say again who one person is, by a noun without an article of its own. */
export const withoutSecondNames = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter((proposal) => !proposals.some((other) => isSamePerson(other, proposal)));

function isSamePerson(one: Proposal, again: Proposal): boolean {
  const { scene, at, verb, victim: { group } } = again;
  if (one.at !== at || verb === null || !singularAuxiliaries.has(wordAt(scene, verb.first))) return false;
  const isBare = again.victim.basis === 'one' && group.determiner === 'none' && !group.named;
  return isBare && one.victim.basis === 'one' && one.victim.group.last === group.first - 1 && wordAt(scene, group.first - 1) === 'and';
}
