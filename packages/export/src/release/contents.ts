import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { filesBelow } from '../checksums.js';

/** The files of a dataset by path, wherever they lie. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** The files below a folder. */
export function contentsOfFolder(folder: string): Contents {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** The files of a release’s archive, without the folder that they lie in. */
export function contentsOfZip(zip: Uint8Array): Contents {
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

// The zip format keeps local time: these parts are the same in every time zone. Noon, because no clock is changed then.
const ALWAYS = new Date(1980, 0, 1, 12);

/** An archive of the files below one folder: the same bytes on every machine, for fflate compresses in JavaScript. */
export function zipOf(contents: Contents, folder: string): Uint8Array {
  const entries = [...contents].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ALWAYS });
}

/** A file as text. Throws where there is none. */
export function textOf(contents: Contents, path: string): string {
  const bytes = contents.get(path);
  if (bytes === undefined) throw new Error(`${path} is missing from the dataset.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
