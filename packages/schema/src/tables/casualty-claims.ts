import { id, integer, orNull, partialDate, term, text } from '../column.js';
import { table, type RecordOf } from '../table.js';
import { harm, qualifier, scope, speakerKind, stance, victimClass } from '../vocabularies.js';

const points = 'code points from the start of articles.text';

export const casualtyClaims = table({
  name: 'casualty_claims',
  title: 'Casualty claims',
  meaning:
    'What somebody claims about how many people were harmed: one row for each number, vague number, or single or named victim. '
    + 'Never add rows up without leaving out those that have subset_of or repeats.',
  key: ['claim_id'],
  references: [
    { columns: ['article_id'], table: 'articles', to: ['article_id'] },
    { columns: ['article_id', 'paragraph'], table: 'paragraphs', to: ['article_id', 'paragraph'] },
    { columns: ['quote_id'], table: 'quotes', to: ['quote_id'] },
    { columns: ['subset_of'], table: 'casualty_claims', to: ['claim_id'] },
    { columns: ['repeats'], table: 'casualty_claims', to: ['claim_id'] },
  ],
  columns: {
    claim_id: id('c', {
      meaning:
        'Names the claim: “c_” and 16 hex digits made from the article, count_text, harm, evidence and their occurrence, '
        + 'not from their position.',
      example: 'c_90b1f3e7a25c6d84',
    }),
    article_id: id('a', { meaning: 'The article that it was read from.', example: 'a_3f9b0c1d2e4a5f60' }),
    paragraph: integer({ meaning: 'The paragraph that it stands in.', unit: 'ordinal number', minimum: 1, example: 2 }),
    quote_id: orNull(id('q', { meaning: 'The quote that makes the claim, if one does.', example: 'q_7c2a91e05bd34f18' })),
    harm: term(harm, { meaning: 'What happened to the people counted.', example: 'wounded' }),
    count_text: text({
      meaning: 'The words that the number was read from: articles.text from start to end, to the letter.',
      example: 'at least 12',
    }),
    count: orNull(integer({
      meaning: 'The number that the text names; empty for a range or a vague number.',
      unit: 'people', example: 12,
    })),
    count_min: orNull(integer({
      meaning: 'The least number that the words allow; empty where they set none.',
      unit: 'people', example: 12,
    })),
    count_max: orNull(integer({
      meaning: 'The greatest number that the words allow; empty where they set none.',
      unit: 'people', example: 20,
    })),
    qualifier: term(qualifier, { meaning: 'How the number is hedged.', example: 'at_least' }),
    victims: orNull(text({ meaning: 'Who was harmed, in the article’s words: a noun or a name.', example: 'passengers' })),
    victim_class: orNull(term(victimClass, { meaning: 'Which class the victims belong to, where the words say it.', example: 'civilian' })),
    perpetrator: orNull(text({ meaning: 'Who did the harm, as claimed.', example: 'gunmen' })),
    place: orNull(text({ meaning: 'Where it happened, in the article’s words.', example: 'Latakia' })),
    period: orNull(text({
      meaning: 'When it happened or what time the number covers, in the article’s words.',
      example: 'since March 2011',
    })),
    period_start: orNull(partialDate({ meaning: 'First day, month or year of the period.', example: '2011-03' })),
    period_end: orNull(partialDate({ meaning: 'Last day, month or year of the period; empty where it is open.', example: '2011-12' })),
    scope: term(scope, { meaning: 'What stretch of events the number covers.', example: 'incident' }),
    claimant: orNull(text({
      meaning: 'Who claims it: the full name where the article gives it, else the words that describe the source.',
      example: 'Samir Nasser',
    })),
    claimant_mention: orNull(text({ meaning: 'The words that stand for the claimant at this place.', example: 'he' })),
    claimant_kind: orNull(term(speakerKind, { meaning: 'What sort of source the claimant is.', example: 'person' })),
    cue: orNull(text({ meaning: 'The word or words that attribute the claim.', example: 'according to' })),
    stance: term(stance, { meaning: 'How the text stands to the claim.', example: 'reported' }),
    subset_of: orNull(id('c', {
      meaning: 'The claim whose people include these: “12 people, among them two children”.',
      example: 'c_25c6d8490b1f3e7a',
    })),
    repeats: orNull(id('c', { meaning: 'The earlier claim of the same article that this one says again.', example: 'c_3e7a25c6d8490b1f' })),
    start: integer({ meaning: 'First character of count_text.', unit: points, example: 71 }),
    end: integer({ meaning: 'One past the last character of count_text.', unit: points, example: 82 }),
    evidence: text({
      meaning: 'The sentence around it: articles.text from evidence_start to evidence_end, to the letter.',
      example: 'He said at least 12 passengers were wounded.',
    }),
    evidence_start: integer({ meaning: 'First character of evidence.', unit: points, example: 63 }),
    evidence_end: integer({ meaning: 'One past the last character of evidence.', unit: points, example: 107 }),
    rule: text({ meaning: 'The rule that found it.', example: 'number-people-were-harmed' }),
  },
});

export type CasualtyClaim = RecordOf<typeof casualtyClaims>;
