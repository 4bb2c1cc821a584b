/**
 * "three rebels, including a woman", "three guards, one of them seriously": whoever is part of a number is of its class, and whoever is
 * named later of that of the one told before.
 */
import type { FoundClaim } from '../found.js';

const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;
/** "his daughter | Vera Lut |": somebody by name. */
const NAMED = /\p{Lu}\S* \p{Lu}/u;
const WOMEN = /(?:^|\s)wom[ae]n$/i;

/** The class that all parts of a sum share whose own words name nobody: "arrested a rebel leader and detained two rebels"; else null. */
function classOfParts(claims: readonly FoundClaim[], at: number): FoundClaim['victim_class'] {
  const { victims, victim_class: own, rule } = claims[at] as FoundClaim;
  if (own !== null || victims !== null || !rule.endsWith('-in-all')) return null;
  const sorts = new Set(claims.filter(({ subset_of: whole }) => whole === at).map(({ victim_class: sort }) => sort));
  return sorts.size === 1 ? [...sorts][0] ?? null : null;
}

/**
 * The claims, where a part whose own words say no class has that of its whole, and women no other. A sum of several classes says nothing
 * of its parts.
 */
export const withClassOfWhole = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  claims.map((claim, at) => {
    const shared = claim.subset_of === null ? classOfParts(claims, at) : null;
    if (shared !== null) return { ...claim, victim_class: shared };
    const { subset_of: whole, victim_class: own, victims, repeats } = claim;
    // "A guard was killed. The slain guard was identified as | Omar Lut |"
    const same = claim.count === 1 && own === null && victims !== null && NAME.test(victims) ? claims[repeats ?? -1] : undefined;
    const isSame = same?.count === 1 && (!NAMED.test(same.victims ?? '') || same.victims?.includes(victims ?? '') === true);
    if (isSame && same.victim_class !== null) return { ...claim, victim_class: same.victim_class };
    const sort = whole === null ? null : claims[whole]?.victim_class ?? null;
    if (sort === null || sort === 'mixed') return claim;
    const isWomen = own === 'civilian' && WOMEN.test(victims ?? '') && sort !== 'child';
    return own === null || isWomen ? { ...claim, victim_class: sort } : claim;
  });
