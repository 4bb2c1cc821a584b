import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../src/checksums.js';
import { contentsOfFolder } from '../src/release/contents.js';
import { compareWithLast } from '../src/release/plan.js';
import { snapshotOf } from '../src/release/snapshot.js';

// The three programs as a researcher runs them: scripts/dataset.mjs over a folder of texts.

const SCRIPT = fileURLToPath(new URL('../../../scripts/dataset.mjs', import.meta.url));
const zx = join(dirname(createRequire(SCRIPT).resolve('zx')), 'cli.js');

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Bridge Falls\n\nMayor Dina Saleh said on Monday that at least 12 people were killed. “We saw it fall,” she said.\n',
  'Z.txt': '\ufeffPort Shut\r\n\r\nThe port was closed, harbour master Ali Noor told reporters.\r\n',
  'b/deep/é 😀.txt': 'Storm\n\nTwo fishermen are missing, the coast guard said.\n',
  'b/ı.txt': 'ISTANBUL – Istiklal street was empty, residents said.\n',
};
const SOURCES = 'file,url,publisher,published,title,license,note\na.txt,https://example.org/bridge,The Harbour Times,2012-03-06,,CC-BY-SA-4.0,of the archive\n';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const home = mkdtempSync(join(tmpdir(), 'pipeline-'));
afterAll(() => rmSync(home, { recursive: true }));

function texts(folder: string, all: Readonly<Record<string, string>> = TEXTS): string {
  const names = Object.keys(all);
  for (const [n, name] of names.entries()) {
    const path = join(home, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, all[name] as string);
    utimesSync(path, names.length, n * 1000);
  }
  writeFileSync(join(home, folder, 'sources.csv'), SOURCES);
  return join(home, folder);
}

function dataset(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = home): Promise<Run> {
  const { INIT_CWD: _, ...own } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [zx, SCRIPT, ...args], { cwd, env: { ...own, TMPDIR: home, ...env }, encoding: 'utf8' }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }));
  });
}

const rowsOf = (dist: string, table: string) => JSON.parse(readFileSync(join(dist, 'json', `${table}.json`), 'utf8')) as readonly Record<string, string>[];
const compare = (dist: string) => compareWithLast(contentsOfFolder(dist), contentsOfFolder(one));

const [here, one] = [join(home, 'here', 'texts'), join(home, 'one')];
const [there, other] = [join(home, 'there', 'not here', 'texts'), join(home, 'elsewhere', 'other')];
let ran: Run;
beforeAll(async () => {
  texts('here/texts');
  texts('there/not here/texts', Object.fromEntries(Object.entries(TEXTS).toReversed()));
  const runs = [
    dataset(['--raw', here, '--dist', one], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
    dataset(['--raw', there, '--dist', other], { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, tmpdir()),
  ] as const;
  ran = await runs[0];
  expect((await runs[1]).code).toBe(0);
}, 60_000);

describe('a dataset', { timeout: 60_000 }, () => {
  it('holds every text, and says what is in it', () => {
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/^4 texts, 4 articles, \d+ quotes, \d+ claims?, \d+ problems? \(see .*REPORT\.md\), [\d.]+ seconds\n$/) });
    expect(rowsOf(one, 'articles').map(({ raw_file }) => raw_file)).toEqual(['Z.txt', 'a.txt', 'b/deep/é 😀.txt', 'b/ı.txt']);
    expect(rowsOf(one, 'casualty_claims').length).toBeGreaterThan(0);
  });

  it('says under which terms each text came, as far as sources.csv says', () => {
    expect(rowsOf(one, 'articles').map(({ license }) => license)).toEqual([null, 'CC-BY-SA-4.0', null, null]);
    expect(filesBelow(one).filter((file) => readFileSync(join(one, file), 'utf8').includes('of the archive'))).toEqual([]);
  });

  it('has the same bytes in another time zone, language, folder and order of files', () => {
    expect(filesBelow(other)).toEqual(filesBelow(one));
    for (const file of filesBelow(one)) expect([file, readFileSync(join(other, file), 'utf8')]).toEqual([file, readFileSync(join(one, file), 'utf8')]);
  });

  it('has no row that names one which is not there, by the keys that datapackage.json declares', () => {
    const { tables } = snapshotOf(contentsOfFolder(one));
    const { resources } = JSON.parse(readFileSync(join(one, 'datapackage.json'), 'utf8')) as {
      resources: { name: string; schema: { primaryKey?: string[]; foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[] } }[];
    };
    const cells = (name: string, columns: readonly string[]) => {
      const table = tables.find((each) => each.name === name);
      const places = columns.map((column) => table?.fields.findIndex((field) => field.name === column) ?? -1);
      return (table?.rows() ?? []).map((row) => places.map((place) => row[place]));
    };
    for (const { name, schema: { primaryKey = [], foreignKeys = [] } } of resources) {
      const keys = primaryKey.length === 0 ? [] : cells(name, primaryKey).map((key) => key.join());
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of foreignKeys) {
        const known = new Set(cells(reference.resource ?? name, reference.fields).map((key) => key.join()));
        const named = cells(name, fields).filter((key) => key.every((cell) => cell !== '')).map((key) => key.join());
        expect(named.filter((key) => !known.has(key))).toEqual([]);
      }
    }
    expect(resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(8);
  });

  it('needs nothing but texts, and takes paths from where npm was called', async () => {
    rmSync(join(texts('my texts'), 'sources.csv'));
    expect((await dataset(['--raw', 'my texts', '--dist', 'mine'], { INIT_CWD: home }, tmpdir())).code).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'mine', 'datapackage.json'), 'utf8'))).toMatchObject({ name: 'my-texts', title: 'my texts' });
  });
});

