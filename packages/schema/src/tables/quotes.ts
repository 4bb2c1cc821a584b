import { id, integer, orNull, partialDate, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { quoteType, speakerKind } from '../vocabularies.js';

const points = 'code points from the start of articles.text';

export const quotes = table({
  name: 'quotes',
  title: 'Quotes',
  meaning: 'Words that somebody is reported to have said: one row for each unbroken stretch of them.',
  key: ['quote_id'],
  references: [
    { columns: ['article_id'], table: 'articles', to: ['article_id'] },
    { columns: ['article_id', 'paragraph'], table: 'paragraphs', to: ['article_id', 'paragraph'] },
    { columns: ['continues'], table: 'quotes', to: ['quote_id'] },
  ],
  columns: {
    quote_id: id('q', {
      meaning:
        'Names the quote: “q_” and 16 hex digits made from the article, the words and their occurrence, not from their position.',
      example: 'q_7c2a91e05bd34f18',
    }),
    article_id: id('a', { meaning: 'The article that it was read from.', example: 'a_3f9b0c1d2e4a5f60' }),
    paragraph: integer({ meaning: 'The paragraph that it starts in.', unit: 'ordinal number', minimum: 1, example: 2 }),
    type: term(quoteType, { meaning: 'How the words are reported.', example: 'indirect' }),
    text: text({
      meaning:
        'The words, without the enclosing marks, a leading “that” and a trailing comma: articles.text from start to end, to the '
        + 'letter.',
      example: 'nobody was hurt',
    }),
    speaker: orNull(text({
      meaning: 'Who is meant: the full name where the article gives it, else the words that describe the speaker.',
      example: 'Samir Nasser',
    })),
    speaker_mention: orNull(text({
      meaning: 'The words that stand for the speaker at this place: articles.text from speaker_start to speaker_end.',
      example: 'The captain',
    })),
    speaker_kind: orNull(term(speakerKind, { meaning: 'What sort of source the speaker is.', example: 'person' })),
    speaker_role: orNull(text({
      meaning: 'Office, job or other description of the speaker, as the article gives it.',
      example: 'captain',
    })),
    speaker_start: orNull(integer({ meaning: 'First character of speaker_mention.', unit: points, example: 30 })),
    speaker_end: orNull(integer({ meaning: 'One past the last character of speaker_mention.', unit: points, example: 41 })),
    cue: orNull(text({ meaning: 'The word or words that report the speech.', example: 'said' })),
    addressee: orNull(text({ meaning: 'Whom the words were said to.', example: 'reporters' })),
    via: orNull(text({ meaning: 'Who passes the words on: an agency, a broadcaster.', example: 'Reuters' })),
    said_when: orNull(text({ meaning: 'When they were said, in the article’s words.', example: 'on Tuesday' })),
    said_on: orNull(partialDate({ meaning: 'When they were said, where the article lets it be known.', example: '2012-12-18' })),
    continues: orNull(id('q', {
      meaning: 'The quote that holds the previous part of the same utterance, broken off by the words that name the speaker.',
      example: 'q_1d4e8f2a6b7c9035',
    })),
    start: integer({ meaning: 'First character of text.', unit: points, example: 52 }),
    end: integer({ meaning: 'One past the last character of text.', unit: points, example: 67 }),
    rule: text({ meaning: 'The rule that found it.', example: 'speaker-said-that' }),
  },
});

export type Quote = RecordOf<typeof quotes>;
