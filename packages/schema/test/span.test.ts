import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePoints, contains, overlaps, slice } from '../src/index.js';

it('counts a character outside the basic plane once', () => {
  const text = 'a😀b😀c';
  const points = codePoints(text);
  expect(points.length).toBe(5);
  expect([0, 1, 3, 4, 6, 7].map(points.at)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5].map(points.utf16)).toEqual([0, 1, 3, 4, 6, 7]);
  expect(points.at(2)).toBe(1); // inside the pair: its start
});

it('agrees with iterating over the text, lone surrogates included', () => {
  const units = fc.array(fc.constantFrom('a', ' ', '\ud83d', '\ude00', 'é', '😀')).map((all) => all.join(''));
  fc.assert(
    fc.property(units, fc.nat(12), fc.nat(12), (text, start, length) => {
      const all = Array.from(text);
      expect(codePoints(text).length).toBe(all.length);
      const [from, to] = [Math.min(start, all.length), Math.min(start + length, all.length)];
      expect(slice(text, from, to)).toBe(all.slice(from, to).join(''));
    }),
  );
});

it('goes there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = codePoints(text);
      const all = Array.from({ length: points.length + 1 }, (_, point) => point);
      expect(all.map((point) => points.at(points.utf16(point)))).toEqual(all);
    }),
  );
});

it('compares and nests stretches', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true);
  expect(contains({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(false);
});
