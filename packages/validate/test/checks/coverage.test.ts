import { expect, it } from 'vitest';
import { coverage } from '../../src/checks/coverage.js';
import { changed, sample, says } from '../sample.js';

it('finds a paragraph that was dropped, wherever it stood', () => {
  const records = sample();
  const dropped = records.paragraphs.map((_, n) => says(coverage, { ...records, paragraphs: records.paragraphs.filter((__, other) => other !== n) }));
  expect(dropped.map((said) => said.length)).toEqual([1, 1, 1, 1]);
  expect(dropped[0]).toEqual([expect.stringContaining('“Menu” in the raw characters [0,6) stands in no paragraph')]);
});

it('finds characters that are in two paragraphs', () => {
  expect(says(coverage, changed('paragraphs', 1, { raw_start: 3, text: 'u  Ferry Turns Back 🚢' }))).toEqual([expect.stringContaining('starts at 3, before the paragraph above it ends at 4')]);
});

it('finds a changed letter, but reads a no-break space as a space', () => {
  expect(says(coverage, sample())).toEqual([]);
  expect(says(coverage, changed('paragraphs', 0, { text: 'menu' }))).toEqual([expect.stringContaining('expected “menu”, found “Menu”')]);
});

it('finds offsets that the raw text has not', () => {
  expect(says(coverage, changed('paragraphs', 3, { raw_end: 9999 }))).toContainEqual(expect.stringContaining('which the raw text with'));
});

it('finds a raw text that is not there', () => {
  expect(says(coverage, { ...sample(), rawText: null })).toEqual([expect.stringContaining('not in raw_texts.jsonl')]);
});
