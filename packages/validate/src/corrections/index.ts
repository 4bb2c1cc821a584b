import { dataTables, nameOf } from '@onrecord/schema';
import type { ArticleRecords, Check } from '../check.js';
import type { Finding } from '../finding.js';
import { applyCorrections, handle, type Corrected } from './apply.js';
import { fault, type CorrectionLine, type CorrectionsRead } from './read.js';

export { handle, type Applied, type Corrected } from './apply.js';
export { readCorrections, type CorrectionsRead } from './read.js';

/** The corrections, in the list of checks. */
export const correctionsCheck: Omit<Check, 'check'> = {
  name: 'corrections',
  description: 'Every row of corrections.csv names a record and a field that exist, gives a value that fits and a reason, '
    + 'and still changes something. Its records are the corrections.',
  tables: [],
};

const GONE = 'Look the id up; if the program no longer reads the record, take the row out.';

/** Hands each article its corrections and remembers which found none. */
export interface Corrector {
  correct(records: ArticleRecords): Corrected;
  /** An error for each correction of a record that no article had. */
  left(): readonly Finding[];
}

/** Starts with what was read of corrections.csv. */
export function openCorrector({ lines }: CorrectionsRead): Corrector {
  const waiting = new Map<string, readonly CorrectionLine[]>();
  for (const line of lines) {
    const key = handle(line.correction.table, line.correction.id);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  const take = (key: string) => {
    const taken = waiting.get(key) ?? [];
    waiting.delete(key);
    return taken;
  };
  return {
    correct(records) {
      if (waiting.size === 0) return applyCorrections(records, []);
      const rows = [[records.article], records.paragraphs, records.quotes, records.claims] as const;
      const own = dataTables.flatMap((table, n) => (rows[n] ?? []).flatMap((row) => take(handle(table.name, nameOf(table, row)))));
      return applyCorrections(records, own.toSorted((one, other) => one.row - other.row));
    },
    left: () => [...waiting.values()].flat()
      .map(({ row, correction }) => fault(row, correction, `no record of ${correction.table} has this id`, GONE)),
  };
}
