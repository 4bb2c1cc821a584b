/** “Published in Oruland Today, March 5th, 2013”: the paper and its day, on a line of their own beside the text. */
import { writtenDate } from '../../language/dates.js';
import { isDateLine } from '../labels/date-line.js';
import { type Labelled, textsOf } from './labelled.js';

const PAPER = String.raw`(?<paper>(?:[Tt]he )?\p{Lu}[\p{L}.'’&-]*(?: (?:of|and|the|&|\p{Lu}[\p{L}.'’&-]*)){0,4})`;
const PUBLISHED_IN = new RegExp(
  String.raw`^\W*(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:in|by) ${PAPER}(?:,| on) (?<day>.{6,40})$`, 'u');

/** “A version of this article appeared in the print edition of Oruland Today on March 5, 2013, on page 8.” */
const PRINTED_IN = new RegExp(
  String.raw`^\W*[Aa] version of this (?:article|story|report) (?:appeared|appears|was published) in (?:the )?print edition of ${PAPER}(?:,| on) (?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})`, 'u');

/** What such a line tells; null where none does, or where several tell of different days. */
export function publishedIn(page: Labelled): { readonly paper: string; readonly date: string } | null {
  const told = textsOf(page, 'byline', 'dateline', 'credit', 'boilerplate').flatMap((text) => {
    const { paper, day = '' } = (PUBLISHED_IN.exec(text) ?? PRINTED_IN.exec(text))?.groups ?? {}, date = isDateLine(day) ? writtenDate(day) : null;
    return paper === undefined || date === null ? [] : [{ paper, date }];
  });
  return new Set(told.map(({ date }) => date)).size === 1 ? told[0] ?? null : null;
}
