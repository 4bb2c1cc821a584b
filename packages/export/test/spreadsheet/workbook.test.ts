import { allTables, articles, columnsOf, published, quotes, type AlteredCell, type Column, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsOf, type Row } from '../../src/cells.js';
import { cellText } from '../../src/spreadsheet/cell.js';
import { SHEET_ROWS, workbookOf } from '../../src/spreadsheet/workbook.js';
import { anyRow, exampleOf } from '../sample.js';

type Altered = Omit<AlteredCell, 'file'>;

async function write(table: Table, rows: readonly Row[], count = rows.length): Promise<{ readonly bytes: Uint8Array; readonly altered: readonly Altered[] }> {
  const altered: Altered[] = [];
  const bytes = await workbookOf([{ table, count, rows: () => rows }], (cell) => altered.push(cell));
  return { bytes, altered };
}

async function sheet(bytes: Uint8Array, name: string) {
  const book = await readXlsx(bytes);
  return book.sheets.find((one) => one.name === name);
}

const parts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('the workbook', () => {
  it('keeps text as text, numbers as numbers, dates as dates', async () => {
    const row = exampleOf(published(articles), { title: '=1+1', byline: '2011-03', raw_file: '007', text: 'a\n\nb', corrected: true });
    const rows = (await sheet((await write(published(articles), [row])).bytes, 'articles'))?.rows;
    const cell = (name: string) => rows?.[1]?.[columnsOf(published(articles)).indexOf(name as 'title')];
    expect([cell('title'), cell('byline'), cell('raw_file'), cell('text')]).toEqual(['=1+1', '2011-03', '007', 'a⏎⏎b']);
    expect([cell('word_count'), cell('corrected'), cell('agencies')]).toEqual([12, true, 'Reuters;AFP']);
    expect(cell('published')).toEqual(new Date('2012-12-18T00:00:00Z'));
  });

  it('has no formula, and a frozen, filtered header on every sheet', async () => {
    const { bytes } = await write(quotes, [exampleOf(quotes, { text: '=HYPERLINK("x")' }), exampleOf(quotes)]);
    const sheets = Object.entries(parts(bytes)).filter(([path]) => /^xl\/worksheets\/sheet\d\.xml$/.test(path)).map(([, xml]) => xml);
    expect(sheets).toHaveLength(2);
    for (const xml of sheets) {
      expect(xml).not.toContain('<f>');
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/><\/worksheet>$/);
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
    expect(sheets[1]).toContain('<autoFilter ref="A1:T3"/>');
  });

  it('explains every column on its first sheet', async () => {
    const { bytes } = await write(quotes, []);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['columns', 'quotes']);
    expect(parts(bytes)['xl/styles.xml']).toContain('wrapText="1"'); // long meanings are read, not cut
    expect(parts(bytes)['xl/worksheets/sheet1.xml']).toMatch(/<row r="3" ht="45" customHeight="1">/); // that of quote_id, on three lines
    expect(sheets[0]?.rows.slice(2).map((row) => row[1])).toEqual(columnsOf(quotes));
  });

  it('tells of its dataset, since it is passed on alone', async () => {
    const bytes = await workbookOf([], () => {}, [['title', '=The harbour'], ['version', '1.0.0']]);
    expect((await sheet(bytes, 'about'))?.rows).toEqual([['about', 'the dataset'], ['title', '=The harbour'], ['version', '1.0.0']]);
  });

  it('leaves a table out that no person could read there, and says so', async () => {
    const { sheets } = await readXlsx((await write(quotes, [exampleOf(quotes)], SHEET_ROWS + 1)).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['columns']);
    expect(String(sheets[0]?.rows[1]?.[2])).toContain('see csv/quotes.csv');
  });

  it('tells the cells that it altered', async () => {
    const { altered } = await write(quotes, [exampleOf(quotes, { text: '=a\nb', cue: '12' })]);
    expect(altered).toEqual([{ table: 'quotes', row: 1, record: 'q_7c2a91e05bd34f18', field: 'text', reason: 'line_break' }]);
  });

  it('has the same bytes every time, whatever the clock says', async () => {
    const [one, two] = [await write(quotes, [exampleOf(quotes)]), await write(quotes, [exampleOf(quotes)])];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(Buffer.from(one.bytes.slice(10, 14)).toString('hex')).toBe('00602100'); // noon of 1 January 1980
  });

  it.each(allTables.map((table: Table) => [table.name, table] as const))('gives back every value of %s, whatever the text', async (_, table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(table), { minLength: 4, maxLength: 12 }), async (rows) => {
        const read = (await sheet((await write(table, rows)).bytes, table.name))?.rows.slice(1) ?? [];
        const isDate = columnsOf(table).map((name) => (table.columns[name] as Column).limits.format === 'date');
        const expected = rows.map((row) => cellsOf(table, row).map((cell, n) => {
          if (typeof cell !== 'string') return cell;
          return isDate[n] ? new Date(`${cell}T00:00:00Z`) : cellText(cell).text;
        }));
        expect(expected.map((line, n) => line.map((__, place) => read[n]?.[place] ?? null))).toEqual(expected);
      }),
      { numRuns: 10 }, // of many rows: a workbook takes longer to open than a row to read
    );
  });
});
