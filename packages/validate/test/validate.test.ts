import type { Problem, Quote } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import type { ArticleRecords } from '../src/check.js';
import type { Row } from '../src/finding.js';
import { readCorrections } from '../src/corrections/index.js';
import { markdownOf } from '../src/markdown.js';
import { validate } from '../src/validate.js';
import { changed, sample } from './sample.js';

/** The sample as the n-th article of a corpus: other ids, same words. */
function nth(n: number): ArticleRecords {
  const records = sample();
  const article_id = `a_${n.toString(16).padStart(16, '0')}`;
  const move = <R extends object>(row: R) => ({ ...row, article_id });
  return { ...records, article: move(records.article), paragraphs: records.paragraphs.map(move), quotes: records.quotes.map(move), claims: records.claims.map(move) };
}

const HEADER = 'table,id,field,value,reason,by,on\n';

function run(articles: readonly ArticleRecords[], change: Partial<Record<string, readonly Row[]>> = {}, csv = HEADER) {
  const problems: Problem[] = [];
  const stage = {
    articles: articles.map(({ article }) => article),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
    quotes: articles.flatMap(({ quotes }) => quotes),
    casualty_claims: articles.flatMap(({ claims }) => claims),
    raw_texts: articles.map(({ article, rawText }) => ({ article_id: article.article_id, raw_file: article.raw_file, text: rawText })),
    problems: [],
    corrections: readCorrections(new TextEncoder().encode(csv)),
    ...change,
  };
  const published: Record<string, readonly Row[]> = {};
  const report = validate(stage, {
    problem: (problem) => problems.push(problem),
    records: ({ name }, rows) => { published[name] = [...(published[name] ?? []), ...rows]; },
  });
  return { report, problems, published, check: (name: string) => report.checks.find((check) => check.name === name) };
}

describe('a good article', () => {
  const { report, problems } = run([sample()]);

  it('has no problem', () => {
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ errors: 0, warnings: 0, records: { articles: 1, paragraphs: 4, quotes: 2, casualty_claims: 3 } });
  });

  it('is counted by every check', () => {
    expect(report.checks.map(({ name, records, passed }) => [name, records, passed])).toEqual(
      [['joined', 9], ['shape', 10], ['corrections', 0], ['coverage', 5], ['article-text', 5], ['spans', 5], ['order', 9], ['ids', 6], ['references', 5], ['within-paragraph', 5], ['characters', 10], ['counts', 3], ['subsets', 3], ['counted-once', 3], ['quoted-claims', 3],
        ['dates', 6], ['totals', 1], ['verbatim', 5], ['brackets', 5], ['speakers', 5], ['utterances', 2], ['unique-ids', 6]].map(([name, n]) => [name, n, n]),
    );
  });
});

describe('problems', () => {
  it('name check, raw document, table, record, field and mend', () => {
    const { problems, check } = run([changed('quotes', 0, { cue: 'claimed' })]);
    expect(problems).toEqual([
      {
        severity: 'warning', check: 'verbatim', file: 'ferry.txt', place: expect.stringMatching(/^line \d+$/), table: 'quotes', record: sample().quotes[0]?.quote_id, field: 'cue',
        message: `quotes ${sample().quotes[0]?.quote_id}: cue “claimed” stands nowhere in the document.`, mend: expect.stringMatching(/\.$/),
      },
    ]);
    expect(check('verbatim')).toMatchObject({ records: 5, passed: 4, warnings: 1, failed: 0 });
  });

  it('of parse come first, as they are', () => {
    const of = { severity: 'warning', check: 'duplicate', file: 'b.txt', place: null, table: 'articles', record: null, field: null, message: 'b.txt has the bytes of a.txt.', mend: 'Delete one.' } as const;
    const { report, problems } = run([sample()], { problems: [of] });
    expect(problems).toEqual([of]);
    expect(report).toMatchObject({ warnings: 1, errors: 0, reading: [{ name: 'duplicate', severity: 'warning', count: 1, examples: [of] }] });
  });

  it('keep a record without its shape from the other checks, and no other article', () => {
    const { report, check } = run([changed('quotes', 0, { cue: '' }), nth(1)]);
    expect(check('shape')).toMatchObject({ records: 20, failed: 1 });
    expect(check('spans')?.records).toBe(5);
    expect(report.errors).toBeGreaterThan(0);
  });

  it('count a record with several errors once, and show only the first few', () => {
    const bad = sample();
    const quotes = Array.from({ length: 20 }, () => ({ ...bad.quotes[0], start: -1, end: -1 }) as never);
    const { check, problems } = run([{ ...bad, quotes }]);
    expect(problems).toHaveLength(40);
    expect(check('shape')).toMatchObject({ failed: 1 }); // twenty rows of one id
    expect(check('shape')?.examples).toHaveLength(5);
  });
});

