import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from './version.js';

const ARCHIVE = /^(.+)-(\d+\.\d+\.\d+)\.zip$/;

/** The file of a version in the folder of releases. */
export function archiveOf(releases: string, name: string, version: string): string {
  return join(releases, `${name}-${version}.zip`);
}

/** The archive of a dataset’s highest version in the folder of releases; null before the first. */
export function lastArchive(releases: string, name: string): Uint8Array | null {
  const found = (existsSync(releases) ? readdirSync(releases) : []).map((file) => ARCHIVE.exec(file)).filter((one) => one?.[1] === name);
  const highest = found.map((one) => one?.[2] ?? '').toSorted(compareVersions).at(-1);
  return highest === undefined ? null : readFileSync(archiveOf(releases, name, highest));
}
