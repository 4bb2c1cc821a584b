import { allTables, columnsOf, type Column, type Table } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDataset, type Dataset } from '../src/dataset.js';
import { citation, citationFile } from '../src/describe/citation.js';
import { croissantOf } from '../src/describe/croissant.js';
import { dataPackageOf } from '../src/describe/datapackage.js';

const said = { name: 'harbour-2012', title: 'The "harbour": one', version: '1.2.0' };
const bare = readDataset(JSON.stringify(said));
const full = readDataset(JSON.stringify({
  ...said, description: 'Ferries.', licence: 'CC-BY-4.0', homepage: 'https://example.org/harbour', released: '2024-05-01',
  keywords: ['ferries', 'harbour: "old"'], id: 'https://doi.org/10.1234/harbour',
  sources: [{ title: 'The Harbour Times', path: 'https://example.org/times', email: 'news@example.org', version: 'of 2012' }],
  contributors: [
    {
      title: 'Leila Haddad', givenName: 'Leila', familyName: 'Haddad', roles: ['author'], organization: 'The Harbour Times',
      path: 'https://example.org/leila', email: 'l@example.org',
    },
    { title: 'Harbour watch', path: 'https://example.org/watch' },
  ],
}));
const tables: readonly Table[] = allTables;
const published = tables.map((table) => ({ table, csv: { bytes: 10, sha256: 'a'.repeat(64) } }));

const isText = (value: unknown) => typeof value === 'string' && value !== '';

/**
 * The rules of the Data Package 2.0 profiles (datapackage, dataresource, tabledialect, tableschema) that a descriptor
 * of ours can break, in our own words. What is wrong comes back, each with its place.
 */
function faultsOf(descriptor: Record<string, unknown>): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(what);
  const optional = (of: Record<string, unknown>, names: readonly string[], fits: (value: unknown) => boolean, at: string) =>
    names.forEach((name) => must(of[name] === undefined || fits(of[name]), `${at}.${name}`));
  optional(descriptor, ['$schema', 'name', 'id', 'title', 'description', 'homepage', 'version', 'created', 'image'], isText, 'package');
  optional(descriptor, ['created'], (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(value)), 'package');
  optional(descriptor, ['contributors', 'licenses', 'keywords', 'sources'], (value) => Array.isArray(value) && value.length > 0, 'package');
  const resources = descriptor.resources as readonly Record<string, unknown>[];
  must(Array.isArray(resources) && resources.length > 0, 'resources');
  for (const licence of (descriptor.licenses ?? []) as readonly Record<string, string>[]) must(/^[-a-zA-Z0-9._]+$/.test(licence.name ?? ''), 'licence name');
  for (const one of [descriptor.contributors ?? [], descriptor.sources ?? []].flat() as readonly Record<string, string>[]) {
    optional(one, ['title', 'path', 'email', 'version'], isText, 'person or source');
    optional(one, ['path'], (value) => /^https?:\/\//.test(String(value)), 'person or source');
    optional(one, ['email'], (value) => String(value).includes('@'), 'person or source');
  }
  for (const one of (descriptor.contributors ?? []) as readonly object[]) must(Object.keys(one).length > 0, 'contributor');
  must(new Set(resources.map(({ name }) => name)).size === resources.length, 'resource names unique');
  for (const resource of resources) {
    const at = String(resource.name);
    must(isText(resource.name), `${at}.name`);
    must(/^(?![./~])(?!.*\/\.\.\/)[^\\]+$/.test(String(resource.path)), `${at}.path`); // relative, below the folder
    must(resource.type === 'table', `${at}.type`);
    must(Number.isInteger(resource.bytes), `${at}.bytes`);
    must(/^[^:]+:[a-fA-F0-9]+$/.test(String(resource.hash)), `${at}.hash`);
    must(/^.+\/.+$/.test(String(resource.mediatype)), `${at}.mediatype`);
    const { fields, primaryKey = [], foreignKeys = [], missingValues } = resource.schema as Record<string, readonly never[]>;
    const names = (fields as readonly { name: string }[]).map(({ name }) => name);
    must(names.length > 0 && new Set(names).size === names.length, `${at}.fields`);
    must((missingValues ?? []).every((value) => typeof value === 'string'), `${at}.missingValues`);
    must((primaryKey as readonly string[]).every((name) => names.includes(name)), `${at}.primaryKey`);
    for (const { fields: own, reference } of foreignKeys as readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[]) {
      const target = resources.find(({ name }) => name === (reference.resource ?? resource.name))?.schema as { fields: readonly { name: string }[] } | undefined;
      must(own.length === reference.fields.length && own.every((name) => names.includes(name)), `${at}.foreignKeys`);
      must(reference.fields.every((name) => target?.fields.some((field) => field.name === name)), `${at}.foreignKeys.reference`);
    }
    for (const field of fields as readonly Record<string, unknown>[]) must(fieldFits(field), `${at}.${String(field.name)}`);
  }
  return faults;
}

// Of the fourteen types of the published JSON Schema those that a column of ours can be, and the constraints that each may have.
// “list” is in the text of the specification but not in the schema: a field of that type would be refused.
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'minLength', 'maxLength', 'pattern'], integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  boolean: ['required', 'enum'], date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
};

function fieldFits({ name, type, description, example, constraints = {}, missingValues = [], ...others }: Record<string, unknown>): boolean {
  const allowed = CONSTRAINTS[String(type)];
  return isText(name) && isText(description) && typeof example === 'string' && Array.isArray(missingValues) && allowed !== undefined
    && Object.keys(constraints as object).every((key) => allowed.includes(key)) && Object.keys(others).length === 0;
}

