import { articles, casualtyClaims, quotes } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, wrong } from '../finding.js';
import { firstDay, lastDay } from '../partial-date.js';

const LOOK = 'See whether the day of publication in sources.csv is right; else the rule that read the date is at fault.';

export const dates: Check = {
  name: 'dates',
  description: 'Dates exist in the calendar, periods do not end before they start, and nobody was quoted or harmed after publication.',
  tables: [articles, quotes, casualtyClaims],
  check: ({ article, quotes: quoteRows, claims }) => [
    ...((article.published === null) === (article.published_basis === null)
      ? []
      : [wrong(articles, article, 'published_basis', `published is ${article.published} but published_basis is ${article.published_basis}`)]),
    ...quoteRows.flatMap((quote) => {
      if (quote.said_on === null) return [];
      const day = firstDay(quote.said_on);
      if (day === null) return [wrong(quotes, quote, 'said_on', `said_on ${quote.said_on} is not in the calendar`)];
      if (article.published === null || day <= article.published) return [];
      return [odd(quotes, quote, 'said_on', `said_on ${quote.said_on} is after publication on ${article.published}`, LOOK)];
    }),
    ...claims.flatMap((claim) => {
      const { period_start: start, period_end: end } = claim;
      const unreal = (['period_start', 'period_end'] as const).filter((field) => claim[field] !== null && firstDay(claim[field]) === null);
      if (unreal.length > 0) return unreal.map((field) => wrong(casualtyClaims, claim, field, `${field} ${claim[field]} is not in the calendar`));
      if (start !== null && end !== null && (firstDay(start) as string) > (lastDay(end) as string)) {
        return [wrong(casualtyClaims, claim, 'period_end', `period_end ${end} is before period_start ${start}`)];
      }
      const isToCome = start !== null && article.published !== null && (firstDay(start) as string) > article.published;
      if (!isToCome || claim.stance === 'hypothetical' || claim.stance === 'feared') return [];
      return [odd(casualtyClaims, claim, 'period_start', `period_start ${start} is after publication on ${article.published}`, LOOK)];
    }),
  ],
};
