/** The day (UTC, YYYY-MM-DD) that SOURCE_DATE_EPOCH names, in seconds since 1970; null where it names none. */
export function dayOfEpoch(seconds: string | undefined): string | null {
  return seconds !== undefined && /^[0-9]{1,11}$/.test(seconds) ? new Date(1000 * Number(seconds)).toISOString().slice(0, 10) : null;
}
