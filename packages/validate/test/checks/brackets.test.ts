import { expect, it } from 'vitest';
import { brackets } from '../../src/checks/brackets.js';
import { changed, says } from '../sample.js';

it.each(['it was late)', ') and (', 'it is) late (now', 'the (harbour was shut', 'the port] is shut'])('doubts “%s”, which holds one bracket of a pair', (text) => {
  expect(says(brackets, changed('quotes', 0, { text }))).toEqual([expect.stringContaining('one bracket of a pair')]);
});

it.each(['it was late (and dark)', 'he has a) a boat, b) a net', 'the boat(s) sank', 'they came back (on June 9)', 'she knew (so did I) that it was late', '[The port] is shut'])('lets “%s” be', (text) => {
  expect(says(brackets, changed('quotes', 0, { text }))).toEqual([]);
});

it('looks at names as well, of quotes and claims', () => {
  expect(says(brackets, changed('quotes', 0, { speaker: 'Wires) and Samir Nasser' }))).toEqual([expect.stringContaining('speaker holds one bracket')]);
  expect(says(brackets, changed('claims', 0, { place: 'Orsa (in the north' }))).toEqual([expect.stringContaining('place holds one bracket')]);
});
