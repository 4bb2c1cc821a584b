import { expect, it } from 'vitest';
import { markdownTable, plainMarkdown } from '../src/markdown.js';

it('sets numbers to the right and keeps cells apart', () => {
  expect(markdownTable(['table', 'rows'], [['a|b', 3]])).toBe('| table | rows |\n| --- | ---: |\n| a\\|b | 3 |');
});

it('lets no text become markup or break a line', () => {
  expect(plainMarkdown('<b>*x*\n[y](z)')).toBe('\\<b\\>\\*x\\* \\[y\\](z)');
});

it('leaves names of columns as they are', () => {
  expect(plainMarkdown('claim_count, _emphasis_')).toBe('claim_count, \\_emphasis\\_');
});
