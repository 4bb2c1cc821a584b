import type { CasualtyClaim } from '@onrecord/schema';
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
  const same = expect.stringContaining('says the same of the same words as');
  expect(says(order, { ...rest, quotes: [quotes[0], quotes[0]] as typeof quotes, claims: [] })).toEqual([same]);
  expect(says(order, { ...rest, quotes: [], claims: [claims[0], claims[0]] as typeof claims })).toEqual([same]);
});

it('lets a whole and the part that it begins with stand in either order', () => {
  const { claims, ...rest } = sample();
  const [first, second] = claims as [CasualtyClaim, CasualtyClaim];
  const whole = { ...second, end: second.end + 10 };
  expect(says(order, { ...rest, claims: [first, whole, second] })).toEqual([]);
  expect(says(order, { ...rest, claims: [first, second, whole] })).toEqual([]);
});

it('lets one number be of two harms', () => {
  const { claims, ...rest } = sample();
  const both = [claims[0], { ...claims[0], harm: 'wounded' }] as typeof claims;
  expect(says(order, { ...rest, claims: both })).toEqual([]);
});