describe('datapackage.json', () => {
  it.each([['little', bare], ['all', full]])('keeps the rules of the profile when %s is known', (_, dataset) => {
    expect(faultsOf(JSON.parse(JSON.stringify(dataPackageOf(dataset, published))))).toEqual([]);
  });

  it('says licence, address and day only when they are known', () => {
    expect(dataPackageOf(full, published)).toMatchObject({ homepage: 'https://example.org/harbour', created: '2024-05-01T00:00:00Z', licenses: [{ name: 'CC-BY-4.0', path: expect.stringMatching(/^https/) }], keywords: ['ferries', 'harbour: "old"'], id: 'https://doi.org/10.1234/harbour', sources: [{ title: 'The Harbour Times' }] });
    expect(Object.keys(dataPackageOf(bare, published))).toEqual(['$schema', 'name', 'title', 'version', 'resources']);
  });
});

describe('CITATION.cff', () => {
  it('is YAML that says what is known', () => {
    expect(parse(citationFile(full))).toMatchObject({
      'cff-version': '1.2.0', type: 'dataset', title: said.title, version: '1.2.0', license: 'CC-BY-4.0', 'date-released': '2024-05-01',
      url: 'https://example.org/harbour', keywords: ['ferries', 'harbour: "old"'], identifiers: [{ type: 'doi', value: '10.1234/harbour' }],
      authors: [
        {
          'given-names': 'Leila', 'family-names': 'Haddad', affiliation: 'The Harbour Times', email: 'l@example.org', website: 'https://example.org/leila',
        },
        { name: 'Harbour watch', website: 'https://example.org/watch' },
      ],
    });
    expect(parse(citationFile(bare))).toEqual({ 'cff-version': '1.2.0', message: expect.any(String), type: 'dataset', title: said.title, version: '1.2.0', authors: [{ name: 'anonymous' }] });
  });

  it('asks nobody to cite what was not released', () => {
    expect(parse(citationFile({ ...bare, version: '1.2.0+unreleased' }))).toMatchObject({ message: expect.stringContaining('Cite a release.') });
  });

  it.each([
    ['778988e2-ec23-410e-9bcc-a328a6cb72a0', 'other'], ['https://example.org/id/7', 'url'],
  ])('names the dataset by what is no DOI: %s', (id, type) => {
    expect(parse(citationFile({ ...bare, id }))).toMatchObject({ identifiers: [{ type, value: id }] });
  });

  it('puts one stop behind a title', () => {
    expect(citation({ ...bare, title: 'Who was hurt?' })).toBe('Who was hurt? Version 1.2.0.');
  });

  it.each([[full, 'Leila Haddad, Harbour watch (2024). The "harbour": one. Version 1.2.0. https://doi.org/10.1234/harbour.'], [bare, 'The "harbour": one. Version 1.2.0.']] as readonly (readonly [Dataset, string])[])('has a line for a reference list', (dataset, line) => {
    expect(citation(dataset)).toBe(line);
  });
});

describe('croissant.json', () => {
  type Field = { '@id': string; dataType: string; isArray?: boolean; source: { fileObject: { '@id': string }; extract: { column: string } }; references?: { '@id': string } };
  type Croissant = { distribution: { '@id': string; sha256: string }[]; recordSet: { '@id': string; key?: { '@id': string }[]; field: Field[] }[] } & Record<string, unknown>;
  const croissant = (dataset: Dataset) => croissantOf(dataset, 'cite', published) as Croissant;

  it('has what Croissant 1.1 asks for, where it is known', () => {
    expect(croissant(full)).toMatchObject({
      '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.1', name: 'harbour-2012', description: 'Ferries.', url: 'https://example.org/harbour',
      datePublished: '2024-05-01', version: '1.2.0', citeAs: 'cite', keywords: ['ferries', 'harbour: "old"'],
      identifier: 'https://doi.org/10.1234/harbour', creator: [
        { '@type': 'Person', name: 'Leila Haddad', familyName: 'Haddad', affiliation: { '@type': 'Organization', name: 'The Harbour Times' } },
        { '@type': 'Organization', name: 'Harbour watch', url: 'https://example.org/watch' },
      ],
    });
    expect(croissant(bare)).toMatchObject({ url: 'index.html' }); // the page beside it: the format asks for one
    expect(croissant(bare)).not.toHaveProperty('datePublished');
  });

  it('describes every column with its type and file, and refers to fields that exist', () => {
    const { distribution, recordSet } = croissant(full);
    const ids = new Set(recordSet.flatMap(({ field }) => field.map((one) => one['@id'])));
    expect(ids.size).toBe(tables.reduce((sum, table) => sum + columnsOf(table).length, 0));
    for (const { field, key = [] } of recordSet) {
      for (const one of key) expect(ids).toContain(one['@id']);
      for (const one of field) {
        expect(distribution.map((file) => file['@id'])).toContain(one.source.fileObject['@id']);
        if (one.references) expect(ids).toContain(one.references['@id']);
        const [table, name] = one['@id'].split('/') as [string, string];
        const column = tables.find((each) => each.name === table)?.columns[name] as Column;
        expect(one.isArray ?? false).toBe(column.kind === 'list');
      }
    }
    const claim = recordSet.find((one) => one['@id'] === 'casualty_claims')?.field.find((one) => one['@id'].endsWith('/quote_id'));
    expect(claim).toMatchObject({ dataType: 'sc:Text', references: { '@id': 'quotes/quote_id' } });
  });
});
