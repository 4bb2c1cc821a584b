import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables } from '@onrecord/schema';
import { fileOf, readLines } from '@onrecord/schema/files';
import type { Row } from './cells.js';
import type { Report } from './page/report.js';

/** What validate wrote cannot be published: the message says why and how to mend it. */
export class UnreadableStage extends Error {}

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
  const { errors, checks } = objectIn(readFileSync(report.data, 'utf8'), report.data) as Partial<Report>;
  if (typeof errors !== 'number' || checks === undefined) throw new UnreadableStage(`${report.data}: no report of validate. Mend: run validate again.`);
  if (errors > 0) throw new UnreadableStage(`validate found ${errors} errors, so nothing is published. Mend: see ${report.page}.`);
  return { report, records: (table) => rowsOf(join(folder, fileOf(table))) };
}

function* rowsOf(file: string): Generator<Row> {
  let line = 0;
  for (const text of readLines(file)) yield objectIn(text, `${file}, line ${++line}`) as Row;
}

function objectIn(text: string, place: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new UnreadableStage(`${place}: not JSON, as if the writing had been broken off. Mend: run validate again.`);
  }
  throw new UnreadableStage(`${place}: not a record. Mend: run validate again.`);
}
