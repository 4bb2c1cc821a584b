#!/usr/bin/env zx
// How well texts are read: the project's own cases, and texts in which people marked the quotes.
import { fileURLToPath } from 'node:url';
import { parse } from '@onrecord/parse';
import { readBytes } from '@onrecord/schema/files';
import { casesBelow, differences, parseCase, readCase } from './cases.mjs';
import { command, given } from './command.mjs';
import { ZERO, add, scoreText } from './quote-scores.mjs';

const HELP = `Measures how well texts are read.

  npm run evaluate                                      the project’s own cases, by stage
  npm run evaluate -- --quotes FILE [--types A,B]       quotes against a gold file (its format: docs/evaluating.md)

  --quotes FILE   JSON Lines: {"id", "text", "quotes": [{"start", "end", "speaker", "type"}]}
  --types A,B     count gold quotes of these types alone: direct, indirect, mixed
  --help          this page

Exit code: 0 measured, and every case holds, 1 a case does not hold or the file is none (the message says why), 2 wrong usage.
`;

/** Types of quotes that --types may name. */
const TYPES = ['direct', 'indirect', 'mixed'];


/** A gold file of another form than docs/evaluating.md tells. */
class NoGold extends Error {}

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { quotes: { type: 'string' }, types: { type: 'string' } },
  checked: asked,
  run: main,
  told: [NoGold],
});

/** The options as they are meant, or what is wrong with them. */
function asked({ quotes, types }) {
  const named = types?.split(',').map((type) => type.trim()), unknown = named?.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) return `--types ${unknown}: there is no such type. Name some of ${TYPES.join(', ')}.`;
  if (quotes === undefined && named !== undefined) return '--types counts quotes of a gold file: name it behind --quotes.';
  return { quotes, types: named };
}

function main({ quotes, types }) {
  return quotes === undefined ? ownCases() : goldQuotes(given(quotes), types);
}

/** Says how many cases of each stage hold, and how the others differ. */
function ownCases() {
  const folders = casesBelow(fileURLToPath(new URL('../cases', import.meta.url)));
  const cases = folders.map((one) => ({ ...one, differing: differing(one.folder) }));
  for (const { name, differing: sentences } of cases) for (const sentence of sentences) process.stdout.write(`${name}: ${sentence}\n`);
  for (const stage of new Set(cases.map((one) => one.stage))) {
    const all = cases.filter((one) => one.stage === stage), holding = all.filter((one) => one.differing.length === 0);
    process.stdout.write(`${stage.padEnd(12)}${String(holding.length).padStart(5)} of ${all.length} hold\n`);
  }
  return cases.every((one) => one.differing.length === 0) ? 0 : 1;
}

function differing(folder) {
  try {
    const known = readCase(folder);
    return differences(known.expected, parseCase(parse, known));
  } catch (error) {
    return [error.message];
  }
}

function goldQuotes(file, types) {
  let sum = ZERO, texts = 0;
  for (const { id, text, quotes } of goldOf(file)) {
    sum = add(sum, scoreText(text, quotes, foundIn(text, id), types === undefined ? undefined : ({ type }) => types.includes(type)));
    texts++;
  }
  if (texts === 0) throw new NoGold(`${file} holds no text. Mend: docs/evaluating.md tells the form.`);
  const percent = (part, whole) => (whole === 0 ? '   –' : (100 * part / whole).toFixed(1).padStart(5));
  const line = (what, hits) => {
    const [p, r, f1] = [percent(hits, sum.found), percent(hits, sum.gold), percent(2 * hits, sum.found + sum.gold)];
    process.stdout.write(`${what.padEnd(22)}P ${p}  R ${r}  F1 ${f1}\n`);
  };
  process.stdout.write(`${texts} texts, ${sum.gold} quotes marked by people, ${sum.found} found\n`);
  line('span, to the letter', sum.exact);
  line('span, closely', sum.alike);
  line('span and speaker', sum.both);
  const [named, right] = [percent(sum.given, sum.named), percent(sum.right, sum.named)];
  process.stdout.write(`speaker, where the span matches and the gold names one (${sum.named}): given ${named} %, right ${right} %\n`);
  return 0;
}

/** Our quotes with offsets into the text as it came: a paragraph says where it stands in either. */
function foundIn(text, id) {
  const { paragraphs, quotes } = parse({ file: `${id}.txt`, bytes: Buffer.from(text) }, null, null, { plain: true });
  return quotes.map(({ paragraph, start, end, speaker }) => {
    const { raw_start, text_start } = paragraphs[paragraph - 1];
    return { start: start + raw_start - text_start, end: end + raw_start - text_start, speaker };
  });
}

/** The texts of a gold file. */
function goldOf(file) {
  return readBytes(file).toString().split('\n').flatMap((line, n) => {
    if (line.trim() === '') return [];
    const gold = jsonIn(line), fault = goldFault(gold);
    if (fault !== null) throw new NoGold(`${file}, line ${n + 1}: ${fault} Mend: docs/evaluating.md tells the form.`);
    return [gold];
  });
}

function jsonIn(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What is wrong with a text of a gold file; null where nothing is. A quote that says its own words must have them where it says. */
function goldFault(gold) {
  if (typeof gold?.text !== 'string' || !Array.isArray(gold.quotes)) return 'it is no JSON object with “text” and a list “quotes”.';
  const points = [...gold.text];
  const faults = gold.quotes.map((quote, n) => {
    const { start, end, text } = quote ?? {};
    const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= points.length;
    if (!isPlace) return `quote ${n + 1} has the offsets [${start},${end}), which a text of ${points.length} code points has not.`;
    const words = points.slice(start, end).join('');
    return text === undefined || text === words ? null : `a quote says “${text}”, but its offsets hold “${words}”.`;
  });
  return faults.find((fault) => fault !== null) ?? null;
}
