/** Fields of archives’ records, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { fieldsOf, readField } from '../../src/document/labels/fields.js';

const fieldsIn = (...texts: readonly string[]) => fieldsOf(texts.map((text) => ({ text })));

describe('a field', () => {
  it.each([
    ['HEADLINE: Ferry sinks', { name: 'headline', field: 'title', value: 'Ferry sinks' }],
    ['Load-Date: June 12, 2004', { name: 'load-date', field: 'other', value: 'June 12, 2004' }],
    ['BODY:', { name: 'body', field: 'other', value: '' }],
    ['HD  Ferry sinks', { name: 'HD', field: 'title', value: 'Ferry sinks' }],
    ['PUB Harbour Media', { name: 'PUB', field: 'other', value: 'Harbour Media' }],
  ])('is read: %s', (text, field) => expect(readField(text)).toEqual(field));
  it.each(['Text: the minister’s letter', 'BY the river', 'Casualties: 14', 'LP  Eleven people were killed',
    'Source: the company, which asked not to be named, confirmed it in a letter.'])('is none: %s', (text) => expect(readField(text)).toBeNull());
});

describe('a record', () => {
  it('has two fields near its head, one of which says what the text is', () => {
    expect(fieldsIn('SECTION: World', 'BYLINE: Omar Haddad', 'Twenty-three people drowned.')).toEqual(['other', 'author', null]);
  });
  it('is not made by one field, nor by fields that pages use too', () => {
    expect(fieldsIn('Source: the ministry', 'Twenty-three people drowned.')).toEqual([null, null]);
    expect(fieldsIn('Date: 4 May', 'Page: 2', 'Twenty-three people drowned.')).toEqual([null, null, null]);
  });
  it('has one title, which is not the subject that an archive files it under', () => {
    expect(fieldsIn('SUBJECT: FERRIES (90%)', 'HEADLINE: Ferry sinks', 'Twenty-three people drowned.')).toEqual(['other', 'title', null]);
    expect(fieldsIn('From: Jonas Petrov', 'Subject: Ferry sinks', 'Twenty-three people drowned.')).toEqual(['author', 'title', null]);
  });
});
