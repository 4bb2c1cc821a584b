import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';
import type { Fingerprint } from '../checksums.js';
import type { Dataset } from '../dataset.js';
import { exampleOf } from './column.js';

/** A table with the fingerprint of its CSV. */
export interface PublishedTable {
  readonly table: Table;
  readonly csv: Fingerprint;
}

/** The Data Package descriptor (version 2) of the dataset: its metadata, and types, constraints and keys of each CSV. */
export function dataPackageOf(dataset: Dataset, tables: readonly PublishedTable[]): object {
  const { name, id, title, description, version, licence, contributors, sources, keywords, homepage, released } = dataset;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(id !== null && { id }),
    title,
    ...(description !== null && { description }),
    version,
    ...(keywords.length > 0 && { keywords }),
    ...(homepage !== null && { homepage }),
    ...(released !== null && { created: `${released}T00:00:00Z` }),
    ...(licence !== null && { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
    ...(contributors.length > 0 && { contributors }),
    ...(sources.length > 0 && { sources }),
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ table, csv }: PublishedTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    type: 'table',
    path: `csv/${table.name}.csv`,
    title: table.title,
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true,
    },
    schema: tableSchemaOf(table),
  };
}

function tableSchemaOf(table: Table): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(table).map((name) => fieldOf(table, name, table.columns[name] as Column)),
    missingValues: [''],
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(table.references.length > 0 && {
      foreignKeys: table.references.map(({ columns, table: target, to }) => ({
        fields: columns,
        reference: target === table.name ? { fields: to } : { resource: target, fields: to },
      })),
    }),
  };
}

// The JSON Schema of the published profile knows no fields of the type list, though the specification does: a list is a
// string that its pattern describes, which every program can read.
const PARTED = `Items are parted by “${LIST_DELIMITER}”.`;
const LIST_PATTERN = `[^${LIST_DELIMITER}]+(${LIST_DELIMITER}[^${LIST_DELIMITER}]+)*`;

function fieldOf(table: Table, name: string, column: Column): object {
  const { kind, limits, nullable, meaning, unit } = column;
  const isList = kind === 'list';
  const constraints = {
    ...(!nullable && { required: true }),
    ...(table.key.length === 1 && table.key[0] === name && { unique: true }),
    ...(limits.enum && { enum: limits.enum }),
    ...(limits.minimum !== undefined && { minimum: limits.minimum }),
    ...(limits.minLength !== undefined && { minLength: limits.minLength }),
    // Patterns of Table Schema are anchored as they stand (XML Schema), those of JSON Schema are not.
    ...(limits.pattern && { pattern: isList ? LIST_PATTERN : limits.pattern.replace(/^\^|\$$/g, '') }),
  };
  const mayBeEmpty = kind === 'string' && !nullable && Object.keys(limits).length === 0;
  return {
    name,
    type: limits.format === 'date' ? 'date' : isList ? 'string' : kind,
    description: [meaning, unit === null ? '' : `Unit: ${unit}.`, isList ? PARTED : ''].filter(Boolean).join(' '),
    example: exampleOf(column), // a string whatever the type, says the profile
    ...(mayBeEmpty && { missingValues: [] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
