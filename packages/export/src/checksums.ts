import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = 1 << 20; // bytes

/** SHA-256 in hex digits, and length in bytes, of a file of any size. */
export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

export function fingerprint(path: string): Fingerprint {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(CHUNK);
    let bytes = 0;
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, size));
      bytes += size;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(file);
  }
}

/** The name of the list of all files of a dataset. */
export const SUMS_FILE = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/gm;

/** The SHA-256 of each file by its path, from the content of SHA256SUMS. */
export function sumsIn(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(LINE), ([, sum = '', path = '']) => [path, sum]));
}

/** The content of SHA256SUMS for all files below a folder, by path: `sha256sum -c SHA256SUMS` tests it. */
export function checksumsOf(folder: string): string {
  return filesBelow(folder).map((path) => `${fingerprint(join(folder, path)).sha256}  ${path}\n`).join('');
}

/** Paths of all files below a folder, with “/”, in the order of their code units: the same on every machine. */
export function filesBelow(folder: string, under = ''): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, `${under}${entry.name}/`) : [`${under}${entry.name}`]))
    .toSorted((one, other) => (one < other ? -1 : 1));
}
