import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { GOOD, put, raw } from './corpus/raw-folder.js';

const bin = fileURLToPath(new URL('../lib/bin.js', import.meta.url));

/** Exit code and what was printed. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** A path beside the texts, in a folder that goes with them. */
const beside = (name: string) => join(raw.folder, 'beside', name);
const tablesIn = (folder: string) => Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

it('writes a file for each table, and the raw texts', () => {
  put('good.txt', GOOD);
  expect(run('--raw', raw.folder, '--out', beside('out'), '--plain')).toEqual({ code: 0, out: '', err: '' });
  const tables = tablesIn(beside('out'));
  expect(Object.keys(tables).toSorted()).toEqual(['articles.jsonl', 'casualty_claims.jsonl', 'paragraphs.jsonl', 'problems.jsonl', 'quotes.jsonl', 'raw_texts.jsonl']);
  expect(JSON.parse(tables['articles.jsonl'] ?? '')).toMatchObject({ raw_file: 'good.txt' });
  expect(tables['quotes.jsonl']?.split('\n').filter(Boolean)).toHaveLength(2);
});

it('reads a corpus in pieces as it reads it whole', { timeout: 180_000 }, () => { // eight programs, one after the other
  const menu = ['Valley Courier', 'Home and harbour', 'Letters to the editor'].join('\n\n');
  const texts = Array.from({ length: 6 }, (_, n) => [`${n}.txt`, `${menu}\n\n${GOOD.replaceAll('Brill', `Brill ${n}`)}\n\n${menu}\n`] as const);
  for (const [name, text] of texts) put(`whole/${name}`, text);
  for (const [n, [name]] of texts.entries()) {
    mkdirSync(beside(n < 3 ? 'first' : 'second'), { recursive: true });
    copyFileSync(join(raw.folder, 'whole', name), join(beside(n < 3 ? 'first' : 'second'), name));
  }
  for (const piece of ['first', 'second']) expect(run('--raw', beside(piece), '--survey-out', beside(`${piece}.survey`)).code).toBe(0);
  expect(run('--survey', beside('second.survey'), '--survey', beside('first.survey'), '--survey-out', beside('both.survey')).code).toBe(0);
  expect(run('--raw', join(raw.folder, 'whole'), '--survey-out', beside('whole.survey')).code).toBe(0);
  expect(readFileSync(beside('both.survey'), 'utf8')).toBe(readFileSync(beside('whole.survey'), 'utf8'));

  for (const piece of ['first', 'second']) run('--raw', beside(piece), '--survey', beside('both.survey'), '--out', beside(`${piece}-out`));
  run('--raw', join(raw.folder, 'whole'), '--out', beside('whole-out'));
  const [first, second] = [tablesIn(beside('first-out')), tablesIn(beside('second-out'))];
  for (const [file, rows] of Object.entries(tablesIn(beside('whole-out')))) expect(`${first[file]}${second[file]}`).toBe(rows);
});

it('reads the same with several threads, in the same order', { timeout: 120_000 }, () => {
  const story = (n: number) => GOOD.replaceAll('Brill', `Pier ${n}`);
  for (let n = 0; n < 200; n++) put(`${n}.txt`, n % 50 === 7 ? '%PDF-1.4' : story(n));
  put('1.txt', Array.from({ length: 500 }, (_, n) => story(n)).join('\n')); // the others wait for it
  put('sources.csv', 'file,url,publisher,published,title,license,note\n2.txt,,The Courier,2013-01-30,,,\n');
  for (const threads of ['1', '3']) expect(run('--raw', raw.folder, '--out', beside(threads), '--threads', threads)).toEqual({ code: 0, out: '', err: '' });
  const [one, three] = [tablesIn(beside('1')), tablesIn(beside('3'))];
  expect(three).toEqual(one);
  expect(one['raw_texts.jsonl']?.split('\n')).toHaveLength(196 + 1);
  expect(run('--raw', raw.folder, '--out', beside('out'), '--threads', '0')).toMatchObject({ code: 2, err: expect.stringContaining('--threads 0') });
});

it('says in a line where nothing can be written, and where a survey is none', () => {
  put('good.txt', GOOD);
  expect(run('--raw', raw.folder, '--out', join(raw.folder, 'good.txt'))).toMatchObject({ code: 1, err: expect.stringMatching(/good\.txt\/articles\.jsonl'\. Mend: [^\n]*\n$/) });
  mkdirSync(beside('.'));
  writeFileSync(beside('old.survey'), 'boats: 7\n');
  expect(run('--raw', raw.folder, '--out', beside('out'), '--survey', beside('old.survey')))
    .toMatchObject({ code: 1, err: expect.stringMatching(/^\S*old\.survey, line 1: is no line of a survey\. Mend: [^\n]*\n$/) });
  expect(run('--survey', beside('none'), '--survey-out', beside('s'))).toMatchObject({ code: 1, err: expect.stringMatching(/none'\. Mend: [^\n]*\n$/) });
  expect(existsSync(beside('out'))).toBe(false);
});

it('explains itself', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--survey-out FILE'), err: '' });
  expect(run('--raw', join(raw.folder, 'nowhere'), '--out', beside('out'))).toMatchObject({ code: 2, err: expect.stringContaining('is no folder\n') });
  expect(run('--raw', raw.folder)).toMatchObject({ code: 2, err: expect.stringContaining('--raw and --out are both needed') });
  expect(run('--raw', raw.folder, '--out', beside('out'), '--survey-out', beside('survey'))).toMatchObject({ code: 2, err: expect.stringContaining('give one of them') });
});
