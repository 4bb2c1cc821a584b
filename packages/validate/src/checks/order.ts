import { casualtyClaims, paragraphs, quotes, type CasualtyClaim, type Span } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding } from '../finding.js';

export const order: Check = {
  name: 'order',
  description: 'Paragraphs are numbered 1, 2, 3 …; rows stand in the order of the text, and none is there twice.',
  tables: [paragraphs, quotes, casualtyClaims],
  check: ({ paragraphs: rows, quotes: quoteRows, claims }) => [
    ...rows.flatMap((row, n) =>
      row.paragraph === n + 1 ? [] : [wrong(paragraphs, row, 'paragraph', `is row ${n + 1} of its article but numbered ${row.paragraph}`)],
    ),
    ...quoteRows.flatMap((quote, n) => {
      const before = quoteRows[n - 1];
      if (before && compare(before, quote) > 0) return [wrong(quotes, quote, 'start', `stands after ${before.quote_id} but starts before it`)];
      if (before && compare(before, quote) === 0) return [wrong(quotes, quote, null, `is the same stretch of text as ${before.quote_id}`)];
      return [];
    }),
    ...inOrderOnce(claims),
  ],
};

/** One stretch of text can be several claims (“killed or wounded”), but only one of each harm. */
function inOrderOnce(claims: readonly CasualtyClaim[]): readonly Finding[] {
  const seen = new Set<string>();
  return claims.flatMap((claim, n) => {
    const before = claims[n - 1];
    if (before && compare(before, claim) > 0) return [wrong(casualtyClaims, claim, 'start', `stands after ${before.claim_id} but starts before it`)];
    const place = `${claim.start},${claim.end},${claim.harm}`;
    if (seen.has(place)) return [wrong(casualtyClaims, claim, null, 'is the same words and harm as another claim')];
    seen.add(place);
    return [];
  });
}

const compare = (one: Span, other: Span) => one.start - other.start || one.end - other.end;
