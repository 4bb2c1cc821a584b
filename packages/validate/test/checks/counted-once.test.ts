import type { CasualtyClaim } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { countedOnce } from '../../src/checks/counted-once.js';
import { sample, says } from '../sample.js';

const { claims: [, whole], ...rest } = sample() as ReturnType<typeof sample> & { readonly claims: readonly [CasualtyClaim, CasualtyClaim] };

/** The sample’s whole, claims within it named part and piece, and what is said of them. */
const within = (part: Partial<CasualtyClaim>, piece: Partial<CasualtyClaim> = { harm: 'missing' }) =>
  says(countedOnce, { ...rest, claims: [whole, { ...whole, claim_id: 'part', end: whole.end - 1, ...part }, { ...whole, claim_id: 'piece', end: whole.end - 2, ...piece }] });

it('doubts two numbers of one harm that share words and are not linked', () => {
  expect(within({})).toEqual([expect.stringContaining(`shares words with ${whole.claim_id}`)]);
});

it('lets a part, a part of a part, a repetition and another harm be', () => {
  expect(within({ subset_of: whole.claim_id })).toEqual([]);
  expect(within({ subset_of: whole.claim_id }, { subset_of: 'part' })).toEqual([]);
  expect(within({ repeats: whole.claim_id })).toEqual([]);
  expect(within({ harm: 'killed' })).toEqual([]);
  expect(within({ start: whole.end, end: whole.end + 1 })).toEqual([]);
});

it('comes to an end where parts are each other’s whole', () => {
  expect(within({ subset_of: 'piece' }, { subset_of: 'part' })).toHaveLength(1);
});