describe('the join', () => {
  it('tells the rows of an article that is not there', () => {
    const { problems } = run([sample()], { articles: [] });
    expect(problems.map(({ check, table }) => [check, table])).toEqual([['joined', 'paragraphs'], ['joined', 'quotes'], ['joined', 'casualty_claims'], ['joined', 'articles']]);
    expect(problems[0]?.message).toContain('4 rows from here on were not tested');
  });

  it('tells a row that names another article once, and goes on with the next article', () => {
    const [one, two] = [nth(1), nth(2)], [astray, ...quotes] = [...one.quotes, ...two.quotes].map((row) => ({ ...row, quote_id: 'q_0000000000000000' }));
    const { problems, check } = run([one, two], { quotes: [{ ...astray, article_id: 'a_00000000000000ff' }, ...quotes] });
    expect(problems.filter((problem) => problem.check === 'joined')).toEqual([expect.objectContaining({ table: 'quotes', record: 'q_0000000000000000', field: 'article_id' })]);
    expect(check('shape')?.records).toBe(10); // the second article’s
  });

  it('ends at an article that is not the next one of raw_texts, and says so once', () => {
    const [one, two, three] = [nth(1), nth(2), nth(3)], without = [one, three].map(({ article }) => article);
    const { problems } = run([one, two, three], { articles: without });
    expect(problems.filter((problem) => problem.check === 'joined').map(({ message }) => message)).toEqual([
      `articles ${three.article.article_id}: raw_texts.jsonl has ${two.article.article_id} in its place, so the files do not fit together; nothing from here on was tested.`,
    ]);
  });

  it('tells rows that stand in another order', () => {
    const [one, two] = [nth(1), nth(2)];
    const { problems } = run([one, two], { quotes: [...two.quotes, ...one.quotes] });
    expect(problems.filter(({ check }) => check === 'joined')).toHaveLength(1);
  });

  it('tells a row that is there twice once', () => {
    const records = sample(), [quote] = records.quotes as [Quote];
    const { problems } = run([records], { quotes: [quote, ...records.quotes] });
    expect(problems.map(({ check, record }) => [check, record])).toEqual([['order', quote.quote_id]]);
  });

  it('tells an article that is there twice', () => {
    const { problems } = run([sample(), sample()]);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^articles a_[0-9a-f]{16}: more than one record has this id/));
  });
});

const corrected = (...lines: readonly string[]) => run([sample()], {}, `${HEADER}${lines.map((line) => `${line}\n`).join('')}`);

describe('corrections', () => {
  const { quote_id: quote } = sample().quotes[0] as { quote_id: string };
  const { claim_id: whole } = sample().claims[1] as { claim_id: string };

  it('change the record that they name and mark it, and no other', () => {
    const { report, problems, published } = corrected(`quotes,${quote},speaker_role,,He was off duty,Leila Haddad,2024-05-01`);
    expect(problems).toEqual([]);
    expect(published.quotes?.map(({ speaker_role, corrected: mark }) => [speaker_role, mark])).toEqual([[null, true], [null, false]]);
    expect(published.articles?.map((row) => row.corrected)).toEqual([false]);
    expect(report.corrections).toEqual([{ table: 'quotes', id: quote, field: 'speaker_role', value: null, was: 'captain', reason: 'He was off duty', by: 'Leila Haddad', on: '2024-05-01' }]);
    expect(markdownOf(report)).toContain(`- quotes ${quote}, speaker_role: captain → unknown. He was off duty (Leila Haddad, 2024-05-01)`);
  });

  it('strike a record: counts follow, and what pointed at it points nowhere', () => {
    const { problems, published } = corrected(`casualty_claims,${whole},strike,,Not a claim,Leila Haddad,2024-05-01`);
    expect(problems).toEqual([]);
    expect(published.articles?.map((row) => row.claim_count)).toEqual([2]);
    expect(published.casualty_claims?.map(({ count_text, subset_of, corrected: mark }) => [count_text, subset_of, mark])).toEqual([['nobody', null, false], ['two', null, true]]);
  });

  it('must fit together with the rest: the problem says whose doing it is', () => {
    const { problems } = corrected(`casualty_claims,${whole},count,9,Misread,Leila Haddad,2024-05-01`);
    expect(problems.filter(({ check }) => check === 'counts')).toEqual([expect.objectContaining({ severity: 'error', record: whole, mend: expect.stringContaining('corrections.csv') })]);
  });

  it('that change nothing are told, those of no record are errors', () => {
    const { problems, report } = corrected(`quotes,${quote},cue,said,Sure,Leila Haddad,2024-05-01`, 'quotes,q_0000000000000000,cue,said,Sure,Leila Haddad,2024-05-01');
    expect(problems.filter(({ check }) => check === 'corrections').map(({ severity, file, place, message }) => [severity, file, place, message])).toEqual([
      ['warning', 'corrections.csv', 'row 2', `quotes ${quote}: unnecessary: cue is “said” without it.`],
      ['error', 'corrections.csv', 'row 3', 'quotes q_0000000000000000: no record of quotes has this id.'],
    ]);
    expect(report.checks.find(({ name }) => name === 'corrections')).toMatchObject({ records: 2, passed: 0, warnings: 1, failed: 1 });
  });
});

describe('the page', () => {
  it('gives a verdict, the numbers and the examples', () => {
    const page = markdownOf(run([changed('claims', 0, { count: 9 })]).report);
    expect(page).toContain('**Not fit to publish:** 1 error and 0 warnings.');
    expect(page).toMatch(/\| counts \| .* \| 3 \| 2 \| 0 \| 1 \|/);
    expect(page).toContain('### counts: 1 failed, 0 with warnings');
    expect(markdownOf(run([sample()]).report)).toContain('**Fit to publish.**');
  });

  it('shows words of a document as words', () => {
    const page = markdownOf(run([changed('quotes', 0, { cue: '<b>|*x*' })]).report);
    expect(page).toContain('“\\<b\\>\\|\\*x\\*”');
  });
});
