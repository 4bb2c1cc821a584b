import { casualtyClaims, nameOf, paragraphs, quotes, type Span, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding, type Row } from '../finding.js';

export const order: Check = {
  name: 'order',
  description: 'Paragraphs are numbered 1, 2, 3 …; rows stand in the order in which they begin in the text, and none is there twice.',
  tables: [paragraphs, quotes, casualtyClaims],
  check: ({ paragraphs: rows, quotes: quoteRows, claims }) => [
    ...rows.flatMap((row, n) =>
      row.paragraph === n + 1 ? [] : [wrong(paragraphs, row, 'paragraph', `is row ${n + 1} of its article but numbered ${row.paragraph}`)],
    ),
    ...inOrderOnce(quotes, quoteRows, ({ start, end }) => `${start},${end}`),
    // One stretch of text can be several claims (“killed or wounded”), but only one of each harm.
    ...inOrderOnce(casualtyClaims, claims, ({ start, end, harm }) => `${start},${end},${harm}`),
  ],
};

/** Rows that begin at one place may stand in either order: a whole and its first part do. `place`: what only one row can have. */
function inOrderOnce<R extends Span & Row>(table: Table, rows: readonly R[], place: (row: R) => string): readonly Finding[] {
  const seen = new Map<string, R>();
  return rows.flatMap((row, n) => {
    const before = rows[n - 1], same = seen.get(place(row));
    seen.set(place(row), row);
    if (before && before.start > row.start)
      return [wrong(table, row, 'start', `stands after ${nameOf(table, before)} but starts before it`)];
    return same ? [wrong(table, row, null, `says the same of the same words as ${nameOf(table, same)}`)] : [];
  });
}
