import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { textOf, type Contents } from './contents.js';

/** A column as datapackage.json describes it. */
export interface Field {
  readonly name: string;
  readonly type: string;
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
  readonly tables: readonly TableSnapshot[];
}

interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource?: string } }[];
}

/** Reads datapackage.json and, when asked, the CSVs that it describes. */
export function snapshotOf(contents: Contents): Snapshot {
  const { name, version, resources } = JSON.parse(textOf(contents, 'datapackage.json')) as {
    readonly name: string; readonly version: string; readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: Schema }[];
  };
  return {
    name, version,
    tables: resources.map(({ name: table, path, schema: { fields, primaryKey = [], foreignKeys = [] } }) => ({
      name: table, fields, key: primaryKey,
      pointers: foreignKeys.filter(({ fields: own, reference }) => own.length === 1 && reference.resource !== 'articles').flatMap(({ fields: own }) => own),
      sha256: createHash('sha256').update(contents.get(path) ?? '').digest('hex'),
      rows: () => Papa.parse<string[]>(textOf(contents, path), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data.slice(1),
    })),
  };
}
