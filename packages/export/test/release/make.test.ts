import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTables, type Table } from '@onrecord/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset.js';
import { exportDataset } from '../../src/export.js';
import { contentsOfZip, textOf } from '../../src/release/contents.js';
import { makeRelease, ReleaseRefused, type Wish } from '../../src/release/make.js';
import { releasedSums } from '../../src/release/unreleased.js';
import { exampleOf } from '../sample.js';

const tableOf = new Map<string, Table>(allTables.map((table: Table) => [table.name, table]));
const DATASET = '{\n  "name": "harbour",\n  "title": "The harbour",\n  "version": "1.0.0"\n}\n';

let root = '';
/** The cue of the one quote: what changes between the releases of these tests. */
let cue = '';
const at = (...path: readonly string[]) => join(root, ...path);
const text = (...path: readonly string[]) => readFileSync(at(...path), 'utf8');

/** Builds dist/ as the build does. */
async function build() {
  const dataset = readDataset(text('raw', 'dataset.json'));
  const records = (name: string) => (name === 'corrections' || name === 'problems' ? [] : [exampleOf(tableOf.get(name) as Table, name === 'quotes' ? { cue } : {})]);
  await exportDataset({ dataset, records, released: releasedSums(at('releases'), dataset), report: { page: at('report.md'), data: at('report.json') } }, at('dist'));
}
const release = (wish: Partial<Wish> = {}) => makeRelease(root, { dryRun: false, version: null, on: '2024-05-01', ...wish }, build);
const filesOf = (version: string) => contentsOfZip(readFileSync(at('releases', `harbour-${version}.zip`)));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'make-release-'));
  cue = 'said';
  mkdirSync(at('raw'));
  writeFileSync(at('raw', 'dataset.json'), DATASET);
  writeFileSync(at('report.md'), 'Report');
  writeFileSync(at('report.json'), '{"errors":0,"warnings":0,"reading":[],"checks":[],"corrections":[]}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the first release', () => {
  it('writes version and day, the archive, and copies of what tells its story', async () => {
    expect(await release()).toContain('## 1.0.0 (2024-05-01)\n\nFirst release: 1 rows of articles');
    expect(JSON.parse(text('raw', 'dataset.json'))).toMatchObject({ version: '1.0.0', released: '2024-05-01' });
    expect(readdirSync(at('releases')).toSorted()).toEqual(['CHANGELOG.md', 'harbour-1.0.0.changes.csv', 'harbour-1.0.0.zip', 'tombstones.csv']);
    const files = filesOf('1.0.0');
    expect(textOf(files, 'CITATION.cff')).toContain('date-released: "2024-05-01"');
    for (const file of ['CHANGELOG.md', 'tombstones.csv']) expect(text('releases', file)).toBe(textOf(files, file));
    expect(text('dist', 'datapackage.json')).toBe(textOf(files, 'datapackage.json'));
  });

  it('holds the files of the dataset, and nothing else that lies in the folder', async () => {
    await build();
    for (const path of ['.DS_Store', 'spreadsheet/harbor.xlsx']) writeFileSync(at('dist', path), 'x');
    const leaving = makeRelease(root, { dryRun: false, version: null, on: '2024-05-01' }, () => Promise.resolve()); // as turbo, which deletes nothing
    expect(await leaving).toContain('First release');
    expect([...filesOf('1.0.0').keys()].filter((path) => !path.startsWith('spreadsheet/'))).not.toContain('.DS_Store');
    expect([...filesOf('1.0.0').keys()].filter((path) => path.endsWith('.xlsx'))).toEqual(['spreadsheet/harbour.xlsx']);
  });

  it('has the same bytes when it is made again', async () => {
    await release();
    const one = readFileSync(at('releases', 'harbour-1.0.0.zip'));
    rmSync(at('releases'), { recursive: true });
    writeFileSync(at('raw', 'dataset.json'), DATASET);
    await release();
    expect(Buffer.compare(readFileSync(at('releases', 'harbour-1.0.0.zip')), one)).toBe(0);
  });

  it('is only told in a dry run, which needs no day', async () => {
    expect(await release({ dryRun: true, on: null })).toContain('A release would be releases/harbour-1.0.0.zip: 0 rows of changes, 0 tombstones. Nothing was released.');
    expect([text('raw', 'dataset.json'), existsSync(at('releases'))]).toEqual([DATASET, false]);
  });

  it('is refused without a day or a dataset.json', async () => {
    await expect(release({ on: null })).rejects.toThrow('A release is cited by its day. Mend: name it, as --on 2024-05-01.');
    rmSync(at('raw', 'dataset.json'));
    await expect(release()).rejects.toBeInstanceOf(ReleaseRefused);
    expect(existsSync(at('releases'))).toBe(false);
  });
});

