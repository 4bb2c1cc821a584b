import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, paragraphs, quotes, type AlteredCell, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/cells.js';
import { readBack } from '../../src/csv/read-back.js';
import { openSpreadsheetCsv, spreadsheetForm } from '../../src/spreadsheet/csv.js';
import { anyRow, exampleOf, writtenTables } from '../sample.js';

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'table.csv');

function write(table: Table, ...batches: readonly (readonly Row[])[]): readonly AlteredCell[] {
  const altered: AlteredCell[] = [];
  const csv = openSpreadsheetCsv(table, path, (cell) => altered.push(cell));
  for (const rows of batches) csv.add(rows);
  csv.close();
  return altered;
}

describe('the CSV for spreadsheets', () => {
  it('begins with the mark of UTF-8 and disarms its cells', () => {
    write(paragraphs, [exampleOf(paragraphs, { text: '=1+1', text_start: null })]);
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeff"article_id","paragraph","kind","rule","raw_start","raw_end","text_start","text"\r\n' +
        '"a_3f9b0c1d2e4a5f60",2,"body","starts-with-a-sentence",30,69,,"\'=1+1"\r\n',
    );
  });

  it('leaves numbers and full dates alone, not the dates of a month', () => {
    write(articles, [exampleOf(articles)]);
    expect(readFileSync(path, 'utf8')).toContain('"2012-12-18","source","en"');
    write(quotes, [exampleOf(quotes, { said_on: '2011-03' })]);
    expect(readFileSync(path, 'utf8')).toContain('"\'2011-03"');
  });

  it('tells every altered cell and why', () => {
    const rows = [exampleOf(quotes, { text: '-\n', cue: '12' }), exampleOf(quotes, { said_on: null })];
    const at = { file: 'quotes.csv', table: 'quotes', record: 'q_7c2a91e05bd34f18' };
    expect(write(quotes, rows.slice(0, 1), rows)).toEqual(
      [1, 2].flatMap((row) => [
        { ...at, row, field: 'text', reason: 'formula' },
        { ...at, row, field: 'text', reason: 'line_break' },
        { ...at, row, field: 'said_on', reason: 'number_or_date' },
      ]).flatMap((cell) => (cell.field === 'text' && cell.reason === 'line_break' ? [cell, { ...cell, field: 'cue', reason: 'number_or_date' }] : [cell])),
    );
  });

  it.each(writtenTables.map((table) => [table.name, table] as const))('of %s reads back cell by cell, whatever the text', async (_, table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(table), { maxLength: 4 }), async (rows) => {
        write(table, rows);
        await readBack(spreadsheetForm, table, path, rows);
      }),
      { numRuns: 40 },
    );
  });

  it('is not read back without its mark', async () => {
    write(quotes, [exampleOf(quotes)]);
    writeFileSync(path, readFileSync(path, 'utf8').slice(1));
    await expect(readBack(spreadsheetForm, quotes, path, [exampleOf(quotes)])).rejects.toThrow('header: is');
  });
});
