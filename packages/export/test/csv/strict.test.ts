import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, columnsOf, paragraphs, quotes, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/cells.js';
import { readBack, ReadBackError } from '../../src/csv/read-back.js';
import { openStrictCsv, strictForm } from '../../src/csv/strict.js';
import { anyRow, exampleOf, writtenTables } from '../sample.js';

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'table.csv');
const write = (table: Table, rows: readonly Row[]) => {
  const csv = openStrictCsv(table, path);
  csv.add(rows);
  csv.close();
};

describe('the CSV', () => {
  it('quotes strings, leaves numbers bare and unknowns empty, ends lines with CRLF', () => {
    const row = exampleOf(paragraphs, { text: 'He said “no”,\nthen "yes"', text_start: null });
    write(paragraphs, [row]);
    expect(readFileSync(path, 'utf8')).toBe(
      '"article_id","paragraph","kind","rule","raw_start","raw_end","text_start","text"\r\n' +
        '"a_3f9b0c1d2e4a5f60",2,"body","starts-with-a-sentence",30,69,,"He said “no”,\nthen ""yes"""\r\n',
    );
  });

  it.each(writtenTables.map((table) => [table.name, table] as const))('of %s reads back any text as it was', async (_, table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(table), { maxLength: 5 }), async (rows) => {
        write(table, rows);
        await readBack(strictForm, table, path, rows);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back cells longer than the pieces that a file is read in', async () => {
    const rows = ['é😀"\r\n'.repeat(50_000), '"'.repeat(70_001), '\r'.repeat(65_536)].map((text) => exampleOf(articles, { text }));
    write(articles, [...rows, ...rows]);
    await readBack(strictForm, articles, path, [...rows, ...rows]);
  });

  it('tells an empty text from an unknown one', async () => {
    const rows = [exampleOf(articles, { text: '', title: null })];
    write(articles, rows);
    await readBack(strictForm, articles, path, rows);
    await expect(readBack(strictForm, articles, path, [exampleOf(articles, { text: '', title: '' })])).rejects.toThrow('title reads null, should read ""');
  });
});

describe('reading back', () => {
  const rows = [exampleOf(quotes), exampleOf(quotes, { cue: null })];
  const broken = (change: (csv: string) => string) => {
    write(quotes, rows);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return readBack(strictForm, quotes, path, rows);
  };

  it.each([
    ['a changed value', (csv: string) => csv.replace('"said"', '"told"'), 'row 0: cue reads "told", should read "said"'],
    ['a missing row', (csv: string) => csv.split('\r\n').toSpliced(2, 1).join('\r\n'), 'row 1: is not in the file'],
    ['a row too many', (csv: string) => csv + csv.split('\r\n')[2], 'row 2: is one more than there are records'],
    ['a cell too many', (csv: string) => csv.replace('"said"', '"said",1'), `row 0: has ${columnsOf(quotes).length + 1} cells`],
    ['another header', (csv: string) => csv.replace('"cue"', '"verb"'), 'header: is'],
    ['no header', (csv: string) => csv.slice(csv.indexOf('\r\n') + 2), 'header: is'],
  ])('finds %s', async (_, change, message) => {
    await expect(broken(change)).rejects.toThrow(message);
    await expect(broken(change)).rejects.toBeInstanceOf(ReadBackError);
  });
});
