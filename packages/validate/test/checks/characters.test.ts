import { expect, it } from 'vitest';
import { characters } from '../../src/checks/characters.js';
import { changed, sample, says } from '../sample.js';

it.each([
  ['half a character', 'a\ud83d', 'error cue: ', 'U+D83D'],
  ['a line break', 'told\nus', 'error cue: ', 'U+000A'],
  ['a line separator', 'told\u2028us', 'error cue: ', 'U+2028'],
  ['a blank value', ' \u3000', 'error cue: ', 'nothing but white space'],
  ['a space too many', 'told ', 'warning cue: ', '“told ” begins or ends'],
  ['NUL', 'told\0', 'warning cue: ', 'U+0000'],
  ['a failed decoding', 'told\ufffd', 'warning cue: ', 'U+FFFD'],
  ['a forced text direction', '\u202etold', 'warning cue: ', 'U+202E'],
])('finds %s', (_, cue, start, code) => {
  const said = says(characters, changed('quotes', 0, { cue }));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(code);
  expect(said[0]?.startsWith(start)).toBe(true);
});

it.each(['بيروت', '👩‍👩‍👧', 'Île', '\u200fقال\u200f'])('lets %s stand', (cue) => {
  expect(says(characters, changed('quotes', 0, { cue }))).toEqual([]);
});

it('lets only a blank line part the paragraphs of a text', () => {
  const { article, ...rest } = sample();
  expect(says(characters, { ...rest, article: { ...article, text: 'one\ntwo' } })).toEqual([expect.stringContaining('error text')]);
});

it('tells an odd character of a paragraph once, though the text and its quotes hold it again', () => {
  const { article, paragraphs, ...rest } = sample();
  const odd = { ...rest, article: { ...article, text: `${article.text}\ufffd` }, paragraphs: paragraphs.map((row, n) => (n === 3 ? { ...row, text: `${row.text}\ufffd` } : row)) };
  expect(says(characters, odd)).toEqual([expect.stringContaining('warning text')]);
});

it.each([' ferry.txt', '\u202eferry.txt'])('tells to rename a file: %j', (raw_file) => {
  const { article, ...rest } = sample();
  expect(characters.check({ ...rest, article: { ...article, raw_file } })).toEqual([expect.objectContaining({ mend: expect.stringContaining('Rename the file') })]);
});

it('looks into lists', () => {
  const { article, ...rest } = sample();
  expect(says(characters, { ...rest, article: { ...article, agencies: ['good', 'bad\0'] } })).toEqual([expect.stringContaining('warning agencies')]);
});
