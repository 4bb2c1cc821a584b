/** A number told of some of those whom another counts. Shared by the refiners that look for such. */
import type { Victim } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';

/** A proposal and the one that includes it. */
export interface Part {
  readonly part: Proposal;
  readonly whole: Proposal;
}

/** The furthest word of a number's set from the head of its sentence, in tokens. */
export const FURTHEST = 28;

export const ofMany = ({ victim }: Proposal): boolean => victim.count !== 1 && victim.count !== 0;

/** The claim that the words before token `at` end with, or that spans them: the last one begun before. */
export const wholeBefore = (claims: readonly Proposal[], at: number): Proposal | undefined =>
  claims.findLast((claim) => claim.victim.first < at && ofMany(claim));

export const partOf = (whole: Proposal, victim: Victim, rule: string, at: number): Part =>
  ({ whole, part: { ...whole, rule, victim, at } });

/** A part is not larger than its whole. */
export function fits({ count, min }: Victim, whole: Victim): boolean {
  const least = count ?? min;
  return least !== null && (whole.max === null || least <= whole.max);
}

/** The whole as a sentence behind its own speaks of it: in front of all its words. */
export const spokenOf = (whole: Proposal): Proposal => ({ ...whole, victim: { ...whole.victim, first: -1 } });
