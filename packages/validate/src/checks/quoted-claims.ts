import { casualtyClaims, contains, type CasualtyClaim, type Quote } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding } from '../finding.js';

// The reverse does not hold: what a speaker takes for granted (“after months of war and thousands of deaths”) the article says.

export const quotedClaims: Check = {
  name: 'quoted-claims',
  description: 'A claim that somebody’s words make stands within them, and who speaks is the claimant.',
  tables: [casualtyClaims],
  check({ quotes: quoteRows, claims }) {
    const byId = new Map(quoteRows.map((quote) => [quote.quote_id, quote]));
    return claims.flatMap((claim) => {
      const quote = claim.quote_id === null ? undefined : byId.get(claim.quote_id);
      return quote === undefined ? [] : quoted(claim, quote);
    });
  },
};

const BOTH = 'Where one of the two was corrected by hand, correct the other as well.';

function quoted(claim: CasualtyClaim, quote: Quote): readonly Finding[] {
  if (!contains(quote, claim)) return [odd(casualtyClaims, claim, 'quote_id', `stands outside of its quote ${quote.quote_id}`)];
  if (claim.claimant === quote.speaker) return [];
  const what = `claimant is ${shown(claim.claimant)}, the speaker of its quote ${quote.quote_id} is ${shown(quote.speaker)}`;
  return [odd(casualtyClaims, claim, 'claimant', what, BOTH)];
}
