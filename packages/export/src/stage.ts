import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables } from '@onrecord/schema';
import { fileOf, readRecords, recordIn, UnreadableStage } from '@onrecord/schema/files';
import type { Row } from './cells.js';
import type { Report } from './page/report.js';

/** What validate wrote into a folder. */
export interface Stage {
  /** The records of a table, from the first each time it is asked; throws UnreadableStage at a line that is none. */
  readonly records: (table: string) => Iterable<Row>;
  /** Paths of the validation report, for people and for programs. */
  readonly report: { readonly page: string; readonly data: string };
}

/** Opens a folder that validate wrote. Throws UnreadableStage where a file is missing or validate found an error. */
export function openStage(folder: string): Stage {
  const report = { page: join(folder, 'report.md'), data: join(folder, 'report.json') };
  const files = [report.page, report.data, ...allTables.map(({ name }) => join(folder, fileOf(name)))];
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new UnreadableStage(`${missing.join(', ')}: no such file. Mend: run validate first.`);
  const { errors, checks } = recordIn(readFileSync(report.data, 'utf8'), report.data, 'validate') as Partial<Report>;
  const isReport = typeof errors === 'number' && checks !== undefined;
  if (!isReport) throw new UnreadableStage(`${report.data}: no report of validate. Mend: run validate again.`);
  if (errors > 0) throw new UnreadableStage(`validate found ${errors} errors, so nothing is published. Mend: see ${report.page}.`);
  return { report, records: (table) => readRecords(join(folder, fileOf(table)), 'validate') as Iterable<Row> };
}
