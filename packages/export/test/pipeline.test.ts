import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../src/checksums.js';

// The three programs as a researcher runs them: scripts/dataset.mjs over a folder of texts.

const script = fileURLToPath(new URL('../../../scripts/dataset.mjs', import.meta.url));
const require = createRequire(script);
const zx = join(dirname(require.resolve('zx')), 'cli.js');

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Bridge Falls\n\nMayor Dina Saleh said on Monday that at least 12 people were killed. “We saw it fall,” she said.\n',
  'Z.txt': '\ufeffPort Shut\r\n\r\nThe port was closed, harbour master Ali Noor told reporters.\r\n',
  'b/deep/é 😀.txt': 'Storm\n\nTwo fishermen are missing, the coast guard said.\n',
  'b/ı.txt': 'ISTANBUL – Istiklal street was empty, residents said.\n',
};
const SOURCES = 'file,url,publisher,published,title,license,note\na.txt,https://example.org/bridge,The Harbour Times,2012-03-06,,,\n';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pipeline-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function texts(folder: string, names: readonly string[] = Object.keys(TEXTS)): string {
  for (const name of names) {
    const path = join(home, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, TEXTS[name] as string);
    utimesSync(path, names.length, names.indexOf(name) * 1000);
  }
  writeFileSync(join(home, folder, 'sources.csv'), SOURCES);
  return join(home, folder);
}

function dataset(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = home): Run {
  const { INIT_CWD: _, ...own } = process.env;
  try {
    return { code: 0, out: execFileSync(process.execPath, [zx, script, ...args], { cwd, env: { ...own, ...env }, encoding: 'utf8', stdio: 'pipe' }), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { readonly status: number; readonly stdout: string; readonly stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

describe('a dataset', { timeout: 60_000 }, () => {
  it('has the same bytes in another time zone, language, folder and order of files', () => {
    const here = texts('here/texts');
    const there = texts('there/not here/texts', Object.keys(TEXTS).toReversed());
    const [one, other] = [join(home, 'one'), join(home, 'elsewhere', 'other')];
    expect(dataset(['--raw', here, '--dist', one], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }).code).toBe(0);
    expect(dataset(['--raw', there, '--dist', other], { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, tmpdir()).code).toBe(0);
    expect(filesBelow(other)).toEqual(filesBelow(one));
    for (const file of filesBelow(one)) expect([file, readFileSync(join(other, file), 'utf8')]).toEqual([file, readFileSync(join(one, file), 'utf8')]);
  });

  it('holds every text, and drops one that is deleted', () => {
    const raw = texts('texts');
    const files = () => (JSON.parse(readFileSync(join(home, 'dist', 'json', 'articles.json'), 'utf8')) as readonly { raw_file: string }[]).map(({ raw_file }) => raw_file);
    expect(dataset(['--raw', raw, '--dist', join(home, 'dist')])).toMatchObject({ code: 0, out: expect.stringMatching(/^4 texts, 4 articles, \d+ quotes, \d+ claims, \d+ problems \(see .*REPORT\.md\), [\d.]+ seconds\n$/) });
    expect(files()).toEqual(['Z.txt', 'a.txt', 'b/deep/é 😀.txt', 'b/ı.txt']);
    rmSync(join(raw, 'a.txt'));
    writeFileSync(join(raw, 'sources.csv'), SOURCES.split('\n')[0] as string);
    expect(dataset(['--raw', raw, '--dist', join(home, 'dist')]).code).toBe(0);
    expect(files()).toEqual(['Z.txt', 'b/deep/é 😀.txt', 'b/ı.txt']);
  });

  it('needs nothing but texts, and takes paths from where npm was called', () => {
    rmSync(join(texts('my texts'), 'sources.csv'));
    expect(dataset(['--raw', 'my texts', '--dist', 'dist'], { INIT_CWD: home }, tmpdir()).code).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'dist', 'datapackage.json'), 'utf8'))).toMatchObject({ name: 'my-texts', title: 'my texts' });
  });
});

describe('no dataset', { timeout: 60_000 }, () => {
  it('is written when dataset.json is wrong, and the last one stays', () => {
    const raw = texts('texts');
    const args = ['--raw', raw, '--dist', join(home, 'dist')];
    expect(dataset(args).code).toBe(0);
    const before = readFileSync(join(home, 'dist', 'SHA256SUMS'), 'utf8');
    writeFileSync(join(raw, 'dataset.json'), '{"name": 1}');
    expect(dataset(args)).toMatchObject({ code: 1, err: expect.stringContaining('dataset.json: name is 1. Mend:') });
    expect(readFileSync(join(home, 'dist', 'SHA256SUMS'), 'utf8')).toBe(before);
  });

  it('is written from a folder without texts', () => {
    mkdirSync(join(home, 'empty'));
    expect(dataset(['--raw', join(home, 'empty'), '--dist', join(home, 'dist')])).toMatchObject({ code: 1, err: expect.stringContaining('holds no .txt file') });
    expect(existsSync(join(home, 'dist'))).toBe(false);
  });

  it('is written on wrong usage', () => {
    expect(dataset(['--raw', join(home, 'nowhere'), '--dist', 'dist'])).toMatchObject({ code: 2, err: expect.stringContaining('is no folder') });
    expect(dataset(['--raw', home])).toMatchObject({ code: 2, err: expect.stringContaining('Both --raw and --dist') });
    expect(dataset(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--plain') });
  });
});
