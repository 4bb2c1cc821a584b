import { date, flag, orNull, text, type Column } from '../column.js';
import { table, type RecordOf, type Table } from '../table.js';

export const corrections = table({
  name: 'corrections',
  title: 'Corrections',
  meaning: 'What people corrected by hand after the program had read the documents, one row for each field or struck record.',
  key: [],
  references: [],
  columns: {
    table: text({ meaning: 'The table of the record.', example: 'quotes' }),
    id: text({
      meaning: 'The id of the record; of a paragraph, the id of its article, a colon and its number.',
      example: 'q_7c2a91e05bd34f18',
    }),
    field: text({ meaning: 'The column that is corrected, or “strike”: the record is taken out.', example: 'speaker' }),
    value: orNull(text({
      meaning: 'What the field says from now on; empty where it is unknown, and for “strike”.',
      example: 'Samir Nasser',
    })),
    reason: text({ meaning: 'Why.', example: 'The captain is named in the photograph’s caption.' }),
    by: text({ meaning: 'Who corrected it.', example: 'Leila Haddad' }),
    on: date({ meaning: 'When.', example: '2024-05-01' }),
  },
});

export type Correction = RecordOf<typeof corrections>;

/** In the column field: the record is taken out of the dataset. */
export const STRIKE = 'strike';

/** Tables whose records can be struck: what was read into a document, not the document. */
export const strikable: readonly string[] = ['quotes', 'casualty_claims'];

/** Columns that say what a document is, not how it was read: no correction changes them, nor any column of a key. */
export const fixedColumns: Readonly<Record<string, readonly string[]>> = {
  articles: ['raw_file', 'raw_sha256', 'text', 'word_count', 'quote_count', 'claim_count'],
  paragraphs: ['raw_start', 'raw_end', 'text_start', 'text'],
  quotes: ['article_id'],
  casualty_claims: ['article_id'],
};

const corrected = flag({
  meaning: 'Whether a person corrected the row after the program had read it; the table corrections says what and why.',
  example: false,
});

/** The column that only published tables have. */
export type Corrected = { readonly corrected: Column<boolean> };

/** A table as it is published: behind what the program read stands whether a person corrected the row, and then what was appended. */
export function published<Columns extends Readonly<Record<string, Column>>>(of: Table<Columns>): Table<Columns & Corrected> {
  const last = (of.appended ?? []).map((name) => [name, of.columns[name]] as const);
  const first = Object.entries(of.columns).filter(([name]) => !of.appended?.includes(name));
  return { ...of, columns: Object.fromEntries([...first, ['corrected', corrected], ...last]) as unknown as Columns & Corrected };
}
