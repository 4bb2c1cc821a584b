import { expect, it } from 'vitest';
import { subsets } from '../../src/checks/subsets.js';
import { changed, sample, says } from '../sample.js';

const [none, many] = sample().claims.map((claim) => claim.claim_id) as [string, string];

it('finds a part that is more than its whole', () => {
  expect(says(subsets, changed('claims', 1, { subset_of: none }))).toEqual([`error subset_of: casualty_claims ${many}: “At least 12” is more than the whole ${none} with “nobody”.`]);
});

it('lets a part be as large as an open whole may be', () => {
  expect(says(subsets, changed('claims', 2, { count_min: 5000, subset_of: many }))).toEqual([]);
});

it('doubts a repetition of another number', () => {
  expect(says(subsets, changed('claims', 1, { repeats: none }))).toEqual([expect.stringContaining('warning repeats')]);
});
