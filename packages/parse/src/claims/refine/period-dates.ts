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
  const years = lower.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.length === 1) return years[0];
  if (published !== null && lower === 'this year') return published.slice(0, 4);
  return published !== null && lower === 'last year' ? String(Number(published.slice(0, 4)) - 1) : null;
}

/** First and last day, month or year of a period; an open one has no last. `published`: ISO date or null. */
export function periodDates(period: string | null, published: string | null): PeriodDates {
  if (period === null) return { period_start: null, period_end: null };
  if (/^since\b/i.test(period)) return { period_start: dateIn(period.slice(6), published), period_end: null };
  if (/^before\b|^until\b|^by\b/i.test(period)) return { period_start: null, period_end: dateIn(period.slice(3), published) };
  const range = /^(?:between|from)\s(.{1,60}?)\s(?:and|to|until|through)\s(.{1,60})$/i.exec(period);
  if (range !== null) {
    const start = dateIn(range[1] as string, published), end = dateIn(range[2] as string, published);
    return start !== null && end !== null && start > end ? { period_start: null, period_end: null } : { period_start: start, period_end: end };
  }
  const date = dateIn(period, published);
  return { period_start: date, period_end: /^this year$/i.test(period) ? null : date };
}
