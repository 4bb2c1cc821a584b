import { allTables, alteredCells, changes, columnsOf, tombstones, type Column, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import type { Row, Value } from '../src/cells.js';

/** Every table that is written as CSV: those of a dataset, and those that a release adds. */
export const writtenTables: readonly Table[] = [...allTables, alteredCells, changes, tombstones];

/** A record made of the examples of the table’s columns. */
export function exampleOf(table: Table, change: Row = {}): Row {
  return { ...Object.fromEntries(columnsOf(table).map((name) => [name, table.columns[name]?.example as Value])), ...change };
}

// What breaks CSV writers and readers: marks, breaks, formulas, nothing, what looks like a number, a header or a null.
const HOSTILE = ['"', '""', ',', '\n', '\r', '\r\n', ' ', '\t', '=1+1', '+1', '-1', '@x', '007', '1e5', 'null', 'NULL', 'NaN', '\0', '\u2028', '\ufeff', '\u202e', '😀', 'e\u0301', 'true', ';', '12', '2011-03', '18 Dec 2012', '\u200f', '\ufffd', '\ufdd0', '\u{1ffff}', '_x0041_', 'x'.repeat(40_000)];

export const hostileText = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 5 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')).filter((text) => text !== '');

function valueOf({ kind, limits, nullable }: Column): fc.Arbitrary<Value> {
  const list = fc.array(hostileText.map((text) => text.replaceAll(';', '') || 'x'), { minLength: 1, maxLength: 3 });
  const known = limits.enum ? fc.constantFrom(...limits.enum) : limits.format === 'date' ? fc.constantFrom('2012-12-18', '1999-02-28') : kind === 'integer' ? fc.nat() : kind === 'boolean' ? fc.boolean() : kind === 'list' ? list : hostileText;
  return nullable ? fc.option(known) : known;
}

/** Any record of a table, with text of any kind where its columns take text. */
export function anyRow(table: Table): fc.Arbitrary<Row> {
  return fc.record(Object.fromEntries(columnsOf(table).map((name) => [name, valueOf(table.columns[name] as Column)])));
}
