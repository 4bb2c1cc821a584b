import { expect, it } from 'vitest';
import { firstDay, lastDay } from '../src/partial-date.js';

it.each([
  ['2012', '2012-01-01', '2012-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2011-02', '2011-02-01', '2011-02-28'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['2012-13', null, null],
  ['Tuesday', null, null],
])('reads %s as %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
