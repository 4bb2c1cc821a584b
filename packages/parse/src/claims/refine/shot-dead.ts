/**
 * "A man was shot … He died at the scene": the shooting told apart from the death is no second person, wounded. Such claims are
 * dropped where the article counts as many dead as were shot; whoever else was hurt is told of as hurt.
 */
import type { FoundClaim } from '../found.js';

const SHOT = /\b(?:shot|shoots|shooting|shoot|stabbed|stabbing|stabs|stab|gunshot|bullet|bullets|gunfire)\b/i;
const HURT = /\b(?:wounded|wounding|wounds|injur\w+|hurt|hurting|surviv\w+|recover\w+)\b/i;

const isShotOnly = ({ harm, rule, evidence }: FoundClaim): boolean =>
  harm === 'wounded' && (rule === 'hit-by-bullet' || rule === 'sustained-injuries' || /^(?:people-were-harmed|harmed-people|killing-of-people)$/.test(rule)) && SHOT.test(evidence) && !(HURT.test(evidence) && rule !== 'sustained-injuries');

/** The claims without those of the dead as wounded; links are kept in step. */
export function withoutShotDead(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const dead = new Set(claims.filter(({ harm, scope, count }) => harm === 'killed' && scope !== 'background' && count !== 0).map(({ count }) => count));
  const kept = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => !(isShotOnly(claim) && (dead.has(claim.count) || (claim.qualifier === 'vague' && dead.size > 0))));
  if (kept.length === claims.length) return claims;
  const now = new Map(kept.map(({ i }, at) => [i, at]));
  return kept.map(({ claim }) => ({ ...claim, subset_of: claim.subset_of === null ? null : now.get(claim.subset_of) ?? null }));
}
