import { integer, orNull, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { alteration } from '../vocabularies.js';

export const alteredCells = table({
  name: 'altered_cells',
  title: 'Altered cells',
  meaning: 'Every cell in which a file of spreadsheet/ differs from the strict set in csv/: one row for each cell and reason.',
  key: [],
  references: [],
  columns: {
    file: text({ meaning: 'The file of spreadsheet/ that it stands in.', example: 'quotes.csv' }),
    table: text({ meaning: 'The table.', example: 'quotes' }),
    row: integer({ meaning: 'The row of the table, the header not counted.', unit: 'ordinal number', minimum: 1, example: 3 }),
    record: orNull(text({ meaning: 'The id of the record; empty where its table has none.', example: 'q_7c2a91e05bd34f18' })),
    field: text({ meaning: 'The column.', example: 'text' }),
    reason: term(alteration, { meaning: 'Why it differs.', example: 'formula' }),
  },
});

export type AlteredCell = RecordOf<typeof alteredCells>;
