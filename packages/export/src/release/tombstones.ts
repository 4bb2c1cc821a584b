import { STRIKE, type Change, type Tombstone } from '@onrecord/schema';
import type { Fate } from './fate.js';

/** Tables whose records are cited by their ids; paragraphs are cited by their article. */
const CITED: readonly string[] = ['articles', 'quotes', 'casualty_claims'];

/** What is known about why records vanish. */
export interface Circumstances {
  /** The version that still held what vanished now. */
  readonly last: string;
  /** Rows of the table corrections: table, id, field, …, reason, by. */
  readonly corrections: readonly Readonly<Record<string, string>>[];
  readonly fate: Fate;
}

/** The tombstones of a release: those before and the ids that vanished now, without any id that came back; by table and id. */
export function tombstonesAfter(
  before: readonly Tombstone[], changes: readonly Change[], { last, corrections, fate }: Circumstances,
): readonly Tombstone[] {
  const back = new Set(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  const removed = changes.filter(({ kind, table }) => kind === 'removed' && CITED.includes(table));
  const fresh = removed.map(({ table, id }): Tombstone => {
    const strike = corrections.find((one) => one.table === table && one.id === id && one.field === STRIKE);
    return { id, table, last_version: last, reason: strike ? `Struck by hand: ${strike.reason} (${strike.by})` : fate(table, id) };
  });
  return [...before.filter(({ id }) => !back.has(id)), ...fresh]
    .toSorted((one, other) => CITED.indexOf(one.table) - CITED.indexOf(other.table) || (one.id < other.id ? -1 : 1));
}
