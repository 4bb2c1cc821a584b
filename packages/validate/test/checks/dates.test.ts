import { expect, it } from 'vitest';
import { dates } from '../../src/checks/dates.js';
import { changed, sample, says } from '../sample.js';

it.each(['2012-13', '2011-02-29', '2012-00', '2012-04-31', '1900-02-29'])('finds that %s is not in the calendar', (date) => {
  expect(says(dates, changed('quotes', 0, { said_on: date }))).toEqual([expect.stringContaining(`said_on ${date} is not in the calendar`)]);
  expect(says(dates, changed('claims', 0, { period_end: date }))).toEqual([expect.stringContaining(`period_end ${date} is not in the calendar`)]);
});

it.each([['2012-02-29', '2012-02-29'], ['2011', '2011-03'], ['2011-03-15', '2011'], ['2012-02-29', '2012-02'], [null, '2012'], ['2012', null]])('lets %s to %s be a period', (period_start, period_end) => {
  expect(says(dates, changed('claims', 0, { period_start, period_end }))).toEqual([]);
});

it('finds a period that ends before it starts', () => {
  expect(says(dates, changed('claims', 0, { period_start: '2012-03-01', period_end: '2012-02' }))).toEqual([expect.stringContaining('period_end 2012-02 is before period_start 2012-03-01')]);
});

it('doubts words said after publication', () => {
  expect(says(dates, changed('quotes', 0, { said_on: '2012-12-19' }))).toEqual([expect.stringContaining('warning said_on')]);
  expect(says(dates, changed('quotes', 0, { said_on: '2012-12' }))).toEqual([]);
});

it('doubts harm that began after publication, unless it is feared or has not happened', () => {
  expect(says(dates, changed('claims', 0, { period_start: '2012-12-19' }))).toEqual([expect.stringContaining('warning period_start')]);
  expect(says(dates, changed('claims', 0, { period_start: '2012-12-18', period_end: '2013' }))).toEqual([]);
  for (const stance of ['hypothetical', 'feared'] as const) expect(says(dates, changed('claims', 0, { period_start: '2012-12-19', stance }))).toEqual([]);
});

it('doubts a year of publication in which a digit is wrong', () => {
  const on = (published: string) => ({ ...sample(), quotes: [], article: { ...sample().article, published } });
  expect(says(dates, on('1012-12-18'))).toEqual([expect.stringContaining('published 1012-12-18 is before there were newspapers')]);
  expect(says(dates, on('1704-04-24'))).toEqual([]);
});

it('asks for the basis of a date, and for a date to a basis', () => {
  const records = sample();
  expect(says(dates, { ...records, article: { ...records.article, published: null } })).toEqual([expect.stringContaining('published is null but published_basis is source')]);
});
