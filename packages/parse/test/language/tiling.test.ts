import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/sentences.js';
import { tokenise } from '../../src/language/tokens.js';
import { pairMarks } from '../../src/quotes/marks/pair-marks.js';
import { text } from '../texts.js';

const always = (property: (words: string) => void) => fc.assert(fc.property(text, property), { numRuns: 1000 });

const isBlank = (words: string) => /^[\s\u0085]*$/.test(words);

describe('tokens', () => {
  it('cover each character that is not blank once, in order', () => {
    always((words) => {
      const tokens = tokenise(words);
      const gaps = [...tokens, { start: words.length }].map(({ start }, n) => words.slice(tokens[n - 1]?.end ?? 0, start));
      expect(gaps.filter((gap) => !isBlank(gap))).toEqual([]);
      expect(tokens.map(({ text: own }) => own)).toEqual(tokens.map(({ start, end }) => words.slice(start, end)));
      expect(tokens.filter(({ start, end }, n) => start >= end || start < (tokens[n - 1]?.end ?? 0))).toEqual([]);
    });
  });

  it('are the same for a stretch as for the stretch alone, when white space parts it', () => {
    fc.assert(fc.property(text, text, (before, words) => {
      const whole = `${before}\n\n${words}`, start = before.length + 2;
      const inside = tokenise(whole, start).map((token) => [token.start - start, token.end - start, token.kind]);
      expect(inside).toEqual(tokenise(words).map((token) => [token.start, token.end, token.kind]));
    }), { numRuns: 500 });
  });
});

describe('sentences', () => {
  it('tile the tokens', () => {
    always((words) => {
      const tokens = tokenise(words), sentences = sentencesOf(tokens);
      expect(sentences.map(({ first }) => first)).toEqual(tokens.length === 0 ? [] : [0, ...sentences.slice(0, -1).map(({ last }) => last)]);
      expect(sentences.every(({ first, last }) => first < last)).toBe(true);
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
    });
  });
});

describe('quotations', () => {
  it('open, hold words and close in order, none inside another', () => {
    always((words) => {
      let before = 0;
      for (const { start, innerStart, innerEnd, end } of pairMarks(words, tokenise(words))) {
        expect([before, start, innerStart, innerEnd, end]).toEqual([before, start, innerStart, innerEnd, end].toSorted((a, b) => a - b));
        before = end;
      }
    });
  });
});
