import { orNull, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { severity } from '../vocabularies.js';

export const problems = table({
  name: 'problems',
  title: 'Problems',
  meaning: 'What the checks found in the raw documents and in the records, and how to mend it.',
  key: [],
  references: [],
  columns: {
    severity: term(severity, { meaning: 'Whether it stops publication.', example: 'warning' }),
    check: text({ meaning: 'The check that found it.', example: 'dates' }),
    file: orNull(text({ meaning: 'The raw document or other file that it is about, below the raw folder.', example: 'harbour.txt' })),
    place: orNull(text({ meaning: 'Where in that file, in words.', example: 'line 3, column url' })),
    table: orNull(text({ meaning: 'The table that it is about.', example: 'quotes' })),
    record: orNull(text({ meaning: 'The id of the record that it is about.', example: 'q_7c2a91e05bd34f18' })),
    field: orNull(text({ meaning: 'The column that it is about.', example: 'said_on' })),
    message: text({ meaning: 'What is wrong.', example: 'quotes q_7c2a91e05bd34f18: said_on 2012-13 is no month.' }),
    mend: text({ meaning: 'How to mend it.', example: 'Rebuild parse.' }),
  },
});

export type Problem = RecordOf<typeof problems>;

/** What a problem says, behind the file and the place that it is about: parse’s own messages name them, or the file alone. */
export function located({ file, place, message }: Pick<Problem, 'file' | 'place' | 'message'>): string {
  const where = [file, place].filter((part) => part !== null).join(', ');
  if (where === '' || message.startsWith(`${where}: `)) return message;
  return `${where}: ${message.startsWith(`${file}: `) ? message.slice(`${file}: `.length) : message}`;
}
