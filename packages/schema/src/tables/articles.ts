import { date, id, integer, list, orNull, term, text, textOrEmpty } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { publishedBasis } from '../vocabularies.js';

export const articles = table({
  name: 'articles',
  title: 'Articles',
  meaning: 'One row for each raw document: what it is and the text that quotes and claims point into.',
  key: ['article_id'],
  references: [],
  columns: {
    article_id: id('a', {
      meaning: 'Names the article: “a_” and 16 hex digits of the SHA-256 of the raw document’s bytes. The same bytes are the same article.',
      example: 'a_3f9b0c1d2e4a5f60',
    }),
    raw_file: text({ meaning: 'Path of the raw document below the raw folder, with “/” between folders.', example: 'harbour.txt' }),
    raw_sha256: text({
      meaning: 'SHA-256 of the raw document’s bytes.',
      pattern: '^[0-9a-f]{64}$',
      example: '3f9b0c1d2e4a5f6071829304a5b6c7d8e9fa0b1c2d3e4f506172839405a6b7c8',
    }),
    url: orNull(text({
      meaning: 'Where the document was published, from sources.csv. Letters of any script are left as they are.',
      pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^ ]+$', example: 'https://example.org/harbour',
    })),
    publisher: orNull(text({
      meaning: 'The newspaper, agency or site that published it, from sources.csv or named by the page itself.',
      example: 'The Harbour Times',
    })),
    title: orNull(text({ meaning: 'The headline.', example: 'Ferry Turns Back After Shots' })),
    byline: orNull(text({ meaning: 'Who wrote it, as printed, without “By”.', example: 'Nadia Karam' })),
    dateline: orNull(text({ meaning: 'The place that the report was filed from, as printed.', example: 'BEIRUT' })),
    agencies: orNull(list({
      meaning: 'News agencies that the page credits for the text, in order of appearance.',
      example: ['Reuters', 'AFP'],
    })),
    published: orNull(date({ meaning: 'Day of publication.', example: '2012-12-18' })),
    published_basis: orNull(term(publishedBasis, {
      meaning: 'Where the day of publication was read; empty when it is unknown.',
      example: 'source',
    })),
    language: orNull(text({
      meaning: 'Language of the text as an ISO 639-1 code; empty where it cannot be told, as of a text of a few words. Such a text is read '
        + 'as English, unless its letters are not Latin; of one that is not English no quotes and claims are read, and a problem says so.',
      pattern: '^[a-z]{2}$', example: 'en',
    })),
    text: textOrEmpty({
      meaning:
        'The headline and the body paragraphs in order, joined by a blank line (two line feeds); every white-space character '
        + 'within them reads as one plain space. Offsets of quotes and claims count its code points. Empty when the document '
        + 'holds neither headline nor body.',
      example: 'Ferry Turns Back After Shots\n\nThe captain said that nobody was hurt.',
    }),
    word_count: integer({ meaning: 'Stretches of text between white space that hold a letter or a digit.', unit: 'words', example: 12 }),
    quote_count: integer({ meaning: 'Rows of quotes read from this article.', unit: 'rows', example: 1 }),
    claim_count: integer({ meaning: 'Rows of casualty_claims read from this article.', unit: 'rows', example: 1 }),
    license: orNull(text({
      meaning:
        'The terms under which the document itself was published, as sources.csv says; empty where nobody said. The licence of '
        + 'the dataset does not cover the document’s words.',
      example: 'CC-BY-SA-4.0',
    })),
  },
  appended: ['license'],
});

export type Article = RecordOf<typeof articles>;
