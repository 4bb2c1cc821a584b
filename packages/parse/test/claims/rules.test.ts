import { describe, expect, it } from 'vitest';
import { type FoundClaim, findClaims, rules } from '../../src/claims/index.js';
import { read } from '../../src/language/reading.js';

// A rule is its examples: each sentence must give exactly the claims said of it, the rule's own among them.

/** "killed 14 villagers": the harm, the number or its bounds (30.. at least, ..50 at most, ~60 about), the victims. Sums are left out. */
function shown({ harm, count, count_min: min, count_max: max, qualifier, victims }: FoundClaim): string {
  const number = qualifier === 'about' ? `~${count}` : min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return [harm, number, victims].filter((word) => word !== null).join(' ');
}

const claimsOf = (sentence: string): readonly FoundClaim[] =>
  findClaims(read(sentence, [{ kind: 'body', paragraph: 1, start: 0, end: sentence.length }]), [], null);

describe.each(rules.map(({ id, examples, nonExamples }) => ({ id, examples, nonExamples })))('$id', ({ id, examples, nonExamples }) => {
  it('has examples of both sorts', () => {
    expect([examples.length > 0, nonExamples.length > 0]).toEqual([true, true]);
  });

  it.each(examples.map(([sentence, reading]) => ({ sentence, reading })))('reads $sentence', ({ sentence, reading }) => {
    const claims = claimsOf(sentence);
    expect(claims.filter(({ rule }) => !rule.endsWith('-in-all')).map(shown).join('; ')).toBe(reading);
    expect(claims.map(({ rule }) => rule)).toContain(id);
  });

  it.each(nonExamples.map((sentence) => ({ sentence })))('leaves $sentence', ({ sentence }) => {
    expect(claimsOf(sentence).map(shown)).toEqual([]);
  });
});

it('names each rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
