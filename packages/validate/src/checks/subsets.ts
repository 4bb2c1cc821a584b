import { casualtyClaims, type CasualtyClaim, type Harm } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, wrong, type Finding } from '../finding.js';

export const subsets: Check = {
  name: 'subsets',
  description:
    'A part is of the harm of its whole and not larger, nor are its parts together; '
    + 'a claim repeats an earlier one of the same harm and can be the same number.',
  tables: [casualtyClaims],
  check({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
    const parts = partsOf(claims);
    return claims.flatMap((claim) => {
      const whole = claim.subset_of === null ? undefined : byId.get(claim.subset_of);
      const first = claim.repeats === null ? undefined : byId.get(claim.repeats);
      return [...partOf(claim, whole), ...repetition(claim, first), ...together(claim, parts.get(claim.claim_id) ?? [])];
    });
  },
};

/** The harms that one number can merge. */
const MERGED: Readonly<Partial<Record<Harm, readonly Harm[]>>> = {
  casualties: ['killed', 'wounded'],
  displaced: ['refugees', 'internally_displaced'],
};

function partOf(claim: CasualtyClaim, whole: CasualtyClaim | undefined): readonly Finding[] {
  if (whole === undefined) return [];
  const isOfItsHarm = claim.harm === whole.harm || (MERGED[whole.harm] ?? []).includes(claim.harm);
  const isMore = `${numberOf(claim)} is more than the whole ${whole.claim_id} with ${numberOf(whole)}`;
  return [
    ...(exceeds(claim, whole) ? [wrong(casualtyClaims, claim, 'subset_of', isMore)] : []),
    ...(isOfItsHarm ? [] : [odd(casualtyClaims, claim, 'subset_of', `is ${claim.harm}, but its whole ${whole.claim_id} is ${whole.harm}`)]),
  ];
}

function repetition(claim: CasualtyClaim, first: CasualtyClaim | undefined): readonly Finding[] {
  if (first === undefined) return [];
  const doubt = (what: string) => [odd(casualtyClaims, claim, 'repeats', what)];
  return [
    ...(exceeds(claim, first) || exceeds(first, claim)
      ? doubt(`${numberOf(claim)} cannot be ${first.claim_id} with ${numberOf(first)}`)
      : []),
    ...(claim.harm === first.harm ? [] : doubt(`is ${claim.harm}, but ${first.claim_id} is ${first.harm}`)),
    ...(first.start < claim.start ? [] : doubt(`stands before ${first.claim_id}, which it repeats`)),
  ];
}

function together(whole: CasualtyClaim, parts: readonly CasualtyClaim[]): readonly Finding[] {
  const ofItsHarm = parts.filter(({ harm }) => harm === whole.harm);
  const least = ofItsHarm.reduce((sum, { count_min }) => sum + (count_min ?? 0), 0);
  if (ofItsHarm.length < 2 || whole.count_max === null || least <= whole.count_max) return [];
  return [odd(casualtyClaims, whole, 'count', `its parts are ${least} together, more than ${numberOf(whole)}`, COUNTED)];
}

const COUNTED = 'Read them: “nine men” and “seven soldiers” of eleven people can be the same men. '
  + 'If they are not, a number or a link is wrong.';

function partsOf(claims: readonly CasualtyClaim[]): ReadonlyMap<string, readonly CasualtyClaim[]> {
  const parts = new Map<string, CasualtyClaim[]>();
  for (const claim of claims) {
    if (claim.subset_of === null) continue;
    const others = parts.get(claim.subset_of);
    if (others === undefined) parts.set(claim.subset_of, [claim]);
    else others.push(claim);
  }
  return parts;
}

/** Whether even the least reading of the one is more than the greatest of the other. “about 300” has no sure bound. */
function exceeds(one: CasualtyClaim, other: CasualtyClaim): boolean {
  return one.count_min !== null && other.count_max !== null && one.count_min > other.count_max;
}

const numberOf = ({ count_text }: CasualtyClaim) => shown(count_text);
