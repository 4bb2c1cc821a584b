import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { makeFolder } from '@onrecord/schema/files';
import { readDataset } from '../dataset.js';
import { archiveOf, lastArchive } from './archive.js';
import { newestIn } from './changelog.js';
import { contentsOfArchive, contentsOfFolder, type Contents } from './contents.js';
import { declareRelease } from './declare.js';
import { compareWithLast, entryFor, releaseOf, versionOf, type Comparison } from './plan.js';
import { compareVersions } from './version.js';

/** What somebody asks for. */
export interface Wish {
  /** Only tell what the release would be. */
  readonly dryRun: boolean;
  /** The version; null for the one that the changes ask for. */
  readonly version: string | null;
  /** The day, YYYY-MM-DD; null where nobody said. */
  readonly on: string | null;
}

/** Why no release is made, said to whoever asked for one. */
export class ReleaseRefused extends Error {}

/**
 * Releases what `build` makes in `dist/` below `root`, and resolves to what there is to tell. Version and day are written
 * into raw/dataset.json, and `build` is called again, since it names them; where that fails, the file is put back. The
 * archive is written last: without it, there is no release. Throws ReleaseRefused, DatasetError of raw/dataset.json, and
 * UnreadableArchive of the last release.
 */
export async function makeRelease(root: string, { dryRun, version: asked, on }: Wish, build: () => Promise<void>): Promise<string> {
  const [file, releases] = [join(root, 'raw', 'dataset.json'), join(root, 'releases')];
  if (!existsSync(file)) throw new ReleaseRefused(`${file}: no such file. Mend: name the dataset in it, as docs/releases.md says.`);
  const before = readFileSync(file, 'utf8');
  const { name } = readDataset(before);
  expectWhole(releases, name);
  const last = lastArchive(releases, name);
  const compare = (): readonly [Contents, Comparison] => {
    const dataset = contentsOfFolder(join(root, 'dist'));
    return [dataset, compareWithLast(dataset, last === null ? null : contentsOfArchive(last))];
  };

  await build();
  const [, planned] = compare();
  if (planned.last !== null && planned.level === 'none') return `Nothing has changed since ${planned.last}: there is nothing to release.`;
  const version = versionOf(planned, asked);
  expectEnough(planned, version, on);
  expectLater(planned, on);
  const entry = entryFor(planned, version, on);
  const archive = archiveOf(releases, name, version);
  const named = relative(root, archive);
  if (dryRun) {
    const size = `${planned.changes.length} rows of changes, ${planned.tombstones.length} tombstones`;
    return `${entry}\n\nA release would be ${named}: ${size}. Nothing was released.`;
  }
  if (on === null) throw new ReleaseRefused(`A release is cited by its day. Mend: name it, as --on 2024-05-01.\n\n${entry}`);

  await declare(file, before, declareRelease(before, version, on), build);
  const [dataset, comparison] = compare();
  const { files, zip } = releaseOf(dataset, comparison, version, on);
  makeFolder(releases);
  writeFileSync(join(releases, `${name}-${version}.changes.csv`), files.get('changes.csv') ?? '');
  for (const each of ['CHANGELOG.md', 'tombstones.csv']) writeFileSync(join(releases, each), files.get(each) ?? '');
  writeFileSync(archive, zip, { flag: 'wx' }); // a release is never overwritten
  return `${entry}\n\n${named} is made. Commit raw/dataset.json, dist/ and releases/.`;
}

/** Refuses where the changelog tells of a release that is not there: what it held would be forgotten, tombstones and all. */
function expectWhole(releases: string, name: string) {
  const changelog = join(releases, 'CHANGELOG.md');
  const version = existsSync(changelog) ? newestIn(readFileSync(changelog, 'utf8')) : null;
  const archive = archiveOf(releases, name, version ?? '');
  if (version === null || existsSync(archive)) return;
  throw new ReleaseRefused(
    `${changelog} tells of ${version}, but ${basename(archive)} does not lie beside it, and without it nobody knows what changed. `
      + 'Mend: get it back as it was released; if it never was, take its entry out; '
      + 'of a dataset with a new name, begin with an empty folder.',
  );
}

function expectLater({ last, lastReleased }: Comparison, on: string | null) {
  if (on === null || lastReleased === null || on >= lastReleased) return;
  const mend = `Mend: name the day of this release, as --on ${lastReleased}.`;
  throw new ReleaseRefused(`${on} is before ${last} was released, on ${lastReleased}. ${mend}`);
}

function expectEnough(comparison: Comparison, version: string, on: string | null) {
  const { last, least, level } = comparison;
  if (last === null || compareVersions(version, least) >= 0) return;
  const mend = `Mend: ${least} or higher, by --version or in raw/dataset.json.`;
  throw new ReleaseRefused(`${version} is too low after ${last}: the changes are ${level}. ${mend}\n\n${entryFor(comparison, least, on)}`);
}

async function declare(file: string, before: string, after: string, build: () => Promise<void>) {
  if (after === before) return;
  writeFileSync(file, after);
  try {
    await build();
  } catch (error) {
    writeFileSync(file, before);
    throw error;
  }
}
