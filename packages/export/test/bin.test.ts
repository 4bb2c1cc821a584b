import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allTables } from '@onrecord/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleOf } from './sample.js';

const bin = fileURLToPath(new URL('../lib/bin.js', import.meta.url));
let folder = '';
let args: string[] = [];

function run(...given: string[]) {
  try {
    return { code: 0, out: execFileSync(process.execPath, [bin, ...given], { encoding: 'utf8', stdio: 'pipe' }), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-bin-'));
  const path = (...parts: string[]) => join(folder, ...parts);
  for (const part of ['in', 'raw']) mkdirSync(path(part));
  for (const table of allTables) writeFileSync(path('in', `${table.name}.jsonl`), `${JSON.stringify(exampleOf(table))}\n`);
  writeFileSync(path('in', 'report.json'), '{"errors":0,"warnings":0,"reading":[],"checks":[],"corrections":[]}');
  writeFileSync(path('in', 'report.md'), '# Validation report\n');
  args = ['--in', path('in'), '--dataset', path('raw', 'dataset.json'), '--dist', path('dist')];
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a dataset, named after the folder where nothing is said of it', () => {
  expect(run(...args)).toMatchObject({ code: 0, out: 'export: 1 articles, 1 paragraphs, 1 quotes, 1 casualty_claims\n' });
  expect(JSON.parse(readFileSync(join(folder, 'dist', 'datapackage.json'), 'utf8'))).toMatchObject({ name: 'raw' });
});

it('writes nothing after errors', () => {
  writeFileSync(join(folder, 'in', 'report.json'), '{"errors": 2, "checks": []}');
  expect(run(...args)).toMatchObject({ code: 1, err: expect.stringContaining('validate found 2 errors, so nothing is published') });
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

it.each([
  ['a table that is missing', 'quotes.jsonl', null, /quotes\.jsonl: no such file\. Mend: run validate first\.\n$/],
  ['a line that was broken off', 'quotes.jsonl', '{"quote_id": "q', /quotes\.jsonl, line 1: not JSON, as if the writing had been broken off\. Mend: [^\n]*\n$/],
  ['a report that is none', 'report.json', '{}', /report\.json: no report of validate\. Mend: [^\n]*\n$/],
])('tells %s in one line and writes nothing', (_, file, text, message) => {
  if (text === null) rmSync(join(folder, 'in', file));
  else writeFileSync(join(folder, 'in', file), text);
  expect(run(...args)).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

it('tells an archive that is none, and a file in the place of the folder', () => {
  mkdirSync(join(folder, 'releases'));
  writeFileSync(join(folder, 'releases', 'raw-0.1.0.zip'), 'no archive');
  expect(run(...args, '--releases', join(folder, 'releases'))).toMatchObject({ code: 1, err: expect.stringContaining('raw-0.1.0.zip cannot be read') });
  writeFileSync(join(folder, 'dist'), '');
  expect(run(...args)).toMatchObject({ code: 1, err: expect.stringContaining('is a file, not a folder') });
});

it('tells a wrong dataset.json in one line and keeps what was published', () => {
  run(...args);
  const before = readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8');
  writeFileSync(join(folder, 'raw', 'dataset.json'), '{"name": "Harbour Data"}');
  expect(run(...args)).toMatchObject({ code: 1, err: expect.stringMatching(/^dataset\.json: name is "Harbour Data"\. Mend: [^\n]*\n$/) });
  expect(readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8')).toBe(before);
});

it('does not swallow its own sources', () => {
  const within = [...args.slice(0, -1), folder];
  expect(run(...within)).toMatchObject({ code: 1, err: expect.stringContaining('would take') });
});

it('does not take a folder with files of somebody else', () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'thesis.doc'), '');
  expect(run(...args)).toMatchObject({ code: 1, err: expect.stringContaining('is not a dataset of ours') });
  expect(existsSync(join(folder, 'dist', 'thesis.doc'))).toBe(true);
});

it('explains itself', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--dist DIR') });
  expect(run('--in', folder)).toMatchObject({ code: 2, err: expect.stringContaining('--dataset, --dist missing.') });
  expect(run('--speed')).toMatchObject({ code: 2 });
});
