import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables, alteredCells, changes, dataTables, jsonSchemaOf, tombstones, type AlteredCell, type Table } from '@onrecord/schema';
import type { Row } from './cells.js';
import { checksumsOf, filesBelow, fingerprint, SUMS_FILE } from './checksums.js';
import { aboutOf } from './describe/about.js';
import { citation, citationFile } from './describe/citation.js';
import { codebookOf } from './describe/codebook.js';
import { croissantOf } from './describe/croissant.js';
import { dataPackageOf, type PublishedTable } from './describe/datapackage.js';
import type { Dataset } from './dataset.js';
import { licenceText } from './describe/licence.js';
import { readmeOf } from './describe/readme.js';
import { pageOf } from './page/page.js';
import type { Report } from './page/report.js';
import { namedTruly, type Sums } from './release/unreleased.js';
import { replaceFolder } from './replace.js';
import type { Stage } from './stage.js';
import { openSpreadsheetCsv } from './spreadsheet/csv.js';
import { workbookOf, type WorkbookTable } from './spreadsheet/workbook.js';
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
export async function exportDataset(sources: Sources, dist: string): Promise<Readonly<Record<string, number>>> {
  let sheets: readonly WorkbookTable[] = [];
  await replaceFolder(dist, async (folder) => {
    for (const part of ['csv', 'json', 'parquet', 'schema', 'spreadsheet']) mkdirSync(join(folder, part));
    const altered = openSpreadsheetCsv(alteredCells, join(folder, 'spreadsheet', `${alteredCells.name}.csv`), () => {});
    const tell = (cell: AlteredCell) => altered.add([cell]);
    sheets = await writeTables(folder, sources, tell);
    const published = sheets.map(({ table }) => ({ table, csv: fingerprint(join(folder, 'csv', `${table.name}.csv`)) }));
    const dataset = namedTruly(sources.dataset, sources.released, published), workbook = `${dataset.name}.xlsx`;
    const book = await workbookOf(sheets, (cell) => tell({ file: workbook, ...cell }), aboutOf(dataset));
    writeFileSync(join(folder, 'spreadsheet', workbook), book);
    altered.close();
    describe(folder, { ...sources, dataset }, sheets, published);
    writeFileSync(join(folder, SUMS_FILE), checksumsOf(folder)); // last: it names every other file
  });
  return countsOf(sheets);
}

/** Writes every table in all its forms, with its schema. */
async function writeTables(folder: string, { records }: Sources, tell: (altered: AlteredCell) => void): Promise<readonly WorkbookTable[]> {
  const written: WorkbookTable[] = [];
  for (const table of allTables as readonly Table[]) {
    const rows = () => records(table.name);
    written.push({ table, rows, count: await writeTable(folder, table, rows, tell) });
    writeFileSync(join(folder, 'schema', `${table.name}.json`), json(jsonSchemaOf(table)));
  }
  return written;
}

/** Writes what tells of the tables, for people and for programs. */
function describe(
  folder: string, { dataset, report }: Sources, sheets: readonly WorkbookTable[], published: readonly PublishedTable[],
): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const cited = citation(dataset), croissant = croissantOf(dataset, cited, published);
  write('datapackage.json', json(dataPackageOf(dataset, published)));
  write('croissant.json', json(croissant));
  write('CITATION.cff', citationFile(dataset));
  write('LICENSE.txt', licenceText(dataset));
  write('CODEBOOK.md', codebookOf(dataset, [...allTables, alteredCells, changes, tombstones]));
  write('README.md', readmeOf(dataset, countsOf(sheets)));
  copyFileSync(report.page, join(folder, 'REPORT.md'));
  copyFileSync(report.data, join(folder, 'report.json'));
  write('index.html', pageOf({
    dataset, croissant, citation: cited, data: dataTables,
    tables: sheets.map(({ table, count, rows }) => ({ table, count, beginning: beginningOf(rows()) })),
    report: JSON.parse(readFileSync(report.data, 'utf8')) as Report,
    bytes: new Map(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).size])),
  }));
}

const countsOf = (sheets: readonly WorkbookTable[]) => Object.fromEntries(sheets.map(({ table, count }) => [table.name, count]));

const BEGINNING = 100; // rows that the page chooses from

function beginningOf(rows: Iterable<Row>): readonly Row[] {
  const beginning: Row[] = [];
  for (const row of rows) {
    if (beginning.push(row) === BEGINNING) break;
  }
  return beginning;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
