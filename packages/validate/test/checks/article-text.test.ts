import { expect, it } from 'vitest';
import { articleText } from '../../src/checks/article-text.js';
import { changed, sample, says } from '../sample.js';

it('finds a text that is not its paragraphs', () => {
  const records = sample();
  expect(says(articleText, { ...records, article: { ...records.article, text: 'Menu' } })).toEqual([expect.stringMatching(/expected “Ferry .* found “Menu”/)]);
});

it('shows both from where they part', () => {
  const { article, ...rest } = sample(), text = article.text.replace('Tuesday', 'Monday');
  expect(says(articleText, { ...rest, article: { ...article, text } })).toEqual([expect.stringMatching(/expected “Ferry .*On Tuesday .* found “Ferry .*On Monday /)]);
});

it('shows a text of several lines on one', () => {
  const records = sample();
  const text = 'Menu\n\nHome\u2028News';
  expect(says(articleText, { ...records, article: { ...records.article, text } })).toEqual([expect.stringContaining('found “Menu⏎⏎Home⏎News”')]);
});

it('finds a wrong text_start', () => {
  expect(says(articleText, changed('paragraphs', 2, { text_start: 19 }))).toEqual([expect.stringContaining('text_start is 19, should be 20')]);
});

it('finds a text_start of boilerplate, and one that is missing', () => {
  expect(says(articleText, changed('paragraphs', 0, { text_start: 0 }))).toEqual([expect.stringContaining('should be null: a boilerplate is no part')]);
  expect(says(articleText, changed('paragraphs', 1, { text_start: null }))).toEqual([expect.stringContaining('text_start is null, should be 0')]);
});
