/**
 * "One man was shot on Saturday … A guard was killed there in July": a report tells its news by the day; what it dates by the month
 * or the year alone happened before, and is recalled.
 */
import type { FoundClaim } from '../found.js';
import { months, weekdays } from '../../lexicon/time-words.js';

/** Totals are told by the month: from so many people on the number may be one. */
const MANY = 20;

const oneOf = (names: readonly string[]): string => names.map((name) => name.replace('.', '\\.')).join('|');

/** "Saturday", "early on Friday", "last night": days that a report takes for known. */
const DAY = new RegExp(`(?:^|\\s)(?:${oneOf(weekdays)}|yesterday|today|tonight|overnight|last night|this (?:morning|afternoon|evening))(?![\\w-])`, 'i');

/** "July", "November 2013", "late August", "last month", "2011". */
const MONTH = new RegExp(`^(?:(?:early|late|mid|last|this past)[ -])?(?:(?:${oneOf(months)})(?:,? \\d{4})?|month|\\d{4})$`, 'i');

/** The claims, with those as background that a report of a day's news recalls from another month. */
export function recallingOtherMonths(claims: readonly FoundClaim[], published: string | null): readonly FoundClaim[] {
  const news = claims.findIndex(({ period, scope }) => period !== null && scope === 'incident');
  if (news < 0 || !DAY.test(claims[news]?.period ?? '')) return claims;
  return claims.map((claim, at) => (at > news && isOfOtherMonth(claim, published) ? { ...claim, scope: 'background' } : claim));
}

const isOfOtherMonth = ({ scope, count, count_min: min, period, period_end: end }: FoundClaim, published: string | null): boolean =>
  scope === 'incident' && period !== null && (count ?? min ?? MANY) < MANY && MONTH.test(period)
    && (end === null || published === null || !published.startsWith(end));
