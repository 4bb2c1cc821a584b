/** Whether this is a day of the calendar, YYYY-MM-DD. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The day (UTC, YYYY-MM-DD) that SOURCE_DATE_EPOCH names, in seconds since 1970; null where it names none. */
export function dayOfEpoch(seconds: string | undefined): string | null {
  return seconds !== undefined && /^[0-9]{1,11}$/.test(seconds) ? new Date(1000 * Number(seconds)).toISOString().slice(0, 10) : null;
}