// Nothing is closed to root.
it.skipIf(process.getuid?.() === 0)('a folder that may not be read is a problem of its own, and the others are read', { timeout: 60_000 }, async () => {
  const raw = texts('half open');
  chmodSync(join(raw, 'b'), 0);
  const ended = await dataset(['--raw', raw, '--dist', join(home, 'half')]);
  chmodSync(join(raw, 'b'), 0o700);
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('2 texts') });
  expect(rowsOf(join(home, 'half'), 'problems').map(({ message }) => message)).toContainEqual(expect.stringContaining('b: cannot be listed (EACCES)'));
});

describe('a release after', { timeout: 60_000 }, () => {
  it('a text that changed and one that is gone tells their rows and no others', async () => {
    const { 'b/ı.txt': _, ...kept } = TEXTS;
    const dist = join(home, 'retold');
    expect((await dataset(['--raw', texts('retold texts', { ...kept, 'a.txt': TEXTS['a.txt']?.replace('12', '14') ?? '' }), '--dist', dist])).code).toBe(0);
    const idOf = (folder: string, file: string) => rowsOf(folder, 'articles').find(({ raw_file }) => raw_file === file)?.article_id ?? '';
    const [bridge, street, retold] = [idOf(one, 'a.txt'), idOf(one, 'b/ı.txt'), idOf(dist, 'a.txt')];
    const { level, least, changes, tombstones } = compare(dist);
    expect([level, least]).toEqual(['minor', '0.2.0']);
    expect(changes.filter(({ kind }) => kind === 'changed')).toEqual([]);
    const articles = changes.filter(({ table }) => table === 'articles').map(({ id, kind }) => `${kind} ${id}`);
    expect(articles.toSorted()).toEqual([`removed ${bridge}`, `removed ${street}`, `added ${retold}`].toSorted());
    const gone = (['quotes', 'casualty_claims'] as const).flatMap((table) => rowsOf(one, table)).filter(({ article_id }) => [bridge, street].includes(article_id ?? ''));
    expect(tombstones).toHaveLength(2 + gone.length);
    expect(new Map(tombstones.map(({ id, reason }) => [id, reason])).get(bridge)).toBe(`Its raw document has other bytes: it is ${retold} now.`);
    expect(new Map(tombstones.map(({ id, reason }) => [id, reason])).get(street)).toBe('Its raw document is no longer there.');
  });

  it('a correction tells the field, the mark and the stone of what was struck', async () => {
    const raw = texts('corrected texts');
    const quote = rowsOf(one, 'quotes').find(({ text }) => text?.startsWith('We saw it fall'));
    const [claim] = rowsOf(one, 'casualty_claims');
    writeFileSync(join(raw, 'corrections.csv'), [
      'table,id,field,value,reason,by,on',
      `quotes,${quote?.quote_id},speaker_role,mayor of the port,Named above,Leila Haddad,2024-05-01`,
      `casualty_claims,${claim?.claim_id},strike,,Counts cars,Leila Haddad,2024-05-01`,
    ].join('\n'));
    const dist = join(home, 'corrected');
    expect((await dataset(['--raw', raw, '--dist', dist])).code).toBe(0);
    const { level, changes, tombstones } = compare(dist);
    expect(level).toBe('minor');
    expect(changes.filter(({ table }) => table === 'quotes').map(({ id, field, new: is }) => [id, field, is])).toEqual([
      [quote?.quote_id, 'speaker_role', 'mayor of the port'], [quote?.quote_id, 'corrected', 'true'],
    ]);
    expect(tombstones.map(({ id, reason }) => [id, reason])).toEqual([[claim?.claim_id, 'Struck by hand: Counts cars (Leila Haddad)']]);
    expect(readFileSync(join(dist, 'REPORT.md'), 'utf8')).toContain('mayor of the port. Named above (Leila Haddad, 2024-05-01)');
  });
});

