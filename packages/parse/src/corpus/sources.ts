import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SourceRow } from '../document/index.js';

const known = (cell: string | undefined) => (cell?.trim() ? cell.trim() : null);

/** The rows of sources.csv by file; none where the folder has no such file. */
export function readSources(folder: string): ReadonlyMap<string, SourceRow> {
  const path = join(folder, 'sources.csv');
  if (!existsSync(path)) return new Map();
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, delimiter: ',', skipEmptyLines: 'greedy' });
  return new Map(data.map((row) => [row['file'] ?? '', {
    file: row['file'] ?? '', url: known(row['url']), publisher: known(row['publisher']), published: known(row['published']),
    title: known(row['title']), license: known(row['license']), note: known(row['note']),
  }]));
}
