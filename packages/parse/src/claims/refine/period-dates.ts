/** A time phrase as ISO dates, of the precision that its words give; null where they name none for sure. */
import { dateOf } from '../../language/dates.js';

export interface PeriodDates {
  readonly period_start: string | null;
  readonly period_end: string | null;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].map((name) => new RegExp(`\\b${name}\\b`));

/** A day, a month or a year. A month alone is the latest one up to publication. */
function dateIn(words: string, published: string | null): string | null {
  const day = dateOf(words, published);
  if (day !== null) return day;
  const lower = words.toLowerCase(), month = MONTHS.findIndex((name) => name.test(lower));
  if (month >= 0 && published !== null && !/\d/.test(lower)) {
    const [year, publishedMonth] = published.split('-').map(Number) as [number, number];
    return `${month + 1 <= publishedMonth ? year : year - 1}-${String(month + 1).padStart(2, '0')}`;
  }
  if (month >= 0) return null;
  const years = lower.match(/\b(?:1[4-9]|20)\d\d\b/g) ?? [];
  if (years.length > 0) return years.length === 1 ? years[0] as string : null;
  return published === null ? null : relative(lower, published);
}

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (word: string): number => (word === 'an' || word === 'one' ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word));

/** "this year", "last month", "three years ago", counted back from publication; a rounded distance ("nearly 50 years ago") names no year. */
function relative(lower: string, published: string): string | null {
  const [year, month] = published.split('-').map(Number) as [number, number];
  const monthBack = (back: number): string => { const all = year * 12 + month - 1 - back; return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`; };
  if (lower === 'this year') return String(year);
  if (lower === 'last year') return String(year - 1);
  if (lower === 'this month') return monthBack(0);
  if (lower === 'last month') return monthBack(1);
  const [, word = '', unit] = /^(\w+) (day|month|year)s? ago$/.exec(lower) ?? [], back = countOf(word);
  if (unit === undefined || !Number.isInteger(back)) return null;
  if (unit === 'year') return String(year - back);
  return unit === 'month' ? monthBack(back) : new Date(Date.parse(`${published}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day, month or year of a period; an open one has no last. `published`: ISO date or null. */
export function periodDates(period: string | null, published: string | null): PeriodDates {
  if (period === null) return { period_start: null, period_end: null };
  if (/^since\b/i.test(period)) return { period_start: dateIn(period.slice(6), published), period_end: null };
  if (/^before\b|^until\b|^by\b/i.test(period)) return { period_start: null, period_end: dateIn(period.slice(3), published) };
  const range = /^(?:between\s|from\s)?(.{1,60}?)\s(?:and|to|until|through)\s(.{1,60})$/i.exec(period);
  if (range !== null) {
    const [, first = '', last = ''] = range, year = /\b(?:19|20)\d\d$/.exec(last)?.[0];
    // "from May to August 2012": one year for both
    const start = dateIn(year === undefined || /\d{4}/.test(first) ? first : `${first} ${year}`, published), end = dateIn(last, published);
    return start !== null && end !== null && start > end ? { period_start: null, period_end: null } : { period_start: start, period_end: end };
  }
  const date = dateIn(period, published);
  return { period_start: date, period_end: /^this (?:year|month)$/i.test(period) ? null : date };
}
