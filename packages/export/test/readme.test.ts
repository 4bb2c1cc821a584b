import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, quotes, type Table } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../src/cells.js';
import { openStrictCsv } from '../src/csv/strict.js';
import { SNIPPETS } from '../src/describe/readme.js';
import { exampleOf } from './sample.js';

// What the page tells a researcher to type is run as it stands, where the program is there.
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Longer than a cell may be for Python’s csv module, unless it is told.
const text = `Ferry 🚢 "Turns" Back\n\nThe captain said that nobody, not one, was hurt.\n\n${'long '.repeat(30_000)}`;
const words = 'nobody, not one, was hurt';
const start = Array.from(text.slice(0, text.indexOf(words))).length;

function write(change: Row = {}) {
  for (const [table, row] of [[articles, exampleOf(articles, { text })], [quotes, exampleOf(quotes, { text: words, start, end: start + words.length, speaker: null, ...change })]] as readonly (readonly [Table, Row])[]) {
    const csv = openStrictCsv(table, join(folder, 'csv', `${table.name}.csv`));
    csv.add([row]);
    csv.close();
  }
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const run = (program: string, ...args: readonly string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

beforeAll(() => mkdirSync(join(folder, 'csv')));

describe.each([['python3', '-c', SNIPPETS.python], ['Rscript', '-e', SNIPPETS.r]] as const)('the snippet for %s', (program, option, snippet) => {
  it.runIf(has(program))('finds the words of a row at its offsets', () => {
    write();
    expect(run(program, option, snippet)).toBe('');
  });

  it.runIf(has(program))('fails where they are not', () => {
    write({ start: start - 1 });
    expect(() => run(program, option, snippet)).toThrow();
  });
});
