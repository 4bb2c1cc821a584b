import { expect, it } from 'vitest';
import { totals } from '../../src/checks/totals.js';
import { sample, says } from '../sample.js';

it('finds totals that are not the numbers of rows', () => {
  const records = sample();
  expect(says(totals, { ...records, quotes: [], claims: [] })).toEqual([
    expect.stringContaining('quote_count is 2, the article has 0 quotes'),
    expect.stringContaining('claim_count is 3, the article has 0 claims'),
  ]);
});
