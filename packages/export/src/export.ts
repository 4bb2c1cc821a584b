import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables, alteredCells, jsonSchemaOf, type Table } from '@onrecord/schema';
import type { Row } from './cells.js';
import { checksumsOf, fingerprint } from './checksums.js';
import { citation, citationFile } from './describe/citation.js';
import { codebookOf } from './describe/codebook.js';
import { croissantOf } from './describe/croissant.js';
import { dataPackageOf } from './describe/datapackage.js';
import type { Dataset } from './dataset.js';
import { licenceText } from './describe/licence.js';
import { readmeOf } from './describe/readme.js';
import { replaceFolder } from './replace.js';
import { openSpreadsheetCsv } from './spreadsheet/csv.js';
import { workbookOf } from './spreadsheet/workbook.js';
import { writeTable } from './write-table.js';

/** What a dataset is made from. */
export interface Sources {
  readonly dataset: Dataset;
  /** The checked records of a table, from the first each time it is asked. */
  readonly records: (table: string) => Iterable<Row>;
  /** Path of the validation report in Markdown. */
  readonly report: string;
}

/**
 * Writes the dataset into `dist` and resolves to the number of records in each table. The folder that was there is
 * replaced as a whole, and only when everything has been written and read back.
 */
export async function exportDataset({ dataset, records, report }: Sources, dist: string): Promise<Readonly<Record<string, number>>> {
  const tables: readonly Table[] = allTables;
  const counts: Record<string, number> = {};
  await replaceFolder(dist, async (folder) => {
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
    for (const part of ['csv', 'json', 'parquet', 'schema', 'spreadsheet']) mkdirSync(join(folder, part));
    const altered = openSpreadsheetCsv(alteredCells, join(folder, 'spreadsheet', `${alteredCells.name}.csv`), () => {});
    for (const table of tables) {
      counts[table.name] = await writeTable(folder, table, () => records(table.name), (cell) => altered.add([cell]));
      write(`schema/${table.name}.json`, json(jsonSchemaOf(table)));
    }
    const workbook = `${dataset.name}.xlsx`;
    const sheets = tables.map((table) => ({ table, count: counts[table.name] ?? 0, rows: () => records(table.name) }));
    writeFileSync(join(folder, 'spreadsheet', workbook), await workbookOf(sheets, (cell) => altered.add([{ file: workbook, ...cell }])));
    altered.close();
    const published = tables.map((table) => ({ table, csv: fingerprint(join(folder, 'csv', `${table.name}.csv`)) }));
    write('datapackage.json', json(dataPackageOf(dataset, published)));
    write('croissant.json', json(croissantOf(dataset, citation(dataset), published)));
    write('CITATION.cff', citationFile(dataset));
    write('LICENSE.txt', licenceText(dataset));
    write('CODEBOOK.md', codebookOf(dataset, [...tables, alteredCells]));
    write('README.md', readmeOf(dataset, counts));
    copyFileSync(report, join(folder, 'REPORT.md'));
    write('SHA256SUMS', checksumsOf(folder)); // last: it names every other file
  });
  return counts;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
