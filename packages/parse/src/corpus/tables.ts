import { join } from 'node:path';
import { dataTables, problems } from '@onrecord/schema';
import { fileOf, makeFolder, openWriter, RAW_TEXTS } from '@onrecord/schema/files';
import type { Parsed } from '../parse.js';

/** The files of the parse stage being written, one a table. */
export interface Tables {
  add(parsed: Parsed): void;
  close(): void;
}

/** Opens the files of the parse stage in a folder, which is made if need be. Rows are written as they come. */
export function openTables(folder: string): Tables {
  makeFolder(folder);
  const names = [...dataTables.map((table) => table.name), problems.name, RAW_TEXTS];
  const writers = new Map(names.map((name) => [name, openWriter(join(folder, fileOf(name)))]));
  const write = (name: string, rows: readonly object[]) => rows.forEach((row) => writers.get(name)?.write(`${JSON.stringify(row)}\n`));
  return {
    add(parsed) {
      write('articles', parsed.article ? [parsed.article] : []);
      write('paragraphs', parsed.paragraphs);
      write('quotes', parsed.quotes);
      write('casualty_claims', parsed.casualty_claims);
      write('problems', parsed.problems);
      write(RAW_TEXTS, parsed.rawText ? [parsed.rawText] : []);
    },
    close: () => writers.forEach((writer) => writer.close()),
  };
}
