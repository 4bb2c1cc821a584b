/** “Updated: 7:14 AM, Jun 04, 2018”, in the byline or on a line of stamps. */
import { writtenDate } from '../../language/dates.js';
import { type Labelled, textsOf } from './labelled.js';

const UPDATED = /\b(?:updated|last (?:modified|changed|edited))\b(.{6,60})$/i;
/** So many days later an update mends what was news then. */
const SAME_NEWS = 3, DAY_MS = 86_400_000;

/** The day on which the text was brought up to date, within a few days after it was published; null where it tells of none. */
export function updatedAfter(page: Labelled, published: string | null): string | null {
  if (published === null) return null;
  const days = textsOf(page, 'byline', 'dateline').flatMap((text) => writtenDate(UPDATED.exec(text)?.[1] ?? '') ?? []);
  const later = days.filter((day) => day > published && (Date.parse(day) - Date.parse(published)) / DAY_MS <= SAME_NEWS);
  return later.toSorted().at(-1) ?? null;
}
