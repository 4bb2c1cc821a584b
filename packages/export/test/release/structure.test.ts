import { describe, expect, it } from 'vitest';
import type { Field, Snapshot, TableSnapshot } from '../../src/release/snapshot.js';
import { structureDifferences } from '../../src/release/structure.js';

const FIELDS: readonly Field[] = [
  { name: 'quote_id', type: 'string', constraints: { pattern: 'q_[0-9a-f]{16}' } },
  { name: 'type', type: 'string', constraints: { enum: ['direct', 'indirect'] } },
  { name: 'start', type: 'integer', description: 'From 0.' },
];
const table = (fields: readonly Field[], change: Partial<TableSnapshot> = {}): TableSnapshot => ({ name: 'quotes', fields, key: ['quote_id'], pointers: [], sha256: '', rows: () => [], ...change });
const dataset = (...tables: readonly TableSnapshot[]): Snapshot => ({ name: 'harbour', version: '1.0.0', tables });
const differences = (fields: readonly Field[], change: Partial<TableSnapshot> = {}) =>
  structureDifferences(dataset(table(FIELDS)), dataset(table(fields, change))).map(({ level, what }) => `${level}: ${what}`);
const [id, type, start] = FIELDS as [Field, Field, Field];

describe('the shape of a dataset', () => {
  it('stays as it is', () => {
    expect(differences(FIELDS)).toEqual([]);
  });

  it.each([
    ['a column dropped', [id, type], 'major: quotes.start was dropped.'],
    ['a column renamed', [id, type, { ...start, name: 'from' }], 'major: quotes.start was dropped or renamed.'],
    ['columns moved', [id, start, type], 'major: The columns of quotes moved.'],
    ['a column put between', [id, { name: 'cue', type: 'string' }, type, start], 'major: quotes.cue is a new column, not the last: those behind it moved.'],
    ['a column appended', [...FIELDS, { name: 'cue', type: 'string' }], 'minor: quotes.cue is a new column.'],
    ['a column retyped', [id, type, { ...start, type: 'number' }], 'major: quotes.start was of the type integer and is now number.'],
    ['a vocabulary narrowed', [id, { ...type, constraints: { enum: ['direct'] } }, start], 'major: The vocabulary of quotes.type was narrowed: indirect left it.'],
    ['a vocabulary widened', [id, { ...type, constraints: { enum: ['direct', 'indirect', 'mixed'] } }, start], 'minor: The vocabulary of quotes.type has new values: mixed.'],
    ['a column with another meaning', [id, type, { ...start, description: 'From 1.' }], 'patch: quotes.start is told in other words: From 1. Before: From 0.'],
    ['other ids', [{ ...id, constraints: { pattern: 'q[0-9]+' } }, type, start], 'major: Ids of quotes look different.'],
  ])('tells %s', (_, fields, message) => {
    expect(differences(fields)).toContain(message);
  });

  it('tells another key, a new table and a dropped one', () => {
    expect(differences(FIELDS, { key: ['start'] })).toContain('major: The key of quotes changed.');
    const others = structureDifferences(dataset(table(FIELDS)), dataset(table(FIELDS, { name: 'words' })));
    expect(others.map(({ level, what }) => `${level}: ${what}`)).toEqual(['major: The table quotes was dropped.', 'minor: The table words is new.']);
  });
});
