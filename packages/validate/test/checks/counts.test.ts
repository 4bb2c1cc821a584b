import type { CasualtyClaim, Qualifier } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { counts } from '../../src/checks/counts.js';
import { changed, says } from '../sample.js';

type Numbers = readonly [count: number | null, min: number | null, max: number | null];
const claimOf = (qualifier: Qualifier, [count, count_min, count_max]: Numbers) =>
  changed('claims', 0, { qualifier, count, count_min, count_max } satisfies Partial<CasualtyClaim>);

it.each([
  ['exact', [12, 12, 12]], ['exact', [0, 0, 0]], ['at_least', [12, 12, null]], ['more_than', [12, 12, null]], ['about', [12, null, null]],
  ['nearly', [12, null, 12]], ['up_to', [12, null, 12]], ['fewer_than', [12, null, 12]], ['range', [null, 20, 30]], ['vague', [null, 24, 99]], ['vague', [null, 2, null]],
] as const)('lets %s be %j', (qualifier, numbers) => {
  expect(says(counts, claimOf(qualifier, numbers))).toEqual([]);
});

it.each([
  ['exact', [12, 12, null]], ['exact', [null, 12, 12]], ['at_least', [12, null, null]], ['more_than', [12, 12, 12]], ['about', [null, 10, 14]],
  ['nearly', [12, 12, null]], ['up_to', [12, null, null]], ['fewer_than', [12, 0, 12]], ['range', [25, 20, 30]], ['range', [null, 20, null]], ['vague', [30, 24, 99]], ['vague', [null, null, null]],
] as const)('does not let %s be %j', (qualifier, numbers) => {
  expect(says(counts, claimOf(qualifier, numbers))).toEqual([expect.stringContaining(`do not say “${qualifier}”`)]);
});

it.each([[[null, 30, 20]], [[12, 13, null]], [[12, null, 11]]] as const)('finds %j out of order', (numbers) => {
  expect(says(counts, claimOf('range', numbers))).toEqual([expect.stringContaining('are not in order')]);
});

it('doubts numbers that are not those of the digits', () => {
  const text = (count_text: string, number: number) => says(counts, changed('claims', 0, { count_text, count: number, count_min: number, count_max: number }));
  expect(text('at least 1,200', 1300)).toEqual([expect.stringContaining('count_text is “at least 1,200”, its numbers are 1300')]);
  expect(text('1,200', 1200)).toEqual([]);
  expect(text('one man and 33', 34)).toEqual([]);
  expect(text('12 members of the crew', 14)).toEqual([]);
});

it('doubts a number that may be a year', () => {
  const text = (count_text: string, number: number) => says(counts, changed('claims', 0, { count_text, count: number, count_min: number, count_max: number }));
  expect(text('2016', 2016)).toEqual([expect.stringContaining('“2016” may be a year')]);
  expect(text('2,016', 2016)).toEqual([]);
});