describe('no dataset', { timeout: 60_000 }, () => {
  it('is written when dataset.json is wrong, which is said before anything is read, and the last one stays', async () => {
    const before = readFileSync(join(one, 'SHA256SUMS'), 'utf8'), scratch = join(home, 'untouched');
    mkdirSync(scratch);
    writeFileSync(join(here, 'dataset.json'), '{"name": 1}');
    const ended = await dataset(['--raw', here, '--dist', one], { TMPDIR: scratch });
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^dataset\.json: name is 1\. Mend: [^\n]*\n$/) });
    expect([readFileSync(join(one, 'SHA256SUMS'), 'utf8'), readdirSync(scratch)]).toEqual([before, []]);
  });

  it('is written from a folder without texts', async () => {
    mkdirSync(join(home, 'empty'));
    expect(await dataset(['--raw', join(home, 'empty'), '--dist', join(home, 'none')])).toMatchObject({ code: 1, err: expect.stringContaining('holds no .txt file') });
    expect(existsSync(join(home, 'none'))).toBe(false);
  });

  it('is written, nor anything left behind, where it is broken off', async () => {
    const [raw, dist, scratch] = [texts('long texts', { 'long.txt': TEXTS['a.txt']?.repeat(40_000) ?? '' }), join(home, 'broken', 'dist'), join(home, 'scratch')];
    mkdirSync(scratch);
    const run = spawn(process.execPath, [zx, SCRIPT, '--raw', raw, '--dist', dist], { env: { ...process.env, TMPDIR: scratch }, stdio: 'ignore' });
    const ended = once(run, 'exit');
    const atWork = () => filesBelow(scratch).some((file) => file.endsWith('raw_texts.jsonl'));
    while (run.exitCode === null && !atWork()) await setTimeout(5);
    run.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect([readdirSync(scratch), existsSync(dirname(dist))]).toEqual([[], false]);
  });

  it.skipIf(process.getuid?.() === 0)('is kept from being written by a folder that may be listed and not entered', async () => { // root enters all
    const raw = texts('half open');
    chmodSync(join(raw, 'b'), 0o444);
    const { code, out } = await dataset(['--raw', raw, '--dist', join(home, 'half open dist')]);
    chmodSync(join(raw, 'b'), 0o755);
    expect([code, out]).toEqual([0, expect.stringContaining('2 articles')]);
  });

  it('is written over files of somebody else, which is said before anything is read', async () => {
    const [dist, scratch] = [join(home, 'own'), join(home, 'unused')];
    for (const folder of [dist, scratch]) mkdirSync(folder);
    writeFileSync(join(dist, 'diary.md'), '');
    expect(await dataset(['--raw', texts('few texts'), '--dist', dist], { TMPDIR: scratch })).toMatchObject({
      code: 1, out: '', err: `${dist} holds files but no SHA256SUMS, so it is not a dataset of ours. Mend: name an empty or a new folder.\n`,
    });
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('is written on wrong usage', async () => {
    const [nowhere, half, help] = await Promise.all([['--raw', join(home, 'nowhere'), '--dist', 'dist'], ['--raw', home], ['--help']].map((args) => dataset(args)));
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('is no folder') });
    const within = await dataset(['--raw', here, '--dist', join(here, 'dist')]); // whose LICENSE.txt would be a text of the next run
    expect(within).toMatchObject({ code: 2, err: expect.stringContaining(`${join(here, 'dist')} lies in ${here}, where texts are. Mend:`) });
    symlinkSync(here, join(home, 'link to texts'));
    for (const raw of [join(home, 'link to texts'), here]) {
      for (const dist of [join(here, 'dist'), join(home, 'link to texts', 'dist')]) {
        expect(await dataset(['--raw', raw, '--dist', dist])).toMatchObject({ code: 2, err: expect.stringContaining('where texts are. Mend:') });
      }
    }
    for (const dist of [here, join(here, '..')]) {
      expect(await dataset(['--raw', here, '--dist', dist])).toMatchObject({ code: 2, err: expect.stringContaining('where') });
    }
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining('Both --raw and --dist') });
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--plain') });
  });
});
