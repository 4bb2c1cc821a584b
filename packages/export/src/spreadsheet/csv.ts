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

/** The CSV of a table for spreadsheets; every altered cell goes to `tell`. The mark in front is how Excel knows UTF-8. */
export function openSpreadsheetCsv(table: Table, path: string, tell: (altered: AlteredCell) => void): FormWriter {
  const file = openWriter(path);
  file.write(`\ufeff${csvHeader(table)}`);
  let written = 0;
  return {
    add(rows) {
      const lines = rows.map((row) => {
        const { cells, altered } = spreadsheetCells(table, row);
        written++;
        for (const { field, reasons } of altered) {
          for (const reason of reasons) tell({ file: `${table.name}.csv`, table: table.name, row: written, record: nameOf(table, row), field, reason });
        }
        return cells;
      });
      file.write(csvOf(lines));
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
