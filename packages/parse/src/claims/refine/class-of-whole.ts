/** "three rebels, including a woman", "three guards, one of them seriously": whoever is part of a number is of its class. */
import type { FoundClaim } from '../found.js';

const WOMEN = /(?:^|\s)wom[ae]n$/i;

/**
 * The claims, where a part whose own words say no class has that of its whole, and women no other. A sum of several classes says nothing
 * of its parts.
 */
export const withClassOfWhole = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  claims.map((claim) => {
    const { subset_of: whole, victim_class: own, victims } = claim, sort = whole === null ? null : claims[whole]?.victim_class ?? null;
    if (sort === null || sort === 'mixed') return claim;
    const isWomen = own === 'civilian' && WOMEN.test(victims ?? '') && sort !== 'child';
    return own === null || isWomen ? { ...claim, victim_class: sort } : claim;
  });
