import { readFileSync } from 'node:fs';
import { codePoints, slice } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { sameName, scoreText } from '../../../scripts/quote-scores.mjs';

const TEXT = '🚢 “We saw smoke,” said Omar Lut. He added that it was black. “Red Line” was late.';
const quote = (words: string, speaker: string | null = null, type = 'direct') => {
  const points = codePoints(TEXT), at = TEXT.indexOf(words);
  return { start: points.at(at), end: points.at(at + words.length), speaker, type };
};

describe('scores', () => {
  it('match spans whatever marks and stops they take along, one to one', () => {
    const gold = [quote('“We saw smoke,”', 'Omar Lut'), quote('it was black', 'Omar Lut', 'indirect')];
    expect(scoreText(TEXT, gold, [quote('We saw smoke', 'Lut'), quote('that it was black.', 'Anna Lut'), quote('We saw smoke,', 'Lut')])).toEqual({ gold: 2, found: 3, exact: 1, alike: 1, both: 1, named: 1, given: 1, right: 1 });
  });

  it('count a false quote against us, and one that was not asked for not at all', () => {
    const gold = [quote('We saw smoke', 'Omar Lut'), quote('it was black', 'Omar Lut', 'indirect')];
    const found = [quote('it was black', 'Omar Lut'), quote('Red Line')];
    expect(scoreText(TEXT, gold, found, ({ type }) => type === 'direct')).toMatchObject({ gold: 1, found: 1, alike: 0 });
  });
});

it('the example of a gold file in the docs is one', () => {
  const docs = readFileSync(new URL('../../../docs/evaluating.md', import.meta.url), 'utf8');
  const { text, quotes } = JSON.parse(/```json\n(.+)\n```/.exec(docs)?.[1] ?? '') as { text: string; quotes: { start: number; end: number; text: string }[] };
  expect(quotes.map(({ start, end }) => slice(text, start, end))).toEqual(quotes.map((one) => one.text));
});

describe('names', () => {
  it.each([['Omar Lut', 'Lut', true], ['President Omar Lut', 'Mr. Lut', true], ['the coast guard', 'coast guard', true], ['Anna Feld', 'Karl Feld', false], ['Omar Lut', null, false], ['the', 'the', false]])('%s and %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
  });
});
