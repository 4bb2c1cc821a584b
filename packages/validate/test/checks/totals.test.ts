import { expect, it } from 'vitest';
import { totals } from '../../src/checks/totals.js';
import { sample, says } from '../sample.js';

it('finds totals that are not the numbers of rows', () => {
  const records = sample();
  expect(says(totals, { ...records, article: { ...records.article, word_count: 9 }, quotes: [], claims: [] })).toEqual([
    expect.stringMatching(/word_count is 9, the article has 2\d words/),
    expect.stringContaining('quote_count is 2, the article has 0 quotes'),
    expect.stringContaining('claim_count is 3, the article has 0 claims'),
  ]);
});
