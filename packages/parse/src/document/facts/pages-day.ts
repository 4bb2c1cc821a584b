/**
 * “Friday, May 9, 2025” above the headline: the day on which the page was looked at, where the text below is of another day.
 */
import { WRITTEN } from '../../language/dateline-forms.js';
import { datelineOf } from '../../language/dateline.js';
import { dateOf } from '../../language/dates.js';
import { type Labelled, textsOf } from './labelled.js';

/** Paragraphs that may open the report, and days that a report may wait for its publication. */
const FIRST = 3, WAITS = 14;
const DAY = 86_400_000, YEAR = 365; // milliseconds; days

/** “Published 03/02/2014 | 09:10”: it may be either of two days. */
const UNREADABLE = /^(?:first |originally )?(?:published|posted)\b\D{0,12}(\d{1,2})([/.-])(\d{1,2})\2\d{4}\b/i;

/**
 * Whether a day above the headline (ISO date) is none of the text’s: its dateline names another one, or it was published on one that cannot be
 * read.
 */
export function isOnlyThePages(page: Labelled, day: string): boolean {
  const unread = page.blocks.some(({ text }) => UNREADABLE.test(text));
  return unread || textsOf(page, 'body').slice(0, FIRST).some((text) => {
    const written = dateOf(dayBehindPlace(text), day);
    return written !== null && written.length === 10 && isFar(written, day);
  });
}

/** “VELIS (N/R), March 12: …”: the words of the dateline’s day; empty where there are none. */
function dayBehindPlace(text: string): string {
  const place = datelineOf(text)?.place;
  return place === undefined ? '' : BEHIND_PLACE.exec(text.slice(text.indexOf(place) + place.length))?.[1] ?? '';
}
const BEHIND_PLACE = new RegExp(String.raw`^(?: \([^()]{1,10}\))?,? (${WRITTEN})`, 'u');

/** “March 12” is the latest one up to the day: of tomorrow’s date it is a year ago. */
function isFar(written: string, day: string): boolean {
  const days = (Date.parse(day) - Date.parse(written)) / DAY;
  return days < -1 || (days > WAITS && days < YEAR - 1) || days > YEAR + 1;
}
