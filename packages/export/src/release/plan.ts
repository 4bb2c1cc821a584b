import { tombstones as tombstonesTable, type Change, type Tombstone } from '@onrecord/schema';
import { createHash } from 'node:crypto';
import { rowOf } from '../cells.js';
import { SUMS_FILE } from '../checksums.js';
import { changelogWith, entryOf, type News } from './changelog.js';
import { rowsOf, textOf, zipOf, type Contents } from './contents.js';
import { fateBetween } from './fate.js';
import { recordChanges } from './records.js';
import { cellsIn, snapshotOf } from './snapshot.js';
import { storyOf, STORY } from './story.js';
import { structureDifferences } from './structure.js';
import { tombstonesAfter } from './tombstones.js';
import { declaredVersion } from './unreleased.js';
import { compareVersions, greater, next, type Level } from './version.js';

/** How a dataset differs from the release before it. */
export interface Comparison {
  readonly name: string;
  /** The version that the dataset calls itself. */
  readonly declared: string;
  readonly last: string | null;
  /** The day of the last release; null where there is none. */
  readonly lastReleased: string | null;
  readonly level: Level;
  /** The least version that it may have. */
  readonly least: string;
  readonly changes: readonly Change[];
  readonly tombstones: readonly Tombstone[];
  readonly news: Omit<News, 'version' | 'released'>;
  readonly changelogBefore: string | null;
}

/** Compares a dataset with the release before; `last` is null where there is none. Holds both datasets in memory. */
export function compareWithLast(dataset: Contents, last: Contents | null): Comparison {
  const now = snapshotOf(dataset);
  const rows = Object.fromEntries(now.tables.filter(({ key }) => key.length > 0).map((table) => [table.name, table.rows().length]));
  const first = { name: now.name, declared: declaredVersion(now.version), changes: [], changelogBefore: null };
  if (last === null) {
    const news = { last: null, level: 'none', structure: [], tables: [], rows, vanished: 0 } as const;
    return { ...first, last: null, lastReleased: null, level: 'none', least: now.version, tombstones: [], news };
  }
  const old = snapshotOf(last);
  const structure = structureDifferences(old, now);
  const tables = recordChanges(old, now);
  const changes = tables.flatMap((table) => table.changes);
  const renamed = tables.some((table) => table.renamed > 0);
  const level = [
    ...structure.map((difference) => difference.level),
    renamed ? 'major' : tables.some(({ differs }) => differs) ? 'minor' : 'none',
    otherFilesDiffer(dataset, last) ? 'patch' : 'none',
  ].reduce<Level>((one, other) => greater(one, other as Level), 'none');
  const before = tombstonesIn(last);
  const tombstones = tombstonesAfter(before, changes, {
    last: old.version, corrections: cellsIn(now, 'corrections'), fate: fateBetween(old, now, changes),
  });
  const vanished = tombstones.filter(({ id }) => !before.some((one) => one.id === id)).length;
  return {
    ...first, changes, last: old.version, lastReleased: old.released, level, least: next(old.version, level), tombstones,
    news: { last: old.version, level, structure, tables, rows, vanished },
    changelogBefore: last.has('CHANGELOG.md') ? textOf(last, 'CHANGELOG.md') : null,
  };
}

/** The version that the release gets: the one that is asked for or else declared above the last, or else the least. */
export function versionOf({ declared, last, least }: Comparison, asked: string | null): string {
  return asked ?? (last === null || compareVersions(declared, last) > 0 ? declared : least);
}

/** The entry of the changelog. */
export function entryFor({ news }: Comparison, version: string, released: string | null): string {
  return entryOf({ ...news, version, released });
}

/** The files of a release by path, and its archive. */
export interface Packed {
  readonly files: Contents;
  readonly zip: Uint8Array;
}

/** The files of a release: the dataset, what changed, what vanished, the story so far, and sums over all of them. */
export function releaseOf(dataset: Contents, comparison: Comparison, version: string, released: string | null): Packed {
  const { name, news, changelogBefore, changes, tombstones } = comparison;
  const story = storyOf(dataset, changelogWith({ ...news, version, released }, changelogBefore), changes, tombstones);
  const files = new Map([...dataset, ...story].filter(([path]) => path !== SUMS_FILE).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const sums = [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`).join('');
  const all = new Map([...files, [SUMS_FILE, new TextEncoder().encode(sums)] as const]);
  return { files: all, zip: zipOf(all, `${name}-${version}`) };
}

/** Whether any file differs but those that a release makes itself. */
function otherFilesDiffer(dataset: Contents, last: Contents): boolean {
  const paths = (contents: Contents) => [...contents.keys()].filter((path) => path !== SUMS_FILE && !STORY.has(path)).toSorted();
  if (paths(dataset).join('\n') !== paths(last).join('\n')) return true;
  return paths(dataset).some((path) => Buffer.compare(dataset.get(path) as Uint8Array, last.get(path) as Uint8Array) !== 0);
}

function tombstonesIn(contents: Contents): readonly Tombstone[] {
  const path = `${tombstonesTable.name}.csv`;
  return contents.has(path) ? rowsOf(contents, path).map((cells) => rowOf(tombstonesTable, cells) as unknown as Tombstone) : [];
}
