#!/usr/bin/env zx
// A researcher’s own folder of texts, made a dataset: parse → validate → export, the same three programs as the build.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { DatasetError, NotOurs, readDataset, realPath, refuseWhatIsNotOurs } from '../packages/export/lib/index.js';
import { readBytes } from '../packages/schema/lib/files.js';
import { command, given } from './command.mjs';
import { NoTexts, textsBelow } from './texts.mjs';

const HELP = `Makes a dataset of a folder of texts.

  npm run dataset -- --raw DIR --dist DIR [--plain]

  --raw DIR    the texts: every .txt file below it. Three files in it are read if they are there:
               sources.csv (file,url,publisher,published,title,license,note: what is known of each text)
               corrections.csv (table,id,field,value,reason,by,on: what you correct by hand)
               dataset.json (name, title, version, licence … of the dataset)
  --dist DIR   the dataset, outside of the texts: replaced as a whole when everything is in order,
               else left as it is
  --plain      the texts hold no menus, adverts and the like: every paragraph is headline or body
  --help       this page

What is read waits in the folder for temporary files (TMPDIR), and needs several times the room of the texts.

Exit code: 0 the dataset is written, 1 it is not (the message says why), 2 wrong usage, 130 broken off.
`;

/** What a shell says of a program that was stopped by Ctrl-C. */
const BROKEN_OFF = 130;

const started = performance.now();
process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { raw: { type: 'string' }, dist: { type: 'string' }, plain: { type: 'boolean', default: false } },
  checked: foldersOf,
  run: main,
  told: [NoTexts, DatasetError, NotOurs],
});

async function main(options) {
  const texts = await textsBelow(options.raw);
  // Export says so too, but when all has been read.
  refuseWhatIsNotOurs(options.dist);
  const said = join(options.raw, 'dataset.json');
  if (existsSync(said)) readDataset(readBytes(said).toString());
  const work = mkdtempSync(join(tmpdir(), 'on-record-'));
  const broken = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => broken.abort());
  const code = await run(options, work, texts, broken.signal);
  if (code === 0 || code === BROKEN_OFF) rmSync(work, { recursive: true });
  if (code === BROKEN_OFF) process.stderr.write(`Broken off. ${options.dist} is as it was.\n`);
  else if (code !== 0) process.stderr.write(`No dataset was written. What had been read is in ${work}.\n`);
  return code;
}

/** The three stages; each says on stderr what is wrong with what it is given. */
async function run({ raw, dist, plain }, work, texts, signal) {
  const at = (...path) => join(work, ...path);
  const size = texts.reduce((sum, text) => sum + sizeOf(join(raw, text)), 0);
  const stages = [
    ['parse', ['--raw', raw, '--out', at('parse'), ...(plain ? ['--plain'] : [])]],
    ['validate', ['--in', at('parse'), '--corrections', join(raw, 'corrections.csv'), '--out', at('validate')]],
    ['export', ['--in', at('validate'), '--dataset', join(raw, 'dataset.json'), '--dist', dist]],
  ];
  for (const [stage, args] of stages) {
    if (signal.aborted) return BROKEN_OFF;
    const stop = progress(stage, () => (stage === 'parse' ? statSync(at('parse', 'raw_texts.jsonl')).size / size : null));
    const { exitCode, stderr } = await $({ nothrow: true, quiet: true, signal })`${process.execPath} ${bin(stage)} ${args}`;
    stop();
    if (signal.aborted && exitCode !== 0) return BROKEN_OFF;
    process.stderr.write(stderr);
    if (exitCode !== 0) return exitCode === 2 ? 2 : 1;
  }
  process.stdout.write(summary(JSON.parse(readFileSync(at('validate', 'report.json'), 'utf8')), texts.length, dist));
  return 0;
}

/** Bytes of a file; 0 where it may not be asked: parse says so, and reads the rest. */
function sizeOf(path) {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function bin(stage) {
  return fileURLToPath(new URL(`../packages/${stage}/lib/bin.js`, import.meta.url));
}

function summary({ records, errors, warnings }, texts, dist) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { articles = 0, quotes = 0, casualty_claims: claims = 0 } = records;
  const read = [many(texts, 'text'), many(articles, 'article'), many(quotes, 'quote'), many(claims, 'claim')];
  return `${[...read, many(errors + warnings, 'problem')].join(', ')} (see ${join(dist, 'REPORT.md')}), ${seconds} seconds\n`;
}

function many(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A line on a terminal, rewritten until stopped; elsewhere nothing. `part` is 0 to 1, or null where it is not known. */
function progress(stage, part) {
  if (!process.stderr.isTTY) return () => {};
  const show = () => process.stderr.write(`\r\u001b[K${stage} …${percent(part)}`);
  show();
  const timer = setInterval(show, 200);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\u001b[K');
  };
}

function percent(part) {
  try {
    const known = part();
    return known === null ? '' : ` ${Math.min(99, Math.floor(100 * known))} %`;
  } catch {
    return ''; // the file that it is read from is not there yet
  }
}

/** The options with whole paths, or what is wrong with them. */
function foldersOf({ raw, dist, plain }) {
  if (raw === undefined || dist === undefined) return 'Both --raw and --dist are needed.';
  const folders = { raw: given(raw), dist: given(dist) }, real = { raw: realPath(folders.raw), dist: realPath(folders.dist) };
  if (!statSync(folders.raw, { throwIfNoEntry: false })?.isDirectory()) return `${folders.raw} is no folder.`;
  if (real.dist === real.raw) return `${folders.dist} is where the texts are. Mend: name another folder behind --dist.`;
  if (isBelow(real.raw, real.dist)) {
    return `${folders.dist} holds ${folders.raw}, where texts are, and is replaced as a whole. Mend: name another folder.`;
  }
  // The next run would read LICENSE.txt and what else lies in the dataset as texts.
  if (isBelow(real.dist, real.raw)) return `${folders.dist} lies in ${folders.raw}, where texts are. Mend: name a folder outside.`;
  return { ...folders, plain };
}

function isBelow(path, folder) {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
