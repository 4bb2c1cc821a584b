import type { Change } from '@onrecord/schema';
import { cellsIn, type Cells, type Snapshot } from './snapshot.js';

/** Says what became of a record that the release before held and this one does not. */
export type Fate = (table: string, id: string) => string;

/**
 * Finds out what became of records, as far as the two releases tell: whether the raw document is still there, and what
 * was added at the same place of the same text. Each table is read when it is first asked for.
 */
export function fateBetween(last: Snapshot, now: Snapshot, changes: readonly Change[]): Fate {
  const before = once((table) => rowsById(last, table));
  const after = once((table) => rowsById(now, table));
  const ids = new Set(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  const addedByArticle = once((table) => byArticle([...after(table)].filter(([id]) => ids.has(id))));
  const articleByFile = once((table) => new Map([...after(table)].map(([id, row]) => [row.raw_file, id])));

  const inItsPlace = (table: string, row: Cells) =>
    addedByArticle(table).get(row.article_id)?.find(([, other]) => overlap(row, other))?.[0];
  const isAsItWas = (article: string) => before('articles').get(article)?.text === after('articles').get(article)?.text;

  return (table, id) => {
    if (!now.tables.some(({ name }) => name === table)) return 'Its table was dropped.';
    const row = before(table).get(id) ?? {};
    const article = row.article_id ?? '';
    if (after('articles').has(article)) {
      const other = isAsItWas(article) ? inItsPlace(table, row) : undefined;
      return other === undefined ? 'The program no longer reads it.' : `The program reads ${other} in its place.`;
    }
    const other = articleByFile('articles').get(before('articles').get(article)?.raw_file);
    return other === undefined ? 'Its raw document is no longer there.' : `Its raw document has other bytes: it is ${other} now.`;
  };
}

function byArticle(records: readonly (readonly [id: string, row: Cells])[]): ReadonlyMap<string | undefined, typeof records> {
  const groups = new Map<string | undefined, (typeof records)[number][]>();
  for (const record of records) {
    const article = record[1].article_id;
    const group = groups.get(article) ?? [];
    groups.set(article, group);
    group.push(record);
  }
  return groups;
}

const overlap = (one: Cells, other: Cells) => Number(one.start) < Number(other.end) && Number(other.start) < Number(one.end);

function rowsById(snapshot: Snapshot, name: string): ReadonlyMap<string, Cells> {
  const [key = ''] = snapshot.tables.find((one) => one.name === name)?.key ?? [];
  return new Map(cellsIn(snapshot, name).map((row) => [row[key] ?? '', row]));
}

/** The same function, asked once for each name. */
function once<Value>(find: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, find(name));
    return known.get(name) as Value;
  };
}
