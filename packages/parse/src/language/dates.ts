/** A day as news tells it, read against the day of publication: a weekday is the latest one on or before it. */

/** Milliseconds. */
const DAY = 86_400_000;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
];

const WEEKDAY_FORMS = WEEKDAYS.map((day) => new RegExp(`\\b${day}\\b`));
/** How months are written: january, jan., sept.; counted from 0. */
const MONTH_FORMS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((name, i): [string, number][] => [[name, i], [name.slice(0, 3), i]]),
  ['sept', 8],
]);

/**
 * The ISO date that the words name, of the precision that they give (2012-03, 2012-03-04), or null where they name none
 * for sure. `published` is an ISO date or null: without it only what carries its own year is read.
 * "Tuesday", "on Tuesday night", "yesterday", "March 4", "4 March 2012", "in March 2011".
 */
export function dateOf(words: string, published: string | null): string | null {
  const lower = words.toLowerCase();
  return calendarDate(lower, published) ?? (published === null ? null : relativeDay(lower, published));
}

/** The full ISO date, with its own year, that the words name ("Dec. 5, 2019, 9:41 AM", "2023-12-17", "17/12/2023"); else null. */
export function writtenDate(words: string): string | null {
  const [, year, month, day] = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words) ?? [];
  if (year !== undefined) return realDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  const inFigures = /\b(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(words);
  if (inFigures !== null) return dateInFigures(Number(inFigures[1]), Number(inFigures[3]), inFigures[4] as string);
  const date = calendarDate(words.toLowerCase(), null);
  return date !== null && date.length === 10 ? date : null;
}

/** 31/12/2014 and 12/31/2014 name one day; 08/07/2014 is one in London and another in Boston. */
function dateInFigures(one: number, other: number, year: string): string | null {
  if (one <= 12 && other <= 12 && one !== other) return null;
  const day = Math.max(one, other), month = Math.min(one, other);
  return realDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

const twoDigits = (number: string | number | undefined): string => String(number).padStart(2, '0');

/** Words that put a day elsewhere than in the week before publication. */
const OTHER_WEEK = /\b(?:last|next|later|that|following|previous|same|week|month|year)\b/;

/** today, yesterday, Tuesday. */
function relativeDay(lower: string, published: string): string | null {
  const today = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(today) || OTHER_WEEK.test(lower)) return null;
  if (/\b(?:today|tonight)\b/.test(lower)) return published;
  if (/\byesterday\b/.test(lower)) return isoDay(today - DAY);
  const named = WEEKDAY_FORMS.findIndex((form) => form.test(lower));
  if (named < 0) return null;
  const daysAgo = (new Date(today).getUTCDay() - named + 7) % 7;
  return isoDay(today - daysAgo * DAY);
}

/** March 4, 4 March 2012, March 2011; null where two months are named. */
function calendarDate(lower: string, published: string | null): string | null {
  const [named, ...others] = monthsIn(lower);
  if (named === undefined || others.some(({ month }) => month !== named.month)) return null;
  const day = dayBeside(lower, named);
  const written = YEAR.exec(lower)?.[1] ?? null;
  const year = written ?? (published === null || day === null ? null : yearOf(named.month, Number(day), published));
  if (year === null) return null;
  const inMonth = `${year}-${twoDigits(named.month + 1)}`;
  return day === null ? inMonth : realDate(`${inMonth}-${twoDigits(day)}`);
}

/** “1909 GMT” is a time. */
const YEAR = /\b((?:19|20)\d\d)\b(?! ?(?:gmt|utc|hrs?|hours)\b)/;

/** A month in the words: its number from 0, and where it stands. */
interface NamedMonth {
  readonly month: number;
  readonly start: number;
  readonly end: number;
}

function monthsIn(lower: string): readonly NamedMonth[] {
  return [...lower.matchAll(/[a-z]+/g)].flatMap(({ 0: word, index: start }): readonly NamedMonth[] => {
    const month = MONTH_FORMS.get(word);
    return month === undefined ? [] : [{ month, start, end: start + word.length }];
  });
}

/** "March 4", "4 March", "the 4th of March": the day right beside the month. */
function dayBeside(lower: string, { start, end }: NamedMonth): string | null {
  const behind = /^\.?,?\s?(\d{1,2})(?:st|nd|rd|th)?(?!(?:[\d:]|,(?!(?:19|20)\d\d\b))\d|\d)/.exec(lower.slice(end));
  const before = /(?:^|[^\d,:])(\d{1,2})(?:st|nd|rd|th)?(?: of|,)?[ -]$/.exec(lower.slice(Math.max(0, start - BESIDE), start));
  return behind?.[1] ?? before?.[1] ?? null;
}

/** Characters in front of a month that hold its day: "4th of ". */
const BESIDE = 9;

/** A day without a year is the latest one on or before publication. `month` counts from 0. */
function yearOf(month: number, day: number, published: string): string {
  const [year, publishedMonth, publishedDay] = published.split('-').map(Number) as [number, number, number];
  const isPast = month + 1 < publishedMonth || (month + 1 === publishedMonth && day <= publishedDay);
  return String(isPast ? year : year - 1);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The date if the calendar has it: no 31 April. */
function realDate(date: string): string | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time) !== date ? null : date;
}
