import { expect, it } from 'vitest';
import { normalise, plainSpaces } from '../src/index.js';

it('reads each white-space character as one plain space', () => {
  expect(plainSpaces('a\u00a0b\r\nc\u0085d\u2028e\ufefff')).toBe('a b  c d e f');
});

it('folds and trims', () => {
  expect(normalise('\u0085 a \t\n b\u0301 ')).toBe('a b\u0301'.normalize('NFC'));
});

it('stays linear over a million spaces', () => {
  const started = performance.now();
  expect(normalise(`a${' '.repeat(1_000_000)}b`)).toBe('a b');
  expect(performance.now() - started).toBeLessThan(2000);
});
