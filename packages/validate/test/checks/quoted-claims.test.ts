import type { Quote } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { quotedClaims } from '../../src/checks/quoted-claims.js';
import { changed, sample, says } from '../sample.js';

const [, second] = sample().quotes as readonly [Quote, Quote];

it('doubts a claim that stands outside of its quote', () => {
  expect(says(quotedClaims, changed('claims', 0, { quote_id: second.quote_id }))).toEqual([expect.stringContaining(`stands outside of its quote ${second.quote_id}`)]);
});

it('doubts a claimant who is not the speaker, as after a correction of the one and not of the other', () => {
  expect(says(quotedClaims, changed('quotes', 0, { speaker: 'Omar Haddad' }))).toEqual([expect.stringContaining('claimant is “Samir Nasser”, the speaker of its quote')]);
});

it('lets the article claim what stands within somebody’s words', () => {
  expect(says(quotedClaims, changed('claims', 0, { quote_id: null, claimant: null }))).toEqual([]);
});