describe('the next release', () => {
  beforeEach(async () => {
    await release();
  });

  it('is none where nothing changed', async () => {
    expect(await release({ on: '2024-06-01' })).toBe('Nothing has changed since 1.0.0: there is nothing to release.');
    expect(JSON.parse(text('raw', 'dataset.json'))).toMatchObject({ released: '2024-05-01' });
  });

  it('is refused on a day before the last one, and not on the same', async () => {
    await release();
    cue = 'told';
    await expect(release({ on: '2024-04-30' })).rejects.toThrow('2024-04-30 is before 1.0.0 was released, on 2024-05-01. Mend: ');
    expect(JSON.parse(text('raw', 'dataset.json'))).toMatchObject({ version: '1.0.0' });
    expect(await release()).toContain('## 1.1.0 (2024-05-01)');
  });

  it('is refused where the version is too low, and leaves everything as it was', async () => {
    cue = 'told';
    const before = [text('raw', 'dataset.json'), ...readdirSync(at('releases'))];
    await expect(release({ version: '1.0.1' })).rejects.toThrow('1.0.1 is too low after 1.0.0: the changes are minor. Mend: 1.1.0 or higher');
    expect([text('raw', 'dataset.json'), ...readdirSync(at('releases'))]).toEqual(before);
  });

  it('is refused where the last archive is not there, and leaves everything as it was', async () => {
    cue = 'told';
    rmSync(at('releases', 'harbour-1.0.0.zip'));
    const before = [text('raw', 'dataset.json'), text('releases', 'CHANGELOG.md'), ...readdirSync(at('releases'))];
    for (const dryRun of [true, false]) {
      await expect(release({ dryRun })).rejects.toThrow('CHANGELOG.md tells of 1.0.0, but harbour-1.0.0.zip does not lie beside it');
    }
    expect([text('raw', 'dataset.json'), text('releases', 'CHANGELOG.md'), ...readdirSync(at('releases'))]).toEqual(before);
  });

  it('has the version that the changes ask for, and tells them', async () => {
    cue = 'told';
    await release({ on: '2024-06-01' });
    const files = filesOf('1.1.0');
    expect(textOf(files, 'changes.csv').split('\r\n')[1]).toBe('"quotes","q_7c2a91e05bd34f18","changed","cue","said","told"');
    expect(text('releases', 'harbour-1.1.0.changes.csv')).toBe(textOf(files, 'changes.csv'));
    expect(textOf(files, 'CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 1.1.0 (2024-06-01)', '## 1.0.0 (2024-05-01)']);
    expect(JSON.parse(textOf(files, 'datapackage.json'))).toMatchObject({ version: '1.1.0', created: '2024-06-01T00:00:00Z' });
    expect(JSON.parse(text('raw', 'dataset.json'))).toMatchObject({ version: '1.1.0', released: '2024-06-01' });
  });

  it('puts dataset.json back where the build fails that should name the version', async () => {
    cue = 'told';
    const before = text('raw', 'dataset.json');
    let builds = 0;
    const failing = () => (builds++ === 0 ? build() : Promise.reject(new ReleaseRefused('disk full')));
    await expect(makeRelease(root, { dryRun: false, version: null, on: '2024-06-01' }, failing)).rejects.toThrow('disk full');
    expect([text('raw', 'dataset.json'), readdirSync(at('releases')).includes('harbour-1.1.0.zip')]).toEqual([before, false]);
  });
});

describe('a dataset between two releases', () => {
  it('does not pass for the one that was released', async () => {
    await release();
    cue = 'told';
    await build();
    expect(JSON.parse(text('dist', 'datapackage.json'))).toMatchObject({ version: '1.0.0+unreleased' });
    expect(JSON.parse(text('dist', 'datapackage.json'))).not.toHaveProperty('created');
    expect(text('dist', 'CITATION.cff')).toContain('version: "1.0.0+unreleased"');
    expect(text('dist', 'README.md')).toContain('- Version: 1.0.0+unreleased. This is no release: some table differs from those released as 1.0.0. Cite a release.');
    expect(text('dist', 'README.md')).not.toContain('- Cite as');
    expect(text('dist', 'index.html')).toContain('This is no release');
  });

  it('keeps its version while no table differs', async () => {
    await release();
    writeFileSync(at('report.md'), 'Another report');
    await build();
    expect(JSON.parse(text('dist', 'datapackage.json'))).toMatchObject({ version: '1.0.0', created: '2024-05-01T00:00:00Z' });
    expect(text('dist', 'README.md')).toMatch(/^- Version: 1\.0\.0, released on 2024-05-01\n[^]*^- Cite as: [^\n]*\(2024\)[^\n]*Version 1\.0\.0\.$/m);
    await expect(release({ on: '2024-06-01' })).resolves.toContain('harbour-1.0.1.zip is made');
  });
});
