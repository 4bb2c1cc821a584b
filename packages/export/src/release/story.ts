import {
  alteredCells, changes as changesTable, tombstones as tombstonesTable, type AlteredCell, type Change, type Table, type Tombstone,
} from '@onrecord/schema';
import { cellsOf, type Row } from '../cells.js';
import { csvHeader, csvOf } from '../csv/strict.js';
import { spreadsheetHeader, spreadsheetLines } from '../spreadsheet/csv.js';
import { textOf, type Contents } from './contents.js';

const ALTERED = `spreadsheet/${alteredCells.name}.csv`;

/** Paths of the files that a release adds to the dataset, or adds lines to. */
export const STORY: ReadonlySet<string> = new Set([
  'CHANGELOG.md', ALTERED, ...[changesTable, tombstonesTable].flatMap(({ name }) => [`${name}.csv`, `spreadsheet/${name}.csv`]),
]);

/**
 * What a release adds to the dataset: the changelog, and the tables of changes and of tombstones, strict and, like every
 * other table, made safe for spreadsheets. The cells that had to be altered for that are listed with those of the dataset.
 */
export function storyOf(dataset: Contents, changelog: string, changes: readonly Change[], tombstones: readonly Tombstone[]): Contents {
  const altered: AlteredCell[] = [];
  const tables: readonly (readonly [Table, readonly Row[]])[] = [[changesTable, changes], [tombstonesTable, tombstones]];
  const csvs = tables.flatMap(([table, rows]) => [
    [`${table.name}.csv`, csvHeader(table) + csvOf(rows.map((row) => cellsOf(table, row)))],
    [`spreadsheet/${table.name}.csv`, spreadsheetHeader(table) + spreadsheetLines(table, rows, (cell) => altered.push(cell))],
  ] as const);
  const list = textOf(dataset, ALTERED) + spreadsheetLines(alteredCells, altered, () => {});
  const all = [['CHANGELOG.md', changelog], ...csvs, [ALTERED, list]] as const;
  const encoder = new TextEncoder();
  return new Map(all.map(([path, text]) => [path, encoder.encode(text)]));
}
