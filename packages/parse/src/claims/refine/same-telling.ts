/** Whether two claims may be of one day and one source. */
import { months } from '../../lexicon/time-words.js';
import type { FoundClaim } from '../found.js';

/** Where one of them names no source they may be the same. */
export const sameClaimant = ({ claimant: one }: FoundClaim, { claimant: other }: FoundClaim): boolean =>
  one === null || other === null || one.toLowerCase() === other.toLowerCase();

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** "May 24", "24 May": a day of a month. */
const DAY = /\b(\p{Lu}\p{L}{2,8})\.? (\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)? (\p{Lu}\p{L}{2,8})\b/u;

const MONTHS: ReadonlySet<string> = new Set(months);

/** The day that a period names, as month and number. */
function dayIn(period: string): string | undefined {
  const [, month, day, dayBefore, monthBehind] = DAY.exec(period) ?? [];
  const name = (month ?? monthBehind ?? '').toLowerCase();
  return MONTHS.has(name) ? `${name.slice(0, 3)} ${day ?? dayBefore}` : undefined;
}

/** "in 2016", "in March", "last year": too long for news of a day. */
const LONG_AGO = /^(?:in |last |during )?(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{4}|year|month)$|^in \p{Lu}\p{Ll}{2,8}$/u;

/** "killed on Monday" is not "killed on Tuesday", nor "on May 24" "in 2016"; where one of them names no day they may be the same. */
export function mayBeOneDay({ period: one }: FoundClaim, { period: other }: FoundClaim): boolean {
  const date = dayIn(one ?? ''), otherDate = dayIn(other ?? '');
  if (date !== undefined && otherDate !== undefined && date !== otherDate) return false;
  if (one !== null && LONG_AGO.test(one) && other !== null && WEEKDAY.test(other)) return false;
  const day = WEEKDAY.exec(one ?? '')?.[0].toLowerCase(), otherDay = WEEKDAY.exec(other ?? '')?.[0].toLowerCase();
  return day === undefined || otherDay === undefined || day === otherDay;
}
