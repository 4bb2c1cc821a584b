import { expect, it } from 'vitest';
import { articleId, claimId, claimIds, quoteId, quoteIds } from '../src/index.js';

const article = articleId(new TextEncoder().encode('one page'));

it('makes an article’s id from its bytes alone', () => {
  expect(articleId(new TextEncoder().encode(''))).toBe('a_e3b0c44298fc1c14'); // the well-known SHA-256 of nothing
  expect(article).toMatch(/^a_[0-9a-f]{16}$/);
});

it('keeps ids that have been published once', () => {
  expect(quoteId('a_0000000000000000', 'we left', 1)).toBe('q_3b79f40fcdf6c8ac');
  expect(claimId('a_0000000000000000', { count_text: 'two', harm: 'killed', evidence: 'Two died.' }, 1)).toBe('c_50751f0ba2aefe5b');
});

it('reads the words, not their spacing or their encoding', () => {
  expect(quoteId(article, ' we\u00a0 left\nthe cafe\u0301 ', 1)).toBe(quoteId(article, 'we left the café', 1));
  expect(quoteId(article, 'we left', 1)).not.toBe(quoteId(article, 'We left', 1));
});

it('counts equal rows in text order', () => {
  const ids = quoteIds(article, [{ text: 'yes' }, { text: 'no' }, { text: 'yes ' }]);
  expect(ids).toEqual([quoteId(article, 'yes', 1), quoteId(article, 'no', 1), quoteId(article, 'yes', 2)]);
});

it('keeps the ids of other rows when a row is added between', () => {
  const before = quoteIds(article, [{ text: 'yes' }, { text: 'no' }]);
  const after = quoteIds(article, [{ text: 'yes' }, { text: 'perhaps' }, { text: 'no' }]);
  expect([after[0], after[2]]).toEqual(before);
});

it('tells claims apart by number words, harm and sentence', () => {
  const claim = { count_text: 'two', harm: 'killed', evidence: 'Two died.' };
  const ids = claimIds(article, [claim, { ...claim, harm: 'wounded' }, { ...claim, evidence: 'Two died' }, { ...claim, count_text: 'Two' }, claim]);
  expect(new Set(ids).size).toBe(5);
});
