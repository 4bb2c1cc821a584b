import { columnsOf, nameOf, type Alteration, type AlteredCell, type Column, type Table } from '@onrecord/schema';
import { openWriter } from '@onrecord/schema/files';
import { cellsOf, type Cell, type Row } from '../cells.js';
import type { Form } from '../csv/read-back.js';
import { csvHeader, csvOf } from '../csv/strict.js';
import type { FormWriter } from '../forms.js';
import { csvCellText } from './cell.js';

/** A cell of a spreadsheet that does not say what the record says, to the letter. */
export interface Altered {
  readonly field: string;
  readonly reasons: readonly Alteration[];
}

/** A record as cells that no spreadsheet takes for a formula or for another value, and those that had to be altered. */
export function spreadsheetCells(table: Table, row: Row): { readonly cells: readonly Cell[]; readonly altered: readonly Altered[] } {
  const names = columnsOf(table);
  const altered: Altered[] = [];
  const cells = cellsOf(table, row).map((cell, n) => {
    const field = names[n] as string;
    // A full date may become a date: it is one.
    if (typeof cell !== 'string' || cell === '' || (table.columns[field] as Column).limits.format === 'date') return cell;
    const { text, reasons } = csvCellText(cell);
    if (reasons.length > 0) altered.push({ field, reasons });
    return text;
  });
  return { cells, altered };
}

/** Takes what is to be told of altered cells. */
export type Tell = (altered: AlteredCell) => void;

/** The header of a spreadsheet’s CSV. The mark in front is how Excel knows UTF-8. */
export function spreadsheetHeader(table: Table): string {
  return `\ufeff${csvHeader(table)}`;
}

/** Lines of a table’s CSV for spreadsheets, `before` rows of it being written; every altered cell goes to `tell`. */
export function spreadsheetLines(table: Table, rows: readonly Row[], tell: Tell, before = 0): string {
  return csvOf(rows.map((row, n) => {
    const { cells, altered } = spreadsheetCells(table, row);
    const place = { file: `${table.name}.csv`, table: table.name, row: before + n + 1, record: nameOf(table, row) };
    for (const { field, reasons } of altered) for (const reason of reasons) tell({ ...place, field, reason });
    return cells;
  }));
}

/** The CSV of a table for spreadsheets; every altered cell goes to `tell`. */
export function openSpreadsheetCsv(table: Table, path: string, tell: Tell): FormWriter {
  const file = openWriter(path);
  file.write(spreadsheetHeader(table));
  let written = 0;
  return {
    add(rows) {
      file.write(spreadsheetLines(table, rows, tell, written));
      written += rows.length;
    },
    close: () => file.close(),
  };
}

/** How a spreadsheet’s CSV is read back: cell by cell, as text. */
export const spreadsheetForm: Form = {
  bom: true,
  expected: (table, row) => spreadsheetCells(table, row).cells.map((cell) => (cell === null ? '' : String(cell))),
  found: (_, cells) => cells,
};
