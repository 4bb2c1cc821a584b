/** A time phrase as ISO dates, of the precision that its words give; null where they name none for sure. */
import { dateOf } from '../../language/dates.js';

export interface PeriodDates {
  readonly period_start: string | null;
  readonly period_end: string | null;
}

const DAY_MS = 86_400_000;

const MONTHS = 'january february march april may june july august september october november december'
  .split(' ').map((name) => new RegExp(`\\b${name}\\b`));

/** First and last day, month or year of a period; an open one has no last. `published`: ISO date or null. */
export function periodDates(period: string | null, published: string | null): PeriodDates {
  if (period === null) return dates(null, null);
  if (/^so far\s/i.test(period)) return periodDates(period.slice(7), published);
  if (/^since\b/i.test(period)) return dates(dateIn(period.slice(6), published), null);
  const [, lead, limit] = /^(before|until|by|as of)\s+(.+)$/i.exec(period) ?? [];
  if (limit !== undefined) {
    const end = dateIn(limit, published);
    // "remanded until 3 July", said in June: the one to come
    return dates(null, lead?.toLowerCase() === 'until' && !/\d{4}/.test(limit) && isLongAgo(end, published) ? null : end);
  }
  const range = /^(?:between\s|from\s)?(.{1,60}?)\s(?:and|to|until|through)\s(.{1,60})$/i.exec(period);
  if (range !== null) return rangeDates(range[1] ?? '', range[2] ?? '', published);
  const days = DAYS.exec(period);
  if (days !== null) {
    const [, month = '', first = '', last = '', firstOf = '', lastOf = '', monthOfBoth = '', year = ''] = days;
    const day = (one: string, other: string): string => `${one || other} ${month || monthOfBoth}${year}`;
    return rangeDates(day(first, firstOf), day(last, lastOf), published);
  }
  const part = partOfYear(period, published) ?? (published === null ? null : weekend(period, published));
  if (part !== null) return part;
  const date = dateIn(period, published);
  // "this year" is not over
  return dates(date, /^this (?:year|month)$/i.test(period) ? null : date);
}

/** "January 16-17", "16–17 January 2009": two days of a month. */
const DAYS = /^(?:(\p{L}{3,9}) (\d{1,2})[-–](\d{1,2})|(\d{1,2})[-–](\d{1,2}) (\p{L}{3,9}))(,? \d{4})?$/u;

const PART_OF_YEAR = /\b(first|second|third|fourth|last) (half|quarter|\w+ months) of (\d{4}|(?:this|last|the) year)$/i;

/** "the first half of 2012", "the third quarter of 2012", "the first seven months of this year": by their months; null for any other. */
function partOfYear(period: string, published: string | null): PeriodDates | null {
  const [, which = '', unit = '', named = ''] = PART_OF_YEAR.exec(period) ?? [];
  const told = named.toLowerCase().replace('the', 'this');
  const year = /^\d/.test(named) ? named : named === '' || published === null ? null : relative(told, published);
  if (year === null) return null;
  const [, word = ''] = /^(\w+) months$/i.exec(unit) ?? [], first = countOf(word.toLowerCase());
  if (word !== '' && first !== 6)
    return which.toLowerCase() === 'first' && first < 12 ? dates(monthOf(Number(year), 1), monthOf(Number(year), first)) : null;
  const parts = unit.toLowerCase() === 'quarter' ? 4 : 2, months = 12 / parts;
  const at = which.toLowerCase() === 'last' ? parts : ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase()) + 1;
  return at > parts ? null : dates(monthOf(Number(year), (at - 1) * months + 1), monthOf(Number(year), at * months));
}

/** "the weekend", "last weekend": the latest Saturday and Sunday, read from Sunday to Friday; null for any other. */
function weekend(period: string, published: string): PeriodDates | null {
  const day = new Date(`${published}T00:00:00Z`).getUTCDay(), [, which] = /^(the|last) weekend$/i.exec(period) ?? [];
  if (which === undefined) return null;
  if (day === 6 || (day === 0 && which.toLowerCase() === 'last')) return dates(null, null);
  return dates(dayBack(published, day + 1), dayBack(published, day));
}

