import { articles, wordCount, type Article } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding } from '../finding.js';

export const totals: Check = {
  name: 'totals',
  description: 'quote_count and claim_count of an article are the numbers of its rows, word_count is that of its words.',
  tables: [articles],
  check: ({ article, quotes, claims }) => [
    ...counted(article, 'word_count', wordCount(article.text), 'words'),
    ...counted(article, 'quote_count', quotes.length, 'quotes'),
    ...counted(article, 'claim_count', claims.length, 'claims'),
  ],
};

function counted(article: Article, field: 'word_count' | 'quote_count' | 'claim_count', there: number, what: string): readonly Finding[] {
  const said = article[field];
  return said === there ? [] : [wrong(articles, article, field, `${field} is ${said}, the article has ${there} ${what}`)];
}
