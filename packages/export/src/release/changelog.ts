import type { Change } from '@onrecord/schema';
import type { TableChanges } from './records.js';
import type { Difference } from './structure.js';
import type { Level } from './version.js';

/** What a release has to tell. */
export interface News {
  readonly version: string;
  /** Day of the release; null where nobody said. */
  readonly released: string | null;
  readonly last: string | null;
  readonly level: Level;
  readonly structure: readonly Difference[];
  readonly tables: readonly TableChanges[];
  /** Rows of each table now. */
  readonly rows: Readonly<Record<string, number>>;
  /** How many ids vanished now. */
  readonly vanished: number;
}

const MEANS: Readonly<Record<Level, string>> = {
  major: 'Major: programs written for the release before may not work any more.',
  minor: 'Minor: rows or values changed; programs written for the release before still work.',
  patch: 'Patch: no table changed in any byte.',
  none: 'Nothing changed.',
};

/** The newest version that a changelog tells of; null where it tells of none. */
export function newestIn(changelog: string): string | null {
  return /^## (\d+\.\d+\.\d+)/m.exec(changelog)?.[1] ?? null;
}

/** The changelog with the entry of a release put on top. */
export function changelogWith(news: News, before: string | null): string {
  const entries = before === null ? '' : before.slice(before.indexOf('\n## ') + 1);
  return [HEAD, entryOf(news), ...(entries === '' ? [] : [entries.trimEnd()])].join('\n\n').concat('\n');
}

const HEAD = `# Changes of the dataset

What each release changed, in words. Its changes.csv lists every record and field; tombstones.csv lists the ids that vanished.`;

/** The entry of a release, in words. */
export function entryOf({ version, released, last, level, structure, tables, rows, vanished }: News): string {
  const counts = Object.entries(rows).map(([table, count], n) => `${count} ${n === 0 ? 'rows of' : 'of'} ${table}`).join(', ');
  return [
    `## ${version}${released === null ? '' : ` (${released})`}`,
    last === null ? `First release: ${counts}.` : `${MEANS[level]} It follows ${last} and holds ${counts}.`,
    [
      ...structure.map(({ what }) => `- ${what}`),
      ...tables.filter(({ renamed }) => renamed > 0)
        .map(({ table, renamed }) => `- Records of ${table} that have new ids though nothing else in them changed: ${renamed}.`),
      ...tables.filter(({ differs }) => differs).map(tableLine),
      ...(vanished > 0 ? [`- Ids that vanished: ${vanished}, see tombstones.csv.`] : []),
    ].join('\n'),
  ].filter((part) => part !== '').join('\n\n');
}

function tableLine({ table, keyed, changes }: TableChanges): string {
  const of = (kind: Change['kind']) => new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id)).size;
  const fields = new Map<string, number>();
  for (const { field } of changes) if (field !== null) fields.set(field, (fields.get(field) ?? 0) + 1);
  const often = [...fields].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([field, count]) => `${field} in ${count}`);
  const parts = [[of('added'), 'added'], [of('removed'), 'removed'], [of('changed'), `changed (${often.join(', ')})`]] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const unsaid = keyed ? 'no record changed, only the order of rows or which columns there are' : 'rows changed';
  return `- ${table}: ${said.length > 0 ? said.join(', ') : unsaid}.`;
}
