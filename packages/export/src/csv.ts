import { createReadStream } from 'node:fs';
import { columnsOf, type Table } from '@onrecord/schema';
import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';
import { cellsOf, rowOf, type Row } from './cells.js';

const CRLF = '\r\n';

/**
 * Strict CSV (RFC 4180): comma, CRLF, every string in double quotes, numbers bare, unknown an empty cell. Strings are always
 * quoted because naming the record delimiter turns off the quoting of line breaks; no value reaches csv-stringify’s
 * casts, which turn true into 1.
 */
const STRICT = { delimiter: ',', record_delimiter: CRLF, quote: '"', escape: '"', quoted_string: true, bom: false } as const;

/** The header line. */
export function csvHeader(table: Table): string {
  return stringify([[...columnsOf(table)]], STRICT);
}

/** The lines of some records. */
export function csvLines(table: Table, rows: readonly Row[]): string {
  return stringify(rows.map((row) => [...cellsOf(table, row)]), STRICT);
}

/** A published file does not say what the records say: nothing may be published. */
export class ReadBackError extends Error {}

/**
 * Reads a published CSV with another program than wrote it and compares it with the records, value by value.
 * Rejects with ReadBackError at the first difference. Holds one piece of the file in memory.
 */
export function readBack(table: Table, path: string, expected: Iterable<Row>): Promise<void> {
  const compare = comparison(table, expected);
  const file = createReadStream(path, 'utf8'); // decoded before it is cut into pieces: no letter is broken
  return new Promise((resolve, reject) => {
    const fail = (row: number, what: string) =>
      reject(new ReadBackError(`${table.name}.csv, ${row < 0 ? 'header' : `row ${row}`}: ${what}. Mend: report this as a defect of export.`));
    let row = -1; // the header; records count from 0
    Papa.parse<string[]>(file, {
      delimiter: ',', newline: CRLF, quoteChar: '"', escapeChar: '"', header: false, fastMode: false, skipEmptyLines: true,
      step({ data, errors }, parser) {
        const fault = errors[0]?.message ?? compare.line(row, data);
        row++;
        if (fault === null) return;
        fail(row - 1, fault);
        parser.abort();
        file.destroy();
      },
      complete() {
        if (compare.isAtEnd()) resolve();
        else fail(row, 'is not in the file');
      },
      error: reject,
    });
  });
}

function comparison(table: Table, expected: Iterable<Row>) {
  const columns = columnsOf(table);
  const records = expected[Symbol.iterator]();
  return {
    /** What is wrong with this line of the file; null if nothing is. */
    line(row: number, cells: readonly string[]): string | null {
      if (cells.length !== columns.length) return `has ${cells.length} cells, should have ${columns.length}`;
      if (row < 0) return cells.every((cell, n) => cell === columns[n]) ? null : `is ${cells.join()}`;
      const next = records.next();
      if (next.done) return 'is one more than there are records';
      const [found, record] = [rowOf(table, cells), next.value];
      const column = columns.find((name) => JSON.stringify(found[name]) !== JSON.stringify(record[name]));
      return column === undefined ? null : `${column} reads ${JSON.stringify(found[column])}, the record says ${JSON.stringify(record[column])}`;
    },
    isAtEnd: () => records.next().done === true,
  };
}
