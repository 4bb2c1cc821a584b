/**
 * What stands in boxes of its own on a page and is one line where the page is saved as text: “ByTom Hessel”, “Tom HesselDec. 21, 2023
 * 11:00 pm”, “March 3, 2006|By Tom Hessel”.
 */
import { MONTH_NAME, isDateLine } from './date-line.js';

const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = [String.raw`${MONTH_NAME}\.? \d{1,2},? ${YEAR}`, String.raw`${MONTH_NAME.toUpperCase()}\.? \d{1,2},? ${YEAR}`, String.raw`\d{1,2} ${MONTH_NAME} ${YEAR}`];

/** “ByTom Hessel” */
const GLUED_BY = /^(By|BY)(?=\p{Lu}\p{Ll})/u;
/** Between a name and the day, the day and a name, two days, a name and “Updated” or a button, a name and its agency. */
const GLUED = new RegExp([
  String.raw`(?<=\p{L}|\p{L}[\d.])(?=(?:${DAY.join('|')})\b)`, String.raw`(?<=\b${YEAR})(?=\d{1,2} ${MONTH_NAME}|\p{Lu}\p{Ll})`,
  String.raw`(?<=\p{Ll})(?=(?:Published|Updated|Posted|(?:View|Read|See) (?:More|All))\b)`,
  String.raw`(?<=\p{L}{2})(?=(?:The )?(?:Associated Press|Agence France-Presse|Canadian Press)\b)`,
].join('|'), 'gu');

export const isGluedBy = (text: string): boolean => GLUED_BY.test(text);

/** The same with a bar between what is glued. */
export const unglued = (text: string): string => text.replace(GLUED_BY, '$1 ').replace(GLUED, ' | ');

const DAY_THEN_AUTHOR = new RegExp(String.raw`^(?<day>[^|]{3,40}\b${YEAR}) ?\| ?(?<author>(?:By|BY|From) \p{Lu}.*)$`, 'u');
/** “March 3, 2006|By Tom Hessel, Tribune staff reporter.”, as some archives set it; null on any other line. */
export function dayThenAuthor(text: string): { readonly day: string; readonly author: string } | null {
  const { day, author } = DAY_THEN_AUTHOR.exec(text)?.groups ?? {};
  return day === undefined || author === undefined || !isDateLine(day) ? null : { day, author };
}
