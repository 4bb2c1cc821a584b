/**
 * "A man was shot … He died at the scene": the shooting told apart from the death is no second person, wounded. Such claims are
 * dropped where the article counts as many dead as were shot, save of those whose age none of the dead has; whoever else was hurt is
 * told of as hurt.
 */
import type { FoundClaim } from '../found.js';

const SHOT = /\b(?:shot|shoots|shooting|shoot|stabbed|stabbing|stabs|stab|gunshot|bullet|bullets|gunfire)\b/i;
const HURT = /\b(?:wounded|wounding|wounds|injur\w+|hurt|hurting|surviv\w+|recover\w+)\b/i;

const isShotOnly = ({ harm, rule, evidence }: FoundClaim): boolean =>
  harm === 'wounded' && (rule === 'hit-by-bullet' || rule === 'sustained-injuries' || /^(?:people-were-harmed|harmed-people|killing-of-people)$/.test(rule)) && SHOT.test(evidence) && !(HURT.test(evidence) && rule !== 'sustained-injuries');

const isDeath = ({ harm, scope, count }: FoundClaim): boolean => harm === 'killed' && scope !== 'background' && count !== 0;

/** The age that the words give one person: "a 38-year-old man", "Tomas Brink, 38"; null where they give none. */
function ageOf({ count, count_text: words, evidence }: FoundClaim): string | null {
  if (count !== 1) return null;
  const behind = evidence.slice(evidence.indexOf(words) + words.length, evidence.indexOf(words) + words.length + 12);
  return /\b(\d{1,3})[- ]years?[- ]old\b/i.exec(words)?.[1] ?? /^, (?:aged )?(\d{1,3})\b/.exec(behind)?.[1] ?? null;
}

/** The ages of those who died: as told of them, else of the last one who was shot before ("He died at the scene"). */
function agesOfDead(claims: readonly FoundClaim[]): ReadonlySet<string | null> {
  const ages = new Set<string | null>();
  let shot: string | null = null;
  for (const claim of claims) {
    if (isDeath(claim)) ages.add(ageOf(claim) ?? shot);
    else if (isShotOnly(claim)) shot = ageOf(claim) ?? shot;
  }
  return ages;
}

/** The claims without those of the dead as wounded; links are kept in step. */
export function withoutShotDead(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const dead = new Set(claims.filter(isDeath).map(({ count }) => count)), most = Math.max(0, ...[...dead].map((count) => count ?? Number.POSITIVE_INFINITY));
  const ages = dead.size > 0 ? agesOfDead(claims) : new Set<string | null>();
  const survived = (claim: FoundClaim): boolean => { const age = ageOf(claim); return age !== null && !ages.has(age); };
  // a bare plural may be those who died
  const isVagueDead = ({ count_min: min }: FoundClaim): boolean => most >= (min ?? 0) || (min ?? 0) <= 2;
  const isDead = (claim: FoundClaim): boolean => (claim.qualifier === 'vague' ? dead.size > 0 && isVagueDead(claim) : dead.has(claim.count)) && !survived(claim);
  const kept = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => !(isShotOnly(claim) && isDead(claim)));
  if (kept.length === claims.length) return claims;
  const now = new Map(kept.map(({ i }, at) => [i, at]));
  return kept.map(({ claim }) => ({ ...claim, subset_of: claim.subset_of === null ? null : now.get(claim.subset_of) ?? null }));
}
