/** Claims of an article whose links stay in step when some are dropped or change places. */
import type { FoundClaim } from '../found.js';

/** The claims that stay; a part whose whole is dropped becomes a claim of its own. */
export const keep = (claims: readonly FoundClaim[], stays: (claim: FoundClaim) => boolean): readonly FoundClaim[] =>
  relinked(claims.map(placed).filter(({ claim }) => stays(claim)));

/** The claims in text order. */
export const inTextOrder = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  relinked(claims.map(placed).toSorted((a, b) => a.claim.start - b.claim.start));

/** A claim, and where its links expect it. */
interface Placed {
  readonly claim: FoundClaim;
  readonly at: number;
}

const placed = (claim: FoundClaim, at: number): Placed => ({ claim, at });

function relinked(kept: readonly Placed[]): readonly FoundClaim[] {
  const now = new Map(kept.map(({ at }, i) => [at, i]));
  const moved = (link: number | null): number | null => (link === null ? null : now.get(link) ?? null);
  return kept.map(({ claim }) => ({ ...claim, subset_of: moved(claim.subset_of) }));
}
