import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables, alteredCells, changes, dataTables, jsonSchemaOf, tombstones, type Table } from '@onrecord/schema';
import type { Row } from './cells.js';
import { checksumsOf, filesBelow, fingerprint, SUMS_FILE } from './checksums.js';
import { aboutOf } from './describe/about.js';
import { citation, citationFile } from './describe/citation.js';
import { codebookOf } from './describe/codebook.js';
import { croissantOf } from './describe/croissant.js';
import { dataPackageOf } from './describe/datapackage.js';
import type { Dataset } from './dataset.js';
import { licenceText } from './describe/licence.js';
import { readmeOf } from './describe/readme.js';
import { pageOf } from './page/page.js';
import type { Report } from './page/report.js';
import { namedTruly, type Sums } from './release/unreleased.js';
import { replaceFolder } from './replace.js';
import type { Stage } from './stage.js';
import { openSpreadsheetCsv } from './spreadsheet/csv.js';
import { workbookOf } from './spreadsheet/workbook.js';
import { writeTable } from './write-table.js';

/** What a dataset is made from: the records and the report of a stage, and what is said of them. */
export interface Sources extends Stage {
  readonly dataset: Dataset;
  /** The sums of the release of this version; null where it has not been released. */
  readonly released: Sums | null;
}

/**
 * Writes the dataset into `dist` and resolves to the number of records in each table. The folder that was there is
 * replaced as a whole, and only when everything has been written and read back.
 */
export async function exportDataset(
  { dataset: given, records, released, report }: Sources, dist: string,
): Promise<Readonly<Record<string, number>>> {
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
    const published = tables.map((table) => ({ table, csv: fingerprint(join(folder, 'csv', `${table.name}.csv`)) }));
    const dataset = namedTruly(given, released, published);
    const workbook = `${dataset.name}.xlsx`;
    const sheets = tables.map((table) => ({ table, count: counts[table.name] ?? 0, rows: () => records(table.name) }));
    const book = await workbookOf(sheets, (cell) => altered.add([{ file: workbook, ...cell }]), aboutOf(dataset));
    writeFileSync(join(folder, 'spreadsheet', workbook), book);
    altered.close();
    write('datapackage.json', json(dataPackageOf(dataset, published)));
    const croissant = croissantOf(dataset, citation(dataset), published);
    write('croissant.json', json(croissant));
    write('CITATION.cff', citationFile(dataset));
    write('LICENSE.txt', licenceText(dataset));
    write('CODEBOOK.md', codebookOf(dataset, [...tables, alteredCells, changes, tombstones]));
    write('README.md', readmeOf(dataset, counts));
    copyFileSync(report.page, join(folder, 'REPORT.md'));
    copyFileSync(report.data, join(folder, 'report.json'));
    write('index.html', pageOf({
      dataset, croissant, citation: citation(dataset), data: dataTables,
      tables: sheets.map(({ table, count, rows }) => ({ table, count, beginning: beginningOf(rows()) })),
      report: JSON.parse(readFileSync(report.data, 'utf8')) as Report,
      bytes: new Map(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).size])),
    }));
    write(SUMS_FILE, checksumsOf(folder)); // last: it names every other file
  });
  return counts;
}

const BEGINNING = 100; // rows that the page chooses from

function beginningOf(rows: Iterable<Row>): readonly Row[] {
  const beginning: Row[] = [];
  for (const row of rows) {
    if (beginning.push(row) === BEGINNING) break;
  }
  return beginning;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
