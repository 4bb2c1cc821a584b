import { expect, it } from 'vitest';
import { wordCount } from '../src/index.js';

it.each([
  ['', 0],
  [' – … ', 0],
  ['The pier – all 40 metres of it – didn’t hold.', 9],
  ['“Sea-level,” he said.\n\nOn 3/4, too', 6],
  ['Le bac s’est échoué', 4],
  ['😀 𐐷 𝒜2\u00a0–😀𐐷', 3],
])('%j has %i words', (text, words) => expect(wordCount(text)).toBe(words));
