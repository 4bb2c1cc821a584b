import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';
import { isPerson, type Contributor, type Dataset } from '../dataset.js';
import type { PublishedTable } from './datapackage.js';

// The JSON-LD context that Croissant 1.1 recommends. Schema.org is named by https: what reads Croissant asks for that.
const CROISSANT_WORDS = `annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty
  fileSet format includes isArray isLiveDataset jsonPath key md5 parentField path readLines recordSet references regex repeated replace
  samplingRate sdVersion separator source subField transform unArchive value`.split(/\s+/);
const CONTEXT = {
  '@language': 'en', '@vocab': 'https://schema.org/', sc: 'https://schema.org/', cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/', dct: 'http://purl.org/dc/terms/', conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' }, dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(CROISSANT_WORDS.map((word) => [word, `cr:${word}`])),
};

/** The description of the dataset in Croissant 1.1 (JSON-LD). What nobody said of the dataset (day, licence) is left out. */
export function croissantOf(dataset: Dataset, citeAs: string, tables: readonly PublishedTable[]): object {
  const { name, id, title, description, version, licence, contributors, keywords, homepage, released } = dataset;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name,
    alternateName: title,
    description: description ?? title,
    version,
    ...(licence !== null && { license: licence.url }),
    ...(id !== null && { identifier: id }),
    url: homepage ?? PAGE, // the format asks for one
    ...(keywords.length > 0 && { keywords }),
    inLanguage: LANGUAGE,
    ...(released !== null && { datePublished: released }),
    ...(contributors.length > 0 && { creator: contributors.map(creatorOf) }),
    citeAs,
    distribution: tables.map(fileObjectOf),
    recordSet: tables.map(({ table }) => recordSetOf(table)),
  };
}

const PAGE = 'index.html'; // of the dataset, wherever its folder lies
const LANGUAGE = 'en'; // of the texts that parse reads, and of every description here

function fileObjectOf({ table, csv }: PublishedTable): object {
  return {
    '@type': 'cr:FileObject',
    '@id': fileOf(table),
    name: fileOf(table),
    description: table.meaning,
    contentUrl: fileOf(table),
    contentSize: `${csv.bytes} B`,
    encodingFormat: 'text/csv',
    sha256: csv.sha256,
  };
}

function recordSetOf(table: Table): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.meaning,
    ...(table.key.length > 0 && { key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })) }),
    field: columnsOf(table).map((column) => fieldOf(table, column, table.columns[column] as Column)),
  };
}

function creatorOf(contributor: Contributor): object {
  const { title, givenName, familyName, path, email, organization } = contributor;
  return {
    '@type': isPerson(contributor) ? 'Person' : 'Organization',
    name: title,
    givenName, familyName, email,
    url: path,
    ...(isPerson(contributor) && organization !== undefined && { affiliation: { '@type': 'Organization', name: organization } }),
  };
}

function fieldOf(table: Table, name: string, { kind, limits, meaning, unit }: Column): object {
  // Of a reference by two columns, each names the column it stands for; one by the column alone goes first.
  const shortest = table.references.toSorted((one, other) => one.columns.length - other.columns.length);
  const reference = shortest.find(({ columns }) => columns.includes(name));
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
