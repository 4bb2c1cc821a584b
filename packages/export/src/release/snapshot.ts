import { createHash } from 'node:crypto';
import { rowsOf, textOf, type Contents } from './contents.js';

/** A column as datapackage.json describes it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly pattern?: string };
}

/** A table of a published dataset: what describes it, and its rows as the strict CSV gives them. */
export interface TableSnapshot {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  /** Columns that name records of other tables than articles, whose ids may change without the record’s doing. */
  readonly pointers: readonly string[];
  readonly sha256: string;
  /** Read when asked for: one table at a time is held in memory. */
  readonly rows: () => readonly (readonly string[])[];
}

/** What a comparison must know of a dataset. */
export interface Snapshot {
  readonly name: string;
  readonly version: string;
  /** Day of the release; null where nobody said. */
  readonly released: string | null;
  readonly tables: readonly TableSnapshot[];
}

/** A row of a table by column, as its CSV says it. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a table by column; none of a table that is not there. */
export function cellsIn({ tables }: Snapshot, name: string): readonly Cells[] {
  const table = tables.find((one) => one.name === name);
  return (table?.rows() ?? []).map((row) => Object.fromEntries((table?.fields ?? []).map((field, n) => [field.name, row[n] ?? ''])));
}

/** What datapackage.json says, as far as a comparison must know. */
interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly created?: string;
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: Schema }[];
}

interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource?: string } }[];
}

/** Reads datapackage.json and, when asked, the CSVs that it describes. */
export function snapshotOf(contents: Contents): Snapshot {
  const { name, version, created, resources } = JSON.parse(textOf(contents, 'datapackage.json')) as Descriptor;
  return {
    name, version, released: created?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    tables: resources.map(({ name: table, path, schema }) => ({
      name: table,
      fields: schema.fields,
      key: schema.primaryKey ?? [],
      pointers: pointersOf(schema),
      sha256: createHash('sha256').update(contents.get(path) ?? '').digest('hex'),
      rows: () => rowsOf(contents, path),
    })),
  };
}

function pointersOf({ foreignKeys = [] }: Schema): readonly string[] {
  const links = foreignKeys.filter(({ fields, reference }) => fields.length === 1 && reference.resource !== 'articles');
  return links.flatMap(({ fields }) => fields);
}
