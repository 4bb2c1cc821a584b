/** The same number said again: a headline and its lead, a later paragraph that takes the toll up. */
import type { FoundClaim } from '../found.js';

const last = (words: string): string => words.toLowerCase().replace(/^.*\s/, '');

/** Words for anybody: they agree with every other. */
const ANYBODY = new Set(['people', 'persons', 'others', 'victims', 'dead', 'more']);

function sameVictims(one: FoundClaim, other: FoundClaim): boolean {
  if (one.victims === null || other.victims === null) return one.count !== 1;
  const [a, b] = [last(one.victims), last(other.victims)];
  if (a === b) return true;
  return one.count !== 1 && (ANYBODY.has(a) || ANYBODY.has(b) || (one.victim_class !== null && one.victim_class === other.victim_class));
}

const isSame = (one: FoundClaim, other: FoundClaim): boolean =>
  one.harm === other.harm && one.scope !== 'background' && other.scope !== 'background' && one.evidence_start !== other.evidence_start
  && one.count === other.count && (one.count !== null ? one.count > 0 : one.count_min === other.count_min && one.count_max === other.count_max && one.qualifier === 'range' )
  && (one.subset_of === null) === (other.subset_of === null) && (one.claimant === other.claimant || one.claimant === null || other.claimant === null) && sameVictims(one, other);

/** Links each claim to the first one of the article that it says again. */
export function linkRepeats(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const first = new Map<string, number[]>();
  return claims.map((claim, i) => {
    const key = `${claim.harm} ${claim.count} ${claim.count_min} ${claim.count_max}`, earlier = first.get(key);
    if (earlier === undefined) { first.set(key, [i]); return claim; }
    const repeated = earlier.find((k) => isSame(claim, claims[k] as FoundClaim));
    if (repeated === undefined) { if (earlier.length < 8) earlier.push(i); return claim; }
    return { ...claim, repeats: repeated };
  });
}
