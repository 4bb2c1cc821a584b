import { spawnSync } from 'node:child_process';
import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NotOurs, refuseWhatIsNotOurs, replaceFolder } from '../src/replace.js';

let parent = '';
let dist = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  dist = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

const fill = (...names: readonly string[]) => async (folder: string) => {
  for (const name of [...names, 'SHA256SUMS']) writeFileSync(join(folder, name), name);
};

it('makes a folder, and parents, where there was none', async () => {
  dist = join(parent, 'a', 'b');
  await replaceFolder(dist, fill('one'));
  expect(readdirSync(dist)).toEqual(['SHA256SUMS', 'one']);
});

it('leaves nothing of the folder before it, and nothing beside it', async () => {
  await replaceFolder(dist, fill('one'));
  await replaceFolder(dist, fill('two'));
  expect(readdirSync(dist)).toEqual(['SHA256SUMS', 'two']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('keeps the old folder when filling the new one fails', async () => {
  await replaceFolder(dist, fill('one'));
  const failing = replaceFolder(dist, async (folder) => {
    await fill('half')(folder);
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(readdirSync(dist)).toEqual(['SHA256SUMS', 'one']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('tidies up and ends when it is broken off', async () => {
  await replaceFolder(dist, fill('one'));
  const program = `
    const { replaceFolder } = await import(${JSON.stringify(new URL('../lib/replace.js', import.meta.url).href)});
    await replaceFolder(${JSON.stringify(dist)}, async () => {
      process.kill(process.pid, 'SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', program])).toMatchObject({ signal: 'SIGINT' });
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(readdirSync(dist)).toEqual(['SHA256SUMS', 'one']);
});

it('puts the old folder back after a crash between the renames, whatever becomes of the new run', async () => {
  await replaceFolder(dist, fill('one'));
  renameSync(dist, join(parent, '.dist.old'));
  await expect(replaceFolder(dist, async () => Promise.reject(new Error('again')))).rejects.toThrow('again');
  expect(readFileSync(join(dist, 'one'), 'utf8')).toBe('one');
});

it('puts the newest of several old folders back', async () => {
  for (const name of ['.dist.old', '.dist.old-2', '.dist.old-10']) {
    mkdirSync(join(parent, name));
    await fill(name)(join(parent, name));
  }
  await expect(replaceFolder(dist, async () => Promise.reject(new Error('again')))).rejects.toThrow('again');
  expect([readdirSync(dist), readdirSync(parent)]).toEqual([['.dist.old-10', 'SHA256SUMS'], ['dist']]);
});

// Nothing is closed to root.
it.skipIf(process.getuid?.() === 0)('goes on where an old folder cannot be cleared away, and clears away the next', async () => {
  await replaceFolder(dist, fill('one'));
  const closed = join(parent, '.dist.old', 'csv');
  mkdirSync(closed, { recursive: true });
  writeFileSync(join(closed, 'open'), '');
  chmodSync(closed, 0o500);
  await replaceFolder(dist, fill('two'));
  await replaceFolder(dist, fill('three'));
  chmodSync(closed, 0o700);
  expect([readdirSync(dist), readdirSync(parent)]).toEqual([['SHA256SUMS', 'three'], ['.dist.old', 'dist']]);
});

it('clears away what a crash before the renames left', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']); // has ended
  for (const left of [pid, process.pid]) {
    mkdirSync(join(parent, `.dist.new-${left}`));
    writeFileSync(join(parent, `.dist.new-${left}`, 'half'), '');
  }
  await replaceFolder(dist, fill('one'));
  expect(readdirSync(dist)).toEqual(['SHA256SUMS', 'one']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('leaves the new folder of a run alone that is still at work', async () => {
  const other = join(parent, `.dist.new-${process.ppid}`);
  mkdirSync(other);
  await replaceFolder(dist, fill('one'));
  expect(existsSync(other)).toBe(true);
});

it('clears its new folder away where another run has taken the place meanwhile', async () => {
  const overtaken = replaceFolder(dist, async (folder) => {
    await fill('slow')(folder);
    writeFileSync(dist, 'a file');
    mkdirSync(join(parent, '.dist.old'));
  });
  await expect(overtaken).rejects.toThrow();
  expect(readdirSync(parent).filter((name) => name.includes('.new'))).toEqual([]);
});

it('deletes no folder that it did not write', async () => {
  mkdirSync(dist);
  await replaceFolder(dist, fill('one')); // empty: free to take
  rmSync(join(dist, 'SHA256SUMS'));
  await expect(replaceFolder(dist, fill('two'))).rejects.toBeInstanceOf(NotOurs);
  expect(readdirSync(dist)).toEqual(['one']);
});

it('replaces what a link leads to, and says at once where one leads nowhere, or a file stands in the way', async () => {
  await replaceFolder(dist, fill('one'));
  symlinkSync(dist, join(parent, 'link'));
  await replaceFolder(join(parent, 'link'), fill('two'));
  expect([readdirSync(dist), readdirSync(parent)]).toEqual([['SHA256SUMS', 'two'], ['dist', 'link']]);
  symlinkSync(join(parent, 'gone'), join(parent, 'loose'));
  expect(() => refuseWhatIsNotOurs(join(parent, 'loose'))).toThrow('is a link that leads nowhere. Mend:');
  expect(() => refuseWhatIsNotOurs(join(dist, 'two', 'x'))).toThrow(`${join(realpathSync(dist), 'two')} is a file, not a folder. Mend:`);
});

// Nothing is closed to root.
it.skipIf(process.getuid?.() === 0)('says that a folder below could not be cleared away before anything is written', async () => {
  await replaceFolder(dist, async (folder) => {
    mkdirSync(join(folder, 'csv'));
    await fill('csv/one')(folder);
  });
  chmodSync(join(dist, 'csv'), 0o500);
  await expect(replaceFolder(dist, fill('two'))).rejects.toThrow('EACCES');
  chmodSync(join(dist, 'csv'), 0o700);
  expect([readdirSync(dist), readdirSync(parent)]).toEqual([['SHA256SUMS', 'csv'], ['dist']]);
});

// Nothing is closed to root.
it.skipIf(process.getuid?.() === 0)('says that a folder may not be replaced before anything is written', async () => {
  await replaceFolder(dist, fill('one'));
  for (const closed of [dist, parent]) {
    chmodSync(closed, 0o500);
    await expect(replaceFolder(dist, fill('two'))).rejects.toThrow('EACCES');
    chmodSync(closed, 0o700);
    expect([readdirSync(dist), readdirSync(parent)]).toEqual([['SHA256SUMS', 'one'], ['dist']]);
  }
});
