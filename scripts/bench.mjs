#!/usr/bin/env zx
// How fast texts are read on one core, and in how much memory.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@onrecord/parse';
import { read } from '../packages/parse/lib/language/reading.js';
import { newsParagraphs } from './cases.mjs';
import { command, given } from './command.mjs';
import { sequence } from './sequence.mjs';
import { NoTexts, textsBelow } from './texts.mjs';

const HELP = `Measures parse on one core: MB/s, texts/s, peak memory, and which part of it takes how much of the time.

  npm run bench -- [--texts N] [--raw DIR]

  --texts N   how many texts to read (5000)
  --raw DIR   read the .txt files below DIR, again and again, instead of texts mixed from cases/
  --help      this page

The mixed texts are the same on every machine. They are harder than news: nearly every sentence holds a quote or a claim. "parse, as
dense as news" reads texts of the same length in which two paragraphs of three hold none, about 3 rows a KB as in newspapers.
Compare figures of two machines, or of one at two times, by the calibration line: it times the same loop everywhere.

Exit code: 0 measured, 1 it is not (the message says why), 2 wrong usage.
`;

/** Paragraphs of a mixed text: about 3 KB, like a news article. */
const PARAGRAPHS = 30;
/** In a text as dense as news, one paragraph of so many is drawn from the cases; the others are filler. */
const SPARSE = 3;
const FILLER = [
  'The old harbour road was laid with granite in the year of the great frost, and parts of it still lie under the tar.',
  'Most of the orchards above the village are rented out, and the pickers come back every autumn to the same three farms.',
  'The museum keeps some four thousand glass plates in its cellar. A grant from the county pays for new shelves next spring.',
  'Trains on the northern line run every forty minutes until nine in the evening, when the last ferry leaves from the east pier.',
  'In winter the lake freezes along its southern shore first. Skaters gather there long before the ice in the middle holds.',
  'The new library has room for a café, a workshop for bookbinders and, under the roof, a small studio for the local radio.',
];
const WARM_UP = 300;

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { texts: { type: 'string', default: '5000' }, raw: { type: 'string' } },
  checked({ texts, raw }) {
    const number = Number(texts);
    if (!Number.isInteger(number) || number <= 0) return '--texts is a number of texts.';
    return { texts: number, raw: raw === undefined ? undefined : given(raw) };
  },
  run: main,
  told: [NoTexts],
});

async function main(options) {
  const calibration = seconds(calibrate);
  const textOf = options.raw === undefined ? mixed() : await ofFolder(options.raw);
  const size = Array.from({ length: options.texts }, (_, n) => Buffer.byteLength(textOf(n))).reduce((sum, bytes) => sum + bytes, 0);
  for (let n = 0; n < WARM_UP; n++) parseText(textOf(n));

  let found = 0;
  const all = total(options.texts, textOf, (text) => { found += parseText(text); });
  const { rss } = process.memoryUsage(), peak = process.resourceUsage().maxRSS * 1024;
  const news = options.raw === undefined ? measured(options.texts, mixed(SPARSE)) : null;
  const language = total(options.texts, textOf, (text) => read(text, [{ kind: 'body', paragraph: 1, start: 0, end: text.length }]));
  const parts = await shares(() => total(Math.min(options.texts, 1000), textOf, parseText));

  const line = (what, value) => process.stdout.write(`${what.padEnd(34)}${value}\n`);
  const speed = (time) => `${(size / 1e6 / time).toFixed(1)} MB/s, ${Math.round(options.texts / time)} texts/s`;
  line('corpus', `${options.texts} texts, ${(size / 1e6).toFixed(1)} MB, ${found} quotes and claims`);
  line('calibration (integer loop)', `${(calibration * 1000).toFixed(0)} ms`);
  line('parse', speed(all));
  const dense = (of) => `${of.speed.toFixed(1)} MB/s, ${(of.rows / of.size / 1e-3).toFixed(1)} rows a KB`;
  if (news !== null) line('parse, as dense as news', dense(news));
  line('tokens and sentences alone', speed(language));
  line('memory', `${(peak / 1e6).toFixed(0)} MB at its peak, ${(rss / 1e6).toFixed(0)} MB at the end`);
  for (const [part, share] of parts) line(`  time in ${part}`, `${(100 * share).toFixed(0)} %`);
  return 0;
}

/** MB/s, rows and bytes of the texts parsed. */
function measured(texts, textOf) {
  let rows = 0, size = 0;
  const time = total(texts, textOf, (text) => { rows += parseText(text); size += Buffer.byteLength(text); });
  return { speed: size / 1e6 / time, rows, size };
}

function parseText(text) {
  const { quotes, casualty_claims: claims } = parse({ file: 'text.txt', bytes: Buffer.from(text) }, null, null, { plain: true });
  return quotes.length + claims.length;
}

/** Seconds that `work` takes over all texts; making them is not counted. */
function total(texts, textOf, work) {
  let sum = 0;
  for (let n = 0; n < texts; n++) {
    const text = textOf(n);
    sum += seconds(() => work(text));
  }
  return sum;
}

function seconds(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/** A fixed amount of integer work. */
function calibrate() {
  let state = 1;
  for (let i = 0; i < 200_000_000; i++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return state;
}

/** The n-th text mixed from the cases: paragraphs drawn by a fixed sequence, one of so `many`; filler between them. */
function mixed(many = 1) {
  const paragraphs = newsParagraphs(fileURLToPath(new URL('../cases', import.meta.url)));
  return (n) => {
    const draw = sequence(n + 1);
    const drawn = Array.from({ length: PARAGRAPHS }, (_, k) => (k % many === 0 ? draw(paragraphs) : FILLER[(n + k) % FILLER.length]));
    return `${drawn.join('\n\n')}\n`;
  };
}

async function ofFolder(folder) {
  const files = await textsBelow(folder);
  return (n) => readFileSync(join(folder, files[n % files.length]), 'utf8');
}

/** Share of the time spent in each part of the code itself, by sampling; the largest first. */
async function shares(work) {
  const session = new Session();
  session.connect();
  const post = (method) => new Promise((done, failed) => {
    session.post(method, (error, result) => (error ? failed(error) : done(result)));
  });
  await post('Profiler.enable');
  await post('Profiler.start');
  work();
  const { profile: { nodes } } = await post('Profiler.stop');
  session.disconnect();
  const hits = new Map();
  for (const { callFrame: { url }, hitCount } of nodes) {
    const part = /packages\/parse\/lib\/(\w+)/.exec(url)?.[1] ?? (/packages\/schema/.test(url) ? 'schema' : 'node and its memory');
    hits.set(part, (hits.get(part) ?? 0) + hitCount);
  }
  const sum = [...hits.values()].reduce((one, other) => one + other, 0);
  return [...hits].map(([part, count]) => [part, count / sum]).toSorted((one, other) => other[1] - one[1]);
}
