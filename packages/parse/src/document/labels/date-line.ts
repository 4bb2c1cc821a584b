/** “Published Tuesday, March 9, 2019, 4:12 p.m. GMT”: a line that holds a date and nothing else. */
import { listed } from './phrase-list.js';

/** Words that a date line may hold, beside days and months: stamps, halves of the day, zones of time, ordinals. Source: own list. */
const WORDS: ReadonlySet<string> = new Set(listed(`published | posted | updated | update | first | last | latest | modified | created
  issued | date | on | at | page
  hour | hours | minute | minutes | day | days | week | weeks | month | months | year | years | ago | a | p | m | am
  pm | st | nd | rd | th | t | z | utc | gmt | et | est | edt | ct | cst | cdt | mt | mst | mdt | pt | pst | pdt | ast
  nst | bst | wet | cet | cest | eet | eest | msk | trt | ist | pkt | gst | sgt | hkt | jst | kst | aest | aedt | acst
  awst | nzst | nzdt | sast | wat | eat | myt | wib`));
const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const MONTHS = [
  'Jan(?:uary)?', 'Feb(?:ruary)?', 'Mar(?:ch)?', 'Apr(?:il)?', 'May', 'June?', 'July?', 'Aug(?:ust)?', 'Sept?(?:ember)?', 'Oct(?:ober)?',
  'Nov(?:ember)?', 'Dec(?:ember)?',
];
/** A month’s name as a pattern, with a capital. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})`;
const MONTH = new RegExp(`^${MONTH_NAME}$`, 'i');
/** “A01”: a page of the paper. */
const PAGE = /^[a-f](?=\d)/;
const TOKENS = /\p{L}+|\d+|[^\s\p{L}\d]/gu, MARK = /^[.,:;|/()*_•·–—-]$/;
/** “by Tomas Brandt” */
const BY = /\bby [\p{L} .'-]{3,40}/iu;
const LONGEST = 120; // UTF-16 units

/** What opens a stamp, in front of its day: “Aired …”, “For immediate release: …”, “Press release No. 41 / …”. Source: own list. */
const STAMPED = new RegExp(String.raw`^(?:${[
  'added', 'filed', 'aired', 'broadcast', 'originally (?:published|posted)', '(?:story|article) (?:posted|published)', 'upd', 'issue of',
  'release date', 'for (?:immediate )?release', String.raw`(?:press|news) release(?: no\. ?\d{1,4})?`,
].join('|')})\b[.:]? ?[/|–—-]? ?(?=.*\d)`, 'i');
/** “14:02 GMT 15:02 UK”, “14:21 UTC+4” */
const ZONES = /(?<=\d\d:\d\d) uk\b|(?<=\b(?:utc|gmt)) ?[+-] ?\d{1,2}(?::?\d\d)?/g;
/** “9 October 2008, Oslo”: the day, and where it was. */
const PLACE_BEHIND = /(?<=(?:19|20)\d\d), ?\p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?$/u;
/** “8 Shawwal 1429 / October 9, 2008” */
const MUSLIM = /^\d{1,2} [\p{L}' -]{4,20},? 1[34]\d\d(?: a\.?h\.?)? ?[/|(] ?(?=.*\d)/u;

/** Whether the line holds only what dates are written with; it need not be a date. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(BY, ' ').replace(STAMPED, '').replace(PLACE_BEHIND, '');
  const lower = bare.toLowerCase().replace(ZONES, '').replace(MUSLIM, ''), tokens = [...lower.matchAll(TOKENS)];
  return tokens.length > 0 && tokens.every(({ 0: token, index }) => isOfDate(token) || PAGE.test(lower.slice(index, index + 2)));
}

const isOfDate = (token: string): boolean =>
  /^\d/.test(token) || MARK.test(token) || WORDS.has(token) || DAY.test(token) || MONTH.test(token);

/** “Oruland: Access snapshot (as of 30 June 2018)”: a title that names the day up to which it tells. */
export const titlesItsDay = (text: string): boolean => AS_OF.test(text.slice(-60));
const AS_OF = /\p{L} \((?:as of|up to|until) [^()]{4,40}\)$/iu;

/** Words of the line that no day is written with. */
export const wordsBesideDay = (text: string): number =>
  (text.slice(0, LONGEST).toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !isOfDate(word)).length;

const YEAR = /\b(?:19|20)\d\d\b/;

/** A date with its year (2 of 97 such lines within the development pages’ articles are body). */
export const isDateAlone = (text: string): boolean => YEAR.test(text) && /\d\D+\d/.test(text) && isDateLine(text);

const DAY_IN_FULL = String.raw`\d{1,2} \p{L}{3,9} \d{4}`;
/** “Format Situation Report Source Harbour Office Posted 17 Aug 2020 Originally published 16 Aug 2020”: how a library files a report. */
export const STAMP_OF_LIBRARY = new RegExp(
  String.raw`^Formats? .{1,60} Sources? .{1,160} Posted (?<posted>${DAY_IN_FULL})(?: Originally published (?<first>${DAY_IN_FULL}))?`, 'u');

const SPAN = /^(?:second|minute|hour|day|week|month|year)s?$/;

/** The form in which dates and times are written: the same for “May 3, 2017, 4:10 p.m.” and “June 12, 2017, 11:05 a.m.” */
export const formOfDates = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, '1').replace(/\p{L}+/gu, (word) => {
    if (MONTH.test(word)) return 'month';
    if (DAY.test(word) || SPAN.test(word)) return 'day';
    return word === 'a' || word === 'am' ? word.replace('a', 'p') : word;
  });
