/** What one claim of a sentence leaves to another: "five soldiers were killed and 17 hurt" are soldiers all. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { agentOf } from '../phrase/agent.js';
import type { Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { ownersDeeds } from '../lexicon/deeds.js';
import { deedEnds, sharedNounJoints } from '../lexicon/joints.js';
import { deedLeads } from '../lexicon/prepositions.js';

/** Lends the noun of the number before to a number that stands alone as the subject of its own verb. */
function withNoun(claim: Proposal, before: Proposal | undefined): Proposal {
  const { victim, verb, scene } = claim;
  if (victim.named !== null || victim.basis !== 'number' || verb === null || victim.last > verb.first || before?.victim.basis !== 'number' || before.victim.named === null) return claim;
  return sharedNounJoints.has(wordAt(scene, victim.first - 1)) ? { ...claim, victim: { ...victim, named: before.victim.named } } : claim;
}


const ANY = new Set(['country', 'nation', 'state', 'city', 'town', 'year', 'week', 'month', 'day', 'region', 'province']);

/** "killed in | the government's | crackdown": the owner of the deed, where no other agent is told. */
function ownerOfDeed(scene: Scene, from: number): Range | null {
  for (let i = from; i < scene.last && i < from + 12; i++) {
    if (deedEnds.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Be)) return null;
    const group = scene.opens.get(i);
    if (group === undefined || !ownersDeeds.has(wordAt(scene, group.head)) || !deedLeads.has(wordAt(scene, i - 1))) continue;
    for (let k = group.first; k < group.last; k++) if (wordAt(scene, k) === "'s" || wordAt(scene, k) === '’') {
      const owner = { ...group, last: k, head: k - 1, kind: 'unknown' as const, determiner: 'definite' as const };
      // "the country's offensive": whichever that is
      return ANY.has(wordAt(scene, k - 1)) ? null : agentOf(scene, owner);
    }
  }
  return null;
}

/** The claims of one sentence with what they share filled in. */
export function shareWords(claims: readonly Proposal[]): readonly Proposal[] {
  return claims.map((claim, i) => {
    const named = withNoun(claim, claims[i - 1]);
    return named.agent === null && named.verb !== null ? { ...named, agent: ownerOfDeed(named.scene, named.at + 1) } : named;
  });
}
