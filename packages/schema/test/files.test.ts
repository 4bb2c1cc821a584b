import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileOf, makeFolder, openWriter, readBytes, readLines, readRecords } from '../src/files.js';

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

it.each([['{"id":', 'not JSON, as if the writing had been broken off'], ['[1]', 'not a record'], ['null', 'not a record']])('takes %s for no record', (line, what) => {
  const path = join(folder, 'records');
  writeFileSync(path, `{"id":1}\n${line}\n`);
  expect(() => [...readRecords(path, 'parse')]).toThrow(`${path}, line 2: ${what}. Mend: run parse again.`);
});

it('names what cannot be read', () => {
  expect(() => readBytes(folder)).toThrow(`EISDIR: illegal operation on a directory, read '${folder}'`);
  expect(() => readBytes(join(folder, 'none'))).toThrow(/none'$/);
});

it('makes a folder with those above it, once', () => {
  const path = join(folder, 'a', 'b');
  for (const _ of [1, 2]) makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

it('makes no folder below a file or a link that leads nowhere', () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow('ENOTDIR');
  expect(() => makeFolder(join(folder, 'link', 'a'))).toThrow('EEXIST');
});

it.runIf(existsSync('/proc'))('ends where a folder takes nothing', () => {
  expect(() => makeFolder('/proc/a/b')).toThrow('ENOENT');
});

it('closes the file of a reader who stops early', () => {
  const path = join(folder, 'stopped');
  writeFileSync(path, 'one\ntwo\n');
  for (const line of readLines(path)) {
    expect(line).toBe('one');
    break;
  }
});
