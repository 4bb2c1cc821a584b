import { columnsOf, nameOf, type Problem, type Severity, type Table } from '@onrecord/schema';

/** What a check found; validate adds which check and which raw document. */
export type Finding = Omit<Problem, 'check' | 'file'>;

/** A record of any table. */
export type Row = Readonly<Record<string, unknown>>;

const REBUILD = 'Rebuild parse; if it stays, its rule is at fault: give it a case that shows it.';

/** What somebody can do who has texts and no wish to mend a rule: an error keeps the whole dataset back. */
const LEAVE_OUT = `${REBUILD} Until that is done, take the text out of the raw folder.`;

/** Something wrong with a field of a record (or with the whole record: field null). `what` goes on after “quotes q_3f…: ”. */
export const wrong = (table: Table, row: Row, field: string | null, what: string, mend = LEAVE_OUT): Finding =>
  finding('error', table, row, field, what, mend);

/** Something worth a look. */
export const odd = (table: Table, row: Row, field: string | null, what: string, mend = REBUILD): Finding =>
  finding('warning', table, row, field, what, mend);

function finding(severity: Severity, table: Table, row: Row, field: string | null, what: string, mend: string): Finding {
  const record = nameOf(table, row);
  return { severity, place: null, table: table.name, record, field, message: `${table.name} ${record ?? '(without id)'}: ${what}.`, mend };
}

/** The columns of a row that hold a string, in the table’s order. */
export function strings(table: Table, row: Row): readonly (readonly [string, string])[] {
  return columnsOf(table).flatMap((column) => {
    const value = row[column];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((one) => (typeof one === 'string' ? [[column, one] as const] : []));
  });
}

const SHOWN = 60; // characters
const BEFORE = 20; // characters shown before the first that differs

/** A value as a message shows it: in marks, on one line, cut to a length that can be read. */
export function shown(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'nothing';
  const all = Array.from(value.slice(0, 2 * SHOWN + 2)); // enough for pairs; a whole article is not taken apart
  const cut = all.length > SHOWN ? `${all.slice(0, SHOWN).join('')}…` : all.join('');
  return `“${cut.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '⏎')}”`;
}

/** What a text should be and what it is, as a message shows them: from a little before the first character that differs. */
export function unlike(expected: string, found: string): string {
  let same = 0;
  while (same < expected.length && expected[same] === found[same]) same++;
  const from = same < SHOWN ? 0 : same - BEFORE;
  const shownFrom = (text: string) => shown(from === 0 ? text : `…${text.slice(from).replace(/^[\udc00-\udfff]/, '')}`);
  return `expected ${shownFrom(expected)}, found ${shownFrom(found)}`;
}
