/** “05.06.2010” is one day in Oslo and another in Boston: what else the page holds may tell which. */
import { writtenDate } from '../../language/dates.js';
import { MONTH_NAME } from '../labels/date-line.js';

const FIGURES = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;
const IN_WORDS = new RegExp(String.raw`\b(?:${MONTH_NAME}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME},? (?:19|20)\d\d)\b`, 'g');

/**
 * The day of a stamp in figures that may name two: as the page’s other days with the same mark are ordered (“17.06.2010”), else the one of
 * the two that the page names in words (“June 5, 2010”); null where neither tells. ISO date.
 */
export function settledDay(stamp: string, texts: readonly string[]): string | null {
  const [figures, ...others] = stamp.matchAll(FIGURES);
  if (figures === undefined || others.length > 0 || writtenDate(figures[0]) !== null) return null;
  const [, one, mark, other, year] = figures as unknown as readonly [string, string, string, string, string];
  const dayFirst = writtenDate(`${year}-${other}-${one}`), monthFirst = writtenDate(`${year}-${one}-${other}`);
  const votes = new Set(texts.flatMap((text) => votesIn(text, mark)));
  if (votes.size > 0) return votes.size > 1 ? null : votes.has('day') ? dayFirst : monthFirst;
  const named = new Set(texts.flatMap((text) => [...text.matchAll(IN_WORDS)].map(([day]) => writtenDate(day))));
  const told = [dayFirst, monthFirst].filter((day) => day !== null && named.has(day));
  return told.length === 1 ? told[0] as string : null;
}

/** What stands first in the days that can be read in one way alone. */
const votesIn = (text: string, mark: string): readonly ('day' | 'month')[] =>
  [...text.matchAll(FIGURES)].flatMap(([, one, own, other]) => {
    if (own !== mark) return [];
    if (Number(one) > 12) return ['day'];
    return Number(other) > 12 ? ['month'] : [];
  });
