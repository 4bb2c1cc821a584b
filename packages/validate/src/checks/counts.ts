import { casualtyClaims, type CasualtyClaim, type Qualifier } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, wrong, type Finding } from '../finding.js';

type Bounds = Pick<CasualtyClaim, 'count' | 'count_min' | 'count_max'>;

/** What count, least and greatest number must be under each qualifier. */
const FITS: Readonly<Record<Qualifier, (bounds: Bounds) => boolean>> = {
  exact: ({ count, count_min, count_max }) => count !== null && count_min === count && count_max === count,
  at_least: ({ count, count_min, count_max }) => count !== null && count_min === count && count_max === null,
  more_than: ({ count, count_min, count_max }) => count !== null && count_min === count && count_max === null,
  about: ({ count, count_min, count_max }) => count !== null && count_min === null && count_max === null,
  nearly: ({ count, count_min, count_max }) => count !== null && count_min === null && count_max === count,
  up_to: ({ count, count_min, count_max }) => count !== null && count_min === null && count_max === count,
  fewer_than: ({ count, count_min, count_max }) => count !== null && count_min === null && count_max === count,
  range: ({ count, count_min, count_max }) => count === null && count_min !== null && count_max !== null,
  vague: ({ count, count_min, count_max }) => count === null && (count_min !== null || count_max !== null),
};

export const counts: Check = {
  name: 'counts',
  description:
    'count_min ≤ count ≤ count_max, the three say what the qualifier says and what count_text says in digits; no year is taken for people.',
  tables: [casualtyClaims],
  check: ({ claims }) =>
    claims.flatMap((claim) => {
      const { count, count_min: min, count_max: max, qualifier } = claim;
      const numbers = `count ${count}, count_min ${min}, count_max ${max}`;
      const known = [min, count, max].filter((number) => number !== null);
      if (known.some((number, n) => n > 0 && number < (known[n - 1] as number))) {
        return [wrong(casualtyClaims, claim, 'count', `${numbers} are not in order`)];
      }
      if (!FITS[qualifier](claim)) return [wrong(casualtyClaims, claim, 'qualifier', `${numbers} do not say “${qualifier}”`)];
      return written(claim, known);
    }),
};

/** “at least 1,200”: one number in digits, and nothing that is added to it. */
const LAST_IN_DIGITS = /^(?!.*\band\b)[^0-9]*([0-9]+(?:,[0-9]{3})*)$/;
const YEAR = /^(?:19|20)[0-9]{2}$/;

function written(claim: CasualtyClaim, known: readonly number[]): readonly Finding[] {
  const { count_text: words } = claim;
  const digits = LAST_IN_DIGITS.exec(words)?.[1]?.replaceAll(',', '');
  if (digits !== undefined && !known.includes(Number(digits))) {
    return [odd(casualtyClaims, claim, 'count', `count_text is ${shown(words)}, its numbers are ${known.join(' and ')}`)];
  }
  return YEAR.test(words) ? [odd(casualtyClaims, claim, 'count_text', `count_text ${shown(words)} may be a year`)] : [];
}
