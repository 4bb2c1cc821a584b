import type { Column } from './column.js';

/** Columns of one table that name a record of another (or of the same). */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** One table, declared once. The order of `columns` is the order of the published columns. */
export interface Table<Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  /** Columns that together name one record; empty where rows have no name. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: Columns;
  /** Columns that no release held at first: published behind all others, so that none moves. */
  readonly appended?: readonly string[];
}

/** Declares a table; the type of its records is read from the declaration. */
export function table<Columns extends Readonly<Record<string, Column>>>(
  declared: Table<Columns> & { readonly key: readonly (keyof Columns & string)[]; readonly appended?: readonly (keyof Columns & string)[] },
): Table<Columns> {
  return declared;
}

/** The read-only record type that a table declares. */
export type RecordOf<T extends { readonly columns: Readonly<Record<string, Column>> }> = {
  readonly [Name in keyof T['columns']]: T['columns'][Name] extends Column<infer Value> ? Value : never;
};

/** The names of a table’s columns, in order. */
export function columnsOf<T extends Table>(of: T): readonly (keyof T['columns'] & string)[] {
  return Object.keys(of.columns);
}

/** The values of a record’s key, joined by a colon: `q_3f…`, `a_3f…:2`; null where the table has no key or one is missing. */
export function nameOf(of: Table, record: Readonly<Record<string, unknown>>): string | null {
  const values = of.key.map((column) => record[column]);
  return values.length > 0 && values.every((value) => typeof value === 'string' || typeof value === 'number') ? values.join(':') : null;
}
