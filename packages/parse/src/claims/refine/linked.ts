/** Claims of an article whose links stay in step when some are dropped. */
import type { FoundClaim } from '../found.js';

/** The claims that stay; a part whose whole is dropped becomes a claim of its own. */
export function keep(claims: readonly FoundClaim[], stays: (claim: FoundClaim) => boolean): readonly FoundClaim[] {
  const kept = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => stays(claim));
  const now = new Map(kept.map(({ i }, at) => [i, at]));
  return kept.map(({ claim }) => ({ ...claim, subset_of: claim.subset_of === null ? null : now.get(claim.subset_of) ?? null }));
}
