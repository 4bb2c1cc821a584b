/** Claims of an article whose links stay in step when some are dropped. */
import type { FoundClaim } from '../found.js';

/** The claims that stay; a part whose whole is dropped becomes a claim of its own. */
export function keep(claims: readonly FoundClaim[], stays: (claim: FoundClaim) => boolean): readonly FoundClaim[] {
  const kept = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => stays(claim));
  const now = new Map(kept.map(({ i }, at) => [i, at]));
  const moved = (link: number | null): number | null => (link === null ? null : now.get(link) ?? null);
  return kept.map(({ claim }) => ({ ...claim, subset_of: moved(claim.subset_of) }));
}
