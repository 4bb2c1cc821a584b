import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type Unzipped } from 'fflate';
import Papa from 'papaparse';
import { SUMS_FILE, sumsIn } from '../checksums.js';
import { sortedZip } from '../zip.js';
import { entriesOf } from './archive.js';

/** The files of a dataset by path, wherever they lie. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** The files of the dataset in a folder. What its SHA256SUMS does not name is none: the workbook of another name, a file of the system. */
export function contentsOfFolder(folder: string): Contents {
  const paths = [SUMS_FILE, ...sumsIn(readFileSync(join(folder, SUMS_FILE), 'utf8')).keys()];
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}

/** The files of a release’s archive, without the folder that they lie in. Throws UnreadableArchive. */
export function contentsOfArchive(path: string): Contents {
  return withoutFolder(entriesOf(path));
}

/** The same of an archive’s bytes. */
export function contentsOfZip(zip: Uint8Array): Contents {
  return withoutFolder(unzipSync(zip));
}

function withoutFolder(entries: Unzipped): Contents {
  return new Map(Object.entries(entries).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

/** An archive of the files below one folder. */
export function zipOf(contents: Contents, folder: string): Uint8Array {
  return sortedZip([...contents].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const));
}

/** A file as text. Throws where there is none. */
export function textOf(contents: Contents, path: string): string {
  const bytes = contents.get(path);
  if (bytes === undefined) throw new Error(`${path} is missing from the dataset.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The rows of a strict CSV, without its header. Throws where there is no such file. */
export function rowsOf(contents: Contents, path: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(textOf(contents, path), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data.slice(1);
}
