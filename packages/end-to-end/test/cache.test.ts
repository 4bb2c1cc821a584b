import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RAW } from './texts.js';
import { workspaceOf, type Workspace } from './workspace.js';

// What Turborepo runs again after a change, and what it takes from its cache.

let one: Workspace;
beforeAll(async () => {
  one = workspaceOf(RAW);
  expect(await one.build()).toEqual([...COMPILE, ...BUILD].toSorted());
});
afterAll(() => one.remove());

const COMPILE = ['schema', 'parse', 'validate', 'export'].map((name) => `${name}#compile`);
const BUILD = ['parse', 'validate', 'export'].map((name) => `${name}#build`);
const files = () => one.rows('dist', 'csv', 'articles.csv').map(({ raw_file }) => raw_file);

describe('a build', () => {
  it('runs nothing where nothing changed', async () => {
    expect(await one.build()).toEqual([]);
  });

  it.each([
    ['a text', () => one.edit('raw/bridge.txt', '12 people', '13 people'), BUILD],
    ['what is known of a text', () => one.edit('raw/sources.csv', '2012-03-06', '2012-03-07'), BUILD],
    ['a correction that there is none', () => one.write('raw/corrections.csv', 'table,id,field,value,reason,by,on\n\n'), ['validate#build']],
    ['what is said of the dataset', () => one.edit('raw/dataset.json', 'The harbour', 'The old harbour'), ['export#build']],
    ['a word list', () => one.edit('packages/parse/src/lexicon/cues.ts', ' mutter ', ' '), ['parse#compile', ...BUILD]],
    ['a rule', () => one.edit('packages/parse/src/claims/rules/laid-down-arms.ts', "finding('surrendered', ", "finding('released', "), ['parse#compile', ...BUILD]],
    ['a check', () => one.edit('packages/validate/src/checks/totals.ts', "name: 'totals'", "name: 'sums'"), ['validate#compile', 'validate#build', 'export#build']],
    ['a file of the dataset', () => one.edit('packages/export/src/describe/readme.ts', '## Two traps', '## The traps'), ['export#compile', 'export#build']],
    ['a column', () => one.edit('packages/schema/src/tables/quotes.ts', 'Words that somebody', 'The words that somebody'), [...COMPILE, ...BUILD]],
  ])('runs again what depends on %s', async (_, change, tasks) => {
    change();
    expect(await one.build()).toEqual(tasks.toSorted());
    expect(await one.build()).toEqual([]);
  });

  it('forgets a text that is deleted, and knows it again when it is back', async () => {
    const storm = one.read('raw', 'storm.txt');
    one.drop('raw/storm.txt');
    await one.build();
    expect(files()).toEqual(['bridge.txt', 'port.txt', 'river.txt']);
    one.write('raw/storm.txt', storm);
    expect(await one.build()).toEqual([]); // that state is in the cache
    expect(files()).toEqual(['bridge.txt', 'port.txt', 'river.txt', 'storm.txt']);
  });

  it('keeps the last good dataset where a check finds an error', async () => {
    const before = one.read('dist', 'SHA256SUMS');
    one.write('raw/corrections.csv', 'table,id,field,value,reason,by,on\nquotes,q_0000000000000000,cue,said,Misread,Leila Haddad,2024-05-01\n');
    await expect(one.build()).rejects.toThrow('corrections.csv, row 2: ');
    expect(one.read('dist', 'SHA256SUMS')).toBe(before);
    expect(readdirSync(one.root).filter((name) => name.startsWith('.dist.'))).toEqual([]);
  });
});
