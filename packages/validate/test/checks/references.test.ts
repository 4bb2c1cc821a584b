import { expect, it } from 'vitest';
import { references } from '../../src/checks/references.js';
import { changed, sample, says } from '../sample.js';

const records = sample();
const [first, second] = records.claims.map((claim) => claim.claim_id) as [string, string];

it.each([
  ['a paragraph', changed('quotes', 0, { paragraph: 9 }), /paragraph names a_[0-9a-f]{16}:9, which is not in paragraphs/],
  ['a quote', changed('claims', 0, { quote_id: 'q_0000000000000000' }), /quote_id names q_0000000000000000/],
  ['the whole of a subset', changed('claims', 2, { subset_of: 'c_0000000000000000' }), /subset_of names c_0000000000000000/],
  ['what is said again', changed('claims', 2, { repeats: 'c_0000000000000000' }), /repeats names c_0000000000000000/],
  ['the part before', changed('quotes', 1, { continues: 'q_0000000000000000' }), /continues names q_0000000000000000/],
])('finds a reference to %s that is not there', (_, broken, message) => {
  expect(says(references, broken)).toEqual([expect.stringMatching(message)]);
});

it('finds a circle once, however many lead into it', () => {
  const pair = changed('claims', 1, { repeats: first }, changed('claims', 0, { repeats: second }));
  const led = changed('claims', 2, { repeats: first }, pair);
  expect(says(references, led)).toEqual([expect.stringContaining('repeats leads back to the record itself')]);
});

it('finds a claim that is a subset of itself', () => {
  expect(says(references, changed('claims', 0, { subset_of: first }))).toEqual([expect.stringContaining('subset_of leads back')]);
});
