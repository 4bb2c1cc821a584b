import { describe, expect, it } from 'vitest';
import { checks, foundations } from '../../src/checks/index.js';
import { says, sample } from '../sample.js';

describe.each([...foundations, ...checks])('$name', (check) => {
  it('finds nothing in a good article', () => {
    expect(says(check, sample())).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    const { article } = sample();
    const empty = { ...article, text: '', word_count: 0, quote_count: 0, claim_count: 0 };
    expect(says(check, { article: empty, paragraphs: [], quotes: [], claims: [], rawText: ' \n' })).toEqual([]);
  });

  it('says what holds in one sentence', () => {
    expect(check.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(check.description).toMatch(/^\S.*\.$/);
  });
});
