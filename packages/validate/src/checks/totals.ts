import { articles, type Article } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding } from '../finding.js';

export const totals: Check = {
  name: 'totals',
  description: 'quote_count and claim_count of an article are the numbers of its rows.',
  tables: [articles],
  check: ({ article, quotes, claims }) => [
    ...counted(article, 'quote_count', quotes.length, 'quotes'),
    ...counted(article, 'claim_count', claims.length, 'claims'),
  ],
};

function counted(article: Article, field: 'quote_count' | 'claim_count', rows: number, what: string): readonly Finding[] {
  return article[field] === rows ? [] : [wrong(articles, article, field, `${field} is ${article[field]}, the article has ${rows} ${what}`)];
}
