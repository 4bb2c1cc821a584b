import { expect, it } from 'vitest';
import { order } from '../../src/checks/order.js';
import { changed, sample, says } from '../sample.js';

it('finds a paragraph number left out', () => {
  expect(says(order, changed('paragraphs', 3, { paragraph: 5 }))).toEqual([expect.stringContaining('is row 4 of its article but numbered 5')]);
});

it('finds rows that do not follow the text', () => {
  const records = sample();
  expect(says(order, { ...records, quotes: records.quotes.toReversed() })).toEqual([expect.stringContaining('but starts before it')]);
  expect(says(order, { ...records, claims: records.claims.toReversed() })).toHaveLength(2);
});

it('finds a quote and a claim that are there twice', () => {
  const { quotes, claims, ...rest } = sample();
  expect(says(order, { ...rest, quotes: [quotes[0], quotes[0]] as typeof quotes, claims: [] })).toEqual([expect.stringContaining('is the same stretch of text as')]);
  expect(says(order, { ...rest, quotes: [], claims: [claims[0], claims[0]] as typeof claims })).toEqual([expect.stringContaining('is the same words and harm')]);
});

it('lets one number be of two harms', () => {
  const { claims, ...rest } = sample();
  const both = [claims[0], { ...claims[0], harm: 'wounded' }] as typeof claims;
  expect(says(order, { ...rest, claims: both })).toEqual([]);
});
