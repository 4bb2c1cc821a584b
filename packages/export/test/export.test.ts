import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTables, articles, columnsOf, dataTables, published, termsOf, vocabularies, type Table } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDataset } from '../src/export.js';
import { filesBelow } from '../src/checksums.js';
import { licenceOf } from '../src/licence.js';
import { exampleOf, writtenTables } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const dist = join(folder, 'dist');
const at = (path: string) => readFileSync(join(dist, path), 'utf8');
const dataset = { name: 'harbour', title: 'The *harbour*', description: 'Ferries.', version: '1.2.0', licence: licenceOf('CC-BY-4.0'), id: null, contributors: [{ title: 'Leila Haddad' }], sources: [], keywords: [], homepage: null, released: null };
const report = { page: join(folder, 'report.md'), data: join(folder, 'report.json') };
const tableOf = new Map<string, Table>(allTables.map((table: Table) => [table.name, table]));
const records = (name: string) => [exampleOf(tableOf.get(name) as Table), exampleOf(tableOf.get(name) as Table, name === 'articles' ? { title: null, agencies: null } : {})];

beforeAll(async () => {
  writeFileSync(report.page, '# Validation report\n');
  writeFileSync(report.data, '{"errors":0,"warnings":0,"reading":[],"checks":[],"corrections":[]}');
  expect(await exportDataset({ dataset, records, released: null, report }, dist)).toMatchObject({ articles: 2, problems: 2 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('writes all files of a dataset and no other', () => {
  const names = allTables.map(({ name }) => name).toSorted();
  expect(filesBelow(dist)).toEqual(
    ['CITATION.cff', 'CODEBOOK.md', 'LICENSE.txt', 'README.md', 'REPORT.md', 'SHA256SUMS', 'croissant.json', 'datapackage.json', 'index.html', 'report.json', ...names.map((name) => `csv/${name}.csv`), ...names.map((name) => `json/${name}.json`), ...names.map((name) => `parquet/${name}.parquet`), ...names.map((name) => `schema/${name}.json`), ...[...names, 'altered_cells'].map((name) => `spreadsheet/${name}.csv`), 'spreadsheet/harbour.xlsx'].toSorted(),
  );
});

it('sums up every file but the sums', () => {
  const sums = at('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
  expect(sums.map(([, path]) => path)).toEqual(filesBelow(dist).filter((path) => path !== 'SHA256SUMS'));
  for (const [sum, path] of sums) expect(createHash('sha256').update(readFileSync(join(dist, path as string))).digest('hex')).toBe(sum);
});

it('writes JSON arrays with one record a line, columns in order', () => {
  const text = at('json/articles.json');
  expect(JSON.parse(text)).toEqual(records('articles'));
  expect(text.split('\n')).toHaveLength(2 + 2 + 1);
  expect(Object.keys(JSON.parse(text)[0])).toEqual(columnsOf(published(articles)));
});

it('writes an empty array for an empty table', async () => {
  const other = join(folder, 'empty');
  await exportDataset({ dataset, records: () => [], released: null, report }, other);
  expect(JSON.parse(readFileSync(join(other, 'json/quotes.json'), 'utf8'))).toEqual([]);
});

describe('datapackage.json', () => {
  type Field = { readonly name: string; readonly type: string; readonly constraints?: Record<string, unknown>; readonly [key: string]: unknown };
  type Schema = { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[]; readonly foreignKeys?: readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[] };
  type Resource = { readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string; readonly schema: Schema };
  const descriptor = () => JSON.parse(at('datapackage.json')) as { readonly resources: readonly Resource[] };
  const field = (table: string, name: string) => descriptor().resources.find((one) => one.name === table)?.schema.fields.find((one) => one.name === name);

  it('says what dataset.json says', () => {
    expect(descriptor()).toMatchObject({ name: 'harbour', title: 'The *harbour*', version: '1.2.0', licenses: [{ name: 'CC-BY-4.0' }], contributors: [{ title: 'Leila Haddad' }] });
  });

  it('gives size and hash of each file', () => {
    for (const { path, bytes, hash } of descriptor().resources) {
      expect(statSync(join(dist, path)).size).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(readFileSync(join(dist, path))).digest('hex')}`).toBe(hash);
    }
  });

  it('has the columns of the CSVs and keys that are columns', () => {
    for (const { name, path, schema } of descriptor().resources) {
      const header = (at(path).split('\r\n')[0] as string).replaceAll('"', '').split(',');
      expect(schema.fields.map((one) => one.name)).toEqual(header);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(reference.resource).not.toBe(name); // the table itself is named by leaving the name out
        const target = descriptor().resources.find((one) => one.name === (reference.resource ?? name));
        expect(header).toEqual(expect.arrayContaining(fields));
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it('gives types and constraints in the terms of Table Schema', () => {
    expect(field('articles', 'article_id')).toMatchObject({ type: 'string', constraints: { required: true, unique: true, pattern: 'a_[0-9a-f]{16}' } });
    expect(field('articles', 'published')).toMatchObject({ type: 'date' });
    expect(field('articles', 'published')).not.toHaveProperty('constraints');
    expect(field('articles', 'agencies')).toMatchObject({ type: 'string', example: 'Reuters;AFP', constraints: { pattern: '[^;]+(;[^;]+)*' } });
    expect(field('articles', 'agencies')?.description).toContain('parted by “;”');
    expect(field('articles', 'word_count')).toMatchObject({ type: 'integer', example: '12' });
    expect(field('articles', 'text')).toMatchObject({ missingValues: [], constraints: { required: true } });
    expect(field('casualty_claims', 'count')).toMatchObject({ type: 'integer', constraints: { minimum: 0 } });
    expect(field('casualty_claims', 'harm')?.constraints?.enum).toContain('internally_displaced');
  });
});

describe('the pages', () => {
  it('link to files that are there', () => {
    const links = ['index.html', 'README.md'].flatMap((page) => [...at(page).matchAll(/href="([^"#][^"]*)"|\]\(([^)]+)\)/g)].map((found) => found[1] ?? found[2] ?? ''));
    expect(links.length).toBeGreaterThan(30);
    for (const link of links.filter((one) => !/^(data|https?):/.test(one))) expect(filesBelow(dist)).toContain(link);
  });

  it('name every column, vocabulary and value', () => {
    const codebook = at('CODEBOOK.md');
    for (const table of writtenTables) {
      expect(codebook).toContain(`\n### ${table.name}\n`);
      for (const name of columnsOf(table)) expect(codebook).toContain(`| ${name} |`);
    }
    expect(codebook).not.toMatch(/ In \.$/m); // every vocabulary is that of some column
    for (const vocabulary of vocabularies) for (const value of termsOf(vocabulary as (typeof vocabularies)[4])) expect(codebook).toContain(`| ${value} |`);
    expect(codebook).toContain('| tens of thousands | 20000 | 99999 |');
  });

  it('say how much there is of what', () => {
    const readme = at('README.md');
    expect(readme).toContain('# The \\*harbour\\*');
    for (const { name } of dataTables) expect(readme).toContain(`| ${name} | 2 |`);
    expect(at('REPORT.md')).toBe('# Validation report\n');
  });
});
