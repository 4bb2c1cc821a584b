import { existsSync } from 'node:fs';
import { SUMS_FILE, sumsIn } from '../checksums.js';
import type { Dataset } from '../dataset.js';
import type { PublishedTable } from '../describe/datapackage.js';
import { archiveOf, entriesOf } from './archive.js';

/** The SHA-256 of every file of a release, by path. */
export type Sums = ReadonlyMap<string, string>;

/** The sums in the archive of the version that the dataset declares; null where that has not been released. */
export function releasedSums(releases: string, { name, version }: Dataset): Sums | null {
  const archive = archiveOf(releases, name, version);
  if (!existsSync(archive)) return null;
  const [sums] = Object.values(entriesOf(archive, (entry) => entry.name.endsWith(`/${SUMS_FILE}`)));
  return sumsIn(new TextDecoder().decode(sums));
}

/**
 * The dataset as it may call itself: a version that is released is the name of those tables and of no others. With any
 * other table it is “1.0.0+unreleased”, of no day.
 */
export function namedTruly(dataset: Dataset, sums: Sums | null, tables: readonly PublishedTable[]): Dataset {
  const ours = tables.map(({ table, csv }) => `csv/${table.name}.csv ${csv.sha256}`);
  const theirs = [...sums ?? []].filter(([path]) => /^csv\/[^/]+\.csv$/.test(path)).map(([path, sum]) => `${path} ${sum}`);
  if (sums === null || ours.toSorted().join() === theirs.toSorted().join()) return dataset;
  return { ...dataset, version: `${dataset.version}${MARK}`, released: null };
}

const MARK = '+unreleased';

/** The version that was declared, without the mark. */
export function declaredVersion(version: string): string {
  return version.replace(MARK, '');
}

/** Whether the tables differ from those that were released under the declared version. */
function isUnreleased({ version }: Pick<Dataset, 'version'>): boolean {
  return version.endsWith(MARK);
}

/** The sentence that warns of tables that were not released; null where they were. */
export function noRelease(dataset: Pick<Dataset, 'version'>): string | null {
  if (!isUnreleased(dataset)) return null;
  return `This is no release: some table differs from those released as ${declaredVersion(dataset.version)}. Cite a release.`;
}
