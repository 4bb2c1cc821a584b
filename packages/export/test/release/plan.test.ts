import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTables, type Table } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/cells.js';
import { exportDataset } from '../../src/export.js';
import { contentsOfFolder, contentsOfZip, textOf, type Contents } from '../../src/release/contents.js';
import { compareWithLast, entryFor, releaseOf, versionOf } from '../../src/release/plan.js';
import { exampleOf } from '../sample.js';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tableOf = new Map<string, Table>(allTables.map((table: Table) => [table.name, table]));
const example = (name: string, change: Row = {}) => exampleOf(tableOf.get(name) as Table, change);
const quote = (n: number, change: Row = {}) => example('quotes', { quote_id: `q_${String(n).padStart(16, '0')}`, start: 10 * n, end: 10 * n + 5, ...change });
const claim = (n: number, change: Row = {}) => example('casualty_claims', { claim_id: `c_${String(n).padStart(16, '0')}`, start: 10 * n, end: 10 * n + 5, quote_id: null, ...change });

const RECORDS: Readonly<Record<string, readonly Row[]>> = {
  articles: [example('articles')], paragraphs: [example('paragraphs')], quotes: [quote(1), quote(2), quote(3)], casualty_claims: [claim(1), claim(2)], corrections: [], problems: [],
};

/** A dataset of these records, as a build leaves it. */
async function built(change: Readonly<Record<string, readonly Row[]>> = {}, version = '1.0.0', report = 'Report'): Promise<Contents> {
  const dist = join(folder, 'dist');
  writeFileSync(join(folder, 'report.md'), report);
  writeFileSync(join(folder, 'report.json'), '{"errors":0,"warnings":0,"reading":[],"checks":[],"corrections":[]}');
  const dataset = { name: 'harbour', title: 'The harbour', description: null, version, licence: null, id: null, contributors: [], sources: [], keywords: [], homepage: null, released: null };
  await exportDataset({ dataset, records: (table) => change[table] ?? RECORDS[table] ?? [], released: null, report: { page: join(folder, 'report.md'), data: join(folder, 'report.json') } }, dist);
  return contentsOfFolder(dist);
}

/** The first release, as it lies in its archive. */
let first: Contents;
beforeAll(async () => {
  const dataset = await built();
  first = contentsOfZip(releaseOf(dataset, compareWithLast(dataset, null), '1.0.0', null).zip);
});

const lines = (contents: Contents, file: string) => textOf(contents, file).trimEnd().split('\r\n').slice(1);

describe('the first release', () => {
  it('has the version that it declares, and nothing to compare with', async () => {
    const comparison = compareWithLast(await built(), null);
    expect(versionOf(comparison, null)).toBe('1.0.0');
    expect(entryFor(comparison, '1.0.0', '2024-05-01')).toBe('## 1.0.0 (2024-05-01)\n\nFirst release: 1 rows of articles, 1 of paragraphs, 3 of quotes, 2 of casualty_claims.');
  });

  it('holds every file of the dataset, sums over all of them, and the same bytes each time', async () => {
    const dataset = await built();
    const [one, two] = [1, 2].map(() => releaseOf(dataset, compareWithLast(dataset, null), '1.0.0', null)) as [ReturnType<typeof releaseOf>, ReturnType<typeof releaseOf>];
    expect(Buffer.compare(one.zip, two.zip)).toBe(0);
    expect([...contentsOfZip(one.zip).keys()]).toEqual(
      [...dataset.keys(), 'CHANGELOG.md', ...['changes.csv', 'tombstones.csv'].flatMap((file) => [file, `spreadsheet/${file}`])].toSorted(),
    );
    for (const line of textOf(one.files, 'SHA256SUMS').trimEnd().split('\n')) {
      const [sum, path] = line.split('  ') as [string, string];
      expect(createHash('sha256').update(one.files.get(path) ?? '').digest('hex')).toBe(sum);
    }
    expect(lines(first, 'changes.csv')).toEqual([]);
  });
});

