import { expect, it } from 'vitest';
import { articleId, claimIds, quoteIds } from '../src/index.js';

const article = articleId(new TextEncoder().encode('one page'));
const idsOf = (...texts: readonly string[]) => quoteIds(article, texts.map((text) => ({ text })));

it('makes an article’s id from its bytes alone', () => {
  expect(articleId(new TextEncoder().encode(''))).toBe('a_e3b0c44298fc1c14'); // the well-known SHA-256 of nothing
  expect(article).toMatch(/^a_[0-9a-f]{16}$/);
});

it('keeps ids that have been published once', () => {
  expect(quoteIds('a_0000000000000000', [{ text: 'we left' }])).toEqual(['q_3b79f40fcdf6c8ac']);
  expect(claimIds('a_0000000000000000', [{ count_text: 'two', harm: 'killed', evidence: 'Two died.' }])).toEqual(['c_50751f0ba2aefe5b']);
});

it('reads the words, not their spacing or their encoding', () => {
  expect(idsOf(' we\u00a0 left\nthe cafe\u0301 ')).toEqual(idsOf('we left the café'));
  expect(idsOf('we left')).not.toEqual(idsOf('We left'));
});

it('counts equal rows in text order', () => {
  const [first, between, second] = idsOf('yes', 'no', 'yes ');
  expect([[first], [between], [first, second]]).toEqual([idsOf('yes'), idsOf('no'), idsOf('yes', 'yes')]);
  expect(second).not.toBe(first);
});

it('keeps the ids of other rows when a row is added between', () => {
  const [yes, , no] = idsOf('yes', 'perhaps', 'no');
  expect([yes, no]).toEqual(idsOf('yes', 'no'));
});

it('tells claims apart by number words, harm and sentence', () => {
  const claim = { count_text: 'two', harm: 'killed', evidence: 'Two died.' };
  const ids = claimIds(article, [claim, { ...claim, harm: 'wounded' }, { ...claim, evidence: 'Two died' }, { ...claim, count_text: 'Two' }, claim]);
  expect(new Set(ids).size).toBe(5);
});
