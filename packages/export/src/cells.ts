import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';

/** What a record’s field can hold. */
export type Value = string | number | boolean | readonly string[] | null;

/** A record of any table. */
export type Row = Readonly<Record<string, Value>>;

/** What a cell can hold: an unknown is null, a list one string. */
export type Cell = Exclude<Value, readonly string[]>;

/** A record as the cells of a line, in the table’s order. */
export function cellsOf(table: Table, row: Row): readonly Cell[] {
  return columnsOf(table).map((name) => {
    const value = row[name] ?? null;
    return typeof value === 'object' && value !== null ? value.join(LIST_DELIMITER) : value;
  });
}

/** The record that the cells of a CSV line say. Throws nothing: a cell that fits no value comes back as its text. */
export function rowOf(table: Table, cells: readonly string[]): Row {
  return Object.fromEntries(columnsOf(table).map((name, n) => [name, valueOf(table.columns[name] as Column, cells[n])]));
}

const DIGITS = /^[0-9]+$/;
const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };

function valueOf({ kind, nullable }: Column, cell: string | undefined): Value {
  if (cell === undefined || (cell === '' && nullable)) return null;
  if (kind === 'integer' && DIGITS.test(cell)) return Number(cell);
  if (kind === 'boolean') return TRUTH[cell] ?? cell;
  return kind === 'list' ? cell.split(LIST_DELIMITER) : cell;
}
