/** The same number said again: a headline and its lead, a later paragraph that takes the toll up. */
import type { FoundClaim } from '../found.js';
import { anybody } from '../lexicon/groups-of-people.js';

/** How many claims of one number are looked through for the one said again. */
const MOST = 8;

/** Links each claim to the first one of the article that it says again. */
export function linkRepeats(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const firsts = new Map<string, number[]>();
  return claims.map((claim, i) => {
    const key = `${claim.harm} ${claim.count} ${claim.count_min} ${claim.count_max}`, earlier = firsts.get(key);
    const repeated = earlier?.find((k) => isSame(claim, claims[k] as FoundClaim));
    if (repeated !== undefined) return { ...claim, repeats: repeated };
    if (earlier === undefined) firsts.set(key, [i]);
    else if (earlier.length < MOST) earlier.push(i);
    return claim;
  });
}

const isSame = (one: FoundClaim, other: FoundClaim): boolean =>
  one.harm === other.harm && one.evidence_start !== other.evidence_start && one.scope !== 'background'
    && other.scope !== 'background'
   && sameNumber(one, other) && (one.subset_of === null) === (other.subset_of === null) && sameClaimant(one, other)
    && sameVictims(one, other);

/** The same count, not none; or the same bounds. */
function sameNumber(one: FoundClaim, other: FoundClaim): boolean {
  if (one.count !== other.count) return false;
  if (one.count !== null) return one.count > 0;
  return one.qualifier === 'range' && one.count_min === other.count_min && one.count_max === other.count_max;
}

const sameClaimant = ({ claimant: one }: FoundClaim, { claimant: other }: FoundClaim): boolean =>
  one === other || one === null || other === null;

function sameVictims(one: FoundClaim, other: FoundClaim): boolean {
  if (one.victims === null || other.victims === null) return one.count !== 1;
  const a = lastWord(one.victims), b = lastWord(other.victims);
  if (a === b) return true;
  if (one.count === 1) return false;
  return anybody.has(a) || anybody.has(b) || (one.victim_class !== null && one.victim_class === other.victim_class);
}

const lastWord = (words: string): string => words.toLowerCase().replace(/^.*\s/, '');
