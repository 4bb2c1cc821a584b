import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { command } from '../src/command.js';

class Refused extends Error {}

let out = '', err = '';
beforeEach(() => {
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stdout.removeAllListeners('error');
});

/** A program that takes a number of boats and does `work` with it. */
const boats = (args: readonly string[], work: (boats: number) => number = () => 0) => command({
  help: 'Counts boats.\n',
  options: { boats: { type: 'string', default: '1' } },
  checked: ({ boats: given }) => (Number.isInteger(Number(given)) ? Number(given) : `${given} is no number of boats.`),
  run: work,
  told: [Refused],
  unharmed: 'The harbour is as it was.',
  args,
});

it('hands on what was asked, and the exit code', async () => {
  expect(await boats(['--boats', '7'], (seven) => seven)).toBe(7);
  expect(await boats([], (one) => one)).toBe(1);
});

it('prints its help on stdout', async () => {
  expect(await boats(['--help'])).toBe(0);
  expect([out, err]).toEqual(['Counts boats.\n', '']);
});

it.each([
  [['--boats', 'many'], /^many is no number of boats\.\n\nCounts boats\.\n$/],
  [['--boats', ''], /^--boats is empty\.\n\nCounts boats\.\n$/],
  [['--ships'], /^Unknown option '--ships'[^\n]*\n\nCounts boats\.\n$/],
  [['seven'], /^Unexpected argument 'seven'[^\n]*\n\nCounts boats\.\n$/],
])('takes %j for wrong usage', async (args, message) => {
  expect(await boats(args)).toBe(2);
  expect([out, err]).toEqual(['', expect.stringMatching(message)]);
});

it('tells an error that it knows in a line, and one of the disk with the mend', async () => {
  expect(await boats([], () => { throw new Refused('No boats today. Mend: come tomorrow.'); })).toBe(1);
  expect(err).toBe('No boats today. Mend: come tomorrow.\n');
  err = '';
  expect(await boats([], () => { mkdirSync(import.meta.filename); return 0; })).toBe(1);
  expect(err).toMatch(/^EEXIST: [^\n]*command\.test\.ts'\. Mend: [^\n]* The harbour is as it was\.\n$/);
});

it('tells where a defect of ours happened', async () => {
  expect(await boats([], () => { throw new TypeError('no such oar'); })).toBe(1);
  expect(err).toMatch(/^TypeError: no such oar\n +at .*command\.test\.ts/);
});
