/** The day that a stamp names, in the forms that only stamps are written in: “9/Oct/2008”, “10/09/2008 05:12 PM MDT”. */
import { writtenDate } from '../../language/dates.js';

/** “10/09/2008 05:12:33 PM MDT”: whoever tells the time by an American zone writes the month first. */
const AMERICAN = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b.{0,6}\d{1,2}:\d\d(?::\d\d)? ?[AP]\.?M\.? (?:[ECMP][DS]?T|AK[DS]T)\b/i;
/** “9/Oct/2008”, “October/9/2008” */
const STROKES = /\b(?=(?:\d{1,2}\/)?\p{L})(\d{1,2}|\p{L}{3,9})\/(\p{L}{3,9}|\d{1,2})\/((?:19|20)\d\d)\b/u;
/** “8 Shawwal 1429 / October 9, 2008”: a day of the Muslim calendar, and the same in ours. */
const MUSLIM = /\b\d{1,2} [\p{L}' -]{4,20},? 1[34]\d\d(?: A\.?H\.?)? ?[/|(] ?/u;
/** “Thursday, 09.10.2008”: the weekday tells which of the two is the month. */
const WEEKDAY_AND_FIGURES = /\b(sun|mon|tue|wed|thu|fri|sat)\p{L}*,? (\d{1,2})([-./])(\d{1,2})\3((?:19|20)\d\d)\b/iu;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** ISO date, null where the stamp names none for certain. */
export function dayOfStamp(stamp: string): string | null {
  const american = AMERICAN.exec(stamp);
  if (american !== null) return writtenDate(`${american[3]}-${american[1]}-${american[2]}`);
  const day = writtenDate(stamp.replace(STROKES, '$1 $2 $3').replace(MUSLIM, ''));
  return day ?? dayByWeekday(stamp) ?? dayInSixFigures(stamp);
}

/** “11/20/19”, “12-22-23”: a day with two figures of its year, where one order of the three alone makes a day. */
const SIX_FIGURES = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d\d)(?![\d./-])/;
function dayInSixFigures(stamp: string): string | null {
  const [, one, , two, three] = SIX_FIGURES.exec(stamp) ?? [];
  if (one === undefined) return null;
  const orders = [[three, one, two], [three, two, one], [one, two, three]].filter(([year]) => year?.length === 2);
  const days = new Set(orders.flatMap(([year, month, day]) => writtenDate(`${centuryOf(Number(year))}${year}-${month}-${day}`) ?? []));
  return days.size === 1 ? [...days][0] as string : null;
}

function dayByWeekday(stamp: string): string | null {
  const [, weekday, one, , other, year] = WEEKDAY_AND_FIGURES.exec(stamp) ?? [];
  if (weekday === undefined) return null;
  const days = [`${year}-${other}-${one}`, `${year}-${one}-${other}`].map(writtenDate).filter((day) => day !== null);
  const fitting = days.filter((day) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] === weekday.toLowerCase());
  return fitting.length === 1 ? fitting[0] as string : null;
}

/** “AP-NY-03-14-98 1712EST”: when a wire sent the report, month first; ISO date, null on any other line. */
export function dayOfWire(text: string): string | null {
  const [, month, day, year = ''] = /^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}$/.exec(text) ?? [];
  return month === undefined ? null : writtenDate(`${centuryOf(Number(year))}${year}-${month}-${day}`);
}
/** Two figures from which on a year is of the last century. */
const FIRST_YEAR = 70;
const centuryOf = (year: number): string => (year >= FIRST_YEAR ? '19' : '20');
