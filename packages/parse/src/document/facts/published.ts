import { writtenDate } from '../../language/dates.js';
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { type Labelled, isRecord, stated } from './labelled.js';

/**
 * The day of publication: what a record says, else a date alone on a line between the headline and the text or in the byline, else the
 * dateline’s. An appeal’s date is none.
 */
export function publishedOf(page: Labelled, inDateline: string | null): string | null {
  const dated = stated(page, 'day').map((text) => writtenDate(text)).find((date) => date !== null);
  const firstBody = page.labels.findIndex(({ kind }) => kind === 'body');
  if (dated !== undefined || firstBody < 0) return dated ?? inDateline;
  const above = datesIn(aboveText(page, firstBody)), dates = above.length > 0 ? above : datesIn(belowStandfirst(page, firstBody));
  const published = dates.find(({ text }) => PUBLISHED.test(text)) ?? dates.find(({ text }) => !UPDATED.test(text)) ?? dates[0];
  return published?.date ?? inDateline;
}

const PUBLISHED = /publish|posted/i, UPDATED = /updated|modified/i;

/** Lines before the article’s first paragraph that may carry its date. */
const ABOVE = 8;

/** A record’s date stands above its headline too; on a page that is the site’s own date. */
function aboveText(page: Labelled, firstBody: number): readonly Block[] {
  const headline = page.labels.findIndex(({ kind }) => kind === 'headline'), isBelowText = headline > firstBody;
  const from = isRecord(page) ? 0 : Math.max(headline < 0 || isBelowText ? 0 : headline, firstBody - ABOVE);
  return page.blocks.slice(from, firstBody);
}

const STAMPED: ReadonlySet<Label['kind']> = new Set(['byline', 'dateline']);

/** The bylines and datelines between a standfirst, which is body, and the paragraph that opens the story. */
function belowStandfirst({ blocks, labels }: Labelled, standfirst: number): readonly Block[] {
  const opening = labels.findIndex(({ kind }, n) => n > standfirst && kind === 'body');
  return blocks.filter((_, n) => n > standfirst && n < Math.min(opening, standfirst + ABOVE) && STAMPED.has((labels[n] as Label).kind));
}

/** Words that a date line may hold. Source: own list. */
const STAMPS = [
  'published', 'posted', 'updated', 'first published', 'last updated', 'last modified', 'created', 'date', 'on', 'at',
  String.raw`by [\p{L} .'-]{3,40}`,
  'mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs)?', 'fri', 'sat(?:ur)?', 'sun',
];
const MONTHS = [
  String.raw`jan\w*`, String.raw`feb\w*`, String.raw`mar\w*`, String.raw`apr\w*`, 'may', 'june?', 'july?', String.raw`aug\w*`,
  String.raw`sept?\w*`, String.raw`oct\w*`, String.raw`nov\w*`, String.raw`dec\w*`,
];
const TIMES = [String.raw`[ap]\.?m\.?`, '[a-z]{1,3}[sd]?t', 'utc', 'gmt', String.raw`\d+`, 'st', 'nd', 'rd', 'th'];
const MARKS = String.raw`[\s.,:;|/()*_–—-]`;
const DATE_LINE = new RegExp(`^(?:(?:${STAMPS.join('|')})(?:day)?\\b|${[...MONTHS, ...TIMES, MARKS].join('|')})+$`, 'iu');
const LONGEST = 120; // UTF-16 units

const datesIn = (blocks: readonly Block[]) =>
  blocks.filter(({ text }) => text.length <= LONGEST && DATE_LINE.test(text))
    .map(({ text }) => ({ text, date: writtenDate(text) }))
    .filter(({ date }) => date !== null);
