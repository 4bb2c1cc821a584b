import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { changed, sample } from './sample.js';

const bin = fileURLToPath(new URL('../lib/bin.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  try {
    return { code: 0, out: execFileSync(process.execPath, [bin, ...args], { encoding: 'utf8', stdio: 'pipe' }), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

function write(records: ReturnType<typeof sample>) {
  const { article, paragraphs, quotes, claims, rawText } = records;
  const files = { articles: [article], paragraphs, quotes, casualty_claims: claims, problems: [], raw_texts: [{ article_id: article.article_id, raw_file: article.raw_file, text: rawText }] };
  for (const [name, rows] of Object.entries(files)) writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

const out = join(folder, 'out');
const at = (file: string) => readFileSync(join(out, file), 'utf8');

it('passes good records and reports them', () => {
  write(sample());
  expect(run('--in', folder, '--out', out)).toMatchObject({ code: 0, out: 'validate: 0 errors, 0 warnings in 1 article\n' });
  expect(at('problems.jsonl')).toBe('');
  expect(JSON.parse(at('report.json'))).toMatchObject({ errors: 0, records: { quotes: 2 } });
  expect(at('quotes.jsonl').split('\n').slice(0, 2).map((line) => JSON.parse(line).corrected)).toEqual([false, false]);
  expect(at('corrections.jsonl')).toBe('');
  expect(at('report.md')).toMatch(/^# Validation report\n/);
});

it('passes warnings', () => {
  write(changed('quotes', 0, { cue: 'claimed' }));
  expect(run('--in', folder, '--out', out)).toMatchObject({ code: 0 });
  expect(JSON.parse(at('problems.jsonl'))).toMatchObject({ severity: 'warning', check: 'verbatim' });
});

it('fails on an error and still reports', () => {
  write(changed('claims', 0, { count: 5 }));
  const { code, err } = run('--in', folder, '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('Mend: ');
  expect(at('report.md')).toContain('Not fit to publish');
});

it('says how many errors it does not show, and where they are', () => {
  const { paragraphs, quotes, claims, ...rest } = sample();
  const nameless = <R extends object>(row: R) => ({ ...row, rule: '' });
  write({ ...rest, paragraphs: paragraphs.map(nameless), quotes: quotes.map(nameless), claims: claims.map(nameless) });
  const { err } = run('--in', folder, '--out', out);
  const { errors } = JSON.parse(at('report.json')) as { readonly errors: number };
  const lines = err.trim().split('\n');
  expect(errors).toBe(9);
  expect(lines.at(-1)).toBe(`${errors - lines.length + 1} more errors are in ${join(out, 'problems.jsonl')}.`);
});

it('says which line of a broken file it cannot read', () => {
  write(sample());
  writeFileSync(join(folder, 'quotes.jsonl'), '{"quote_id":\n');
  expect(run('--in', folder, '--out', out)).toMatchObject({ code: 1, err: expect.stringContaining('quotes.jsonl, line 1: not JSON') });
  writeFileSync(join(folder, 'quotes.jsonl'), '[]\n');
  expect(run('--in', folder, '--out', out)).toMatchObject({ code: 1, err: expect.stringContaining('quotes.jsonl, line 1: not a record') });
});

it('says what is missing', () => {
  expect(run('--in', join(folder, 'none'), '--out', out)).toMatchObject({ code: 1, err: expect.stringContaining('no such file') });
});

it('does not write over what it reads', () => {
  write(sample());
  expect(run('--in', folder, '--out', join(folder, 'out', '..'))).toMatchObject({ code: 2, err: expect.stringContaining('would overwrite') });
  expect(run('--in', folder, '--out', out, '--corrections', folder)).toMatchObject({ code: 1, err: expect.stringContaining(`'${folder}'. Mend: `) });
});

it('explains itself', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--in DIR') });
  expect(run('--in', folder)).toMatchObject({ code: 2, err: expect.stringContaining('Both --in and --out') });
  expect(run('--speed')).toMatchObject({ code: 2 });
});
