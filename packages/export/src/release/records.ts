import type { Change } from '@onrecord/schema';
import type { Snapshot, TableSnapshot } from './snapshot.js';

/** How the rows of one table differ from the release before. */
export interface TableChanges {
  readonly table: string;
  readonly changes: readonly Change[];
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
  const kept = now.tables.flatMap((table) => {
    const old = last.tables.find(({ name }) => name === table.name);
    return old === undefined ? [] : [tableChanges(old, table)];
  });
  const dropped = last.tables.filter(({ name, key }) => key.length > 0 && !now.tables.some((table) => table.name === name));
  return [...kept, ...dropped.map((old) => tableChanges(old, { ...old, sha256: '', rows: () => [] }))];
}

function tableChanges(old: TableSnapshot, now: TableSnapshot): TableChanges {
  const same = { table: now.name, changes: [], differs: old.sha256 !== now.sha256, renamed: 0 };
  return same.differs && now.key.length > 0 && old.key.join() === now.key.join() ? { ...same, ...changesOf(old, now) } : same;
}

function changesOf(old: TableSnapshot, now: TableSnapshot): Pick<TableChanges, 'changes' | 'renamed'> {
  const shared = now.fields.map(({ name }) => name).filter((name) => old.fields.some((field) => field.name === name) && !now.key.includes(name));
  const [before, after] = [byId(old), byId(now)];
  const change = (id: string, kind: Change['kind'], field: string | null = null, was = '', is = ''): Change => ({ table: now.name, id, kind, field, old: was || null, new: is || null });
  const [places, oldPlaces] = [now, old].map((table) => new Map(table.fields.map(({ name }, n) => [name, n])));
  const cell = (row: readonly string[], place: ReadonlyMap<string, number> | undefined, name: string) => row[place?.get(name) ?? -1] ?? '';

  const added = [...after.keys()].filter((id) => !before.has(id));
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after].flatMap(([id, row]) => {
    const was = before.get(id);
    if (was === undefined) return [];
    return shared.filter((name) => cell(was, oldPlaces, name) !== cell(row, places, name)).map((name) => change(id, 'changed', name, cell(was, oldPlaces, name), cell(row, places, name)));
  });
  const said = shared.filter((name) => !now.pointers.includes(name));
  const sameness = (row: readonly string[], place: ReadonlyMap<string, number> | undefined) => JSON.stringify(said.map((name) => cell(row, place, name)));
  const vanished = new Set(removed.map((id) => sameness(before.get(id) ?? [], oldPlaces)));
  return {
    changes: [...removed.map((id) => change(id, 'removed')), ...changed, ...added.map((id) => change(id, 'added'))],
    // A key of two columns counts rows (paragraphs): its numbers move by themselves.
    renamed: now.key.length > 1 ? 0 : added.filter((id) => vanished.has(sameness(after.get(id) ?? [], places))).length,
  };
}

function byId({ fields, key, rows }: TableSnapshot): ReadonlyMap<string, readonly string[]> {
  const places = key.map((name) => fields.findIndex((field) => field.name === name));
  return new Map(rows().map((row) => [places.map((place) => row[place]).join(':'), row]));
}
