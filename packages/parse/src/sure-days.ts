/**
 * Days of a text that was published on one day and updated on another: “on Monday” may count from either. What it would tell apart is
 * unknown.
 */
import type { FoundClaim } from './claims/found.js';
import { periodDates } from './claims/refine/period-dates.js';
import { dateOf } from './language/dates.js';
import type { FoundQuote } from './quotes/index.js';

/** The quotes, a day unknown that the update would tell otherwise. `updated`: ISO date, null where the text tells of none. */
export const quotesOfSureDays = (quotes: readonly FoundQuote[], updated: string | null): readonly FoundQuote[] =>
  (updated === null ? quotes : quotes.map((quote) =>
    (quote.said_when === null || dateOf(quote.said_when, updated) === quote.said_on ? quote : { ...quote, said_on: null })));

/** The same for claims and their periods. */
export const claimsOfSureDays = (claims: readonly FoundClaim[], updated: string | null): readonly FoundClaim[] =>
  (updated === null ? claims : claims.map((claim) => {
    const { period_start: start, period_end: end } = periodDates(claim.period, updated);
    return start === claim.period_start && end === claim.period_end ? claim : { ...claim, period_start: null, period_end: null };
  }));
