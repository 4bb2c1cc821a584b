import { orNull, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { changeKind } from '../vocabularies.js';

export const changes = table({
  name: 'changes',
  title: 'Changes',
  meaning:
    'In the archive of a release: what differs from the one before. One row for each record added or removed and for each field '
    + 'changed.',
  key: [],
  references: [],
  columns: {
    table: text({ meaning: 'The table of the record.', example: 'quotes' }),
    id: text({
      meaning: 'The id of the record; of a paragraph, the id of its article, a colon and its number.',
      example: 'q_7c2a91e05bd34f18',
    }),
    kind: term(changeKind, { meaning: 'What happened to the record.', example: 'changed' }),
    field: orNull(text({ meaning: 'The column that changed; empty for a whole record.', example: 'speaker' })),
    old: orNull(text({ meaning: 'What it said before, as its CSV said it.', example: 'he' })),
    new: orNull(text({ meaning: 'What it says now.', example: 'Samir Nasser' })),
  },
});

export type Change = RecordOf<typeof changes>;
