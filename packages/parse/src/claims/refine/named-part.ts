/** "Two soldiers were killed … The slain soldier was identified as Omar Lut": he is one of them. */
import type { FoundClaim } from '../found.js';
import { singular } from '../phrase/nouns.js';
import { slainNoun } from './spoken-of-again.js';
import { lastWord } from './victim-names.js';

/** The claims, where somebody named by what befell him is part of the last number of such people, if he repeats nobody told alone. */
export const withNamedParts = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  claims.map((claim, i) => {
    const noun = claim.rule === 'slain-named' && claim.repeats === null && claim.subset_of === null ? slainNoun(claim) : undefined;
    const isWhole = (earlier: FoundClaim, k: number): boolean =>
      k < i && earlier.harm === claim.harm && earlier.repeats === null && earlier.scope !== 'background'
        && isLarger(earlier, claim) && singular(lastWord(earlier.victims ?? '')) === noun;
    const whole = noun === undefined ? -1 : claims.findLastIndex(isWhole);
    return whole < 0 ? claim : { ...claim, subset_of: whole };
  });

const isLarger = ({ count: whole, count_min: least }: FoundClaim, { count: part }: FoundClaim): boolean =>
  (whole ?? least ?? 0) > (part ?? 0);
