import type { Change } from '@onrecord/schema';
import { cellsIn, type Cells, type Snapshot, type TableSnapshot } from './snapshot.js';

/** How the rows of one table differ from the release before. */
export interface TableChanges {
  readonly table: string;
  readonly changes: readonly Change[];
  /** Whether its records have ids. */
  readonly keyed: boolean;
  /** Whether the file differs at all: rows without a key, and the order of rows, are not in `changes`. */
  readonly differs: boolean;
  /** Records that are the same but for their id: a sign that ids are made in another way. */
  readonly renamed: number;
}

/**
 * Compares the records of the tables, by id. Columns that only one of the two has are left out. Of a table that was
 * dropped, every record was removed.
 */
export function recordChanges(last: Snapshot, now: Snapshot): readonly TableChanges[] {
  const kept = now.tables.filter(({ name }) => last.tables.some((table) => table.name === name));
  const dropped = last.tables.filter(({ name, key }) => key.length > 0 && !now.tables.some((table) => table.name === name));
  return [...kept, ...dropped].map(({ name }) => tableChanges(last, now, name));
}

function tableChanges(last: Snapshot, now: Snapshot, name: string): TableChanges {
  const found = [last, now].map(({ tables }) => tables.find((table) => table.name === name));
  const [old, fresh] = found as [TableSnapshot, TableSnapshot | undefined];
  const table = fresh ?? old; // one that was dropped has the columns that it had, and no rows
  const differs = old.sha256 !== fresh?.sha256;
  const same = { table: name, keyed: table.key.length > 0, changes: [], differs, renamed: 0 };
  if (!differs || !same.keyed || old.key.join() !== table.key.join()) return same;
  const shared = namesOf(table).filter((column) => namesOf(old).includes(column) && !table.key.includes(column));
  const [before, after] = [last, now].map((snapshot) => byId(table, cellsIn(snapshot, name))) as [ById, ById];
  const said = shared.filter((column) => !table.pointers.includes(column));
  return {
    ...same,
    changes: changesBetween(name, shared, before, after),
    // A key of two columns counts rows (paragraphs): its numbers move by themselves.
    renamed: table.key.length > 1 ? 0 : renamedBetween(said, before, after),
  };
}

/** Records by id. */
type ById = ReadonlyMap<string, Cells>;

function byId({ key }: TableSnapshot, rows: readonly Cells[]): ById {
  return new Map(rows.map((row) => [key.map((name) => row[name]).join(':'), row]));
}

const namesOf = ({ fields }: TableSnapshot) => fields.map(({ name }) => name);
const onlyIn = (one: ById, other: ById) => [...one.keys()].filter((id) => !other.has(id));

function changesBetween(table: string, columns: readonly string[], before: ById, after: ById): readonly Change[] {
  const whole = (kind: Change['kind']) => (id: string): Change => ({ table, id, kind, field: null, old: null, new: null });
  const changed = [...after].flatMap(([id, row]) => {
    const was = before.get(id);
    if (was === undefined) return [];
    return columns.filter((name) => was[name] !== row[name])
      .map((field): Change => ({ table, id, kind: 'changed', field, old: was[field] || null, new: row[field] || null }));
  });
  return [...onlyIn(before, after).map(whole('removed')), ...changed, ...onlyIn(after, before).map(whole('added'))];
}

/** How many records came that say in these columns what one that vanished said. */
function renamedBetween(columns: readonly string[], before: ById, after: ById): number {
  const saying = (row: Cells | undefined) => JSON.stringify(columns.map((name) => row?.[name]));
  const vanished = new Set(onlyIn(before, after).map((id) => saying(before.get(id))));
  return onlyIn(after, before).filter((id) => vanished.has(saying(after.get(id)))).length;
}
