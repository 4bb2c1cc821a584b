import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesBelow, differences, faultsOf, parseCase, readCase } from '../../../scripts/cases.mjs';
import { parse } from '../src/parse.js';

// Every folder of cases/ is a test: what a reader found in the text against what is read here. How to add one: docs/adding-a-case.md.

const cases = casesBelow(fileURLToPath(new URL('../../../cases', import.meta.url)));

describe.each([...new Set(cases.map(({ stage }) => stage))])('%s', (stage) => {
  it.each(cases.filter((one) => one.stage === stage))('$name', ({ folder }) => {
    const known = readCase(folder);
    expect(differences(known.expected, parseCase(parse, known))).toEqual([]);
  });
});

describe('an expectation', () => {
  const parsed = parse({ file: 'input.txt', bytes: Buffer.from('“We saw smoke,” the captain said. “It was black.”\n') }, null, null, { plain: true });
  const says = (expected: object) => [...faultsOf(expected), ...(faultsOf(expected).length > 0 ? [] : differences(expected, parsed))].join('\n');

  it('holds where every column that it names is as it says', () => {
    expect(says({ quotes: [{ text: 'We saw smoke', cue: 'said' }, { text: 'It was black.' }], casualty_claims: [] })).toBe('');
    expect(says({ quotes_include: [{ text: 'It was black.' }] })).toBe('');
    expect(says({ article: { publisher: null } })).toBe('');
  });

  it('fails on another value, on rows too many or too few, and on a row that is not there', () => {
    expect(says({ quotes: [{ text: 'We saw smoke', cue: 'shouted' }, { text: 'It was black.' }] })).toBe('quotes 1, cue: expected “shouted”, found “said”.');
    expect(says({ quotes: [{ text: 'We saw smoke' }] })).toContain('quotes: expected 1, found 2');
    expect(says({ quotes_include: [{ text: 'We saw fire' }] })).toBe('quotes_include 1, text: expected “We saw fire”, found “We saw smoke”.');
    expect(says({ casualty_claims_include: [{ count: 2 }] })).toContain('found no record at all');
    expect(says({ article: null })).toBe('article: expected none, found one.');
  });

  it('names another row by its words', () => {
    const rows = parsed.quotes.map((quote, n) => ({ ...quote, continues: n === 1 ? (parsed.quotes[0]?.quote_id ?? null) : null }));
    expect(differences({ quotes: [{ continues: null }, { continues: 'We saw smoke' }] }, { ...parsed, quotes: rows })).toEqual([]);
    expect(differences({ quotes_include: [{ continues: 'It was black.' }] }, { ...parsed, quotes: rows })).not.toEqual([]);
  });

  it('fails when it expects nothing, or names what does not exist', () => {
    for (const empty of [{}, { plain: true }, { published: '2012-12-18' }]) expect(says(empty)).toContain('expects nothing');
    expect(says({ quotes: [{}] })).toContain('quotes 1 names no column');
    expect(says({ quote: [] })).toContain('no key quote:');
    expect(says({ quotes: [{ speeker: 'Lut' }] })).toContain('quotes has no column speeker');
    expect(says({ quotes_include: [] })).toContain('one at least');
    expect(says({ quotes: [], published: 'May' })).toContain('published is a day');
  });
});
