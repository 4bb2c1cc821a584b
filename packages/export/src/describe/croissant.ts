import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';
import type { Dataset } from '../dataset.js';
import type { PublishedTable } from './datapackage.js';

// The words of the JSON-LD context of Croissant 1.1 that are used below.
const CONTEXT = {
  '@language': 'en', '@vocab': 'https://schema.org/', sc: 'https://schema.org/', cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/', citeAs: 'cr:citeAs', column: 'cr:column', conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' }, extract: 'cr:extract', field: 'cr:field', fileObject: 'cr:fileObject',
  isArray: 'cr:isArray', arrayShape: 'cr:arrayShape', key: 'cr:key', recordSet: 'cr:recordSet', references: 'cr:references',
  separator: 'cr:separator', source: 'cr:source', transform: 'cr:transform',
};

/** The description of the dataset in Croissant 1.1 (JSON-LD). What nobody said of the dataset (url, date) is left out. */
export function croissantOf(dataset: Dataset, citeAs: string, tables: readonly PublishedTable[]): object {
  const { name, title, description, version, licence, contributors, homepage, released } = dataset;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name,
    alternateName: title,
    description: description ?? title,
    version,
    ...(licence !== null && { license: licence.url }),
    ...(homepage !== null && { url: homepage }),
    ...(released !== null && { datePublished: released }),
    ...(contributors.length > 0 && { creator: contributors.map((one) => ({ '@type': 'Organization', name: one.title, ...(one.path !== undefined && { url: one.path }) })) }),
    citeAs,
    distribution: tables.map(({ table, csv }) => ({
      '@type': 'cr:FileObject',
      '@id': fileOf(table),
      name: fileOf(table),
      description: table.meaning,
      contentUrl: fileOf(table),
      contentSize: `${csv.bytes} B`,
      encodingFormat: 'text/csv',
      sha256: csv.sha256,
    })),
    recordSet: tables.map(({ table }) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.meaning,
      ...(table.key.length > 0 && { key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })) }),
      field: columnsOf(table).map((column) => fieldOf(table, column, table.columns[column] as Column)),
    })),
  };
}

function fieldOf(table: Table, name: string, { kind, limits, meaning, unit }: Column): object {
  // Of a reference by two columns, each names the column it stands for; one by the column alone goes first.
  const reference = table.references.toSorted((one, other) => one.columns.length - other.columns.length).find(({ columns }) => columns.includes(name));
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: unit === null ? meaning : `${meaning} Unit: ${unit}.`,
    dataType: limits.format === 'date' ? 'sc:Date' : TYPES[kind],
    ...(kind === 'list' && { isArray: true, arrayShape: '-1' }),
    source: {
      fileObject: { '@id': fileOf(table) },
      extract: { column: name },
      ...(kind === 'list' && { transform: { separator: LIST_DELIMITER } }),
    },
    ...(reference && { references: { '@id': `${reference.table}/${reference.to[reference.columns.indexOf(name)]}` } }),
  };
}

const TYPES = { string: 'sc:Text', integer: 'sc:Integer', boolean: 'sc:Boolean', list: 'sc:Text' } as const;

const fileOf = (table: Table) => `csv/${table.name}.csv`;
