import { expect, it } from 'vitest';
import { collectIds } from '../src/unique-ids.js';
import { changed, sample } from './sample.js';

it('finds each id of several articles once, and keeps leading zeros', () => {
  const ids = collectIds();
  const records = changed('quotes', 0, { quote_id: 'q_000000000000000a' });
  ids.collect(records);
  ids.collect({ ...records, claims: [], article: { ...records.article, article_id: 'a_ffffffffffffffff' } });
  ids.collect({ ...records, claims: [], article: { ...records.article, article_id: 'a_fffffffffffffffe' } });
  expect(ids.findings().map(({ message }) => message)).toEqual([
    'quotes q_000000000000000a: more than one record has this id.',
    `quotes ${records.quotes[1]?.quote_id}: more than one record has this id.`,
  ]);
});

it('finds nothing in ten thousand articles with ids of their own', () => {
  const ids = collectIds();
  const { article } = sample();
  for (let n = 0; n < 10_000; n++) {
    ids.collect({ article: { ...article, article_id: `a_${n.toString(16).padStart(16, '0')}` }, paragraphs: [], quotes: [], claims: [], rawText: '' });
  }
  expect(ids.findings()).toEqual([]);
});
