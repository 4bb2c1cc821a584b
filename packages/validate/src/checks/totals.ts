import { articles } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong } from '../finding.js';

export const totals: Check = {
  name: 'totals',
  description: 'quote_count and claim_count of an article are the numbers of its rows.',
  tables: [articles],
  check: ({ article, quotes, claims }) => [
    ...(article.quote_count === quotes.length ? [] : [wrong(articles, article, 'quote_count', `quote_count is ${article.quote_count}, the article has ${quotes.length} quotes`)]),
    ...(article.claim_count === claims.length ? [] : [wrong(articles, article, 'claim_count', `claim_count is ${article.claim_count}, the article has ${claims.length} claims`)]),
  ],
};
