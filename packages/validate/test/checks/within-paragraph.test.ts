import { expect, it } from 'vitest';
import { withinParagraph } from '../../src/checks/within-paragraph.js';
import { changed, says } from '../sample.js';

it('finds a quote read from boilerplate', () => {
  expect(says(withinParagraph, changed('quotes', 0, { paragraph: 1 }))).toEqual([expect.stringContaining('was read from paragraph 1, which is boilerplate')]);
});

it('finds a quote that runs on into the next paragraph', () => {
  expect(says(withinParagraph, changed('quotes', 0, { end: 90 }))).toEqual([expect.stringMatching(/leaves paragraph 3, which is \[20,81\)/)]);
});

it('finds evidence from another paragraph', () => {
  expect(says(withinParagraph, changed('claims', 0, { evidence_start: 0 }))).toEqual([expect.stringContaining('evidence [0,')]);
});
