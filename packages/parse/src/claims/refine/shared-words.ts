/** What one claim of a sentence leaves to another: "five soldiers were killed and 17 hurt" are soldiers all. */
import type { Harm } from '@onrecord/schema';
import { officers } from '../lexicon/groups-of-people.js';
import { sharedNounJoints } from '../lexicon/joints.js';
import { wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { doerOf } from './doer.js';

/** The claims of one sentence with what they share filled in. */
export function shareWords(claims: readonly Proposal[]): readonly Proposal[] {
  const told: Proposal[] = [];
  claims.forEach((claim, i) => {
    const before = claims[i - 1], isOfList = before !== undefined && isOther(before, claims[i - 2]);
    // "15 soldiers and one clerk were killed, and | 59 | hurt": of which of them, nobody says
    const named = isOfList ? claim : withNoun(withSetNoun(claim), before);
    told.push(named.agent === null ? { ...named, agent: doerOf(named, told[i - 1], claims[i + 1]) } : named);
  });
  return told;
}

/** "15 soldiers and | one clerk |": told by one verb, by another noun. */
const isOther = (claim: Proposal, first: Proposal | undefined): boolean =>
  claim.at === first?.at && claim.victim.qualifier === 'exact' && nounOf(claim) !== nounOf(first);

const nounOf = ({ scene, victim: { named } }: Proposal): string | null => (named === null ? null : wordAt(scene, named.last - 1));

/** "Of 40 prisoners, | 12 | were killed", "Out of 900 clerks | 300 | have fled": the noun of those out of whom they are counted. */
function withSetNoun(claim: Proposal): Proposal {
  const { victim, scene } = claim, end = wordAt(scene, victim.first - 1) === ',' ? victim.first - 1 : victim.first;
  const set = victim.named === null && victim.basis === 'number' ? scene.closes.get(end) : undefined;
  const of = set === undefined ? -1 : set.first - 1, start = wordAt(scene, of - 1) === 'out' ? of - 1 : of;
  const isOpener = wordAt(scene, of) === 'of' && start === scene.first;
  const isSet = isOpener && set !== undefined && set.quantity !== null && set.head >= 0 && set.kind !== 'thing';
  return isSet ? { ...claim, victim: { ...victim, named: { first: set.noun, last: set.last } } } : claim;
}

/** Lends the noun of the number before to a number that stands alone as the subject of its own verb. */
function withNoun(claim: Proposal, before: Proposal | undefined): Proposal {
  const { victim, verb, scene } = claim;
  // "killed four nuns in Bor and | three | in Veyl": by the one verb
  const isOfVerb = before?.at === claim.at && before.rule === claim.rule && victim.group.head < 0;
  if (victim.named !== null || victim.basis !== 'number' || verb === null || (victim.last > verb.first && !isOfVerb)) return claim;
  if (before?.victim.basis !== 'number' || before.victim.named === null) return claim;
  // "One guard killed, | 12 | hurt": nobody says that they were guards; not "one of the guards was killed and | five more | hurt"
  if (before.victim.count === 1 && victim.count !== 1 && !before.victim.group.partitive) return claim;
  // "raiders free 11 clerks; | 30 | die": others
  if (isFreedom(before.harm) !== isFreedom(claim.harm) && wordAt(scene, victim.first - 1) === ';') return claim;
  // "four officers hurt, | 50 | arrested": by them, if anybody
  if (claim.harm === 'detained' && officers.has(wordAt(scene, before.victim.named.last - 1))) return claim;
  if (!sharedNounJoints.has(wordAt(scene, victim.first - 1))) return claim;
  return { ...claim, victim: { ...victim, named: before.victim.named } };
}

const isFreedom = (harm: Harm): boolean => harm === 'released' || harm === 'detained' || harm === 'surrendered';