const dates = (start: string | null, end: string | null): PeriodDates => ({ period_start: start, period_end: end });

/** Half a year before publication and more. */
const isLongAgo = (date: string | null, published: string | null): boolean =>
  date !== null && published !== null && /^\d{4}-\d\d/.test(date) && date.slice(0, 7) <= monthBack(published, 6);

/** "from May to August 2012": one year for both; "10 and 14 June", "June 10 and 14": one month. */
function rangeDates(first: string, last: string, published: string | null): PeriodDates {
  const month = MONTH_NAMED.exec(first)?.[0], monthBehind = MONTH_NAMED.exec(last)?.[0];
  if (DAY_ALONE.test(last) && month !== undefined) return rangeDates(first, `${month} ${last}${YEAR_LAST.exec(first)?.[0] ?? ''}`, published);
  if (DAY_ALONE.test(first) && monthBehind !== undefined) return rangeDates(`${first} ${monthBehind}`, last, published);
  const year = /\b(?:19|20)\d\d$/.exec(last)?.[0];
  const start = dateIn(year === undefined || /\d{4}/.test(first) ? first : `${first} ${year}`, published);
  const end = dateIn(last, published);
  return start !== null && end !== null && start > end ? dates(null, null) : dates(start, end);
}

const MONTH_NAMED = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR_LAST = /,? \d{4}$/;

/** A day, a month or a year. A month alone is the latest one up to publication. */
function dateIn(words: string, published: string | null): string | null {
  const [, date, which] = /^(.{1,40}?)(?: of)? (last|this) year$/i.exec(words) ?? [];
  if (date !== undefined)
    return published === null ? null : dateIn(`${date} ${yearBack(published, which?.toLowerCase() === 'last' ? 1 : 0)}`, published);
  const day = dateOf(words, published);
  if (day !== null) return day;
  const lower = words.toLowerCase(), month = MONTHS.findIndex((name) => name.test(lower));
  if (month >= 0) {
    if (published === null || /\d/.test(lower)) return null;
    // "last June", said in June: that of the year before
    const isBygone = lower.startsWith('last '), before = isBygone ? monthBack(published, 1) : published;
    return latestMonth(month + 1, before);
  }
  const [year, ...others] = lower.match(/\b(?:1[4-9]|20)\d\d\b/g) ?? [];
  if (year !== undefined) return others.length === 0 ? year : null;
  return published === null ? null : relative(lower, published);
}

const yearAndMonth = (published: string): readonly [number, number] =>
  published.split('-').map(Number) as [number, number];

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The last month of that number, January 1, that had begun by a day or month. */
function latestMonth(month: number, until: string): string {
  const [year, last] = yearAndMonth(until);
  return monthOf(month <= last ? year : year - 1, month);
}

/**
 * "this year", "last month", "three years ago", counted back from publication; a rounded distance ("nearly 50 years
 * ago") names no year.
 */
function relative(lower: string, published: string): string | null {
  if (lower === 'this year') return yearBack(published, 0);
  if (lower === 'last year') return yearBack(published, 1);
  if (lower === 'this month') return monthBack(published, 0);
  if (lower === 'last month') return monthBack(published, 1);
  const [, word = '', unit] = /^(\w+) (day|month|year)s? ago$/.exec(lower) ?? [], back = countOf(word);
  if (unit === undefined || !Number.isInteger(back)) return null;
  if (unit === 'year') return yearBack(published, back);
  return unit === 'month' ? monthBack(published, back) : dayBack(published, back);
}

const yearBack = (published: string, back: number): string => String(yearAndMonth(published)[0] - back);

function monthBack(published: string, back: number): string {
  const [year, month] = yearAndMonth(published), months = year * 12 + month - 1 - back;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

const dayBack = (published: string, back: number): string =>
  new Date(Date.parse(`${published}T00:00:00Z`) - back * DAY_MS).toISOString().slice(0, 10);

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two" is 2, "12" is 12; not a number for other words. */
const countOf = (word: string): number =>
  word === 'an' || word === 'one' ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
