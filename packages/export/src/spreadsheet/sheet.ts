import { columnsOf, nameOf, type AlteredCell, type Column, type Table } from '@onrecord/schema';
import type { Cell, SheetData } from 'write-excel-file/node';
import { cellsOf, type Row } from '../cells.js';
import { cellText } from './cell.js';

/** One sheet: its cells, header first, and the width of each column in characters. */
export interface Sheet {
  readonly name: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
}

const [NARROW, WIDE] = [8, 60]; // characters
const LOOKED_AT = 500; // rows, to find the width of a column

/** The sheet of a table: text as text, numbers as numbers, full dates as dates, truth values as such. */
export function sheetOf(table: Table, rows: Iterable<Row>, tell: (altered: Omit<AlteredCell, 'file'>) => void): Sheet {
  const names = columnsOf(table);
  const lines = Array.from(rows, (row, n) => cellsOf(table, row).map((value, place): Cell => {
    const field = names[place] as string;
    if (typeof value === 'number') return { value, type: Number };
    if (typeof value === 'boolean') return { value, type: Boolean };
    if (value === null || value === '') return null;
    if ((table.columns[field] as Column).limits.format === 'date') return dateCell(value);
    const { text, reasons } = cellText(value);
    for (const reason of reasons) tell({ table: table.name, row: n + 1, record: nameOf(table, row), field, reason });
    return textCell(text);
  }));
  return laidOut(table.name, names, lines);
}

/** A sheet of these lines below a header that stands out. */
export function laidOut(name: string, header: readonly string[], lines: readonly (readonly Cell[])[]): Sheet {
  const widths = header.map((title, place) => {
    const lengths = lines.slice(0, LOOKED_AT).map((line) => lengthOf(line[place]));
    return Math.min(WIDE, Math.max(NARROW, title.length + 4, ...lengths.map((length) => length + 2))); // 4: the button of the filter
  });
  return { name, widths, data: [header.map(headCell), ...lines.map((line) => [...line])] };
}

const headCell = (title: string): Cell => ({ value: title, type: String, fontWeight: 'bold', backgroundColor: '#E8EDF2' });

/** A cell that is a day (YYYY-MM-DD). */
const dateCell = (day: string): Cell => ({ value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' });

// Excel reads _x0041_ as the character of that number: the underscore is written so itself.
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell that is text and stays text when somebody edits it. */
function textCell(text: string) {
  return { value: text.replace(ESCAPE, '_x005F_'), type: String, format: '@' } as const;
}

const LINE = 15; // points: the height of a line of 11-point letters
const ON_A_LINE = 50; // characters that surely fit into the widest column, whatever the font

/** A row that is read, not sorted: as high as its longest text takes. The height is given because not every program finds it out. */
export function wrappedRow(texts: readonly string[]): readonly Cell[] {
  const height = LINE * Math.max(1, ...texts.map(({ length }) => Math.ceil(length / ON_A_LINE)));
  return texts.map((text) => (text === '' ? null : { ...textCell(text), wrap: true, alignVertical: 'top', height }));
}

function lengthOf(cell: Cell | undefined): number {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null;
  return value instanceof Date ? 10 : String(value ?? '').length;
}
