/** "three rebels, including a woman": she is one of them, and no civilian for being a woman. */
import type { FoundClaim } from '../found.js';

const WOMEN = /(?:^|\s)wom[ae]n$/i;

/** The claims, where women who are part of a number are of its class. A sum of several classes says nothing of them. */
export const withClassOfWhole = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  claims.map((claim) => {
    const sort = claim.subset_of === null ? null : claims[claim.subset_of]?.victim_class ?? null;
    const isOne = claim.victim_class === 'civilian' && WOMEN.test(claim.victims ?? '');
    return isOne && sort !== null && sort !== 'mixed' && sort !== 'child' ? { ...claim, victim_class: sort } : claim;
  });
