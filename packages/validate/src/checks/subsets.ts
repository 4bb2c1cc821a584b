import { casualtyClaims, type CasualtyClaim } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, wrong } from '../finding.js';

export const subsets: Check = {
  name: 'subsets',
  description: 'A subset is not larger than its whole, and a claim that repeats another can be the same number.',
  tables: [casualtyClaims],
  check({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
    return claims.flatMap((claim) => {
      const whole = claim.subset_of === null ? undefined : byId.get(claim.subset_of);
      const first = claim.repeats === null ? undefined : byId.get(claim.repeats);
      return [
        ...(whole && exceeds(claim, whole)
          ? [wrong(casualtyClaims, claim, 'subset_of', `${numbers(claim)} is more than the whole ${whole.claim_id} with ${numbers(whole)}`)]
          : []),
        ...(first && (exceeds(claim, first) || exceeds(first, claim))
          ? [odd(casualtyClaims, claim, 'repeats', `${numbers(claim)} cannot be ${first.claim_id} with ${numbers(first)}`)]
          : []),
      ];
    });
  },
};

/** Whether even the least reading of the one is more than the greatest of the other. “about 300” has no sure bound. */
function exceeds(one: CasualtyClaim, other: CasualtyClaim): boolean {
  return one.count_min !== null && other.count_max !== null && one.count_min > other.count_max;
}

const numbers = ({ count_text }: CasualtyClaim) => `“${count_text}”`;
