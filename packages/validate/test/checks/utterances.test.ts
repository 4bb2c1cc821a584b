import type { Quote } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { utterances } from '../../src/checks/utterances.js';
import { changed, sample, says } from '../sample.js';

it('doubts reported speech of one word', () => {
  expect(says(utterances, changed('quotes', 0, { text: 'Instead' }))).toEqual([expect.stringContaining('the one word “Instead”')]);
  expect(says(utterances, changed('quotes', 0, { text: 'Never', type: 'direct' }))).toEqual([]);
});

it('doubts two quotes that cross, and words of one speaker that are there twice', () => {
  const { quotes, ...rest } = sample();
  const [first] = quotes as [Quote];
  const beside = (change: Partial<Quote>) => says(utterances, { ...rest, quotes: [first, { ...first, quote_id: 'q_0000000000000001', ...change }] });
  expect(beside({ start: first.start + 3, end: first.end + 3 })).toEqual([expect.stringContaining(`begins within ${first.quote_id} and ends behind it`)]);
  expect(beside({ start: first.start + 3 })).toEqual([expect.stringContaining('they are there twice')]);
  expect(beside({ start: first.start + 3, speaker: 'Omar Haddad' })).toEqual([]);
  expect(beside({ start: first.start + 3, speaker: null })).toEqual([]);
  expect(beside({ start: first.end, end: first.end + 3 })).toEqual([]);
});
