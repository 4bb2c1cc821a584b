import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type Unzipped, type UnzipFileFilter } from 'fflate';
import { compareVersions } from './version.js';

const ARCHIVE = /^(.+)-(\d+\.\d+\.\d+)\.zip$/;

/** An archive of a release that is none; the message says which. */
export class UnreadableArchive extends Error {}

/** The entries of an archive that the filter lets through. Throws UnreadableArchive. */
export function entriesOf(path: string, filter: UnzipFileFilter = () => true): Unzipped {
  try {
    return unzipSync(readFileSync(path), { filter });
  } catch (error) {
    throw new UnreadableArchive(`${path} cannot be read: ${(error as Error).message}. Mend: get it back as it was released.`);
  }
}

/** The file of a version in the folder of releases. */
export function archiveOf(releases: string, name: string, version: string): string {
  return join(releases, `${name}-${version}.zip`);
}

/** The file of a dataset’s highest version in the folder of releases; null before the first. */
export function lastArchive(releases: string, name: string): string | null {
  const found = (existsSync(releases) ? readdirSync(releases) : []).map((file) => ARCHIVE.exec(file)).filter((one) => one?.[1] === name);
  const highest = found.map((one) => one?.[2] ?? '').toSorted(compareVersions).at(-1);
  return highest === undefined ? null : archiveOf(releases, name, highest);
}
