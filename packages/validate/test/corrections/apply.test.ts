import type { Correction } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.js';
import { sample } from '../sample.js';

const records = sample();
const [quote, second] = records.quotes.map(({ quote_id }) => quote_id) as [string, string];
const said = { reason: 'Misread', by: 'Leila Haddad', on: '2024-05-01' };
const apply = (...all: readonly Pick<Correction, 'table' | 'id' | 'field' | 'value'>[]) =>
  applyCorrections(records, all.map((one, n) => ({ row: n + 2, correction: { ...one, ...said } })));

it('gives values of the column’s type', () => {
  const claim = records.claims[1]?.claim_id as string;
  const { records: { article, claims }, findings } = apply(
    { table: 'casualty_claims', id: claim, field: 'count', value: '13' },
    { table: 'casualty_claims', id: claim, field: 'count_min', value: null },
    { table: 'articles', id: records.article.article_id, field: 'agencies', value: 'Reuters; AFP' },
  );
  expect(findings).toEqual([]);
  expect(claims[1]).toMatchObject({ count: 13, count_min: null, count_text: 'At least 12' });
  expect(article.agencies).toEqual(['Reuters', 'AFP']);
});

it('corrects a paragraph by the id of its article and its number', () => {
  const { records: { paragraphs } } = apply({ table: 'paragraphs', id: `${records.article.article_id}:1`, field: 'kind', value: 'credit' });
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['credit', 'headline', 'body', 'body']);
});

it('strikes a quote: claims no longer name it, and say that they changed', () => {
  const { records: { article, quotes, claims }, handles } = apply({ table: 'quotes', id: second, field: 'strike', value: null });
  expect(quotes.map(({ quote_id }) => quote_id)).toEqual([quote]);
  expect(article.quote_count).toBe(1);
  expect(claims.map(({ quote_id }) => quote_id)).toEqual([quote, null, null]);
  expect([...handles]).toEqual([`quotes ${second}`, ...claims.slice(1).map(({ claim_id }) => `casualty_claims ${claim_id}`)]);
});

it('leaves records without corrections as they are', () => {
  expect(applyCorrections(records, []).records).toBe(records);
});

it('does not take a record that is both corrected and struck', () => {
  const [cue, strike] = [{ table: 'quotes', id: second, field: 'cue', value: 'whispered' }, { table: 'quotes', id: second, field: 'strike', value: null }];
  expect(apply(cue, strike).findings).toEqual([expect.objectContaining({ severity: 'error', place: 'row 3', message: expect.stringContaining('is corrected above') })]);
  expect(apply(strike, cue).findings).toEqual([expect.objectContaining({ severity: 'error', place: 'row 3', message: expect.stringContaining('is struck above') })]);
});

it('names the columns that can be corrected', () => {
  const [{ mend } = { mend: '' }] = apply({ table: 'paragraphs', id: `${records.article.article_id}:1`, field: 'sort', value: 'body' }).findings;
  expect(mend).toBe('Use one of kind, rule.');
});

describe('a correction that does not fit', () => {
  it.each([
    ['of no column', 'quotes', quote, 'verb', 'said', 'quotes has no column verb'],
    ['of an id', 'quotes', quote, 'quote_id', 'q_0000000000000000', 'quote_id says what the document is'],
    ['of the text', 'articles', records.article.article_id, 'text', 'x', 'text says what the document is'],
    ['outside the vocabulary', 'quotes', quote, 'speaker_kind', 'human', 'speaker_kind is “human”, should be one of'],
    ['of the wrong type', 'casualty_claims', records.claims[0]?.claim_id as string, 'count', 'twelve', 'count is “twelve”, should be a whole number'],
    ['that empties what must be known', 'casualty_claims', records.claims[0]?.claim_id as string, 'harm', null, 'harm is empty, which it may not be'],
    ['that takes a paragraph out of the text', 'paragraphs', `${records.article.article_id}:3`, 'kind', 'boilerplate', 'kind cannot turn from body into boilerplate'],
    ['that puts one into it', 'paragraphs', `${records.article.article_id}:1`, 'kind', 'body', 'into body: articles.text is the headline and the body'],
    ['that strikes a paragraph', 'paragraphs', `${records.article.article_id}:1`, 'strike', null, 'a record of paragraphs cannot be struck'],
    ['that strikes with a value', 'quotes', quote, 'strike', 'yes', '“strike” has the value “yes”'],
  ])('%s changes nothing and is an error', (_, table, id, field, value, message) => {
    const { records: after, findings, applied, handles } = apply({ table, id, field, value });
    expect(findings).toEqual([expect.objectContaining({ severity: 'error', place: 'row 2', field, message: expect.stringContaining(message) })]);
    expect([after, applied, handles.size]).toEqual([records, [], 0]);
  });
});
