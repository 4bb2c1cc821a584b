import { casualtyClaims, codePoints, nameOf, paragraphs, quotes, type Paragraph, type Table } from '@onrecord/schema';
import type { ArticleRecords } from './check.js';
import type { Finding, Row } from './finding.js';

/** “line 3”: where in its raw document the record stands that a finding is about; null where no line is to be told. */
export function lineOf(records: ArticleRecords, { table, record }: Pick<Finding, 'table' | 'record'>): string | null {
  const { rawText } = records, at = record === null ? null : rawStart(records, table, record);
  if (rawText === null || at === null || !Number.isInteger(at)) return null;
  const points = codePoints(rawText);
  return at < 0 || at > points.length ? null : `line ${rawText.slice(0, points.utf16(at)).split('\n').length}`;
}

/** First code point of a record in its raw document. */
function rawStart({ paragraphs: all, quotes: quoteRows, claims }: ArticleRecords, table: string | null, record: string): number | null {
  const named = <R extends Row>(of: Table, rows: readonly R[]): R | undefined =>
    (of.name === table ? rows.find((row) => nameOf(of, row) === record) : undefined);
  const paragraph = named(paragraphs, all as readonly (Paragraph & Row)[]);
  if (paragraph !== undefined) return paragraph.raw_start;
  const row = named(quotes, quoteRows as readonly Row[]) ?? named(casualtyClaims, claims as readonly Row[]);
  const home = all.find((one) => one['paragraph'] === row?.['paragraph']), start = row?.['start'];
  if (home === undefined || typeof start !== 'number') return null;
  return home.text_start === null || start < home.text_start ? home.raw_start : home.raw_start + start - home.text_start;
}
