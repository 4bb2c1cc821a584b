import { articles, casualtyClaims, quotes, type Article, type CasualtyClaim, type Quote } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, wrong, type Finding } from '../finding.js';
import { firstDay, lastDay } from '../partial-date.js';

export const dates: Check = {
  name: 'dates',
  description:
    'Dates exist in the calendar, periods do not end before they start, nobody was quoted or harmed after publication, '
    + 'and that was in the age of newspapers.',
  tables: [articles, quotes, casualtyClaims],
  check: ({ article, quotes: quoteRows, claims }) => [
    ...ofArticle(article),
    ...quoteRows.flatMap((quote) => ofQuote(quote, article.published)),
    ...claims.flatMap((claim) => ofClaim(claim, article.published)),
  ],
};

const LOOK = 'See whether the day of publication in sources.csv is right; else the rule that read the date is at fault.';

/** The first was printed in Strasbourg. */
const FIRST_NEWSPAPER = '1605';

function ofArticle(article: Article): readonly Finding[] {
  const { published, published_basis: basis } = article;
  const isHalfKnown = (published === null) !== (basis === null), isTooOld = published !== null && published < FIRST_NEWSPAPER;
  return [
    ...(isHalfKnown ? [wrong(articles, article, 'published_basis', `published is ${published} but published_basis is ${basis}`)] : []),
    ...(isTooOld ? [odd(articles, article, 'published', `published ${published} is before there were newspapers`, LOOK)] : []),
  ];
}

function ofQuote(quote: Quote, published: string | null): readonly Finding[] {
  const { said_on: date } = quote;
  if (date === null) return [];
  if (firstDay(date) === null) return [wrong(quotes, quote, 'said_on', `said_on ${date} is not in the calendar`)];
  return isAfter(date, published) ? [odd(quotes, quote, 'said_on', `said_on ${date} is after publication on ${published}`, LOOK)] : [];
}

function ofClaim(claim: CasualtyClaim, published: string | null): readonly Finding[] {
  const { period_start: start, period_end: end, stance } = claim;
  const unreal = (['period_start', 'period_end'] as const).filter((field) => claim[field] !== null && firstDay(claim[field]) === null);
  if (unreal.length > 0)
    return unreal.map((field) => wrong(casualtyClaims, claim, field, `${field} ${claim[field]} is not in the calendar`));
  if (start !== null && end !== null && isAfter(start, lastDay(end))) {
    return [wrong(casualtyClaims, claim, 'period_end', `period_end ${end} is before period_start ${start}`)];
  }
  if (start === null || stance === 'hypothetical' || stance === 'feared' || !isAfter(start, published)) return [];
  return [odd(casualtyClaims, claim, 'period_start', `period_start ${start} is after publication on ${published}`, LOOK)];
}

/** Whether a date of the calendar begins after a day; no date does where the day is not known. */
function isAfter(date: string, day: string | null): boolean {
  return day !== null && (firstDay(date) as string) > day;
}
