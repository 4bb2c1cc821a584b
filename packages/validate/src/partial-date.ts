const PARTS = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

/** The first day that a date of any precision can mean, YYYY-MM-DD; null where the calendar has no such date. */
export function firstDay(date: string): string | null {
  return days(date)?.first ?? null;
}

/** The last day that a date of any precision can mean, YYYY-MM-DD; null where the calendar has no such date. */
export function lastDay(date: string): string | null {
  return days(date)?.last ?? null;
}

function days(date: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = PARTS.exec(date) ?? [];
  if (year === undefined || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  const length = monthLength(Number(year), Number(month ?? 12));
  if (day !== undefined && (Number(day) < 1 || Number(day) > length)) return null;
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? String(length)}` };
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
