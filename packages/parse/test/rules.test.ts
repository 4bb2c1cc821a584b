import { describe, expect, it } from 'vitest';
import { read } from '../src/language/reading.js';
import { statementsOf } from '../src/quotes/index.js';
import { linesOf } from '../src/quotes/line.js';
import { isQuoted } from '../src/quotes/marks/quotation.js';
import { quoteRules } from '../src/quotes/rules/index.js';
import type { Statement } from '../src/quotes/statement.js';
import { wordsOf } from '../src/quotes/words-of.js';

// A rule is its examples: each must be read by that very rule, as "speaker: content | content", and no other sentence may be.

function readings(sentence: string, rule: string, kind: 'headline' | 'body'): readonly string[] {
  const part = { kind, paragraph: 1, start: 0, end: sentence.length } as const;
  const { lines } = linesOf(sentence, read(sentence, [part]).parts[0] as Parameters<typeof linesOf>[1]);
  return lines.flatMap((line) => statementsOf(line).filter((statement) => statement.rule === rule).map((statement) => `${speaker(line.tokens, statement)}: ${content(sentence, line.tokens, statement)}`));
}

type Tokens = Parameters<typeof wordsOf>[0];

const speaker = (tokens: Tokens, statement: Statement) => (statement.speaker === null ? '' : wordsOf(tokens, statement.speaker));

/** The pieces as they are published: a quotation without its marks. */
const content = (sentence: string, tokens: Tokens, statement: Statement) =>
  statement.content.map(({ first, last }) => {
    const token = tokens[first];
    return last - first === 1 && isQuoted(token) ? sentence.slice(token.quotation.innerStart, token.quotation.innerEnd).replace(/,$/, '') : wordsOf(tokens, { first, last });
  }).join(' | ');

describe.each(quoteRules.map((rule) => ({ ...rule })))('$id', ({ id, only, examples, nonExamples }) => {
  const kind = only === 'title' ? 'headline' : 'body';
  it('has examples of both sorts', () => {
    expect([examples.length > 0, nonExamples.length > 0]).toEqual([true, true]);
  });

  it.each(examples.map(([sentence, reading]) => ({ sentence, reading })))('reads $sentence', ({ sentence, reading }) => {
    expect(readings(sentence, id, kind)).toEqual([reading]);
  });

  it.each(nonExamples.map((sentence) => ({ sentence })))('leaves $sentence', ({ sentence }) => {
    expect(readings(sentence, id, kind)).toEqual([]);
  });
});

it('names each rule once', () => {
  const ids = quoteRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
