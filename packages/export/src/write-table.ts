import { join } from 'node:path';
import { columnsOf, type Table } from '@onrecord/schema';
import { openWriter } from '@onrecord/schema/files';
import type { Row } from './cells.js';
import { csvHeader, csvLines, readBack } from './csv.js';

const BATCH = 512; // records

/**
 * Writes a table as csv/<table>.csv and json/<table>.json below `folder`, then reads the CSV back. `records` is
 * asked for them twice, so that none need be kept. Resolves to how many there are.
 */
export async function writeTable(folder: string, table: Table, records: () => Iterable<Row>): Promise<number> {
  const path = join(folder, 'csv', `${table.name}.csv`);
  const [csv, json] = [openWriter(path), openWriter(join(folder, 'json', `${table.name}.json`))];
  csv.write(csvHeader(table));
  json.write('[');
  let written = 0;
  for (const batch of batches(records())) {
    csv.write(csvLines(table, batch));
    for (const row of batch) json.write(`${written++ === 0 ? '' : ','}\n${jsonLine(table, row)}`);
  }
  json.write('\n]\n');
  csv.close();
  json.close();
  await readBack(table, path, records());
  return written;
}

/** One record on one line, columns in the table’s order. */
function jsonLine(table: Table, row: Row): string {
  return JSON.stringify(Object.fromEntries(columnsOf(table).map((name) => [name, row[name]])));
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
