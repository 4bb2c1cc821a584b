import { expect, it } from 'vitest';
import { declareRelease } from '../../src/release/declare.js';
import { compareVersions, greater, next } from '../../src/release/version.js';

it.each([['major', '2.0.0'], ['minor', '1.5.0'], ['patch', '1.4.10'], ['none', '1.4.9']] as const)('a %s change after 1.4.9 asks for %s', (level, version) => {
  expect(next('1.4.9', level)).toBe(version);
});

it('compares versions by their numbers', () => {
  expect(['1.10.0', '1.9.0', '2.0.0', '1.9.1'].toSorted(compareVersions)).toEqual(['1.9.0', '1.9.1', '1.10.0', '2.0.0']);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect([greater('patch', 'minor'), greater('major', 'none')]).toEqual(['minor', 'major']);
});

it('declares version and day, and leaves the rest of dataset.json as it was written', () => {
  const text = '{\n  "name": "harbour",\n  "version": "1.0.0",\n  "contributors": [{ "title": "Leila" }]\n}\n';
  const declared = declareRelease(text, '1.1.0', '2024-05-01');
  expect(declared).toBe('{\n  "name": "harbour",\n  "version": "1.1.0",\n  "released": "2024-05-01",\n  "contributors": [{ "title": "Leila" }]\n}\n');
  expect(declareRelease(declared, '1.1.0', '2024-05-01')).toBe(declared);
  expect(declareRelease(declared, '1.0.0', null)).toBe(text);
  expect(declareRelease('{"version":"1.0.0","name":"x"}', '1.0.1', '2024-05-01')).toBe('{"version":"1.0.1", "released": "2024-05-01","name":"x"}');
});
