import { text } from '../column.js';
import { table, type RecordOf } from '../table.js';

export const tombstones = table({
  name: 'tombstones',
  title: 'Tombstones',
  meaning:
    'In the archive of a release: every id that some release before it held and it does not. Whoever has cited it finds out what '
    + 'became of it.',
  key: ['id'],
  references: [],
  columns: {
    id: text({ meaning: 'The id that vanished.', example: 'q_7c2a91e05bd34f18' }),
    table: text({ meaning: 'The table that held it.', example: 'quotes' }),
    last_version: text({ meaning: 'The last release that held it.', example: '1.0.0' }),
    reason: text({ meaning: 'Why it vanished, as far as the program can tell.', example: 'The program no longer reads it.' }),
  },
});

export type Tombstone = RecordOf<typeof tombstones>;
