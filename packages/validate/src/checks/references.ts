import { casualtyClaims, nameOf, paragraphs, quotes, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding, type Row } from '../finding.js';

export const references: Check = {
  name: 'references',
  description: 'Every paragraph, quote or claim that a record names is there, in the same article, '
    + 'and no chain of records leads back to itself.',
  tables: [quotes, casualtyClaims],
  check(records) {
    const named: Named = {
      paragraphs: namesOf(paragraphs, records.paragraphs),
      quotes: namesOf(quotes, records.quotes),
      casualty_claims: namesOf(casualtyClaims, records.claims),
    };
    return [
      ...records.quotes.flatMap((quote) => unresolved(quotes, quote, named)),
      ...records.claims.flatMap((claim) => unresolved(casualtyClaims, claim, named)),
      ...circles(quotes, records.quotes, 'continues'),
      ...circles(casualtyClaims, records.claims, 'subset_of'),
      ...circles(casualtyClaims, records.claims, 'repeats'),
    ];
  },
};

/** The names of the article’s records, by table. */
type Named = Readonly<Record<string, ReadonlySet<string | null>>>;

const namesOf = (table: Table, rows: readonly Row[]) => new Set(rows.map((row) => nameOf(table, row)));

// Articles are matched with their rows before any check (join.ts): what has no article never comes here.
function unresolved(table: Table, row: Row, named: Named): readonly Finding[] {
  return table.references.flatMap(({ columns, table: target }) => {
    const values = columns.map((column) => row[column]);
    const wanted = values.join(':');
    if (values.includes(null) || (named[target]?.has(wanted) ?? true)) return [];
    const field = columns.at(-1) as string;
    return [wrong(table, row, field, `${field} names ${wanted}, which is not in ${target} of this article`)];
  });
}

/** Follows a column of ids from row to row, each row once; the row that closes a circle is named. */
function circles<R extends Row>(table: Table, rows: readonly R[], column: keyof R & string): readonly Finding[] {
  const byName = new Map(rows.map((row) => [nameOf(table, row), row]));
  const walkOf = new Map<R, R>(); // row -> the row whose walk came by first
  return rows.flatMap((start) => {
    let at: R | undefined = start;
    let last: R | undefined;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start);
      last = at;
      at = byName.get(at[column] as string | null);
    }
    const closed = last !== undefined && at !== undefined && walkOf.get(at) === start;
    return closed ? [wrong(table, last as R, column, `${column} leads back to the record itself`)] : [];
  });
}
