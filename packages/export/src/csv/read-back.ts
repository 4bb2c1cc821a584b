import { createReadStream } from 'node:fs';
import { columnsOf, type Table } from '@onrecord/schema';
import Papa from 'papaparse';
import type { Row, Value } from '../cells.js';

/** A published file does not say what the records say: nothing may be published. */
export class ReadBackError extends Error {}

/** How a set of CSVs is written, as far as reading it back must know. */
export interface Form {
  /** Whether the file begins with a byte order mark (3 bytes). */
  readonly bom: boolean;
  /** What a line should say of a record, in the table’s order. */
  readonly expected: (table: Table, row: Row) => readonly Value[];
  /** What the cells of a line say. */
  readonly found: (table: Table, cells: readonly string[]) => readonly Value[];
}

/**
 * Reads a published CSV with another program than wrote it and compares it with the records, value by value.
 * Rejects with ReadBackError at the first difference. Holds one piece of the file in memory.
 */
export function readBack(form: Form, table: Table, path: string, records: Iterable<Row>): Promise<void> {
  const compare = comparison(form, table, records);
  // Decoded before it is cut into pieces: no letter is broken.
  const file = createReadStream(path, { encoding: 'utf8', start: form.bom ? 3 : 0 });
  return new Promise((resolve, reject) => {
    const fail = (row: number, what: string) =>
      reject(new ReadBackError(`${table.name}.csv, ${placeOf(row)}: ${what}. Mend: report this as a defect of export.`));
    let row = -1; // the header; records count from 0
    Papa.parse<string[]>(file, {
      delimiter: ',', newline: '\r\n', quoteChar: '"', escapeChar: '"', header: false, fastMode: false, skipEmptyLines: true,
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

const shown = (value: Value | undefined) => JSON.stringify(value);

/** Whether both are the same value, or lists of the same words. */
function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && shown(one) === shown(other));
}

function comparison(form: Form, table: Table, records: Iterable<Row>) {
  const columns = columnsOf(table);
  const rows = records[Symbol.iterator]();
  return {
    /** What is wrong with this line of the file; null if nothing is. */
    line(row: number, cells: readonly string[]): string | null {
      if (cells.length !== columns.length) return `has ${cells.length} cells, should have ${columns.length}`;
      if (row < 0) return columns.every((name, n) => cells[n] === name) ? null : `is ${cells.join()}`;
      const next = rows.next();
      if (next.done) return 'is one more than there are records';
      const found = form.found(table, cells), expected = form.expected(table, next.value);
      const column = columns.findIndex((_, n) => !isSame(found[n], expected[n]));
      return column < 0 ? null : `${columns[column]} reads ${shown(found[column])}, should read ${shown(expected[column])}`;
    },
    isAtEnd: () => rows.next().done === true,
  };
}

const placeOf = (row: number): string => (row < 0 ? 'header' : `row ${row}`);
