import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { columnsOf, termsOf, type AlteredCell, type Column, type Table } from '@onrecord/schema';
import { unzipSync } from 'fflate';
import writeExcelFile, { type Feature } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { Row } from '../cells.js';
import { exampleOf, typeOf } from '../describe/column.js';
import { sortedZip } from '../zip.js';
import { cellText } from './cell.js';
import { laidOut, sheetOf, wrappedRow, type Sheet } from './sheet.js';

/** Rows that a sheet of ours may have. Excel could hold twenty times as many, but no person reads them, and all are in memory at once. */
export const SHEET_ROWS = 50_000;

/** A table for the workbook. `rows` are asked for only where `count` of them fit. */
export interface WorkbookTable {
  readonly table: Table;
  readonly count: number;
  readonly rows: () => Iterable<Row>;
}

/** What is said of the whole dataset, by name. */
export type About = readonly (readonly [name: string, text: string])[];

/**
 * The workbook: a sheet that explains the columns, one for each table, the header frozen and filtered, and one that tells what
 * is said of the dataset, if anything is. Each altered cell of a table goes to `tell`. The library stamps its
 * archive with the clock, so it is packed anew: the bytes are the same everywhere.
 */
export async function workbookOf(
  tables: readonly WorkbookTable[], tell: (altered: Omit<AlteredCell, 'file'>) => void, about: About = [],
): Promise<Uint8Array> {
  const sheets = [
    columnsSheet(tables),
    ...tables.filter(({ count }) => count <= SHEET_ROWS).map(({ table, rows }) => sheetOf(table, rows(), tell)),
    ...(about.length > 0 ? [laidOut('about', ['about', 'the dataset'], about.map((line) => wrappedRow(line.map(shown))))] : []),
  ];
  const written = await writeExcelFile(
    sheets.map(({ name, data, widths }) => ({ sheet: name, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 })),
    { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets)] },
  ).toBuffer();
  return sortedZip(Object.entries(unzipSync(written)));
}

const shown = (text: string) => cellText(text).text;

const HEADER = ['table', 'column', 'meaning', 'type', 'may be empty', 'unit', 'values', 'example'];

function columnsSheet(tables: readonly WorkbookTable[]): Sheet {
  const lines = tables.flatMap(({ table, count }) => [
    [table.name, '', count <= SHEET_ROWS ? table.meaning : `${table.meaning} ${tooMany(table, count)}`, '', '', '', '', ''],
    ...columnsOf(table).map((name) => lineOf(table.name, name, table.columns[name] as Column)),
  ]);
  return laidOut('columns', HEADER, lines.map(wrappedRow));
}

const tooMany = ({ name }: Table, count: number) => `${count} rows are too many for a sheet: see csv/${name}.csv.`;

function lineOf(table: string, name: string, column: Column): readonly string[] {
  const { nullable, meaning, unit, vocabulary } = column;
  const values = vocabulary === null ? '' : termsOf(vocabulary).join(', ');
  return [table, name, meaning, typeOf(column), nullable ? 'yes' : 'no', unit ?? '', values, exampleOf(column)];
}

/** Puts a filter on the header of every sheet: the library knows none, but lets others add to its files. */
function filters(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert(_, { sheetIndex }) {
            const { data, widths } = sheets[sheetIndex] as Sheet;
            return `<autoFilter ref="A1:${getCellAddress(data.length - 1, widths.length - 1)}"/>`;
          },
        },
      },
    },
  };
}
