import { id, integer, orNull, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { paragraphKind } from '../vocabularies.js';

export const paragraphs = table({
  name: 'paragraphs',
  title: 'Paragraphs',
  meaning:
    'Every stretch of every raw document and what it is. Each character that is not white space stands in exactly one row: '
    + 'nothing is dropped in silence.',
  key: ['article_id', 'paragraph'],
  references: [{ columns: ['article_id'], table: 'articles', to: ['article_id'] }],
  columns: {
    article_id: id('a', { meaning: 'The article that it belongs to.', example: 'a_3f9b0c1d2e4a5f60' }),
    paragraph: integer({
      meaning: 'Its number in the raw document, from 1, in order of appearance.',
      unit: 'ordinal number', minimum: 1, example: 2,
    }),
    kind: term(paragraphKind, { meaning: 'What it is.', example: 'body' }),
    rule: text({ meaning: 'The rule that decided its kind.', example: 'starts-with-a-sentence' }),
    raw_start: integer({
      meaning: 'Its first character in the raw document, decoded, with CRLF read as one LF.',
      unit: 'code points from the start of the raw text', example: 30,
    }),
    raw_end: integer({
      meaning: 'One past its last character in the raw document.',
      unit: 'code points from the start of the raw text', example: 69,
    }),
    text_start: orNull(integer({
      meaning: 'Its first character in articles.text; empty when it is not part of it.',
      unit: 'code points from the start of articles.text', example: 30,
    })),
    text: text({
      meaning: 'Its characters, every white-space character read as one plain space.',
      example: 'The captain said that nobody was hurt.',
    }),
  },
});

export type Paragraph = RecordOf<typeof paragraphs>;
