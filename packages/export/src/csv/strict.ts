import { columnsOf, type Table } from '@onrecord/schema';
import { openWriter } from '@onrecord/schema/files';
import { stringify } from 'csv-stringify/sync';
import { cellsOf, rowOf, type Cell } from '../cells.js';
import type { FormWriter } from '../forms.js';
import type { Form } from './read-back.js';

export const CRLF = '\r\n';

/**
 * Strict CSV (RFC 4180): comma, CRLF, every string in double quotes, numbers and truth values bare, unknown an empty
 * cell. Strings are always quoted because naming the record delimiter turns off the quoting of line breaks. The cast is
 * ours because the library’s own turns true into 1.
 */
const STRICT = {
  delimiter: ',', record_delimiter: CRLF, quote: '"', escape: '"', quoted_string: true, bom: false,
  cast: { boolean: String },
} as const;

/** Lines of CSV. */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return stringify(lines.map((cells) => [...cells]), STRICT);
}

/** The header line. */
export function csvHeader(table: Table): string {
  return csvOf([columnsOf(table)]);
}

/** The strict CSV of a table. */
export function openStrictCsv(table: Table, path: string): FormWriter {
  const file = openWriter(path);
  file.write(csvHeader(table));
  return { add: (rows) => file.write(csvOf(rows.map((row) => cellsOf(table, row)))), close: () => file.close() };
}

/** How strict CSV is read back: every cell gives the value of its record, type and all. */
export const strictForm: Form = {
  bom: false,
  expected: (table, row) => columnsOf(table).map((name) => row[name] ?? null),
  found: (table, cells) => Object.values(rowOf(table, cells)),
};
