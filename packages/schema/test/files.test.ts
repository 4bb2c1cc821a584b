import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileOf, openWriter, readLines } from '../src/files.js';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives back the lines that were written, whatever stands in them', () => {
  const path = join(folder, fileOf('articles'));
  const lines = ['{"text":"a\u2028b\u0085c\rd"}', '', '😀'.repeat(400_000), 'é'.repeat(700_001), 'last'];
  const writer = openWriter(path);
  for (const line of lines) writer.write(`${line}\n`);
  writer.close();
  expect([...readLines(path)].every((line, n) => line === lines[n])).toBe(true);
  expect([...readLines(path)]).toHaveLength(lines.length);
});

it('reads a last line without a line feed and an empty file', () => {
  const path = join(folder, 'short');
  writeFileSync(path, 'one\ntwo');
  expect([...readLines(path)]).toEqual(['one', 'two']);
  openWriter(path).close();
  expect(statSync(path).size).toBe(0);
  expect([...readLines(path)]).toEqual([]);
});

it.runIf(existsSync('/dev/full'))('names the file for which the disk has no room', () => {
  const writer = openWriter('/dev/full');
  writer.write('one');
  expect(() => writer.close()).toThrow("ENOSPC: no space left on device, write '/dev/full'");
});

it('closes the file of a reader who stops early', () => {
  const path = join(folder, 'stopped');
  writeFileSync(path, 'one\ntwo\n');
  for (const line of readLines(path)) {
    expect(line).toBe('one');
    break;
  }
});
