import { articles, casualtyClaims, columnsOf, paragraphs, quotes, type Problem } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { validate } from '../src/validate.js';
import { sample } from './sample.js';

// Each column wrong in one way: one problem, which names the record and what to do.

type Name = 'articles' | 'paragraphs' | 'quotes' | 'casualty_claims';
/** Table, column, value, the check that must see it; where that is not the column itself, the field that it names. */
type Corruption = readonly [table: Name, column: string, value: unknown, check: string, field?: string];

const NOBODY = 'q_0000000000000000', NOTHING = 'c_0000000000000000', NOWHERE = 'a_0000000000000000';

const CORRUPTIONS: readonly Corruption[] = [
  ['articles', 'article_id', NOWHERE, 'joined'], ['articles', 'raw_file', '', 'shape'], ['articles', 'raw_sha256', '0'.repeat(64), 'ids', 'article_id'],
  ['articles', 'url', 'harbour', 'shape'], ['articles', 'publisher', '', 'shape'], ['articles', 'title', 7, 'shape'],
  ['articles', 'byline', 'Nadia\nKaram', 'characters'], ['articles', 'dateline', '\ufffdBEIRUT', 'characters'], ['articles', 'agencies', ['A;B'], 'shape'],
  ['articles', 'published', '2012-02-30', 'shape'], ['articles', 'published_basis', null, 'dates'], ['articles', 'language', 'english', 'shape'],
  ['articles', 'text', 'Ferry', 'article-text'], ['articles', 'word_count', 9, 'totals'], ['articles', 'quote_count', 9, 'totals'],
  ['articles', 'claim_count', 9, 'totals'], ['articles', 'license', '', 'shape'],
  ['paragraphs', 'article_id', NOWHERE, 'joined'], ['paragraphs', 'paragraph', 9, 'order'], ['paragraphs', 'kind', 'boilerplate', 'article-text', 'text'],
  ['paragraphs', 'rule', '', 'shape'], ['paragraphs', 'raw_start', 2, 'coverage'], ['paragraphs', 'raw_end', 9999, 'coverage', 'raw_start'],
  ['paragraphs', 'text_start', 3, 'article-text'], ['paragraphs', 'text', 'Ferry', 'coverage'],
  ['quotes', 'quote_id', NOBODY, 'ids'], ['quotes', 'article_id', NOWHERE, 'joined'], ['quotes', 'paragraph', 1, 'within-paragraph'],
  ['quotes', 'type', 'spoken', 'shape'], ['quotes', 'text', 'nobody sank', 'spans'], ['quotes', 'speaker', '', 'shape'],
  ['quotes', 'speaker_mention', 'she', 'spans'], ['quotes', 'speaker_kind', 'ship', 'shape'], ['quotes', 'speaker_role', 'pilot', 'verbatim'],
  ['quotes', 'speaker_start', 0, 'spans', 'speaker_mention'], ['quotes', 'speaker_end', null, 'spans', 'speaker_mention'], ['quotes', 'cue', 'claimed', 'verbatim'],
  ['quotes', 'addressee', 'sailors', 'verbatim'], ['quotes', 'via', 'Reuters', 'verbatim'], ['quotes', 'said_when', 'on Friday', 'verbatim'],
  ['quotes', 'said_on', '2012-13', 'dates'], ['quotes', 'continues', NOBODY, 'references'], ['quotes', 'start', 0, 'spans', 'text'],
  ['quotes', 'end', 9999, 'spans', 'text'], ['quotes', 'rule', null, 'shape'],
  ['casualty_claims', 'claim_id', NOTHING, 'ids'], ['casualty_claims', 'article_id', NOWHERE, 'joined'],
  ['casualty_claims', 'paragraph', 2, 'within-paragraph', 'evidence'], ['casualty_claims', 'quote_id', NOBODY, 'references'],
  ['casualty_claims', 'harm', 'hurt', 'shape'], ['casualty_claims', 'count_text', 'some', 'spans'], ['casualty_claims', 'count', 9, 'counts'],
  ['casualty_claims', 'count_min', 9, 'counts', 'count'], ['casualty_claims', 'count_max', null, 'counts', 'qualifier'],
  ['casualty_claims', 'qualifier', 'about', 'counts'], ['casualty_claims', 'victims', 'sailors', 'verbatim'], ['casualty_claims', 'victim_class', 'sailor', 'shape'],
  ['casualty_claims', 'perpetrator', 'pirates', 'verbatim'], ['casualty_claims', 'place', 'Latakia', 'verbatim'], ['casualty_claims', 'period', 'in May', 'verbatim'],
  ['casualty_claims', 'period_start', '2012-02-30', 'dates'], ['casualty_claims', 'period_end', '2012-00', 'dates'], ['casualty_claims', 'scope', 'all', 'shape'],
  ['casualty_claims', 'claimant', 'Samir', 'quoted-claims'], ['casualty_claims', 'claimant_mention', 'the pilot', 'verbatim'],
  ['casualty_claims', 'claimant_kind', 'ship', 'shape'], ['casualty_claims', 'cue', 'claimed', 'verbatim'], ['casualty_claims', 'stance', 'sure', 'shape'],
  ['casualty_claims', 'subset_of', NOTHING, 'references'], ['casualty_claims', 'repeats', NOTHING, 'references'], ['casualty_claims', 'start', 9998, 'spans', 'count_text'],
  ['casualty_claims', 'end', 0, 'spans', 'count_text'], ['casualty_claims', 'evidence', 'Nobody.', 'spans'], ['casualty_claims', 'evidence_start', 0, 'spans', 'evidence'],
  ['casualty_claims', 'evidence_end', 0, 'spans', 'evidence'], ['casualty_claims', 'rule', '', 'shape'],
];

/** The row of the sample that is changed: the body’s first paragraph, the first quote, the first claim. */
const ROW: Readonly<Record<Name, number>> = { articles: 0, paragraphs: 2, quotes: 0, casualty_claims: 0 };

function problemsOf(table: Name, column: string, value: unknown): readonly Problem[] {
  const { article, paragraphs: parts, quotes: said, claims, rawText } = sample(), found: Problem[] = [];
  const stage = { articles: [article], paragraphs: parts, quotes: said, casualty_claims: claims };
  const changed = stage[table].map((row, n) => (n === ROW[table] ? { ...row, [column]: value } : row));
  const raw_texts = [{ article_id: article.article_id, raw_file: article.raw_file, text: rawText }];
  validate(
    { ...stage, [table]: changed, raw_texts, problems: [], corrections: { lines: [], findings: [] } },
    { problem: (problem) => found.push(problem), records: () => {} },
  );
  return found;
}

describe('a value that is wrong', () => {
  it.each(CORRUPTIONS)('%s.%s: %j is told once, by %s', (table, column, value, check, field = column) => {
    const problems = problemsOf(table, column, value);
    expect(problems.map((problem) => [problem.check, problem.field])).toEqual([[check, field]]);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringMatching(/^[a-z_]+ [acq]_[0-9a-f]{16}(?::\d+)?: .+\.$/), mend: expect.stringMatching(/\.$/) })]);
  });

  it('is tried in every column', () => {
    const tried = new Set(CORRUPTIONS.map(([table, column]) => `${table}.${column}`));
    const all = [articles, paragraphs, quotes, casualtyClaims].flatMap((table) => columnsOf(table).map((column) => `${table.name}.${column}`));
    expect(all.filter((column) => !tried.has(column))).toEqual([]);
  });
});
