import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// Scripts that measure and fit: what is no input for them is refused, and changes nothing.

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(home, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  return join(home, name);
}

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('fit-labels', () => {
  it.each([
    ['holds nothing', '\n', 'holds no page with a text in “gold”. Mend:'],
    ['holds no text', '{"raw": "Ferry halted", "gold": ""}\n', 'holds no page with a text in “gold”. Mend:'],
    ['is no JSON', '{"raw": "Ferry halted", "gold": "Ferry halted"}\nFerry\n', 'line 2: is no JSON object with “raw” and “gold”. Mend:'],
  ])('writes no weights from a file that %s', (_, text, wrong) => {
    const weights = join(ROOT, 'packages', 'parse', 'src', 'document', 'labels', 'weights.ts'), before = readFileSync(weights, 'utf8');
    expect(run('fit-labels.mjs', file('pages.jsonl', text))).toMatchObject({ code: 1, err: expect.stringContaining(wrong) });
    expect(readFileSync(weights, 'utf8')).toBe(before);
  });
});

describe('evaluate', () => {
  const gold = file('gold.jsonl', '{"id": "a", "text": "“Go,” he said.", "quotes": [{"start": 1, "end": 4, "speaker": "he", "type": "direct"}]}\n');

  it('counts quotes of the types that are named', () => {
    expect(run('evaluate.mjs', '--quotes', gold, '--types', 'direct, mixed')).toMatchObject({ code: 0, out: expect.stringContaining('1 texts, 1 quotes') });
  });

  it('refuses types that there are not, types of nothing, and a file without texts', () => {
    expect(run('evaluate.mjs', '--quotes', gold, '--types', 'foo')).toMatchObject({ code: 2, err: expect.stringContaining('--types foo: there is no such type') });
    expect(run('evaluate.mjs', '--types', 'direct')).toMatchObject({ code: 2, err: expect.stringContaining('name it behind --quotes') });
    expect(run('evaluate.mjs', '--quotes', file('empty.jsonl', '\n'))).toMatchObject({ code: 1, err: expect.stringContaining('holds no text. Mend:') });
  });
});

describe('mix', () => {
  it('finds no fault in sentences chained from the cases, the same ones each time', () => {
    const [one, again, other] = [['7'], ['7'], ['8']].map(([seed = '']) => run('mix.mjs', '--texts', '60', '--seed', seed));
    expect(one).toMatchObject({ code: 0, out: expect.stringMatching(/^60 texts, [1-9]\d* quotes, [1-9]\d* claims: 0 faults\n$/) });
    expect([again?.out === one?.out, other?.out === one?.out]).toEqual([true, false]);
  });

  it('refuses numbers that are none, and a folder without texts', () => {
    expect(run('mix.mjs', '--texts', 'many')).toMatchObject({ code: 2, err: expect.stringContaining('--texts is a number from 1 on') });
    expect(run('mix.mjs', '--raw', join(ROOT, 'docs'))).toMatchObject({ code: 1, err: expect.stringContaining('holds no .txt file. Mend:') });
  });
});

it.each(['bench.mjs', 'dataset.mjs', 'evaluate.mjs', 'fit-labels.mjs', 'mix.mjs', 'new-case.mjs', 'release.mjs'])('%s --help tells the exit codes', (script) => {
  expect(run(script, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('Exit code: 0 ') });
});
