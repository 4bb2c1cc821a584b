import { articles, casualtyClaims, claimIds, quoteIds, quotes } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong } from '../finding.js';

export const ids: Check = {
  name: 'ids',
  description: 'Each id is the one that the record’s own words give.',
  tables: [articles, quotes, casualtyClaims],
  asRead: true,
  check({ article, quotes: quoteRows, claims }) {
    const id = `a_${article.raw_sha256.slice(0, 16)}`;
    const wantedQuotes = quoteIds(article.article_id, quoteRows);
    const wantedClaims = claimIds(article.article_id, claims);
    return [
      ...(article.article_id === id ? [] : [wrong(articles, article, 'article_id', `raw_sha256 gives the id ${id}`)]),
      ...quoteRows.flatMap((quote, n) =>
        quote.quote_id === wantedQuotes[n] ? [] : [wrong(quotes, quote, 'quote_id', `its words give the id ${wantedQuotes[n]}`)],
      ),
      ...claims.flatMap((claim, n) =>
        claim.claim_id === wantedClaims[n] ? [] : [wrong(casualtyClaims, claim, 'claim_id', `its words give the id ${wantedClaims[n]}`)],
      ),
    ];
  },
};
