import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findClaims } from '../../src/claims/index.js';
import { read } from '../../src/language/reading.js';

const claimsOf = (text: string) => findClaims(read(text, [{ kind: 'body', paragraph: 1, start: 0, end: text.length }]), [], '2012-12-20');

const word = fc.constantFrom(...`killed wounded dead died 12 2,700 three dozens several men women guards a the no one of in and or , . ; ( ) “ ” 's who that which were was have been by on Monday since
  March 2011 including among them two shot to death toll rose lost their lives hostage homes bodies the killing of injured missing Orsa Vera Holm she not may denied said`.split(/\s+/));

it('reads any run of words of harm, and gives the words at its offsets', () => {
  fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => {
    const text = words.join(' ');
    const claims = claimsOf(text);
    claims.forEach((claim, i) => {
      expect(text.slice(claim.start, claim.end)).toBe(claim.count_text);
      expect(text.slice(claim.evidence_start, claim.evidence_end)).toBe(claim.evidence);
      expect(claim.subset_of).not.toBe(i);
      expect(claim.repeats === null || claim.repeats < i).toBe(true);
      if (claim.count_min !== null && claim.count_max !== null) expect(claim.count_min).toBeLessThanOrEqual(claim.count_max);
    });
  }), { numRuns: 1500, seed: 20121220 });
});

it('reads any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { claimsOf(text); }), { numRuns: 500, seed: 20121220 });
});

it.each(['killed 12 ', 'a man and ', '12 men, ', 'since ', 'dead ', '('])('stays linear on a run of “%s”', (run) => {
  const seconds = (times: number): number => { const start = performance.now(); claimsOf(run.repeat(times)); return performance.now() - start; };
  seconds(2000);
  const [short, long] = [seconds(2000), seconds(8000)];
  expect(long).toBeLessThan(Math.max(80, short) * 10);
});