describe('a release', () => {
  it('is not to be made where nothing changed', async () => {
    expect(compareWithLast(await built(), first)).toMatchObject({ level: 'none', least: '1.0.0', changes: [] });
  });

  it('is a patch where no table changed in any byte', async () => {
    expect(compareWithLast(await built({}, '1.0.0', 'Another report'), first)).toMatchObject({ level: 'patch', least: '1.0.1', changes: [] });
  });

  it('is minor where a rule read better: the right rows, and no others', async () => {
    const comparison = compareWithLast(await built({ quotes: [quote(1, { speaker: null }), quote(3), quote(4)] }), first);
    expect(comparison).toMatchObject({ level: 'minor', least: '1.1.0' });
    expect(comparison.changes).toEqual([
      { table: 'quotes', id: 'q_0000000000000002', kind: 'removed', field: null, old: null, new: null },
      { table: 'quotes', id: 'q_0000000000000001', kind: 'changed', field: 'speaker', old: 'Samir Nasser', new: null },
      { table: 'quotes', id: 'q_0000000000000004', kind: 'added', field: null, old: null, new: null },
    ]);
    expect(comparison.tombstones).toEqual([{ id: 'q_0000000000000002', table: 'quotes', last_version: '1.0.0', reason: 'The program no longer reads it.' }]);
    expect(entryFor(comparison, '1.1.0', null)).toBe(
      '## 1.1.0\n\nMinor: rows or values changed; programs written for the release before still work. It follows 1.0.0 and holds 1 rows of articles, 1 of paragraphs, 3 of quotes, 2 of casualty_claims.\n\n' +
        '- quotes: 1 added, 1 removed, 1 changed (speaker in 1).\n- Ids that vanished: 1, see tombstones.csv.',
    );
  });

  it('tells changes and stones in spreadsheets too, where no cell turns into a formula or a date', async () => {
    const dataset = await built({ quotes: [quote(1, { speaker: '=1+1' }), quote(2)] });
    const { files } = releaseOf(dataset, compareWithLast(dataset, first), '1.1.0', null);
    expect(lines(files, 'changes.csv')).toContain('"quotes","q_0000000000000001","changed","speaker","Samir Nasser","=1+1"');
    expect(textOf(files, 'spreadsheet/changes.csv')).toMatch(/^\ufeff"table","id"/);
    expect(lines(files, 'spreadsheet/changes.csv')).toContain('"quotes","q_0000000000000001","changed","speaker","Samir Nasser","\'=1+1"');
    expect(lines(files, 'spreadsheet/tombstones.csv')).toEqual([`"q_0000000000000003","quotes","'1.0.0","The program no longer reads it."`]);
    expect(lines(files, 'spreadsheet/altered_cells.csv').slice(lines(dataset, 'spreadsheet/altered_cells.csv').length)).toEqual([
      '"changes.csv","changes",2,,"new","formula"', '"tombstones.csv","tombstones",1,"q_0000000000000003","last_version","number_or_date"',
    ]);
  });

  it('is minor where a row only moved', async () => {
    const comparison = compareWithLast(await built({ quotes: [quote(2), quote(1), quote(3)], problems: [example('problems')] }), first);
    expect(comparison).toMatchObject({ level: 'minor', changes: [] });
    expect(entryFor(comparison, '1.1.0', null)).toContain(
      '- quotes: no record changed, only the order of rows or which columns there are.\n- problems: rows changed.',
    );
  });

  it('is minor after a correction, and a struck record has its reason on its stone', async () => {
    const said = { reason: 'Counts ships.', by: 'Leila Haddad', on: '2024-05-01', value: null };
    const comparison = compareWithLast(await built({
      casualty_claims: [claim(1)], quotes: [quote(1, { cue: 'told', corrected: true }), quote(2), quote(3)],
      corrections: [{ ...said, table: 'casualty_claims', id: 'c_0000000000000002', field: 'strike' }, { ...said, table: 'quotes', id: 'q_0000000000000001', field: 'cue', value: 'told' }],
    }), first);
    expect(comparison.level).toBe('minor');
    expect(comparison.changes.map(({ id, kind, field, new: is }) => [id, kind, field, is])).toEqual([
      ['q_0000000000000001', 'changed', 'cue', 'told'], ['q_0000000000000001', 'changed', 'corrected', 'true'], ['c_0000000000000002', 'removed', null, null],
    ]);
    expect(comparison.tombstones[0]?.reason).toBe('Struck by hand: Counts ships. (Leila Haddad)');
  });

  it('is minor when a raw document changed: its article and all that was read from it are new', async () => {
    const article_id = 'a_0000000000000009';
    const change = (raw_file: string) => ({
      articles: [example('articles', { article_id, raw_file, raw_sha256: '9'.repeat(64) })], paragraphs: [example('paragraphs', { article_id })],
      quotes: [quote(7, { article_id })], casualty_claims: [],
    });
    const comparison = compareWithLast(await built(change('harbour.txt')), first);
    expect(comparison).toMatchObject({ level: 'minor', least: '1.1.0' });
    expect(comparison.tombstones.map(({ table, reason }) => [table, reason])).toEqual(
      ['articles', 'quotes', 'quotes', 'quotes', 'casualty_claims', 'casualty_claims'].map((table) => [table, `Its raw document has other bytes: it is ${article_id} now.`]),
    );
    const [stone] = compareWithLast(await built(change('another.txt')), first).tombstones;
    expect(stone?.reason).toBe('Its raw document is no longer there.');
  });

  it('says on a stone what is read in its place, if the text is as it was', async () => {
    const longer = quote(9, { start: 16, end: 28 }); // over the place of the second
    const [stone] = compareWithLast(await built({ quotes: [quote(1), longer, quote(3)] }), first).tombstones;
    expect(stone?.reason).toBe(`The program reads ${String(longer.quote_id)} in its place.`);
    const [other] = compareWithLast(await built({ quotes: [quote(1), longer, quote(3)], articles: [example('articles', { text: 'Other paragraphs.' })] }), first).tombstones;
    expect(other?.reason).toBe('The program no longer reads it.');
  });

  it('keeps a stone for each id of a table that is dropped', async () => {
    const dataset = await built();
    const { resources, ...descriptor } = JSON.parse(textOf(dataset, 'datapackage.json')) as { resources: { name: string }[] };
    const kept = { ...descriptor, resources: resources.filter(({ name }) => name !== 'casualty_claims') };
    const comparison = compareWithLast(new Map([...dataset, ['datapackage.json', new TextEncoder().encode(JSON.stringify(kept))] as const]), first);
    expect(comparison).toMatchObject({ level: 'major', least: '2.0.0' });
    expect(comparison.tombstones.map(({ id, reason }) => [id, reason])).toEqual([1, 2].map((n) => [claim(n).claim_id, 'Its table was dropped.']));
    expect(entryFor(comparison, '2.0.0', null)).toContain('- casualty_claims: 2 removed.');
  });

  it('is major when ids are made in another way: the same records under other names', async () => {
    const comparison = compareWithLast(await built({ quotes: [1, 2, 3].map((n) => quote(10 + n, { start: 10 * n, end: 10 * n + 5 })) }), first);
    expect(comparison).toMatchObject({ level: 'major', least: '2.0.0' });
    expect(entryFor(comparison, '2.0.0', null)).toContain('Records of quotes that have new ids though nothing else in them changed: 3.');
  });

  it('is minor when a column is appended, major when one is dropped', async () => {
    const dataset = await built();
    const reshaped = (change: (text: string) => string, csv: (text: string) => string) => new Map([...dataset].map(([path, bytes]) => {
      const text = path === 'datapackage.json' ? change : path === 'csv/problems.csv' ? csv : null;
      return [path, text === null ? bytes : new TextEncoder().encode(text(textOf(dataset, path)))] as const;
    }));
    type Descriptor = { resources: { name: string; schema: { fields: object[] } }[] };
    const withFields = (edit: (fields: object[]) => object[]) => (text: string) => {
      const descriptor = JSON.parse(text) as Descriptor;
      return JSON.stringify({ ...descriptor, resources: descriptor.resources.map((one) => (one.name === 'problems' ? { ...one, schema: { ...one.schema, fields: edit(one.schema.fields) } } : one)) });
    };
    const appended = compareWithLast(reshaped(withFields((fields) => [...fields, { name: 'seen', type: 'boolean' }]), (text) => text.replace('\r\n', ',"seen"\r\n')), first);
    expect(appended).toMatchObject({ level: 'minor', least: '1.1.0' });
    expect(entryFor(appended, '1.1.0', null)).toContain('- problems.seen is a new column.');
    expect(compareWithLast(reshaped(withFields((fields) => fields.slice(0, -1)), (text) => text), first)).toMatchObject({ level: 'major', least: '2.0.0' });
  });

  it('keeps stones and stories of the releases before it, and takes away the stone of an id that came back', async () => {
    const without = await built({ quotes: [quote(1)] });
    const second = contentsOfZip(releaseOf(without, compareWithLast(without, first), '1.1.0', null).zip);
    expect(lines(second, 'tombstones.csv')).toHaveLength(2);
    const back = await built({ quotes: [quote(2)] }, '1.1.0');
    const third = contentsOfZip(releaseOf(back, compareWithLast(back, second), '1.2.0', '2024-06-01').zip);
    expect(lines(third, 'tombstones.csv')).toEqual([
      '"q_0000000000000001","quotes","1.0.0","The program no longer reads it."', '"q_0000000000000003","quotes","1.0.0","The program no longer reads it."',
    ]);
    expect(textOf(third, 'CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 1.2.0 (2024-06-01)', '## 1.1.0', '## 1.0.0']);
  });

  it('takes the version that is declared or asked for, if it is high enough', async () => {
    const raised = compareWithLast(await built({ quotes: [quote(1)] }, '3.0.0'), first);
    expect([versionOf(raised, null), versionOf(raised, '1.4.0'), raised.least]).toEqual(['3.0.0', '1.4.0', '1.1.0']);
  });
});
