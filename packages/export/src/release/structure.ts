import { plainMarkdown } from '@onrecord/schema/markdown';
import type { Field, Snapshot, TableSnapshot } from './snapshot.js';
import type { Level } from './version.js';

/** One way in which the shape of a dataset differs from the release before, and what that asks of the version. */
export interface Difference {
  readonly level: Level;
  readonly what: string;
}

/** How tables, columns, types, vocabularies and keys differ. */
export function structureDifferences(last: Snapshot, now: Snapshot): readonly Difference[] {
  const named = (snapshot: Snapshot) => new Map(snapshot.tables.map((table) => [table.name, table]));
  const [before, after] = [named(last), named(now)];
  return [
    ...last.tables.filter(({ name }) => !after.has(name)).map(({ name }) => major(`The table ${name} was dropped.`)),
    ...now.tables.filter(({ name }) => !before.has(name)).map(({ name }) => minor(`The table ${name} is new.`)),
    ...now.tables.flatMap((table) => {
      const old = before.get(table.name);
      return old === undefined ? [] : tableDifferences(old, table);
    }),
  ];
}

function tableDifferences(old: TableSnapshot, now: TableSnapshot): readonly Difference[] {
  const { name } = now;
  const [columns, nowColumns] = [old, now].map(({ fields }) => fields.map((field) => field.name)) as [string[], string[]];
  const dropped = columns.filter((column) => !nowColumns.includes(column));
  const added = nowColumns.filter((column) => !columns.includes(column));
  const kept = nowColumns.filter((column) => columns.includes(column));
  const appended = nowColumns.slice(0, kept.length).every((column) => columns.includes(column));
  const inOrder = kept.join() === columns.filter((column) => nowColumns.includes(column)).join();
  return [
    ...dropped.map((column) => major(`${name}.${column} was dropped${added.length > 0 ? ' or renamed' : ''}.`)),
    ...added.map((column) => (appended
      ? minor(`${name}.${column} is a new column.`)
      : major(`${name}.${column} is a new column, not the last: those behind it moved.`))),
    ...(inOrder ? [] : [major(`The columns of ${name} moved.`)]),
    ...(old.key.join() === now.key.join() ? [] : [major(`The key of ${name} changed.`)]),
    ...now.fields.flatMap((field) => {
      const before = old.fields.find((one) => one.name === field.name);
      return before === undefined ? [] : fieldDifferences(now, before, field);
    }),
  ];
}

function fieldDifferences({ name, key }: TableSnapshot, old: Field, now: Field): readonly Difference[] {
  const column = `${name}.${now.name}`;
  const [terms, nowTerms] = [old.constraints?.enum, now.constraints?.enum];
  const gone = terms?.filter((term) => nowTerms !== undefined && !nowTerms.includes(term)) ?? [];
  const fresh = nowTerms?.filter((term) => terms !== undefined && !terms.includes(term)) ?? [];
  const left = gone.length > 0 ? `: ${gone.join(', ')} left it` : '';
  const narrowed = gone.length > 0 || (terms === undefined && nowTerms !== undefined);
  const idsDiffer = key.includes(now.name) && old.constraints?.pattern !== now.constraints?.pattern;
  return [
    ...(old.type === now.type ? [] : [major(`${column} was of the type ${old.type} and is now ${now.type}.`)]),
    ...(narrowed ? [major(`The vocabulary of ${column} was narrowed${left}.`)] : []),
    ...(fresh.length > 0 ? [minor(`The vocabulary of ${column} has new values: ${fresh.join(', ')}.`)] : []),
    ...(idsDiffer ? [major(`Ids of ${name} look different.`)] : []),
    ...(meaningOf(old) === meaningOf(now)
      ? [] : [patch(`${column} is told in other words: ${meaningOf(now)} Before: ${meaningOf(old)}`)]),
  ];
}

/** A reader must see where a column means something else now, whatever that did to its values. */
const meaningOf = ({ description = 'nothing.' }: Field): string => plainMarkdown(description);

const major = (what: string): Difference => ({ level: 'major', what });
const minor = (what: string): Difference => ({ level: 'minor', what });
const patch = (what: string): Difference => ({ level: 'patch', what });
