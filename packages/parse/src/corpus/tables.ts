import { join } from 'node:path';
import { dataTables, problems } from '@onrecord/schema';
import { fileOf, makeFolder, openWriter, RAW_TEXTS } from '@onrecord/schema/files';
import type { Parsed } from '../parse.js';

/** What was read, as the lines that it adds to the file of each table. */
export type Lines = Readonly<Record<string, string>>;

const NAMES = [...dataTables.map((table) => table.name), problems.name, RAW_TEXTS];

export function linesOf(parsed: readonly Parsed[]): Lines {
  const rows = parsed.map(({ article, rawText, ...tables }): Readonly<Record<string, readonly object[]>> =>
    ({ ...tables, articles: article ? [article] : [], [RAW_TEXTS]: rawText ? [rawText] : [] }));
  const lines = (name: string) => rows.flatMap((tables) => tables[name] ?? []).map((row) => `${JSON.stringify(row)}\n`).join('');
  return Object.fromEntries(NAMES.map((name) => [name, lines(name)]));
}

/** The files of the parse stage being written, one a table. */
export interface Tables {
  add(lines: Lines): void;
  close(): void;
}

/** Opens the files of the parse stage in a folder, which is made if need be. Lines are written as they come. */
export function openTables(folder: string): Tables {
  makeFolder(folder);
  const writers = NAMES.map((name) => [name, openWriter(join(folder, fileOf(name)))] as const);
  return {
    add: (lines) => writers.forEach(([name, writer]) => writer.write(lines[name] ?? '')),
    close: () => writers.forEach(([, writer]) => writer.close()),
  };
}
