import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casualtyClaims, columnsOf, quotes, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cellsOf, type Row } from '../../src/cells.js';
import { openStrictCsv } from '../../src/csv/strict.js';
import { openSpreadsheetCsv, spreadsheetForm } from '../../src/spreadsheet/csv.js';
import { anyRow } from '../sample.js';

// A researcher’s Python reads the same values. Cells of up to 131,072 characters are what its csv module takes unasked.
const READ = `
import csv, json, sys
with open(sys.argv[1], encoding=sys.argv[2], newline='') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
`;

const folder = mkdtempSync(join(tmpdir(), 'python-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'table.csv');
const read = (encoding: string) => JSON.parse(execFileSync('python3', ['-c', READ, path, encoding], { encoding: 'utf8', maxBuffer: 1 << 28 })) as readonly string[][];
const tables: readonly Table[] = [quotes, casualtyClaims];
const rows = (table: Table) => fc.sample(anyRow(table), { numRuns: 100, seed: 6 });
const asText = (value: unknown) => (value === null ? '' : String(value));

describe.runIf(spawnSync('python3', ['--version']).status === 0)('Python’s csv module', () => {
  it.each(tables.map((table) => [table.name, table] as const))('reads the strict CSV of %s', (_, table) => {
    const all: readonly Row[] = rows(table);
    const csv = openStrictCsv(table, path);
    csv.add(all);
    csv.close();
    expect(read('utf-8')).toEqual([columnsOf(table), ...all.map((row) => cellsOf(table, row).map(asText))]);
  });

  it.each(tables.map((table) => [table.name, table] as const))('reads the CSV of %s for spreadsheets', (_, table) => {
    const all: readonly Row[] = rows(table);
    const csv = openSpreadsheetCsv(table, path, () => {});
    csv.add(all);
    csv.close();
    expect(read('utf-8-sig')).toEqual([columnsOf(table), ...all.map((row) => spreadsheetForm.expected(table, row))]);
  });
});
