import { expect, it } from 'vitest';
import { ids } from '../../src/checks/ids.js';
import { changed, sample, says } from '../sample.js';

it('finds an article id that is not of its document', () => {
  const records = sample();
  const article = { ...records.article, raw_sha256: '0'.repeat(64) };
  expect(says(ids, { ...records, article })).toEqual([expect.stringContaining('raw_sha256 gives the id a_0000000000000000')]);
});

it('finds a quote whose words changed after its id was made', () => {
  expect(says(ids, changed('quotes', 0, { text: 'nobody drowned' }))).toEqual([expect.stringMatching(/^error quote_id: quotes q_[0-9a-f]{16}: its words give the id q_/)]);
});

it('finds a claim whose harm changed after its id was made', () => {
  expect(says(ids, changed('claims', 1, { harm: 'killed' }))).toEqual([expect.stringContaining('error claim_id')]);
});
