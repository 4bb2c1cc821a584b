import type { CasualtyClaim } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { subsets } from '../../src/checks/subsets.js';
import { changed, sample, says } from '../sample.js';

/** The sample with its second claim, which the third is part of, counting the dead as its first does. */
const dead = (change: Partial<CasualtyClaim>) => changed('claims', 1, { harm: 'killed', ...change }, changed('claims', 2, { harm: 'killed' }));

const [none, many] = sample().claims.map((claim) => claim.claim_id) as [string, string];

it('finds a part that is more than its whole', () => {
  expect(says(subsets, dead({ subset_of: none }))).toEqual([`error subset_of: casualty_claims ${many}: “At least 12” is more than the whole ${none} with “nobody”.`]);
});

it('lets a part be as large as an open whole may be', () => {
  expect(says(subsets, changed('claims', 2, { count_min: 5000, subset_of: many }))).toEqual([]);
});

it('doubts a repetition of another number, of another harm, and of what stands behind it', () => {
  expect(says(subsets, dead({ repeats: none }))).toEqual([expect.stringContaining('“At least 12” cannot be')]);
  expect(says(subsets, changed('claims', 2, { repeats: many, harm: 'killed', subset_of: null, count_min: 12, count_max: 12 }))).toEqual([expect.stringContaining(`is killed, but ${many} is wounded`)]);
  expect(says(subsets, changed('claims', 0, { repeats: many, harm: 'wounded', count_min: null, count_max: null }))).toEqual([expect.stringContaining(`stands before ${many}`)]);
});

it('doubts a part of another harm than its whole', () => {
  expect(says(subsets, changed('claims', 2, { harm: 'missing' }))).toEqual([expect.stringContaining(`is missing, but its whole ${many} is wounded`)]);
  expect(says(subsets, changed('claims', 1, { harm: 'casualties' }))).toEqual([]);
});

it('doubts parts that are more together than their whole', () => {
  const both = changed('claims', 0, { subset_of: many, harm: 'wounded', count_min: 11, count_max: 11 }, changed('claims', 1, { count_max: 12 }));
  expect(says(subsets, both)).toEqual([expect.stringContaining('its parts are 13 together, more than “At least 12”')]);
  expect(says(subsets, changed('claims', 0, { count_min: 10 }, both))).toEqual([]);
});
