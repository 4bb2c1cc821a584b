import { expect, it } from 'vitest';
import { spans } from '../../src/checks/spans.js';
import { changed, sample, says } from '../sample.js';

const quote = sample().quotes[0] as ReturnType<typeof sample>['quotes'][0];

it('shows what was expected and what was found', () => {
  const id = quote.quote_id;
  expect(says(spans, changed('quotes', 0, { start: quote.start + 1, end: quote.end + 1 }))).toEqual([
    `error text: quotes ${id}: text differs from articles.text[${quote.start + 1},${quote.end + 1}): expected “nobody was drowned”, found “obody was drowned.”.`,
  ]);
});

it('shows where long texts part', () => {
  const text = `${'a'.repeat(80)}😀`, { article, claims: [claim], ...rest } = sample();
  const longer = [{ ...claim, evidence: `${text}c`, evidence_start: 0, evidence_end: 82 }] as ReturnType<typeof sample>['claims'];
  expect(says(spans, { ...rest, article: { ...article, text: `${text}b` }, quotes: [], claims: longer })).toContainEqual(
    expect.stringContaining(`expected “…${'a'.repeat(18)}😀c”, found “…${'a'.repeat(18)}😀b”`),
  );
});

it.each([
  ['an end beyond the text', changed('quotes', 0, { end: 9999 }), 'has not'],
  ['an end before the start', changed('quotes', 0, { end: quote.start }), 'has not'],
  ['a mention that is not there', changed('quotes', 0, { speaker_mention: 'The captain' }), 'speaker_mention differs'],
  ['a mention without a place', changed('quotes', 0, { speaker_start: null }), 'some are null and some are not'],
  ['evidence that is not there', changed('claims', 0, { evidence: 'Nobody drowned.' }), 'evidence differs'],
  ['evidence that does not hold the number', changed('claims', 0, { evidence_end: 24, evidence: 'On T' }), 'evidence does not hold count_text'],
])('finds %s', (_, broken, message) => {
  expect(says(spans, broken)).toContainEqual(expect.stringContaining(message));
});
