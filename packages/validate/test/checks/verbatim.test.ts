import { expect, it } from 'vitest';
import { verbatim } from '../../src/checks/verbatim.js';
import { changed, sample, says } from '../sample.js';

it('doubts a name that stands nowhere', () => {
  expect(says(verbatim, changed('quotes', 0, { speaker: 'Omar Haddad' }))).toEqual([expect.stringContaining('warning speaker')]);
  expect(says(verbatim, changed('claims', 0, { place: 'Tartus' }))).toEqual([expect.stringContaining('place “Tartus” stands nowhere')]);
});

it('reads two blanks between words as one', () => {
  const { rawText, ...rest } = sample();
  expect(says(verbatim, changed('quotes', 0, { via: 'The Menu' }, { ...rest, rawText: `${rawText}The  Menu` }))).toEqual([]);
});

it('finds two names that stand apart, and doubts one of two that stands nowhere', () => {
  expect(says(verbatim, changed('quotes', 0, { speaker: 'Samir Nasser and passengers' }))).toEqual([]);
  expect(says(verbatim, changed('quotes', 0, { speaker: 'Samir Nasser and Omar Haddad' }))).toEqual([expect.stringContaining('warning speaker')]);
});

it('finds names in the title, the publisher and outside the article’s text, in any case', () => {
  const records = sample();
  const published = { ...records, article: { ...records.article, publisher: 'The Harbour Times' } };
  expect(says(verbatim, changed('quotes', 0, { speaker: 'the harbour times', via: 'Menu' }, published))).toEqual([]);
});
