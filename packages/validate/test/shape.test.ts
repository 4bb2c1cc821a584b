import { articles, casualtyClaims, quotes } from '@onrecord/schema';
import { expect, it } from 'vitest';
import { shapeFindings } from '../src/shape.js';
import { sample } from './sample.js';

const { article, quotes: rows, claims } = sample();
const quote = rows[0] as (typeof rows)[0];
const claim = claims[0] as (typeof claims)[0];
const messages = (...of: Parameters<typeof shapeFindings>) => shapeFindings(...of).map(({ message }) => message.replace(/^\S+ \S+: /, ''));

it('finds nothing in good records', () => {
  expect(shapeFindings(articles, article)).toEqual([]);
  expect(shapeFindings(quotes, quote)).toEqual([]);
  expect(shapeFindings(casualtyClaims, claim)).toEqual([]);
});

it.each([
  ['an unknown that is an empty string', quotes, { ...quote, cue: '' }, 'cue is empty; unknown is null.'],
  ['a word outside the vocabulary', quotes, { ...quote, type: 'spoken' }, 'type is “spoken”, should be one of direct, indirect, mixed.'],
  ['an id of another table', quotes, { ...quote, quote_id: 'c_0000000000000000' }, 'quote_id is “c_0000000000000000”, should look like "q_7c2a91e05bd34f18".'],
  ['a number in words', casualtyClaims, { ...claim, count: 'two' }, 'count is “two”, should be a whole number.'],
  ['a negative number', casualtyClaims, { ...claim, count: -1 }, 'count is -1, should be 0 or more.'],
  ['a fraction', casualtyClaims, { ...claim, count: 1.5 }, 'count is 1.5, should be a whole number.'],
  ['a day that does not exist', articles, { ...article, published: '2011-02-29' }, 'published is “2011-02-29”, should be a day of the calendar, like "2012-12-18".'],
  ['a list without items', articles, { ...article, agencies: [] }, 'agencies is empty; unknown is null.'],
  ['an item that would split', articles, { ...article, agencies: ['A;B'] }, 'agencies is “A;B”, should look like ["Reuters","AFP"].'],
  ['an address that is none, once', articles, { ...article, url: '' }, 'url is empty; unknown is null.'],
  ['a list that is none', articles, { ...article, agencies: 'AP' }, 'agencies is “AP”, should be a list of words.'],
  ['a column too many', quotes, { ...quote, mood: 'angry' }, 'mood is no column of quotes.'],
])('finds %s', (_, table, row, message) => {
  expect(messages(table, row)).toEqual([message]);
});

it('finds all that is wrong with a record, and one without an id', () => {
  const { quote_id: _, ...nameless } = { ...quote, start: -1 };
  expect(shapeFindings(quotes, nameless).map(({ record, field }) => [record, field])).toEqual([[null, 'quote_id'], [null, 'start']]);
  expect(messages(quotes, nameless)[0]).toContain('the column quote_id is missing; unknown is null.');
});
