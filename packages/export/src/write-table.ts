import { join } from 'node:path';
import type { AlteredCell, Table } from '@onrecord/schema';
import type { Row } from './cells.js';
import { readBack } from './csv/read-back.js';
import { openStrictCsv, strictForm } from './csv/strict.js';
import { openJson } from './json.js';
import { openParquet } from './parquet.js';
import { openSpreadsheetCsv, spreadsheetForm } from './spreadsheet/csv.js';

const BATCH = 512; // records

/**
 * Writes a table in all its forms below `folder`, then reads the CSVs back. `records` is asked for them more than once,
 * so that none need be kept; each altered cell of spreadsheet/ goes to `tell`. Resolves to how many records there are.
 */
export async function writeTable(
  folder: string, table: Table, records: () => Iterable<Row>, tell: (altered: AlteredCell) => void,
): Promise<number> {
  const [csv, spreadsheet] = ['csv', 'spreadsheet'].map((form) => join(folder, form, `${table.name}.csv`)) as [string, string];
  const forms = [
    openStrictCsv(table, csv),
    openJson(table, join(folder, 'json', `${table.name}.json`)),
    openSpreadsheetCsv(table, spreadsheet, tell),
    openParquet(table, join(folder, 'parquet', `${table.name}.parquet`)),
  ];
  let written = 0;
  for (const batch of batches(records())) {
    for (const form of forms) form.add(batch);
    written += batch.length;
  }
  for (const form of forms) form.close();
  await readBack(strictForm, table, csv, records());
  await readBack(spreadsheetForm, table, spreadsheet, records());
  return written;
}

function* batches(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
