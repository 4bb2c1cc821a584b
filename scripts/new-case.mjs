#!/usr/bin/env zx
// Drafts a case from a text: what the parser says now, for the author to correct into what a careful reader says.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@onrecord/parse';
import { readBytes } from '@onrecord/schema/files';
import { stringify } from 'yaml';
import { faultsOf, parseCase } from './cases.mjs';
import { command, given } from './command.mjs';

const HELP = `Drafts a case: cases/STAGE/SLUG/input.txt and expected.yaml, from what the parser reads now.

  npm run new-case -- STAGE SLUG [FILE] [--plain] [--published DAY]     the text comes from FILE, or from what is piped in

  STAGE            document, language, quotes or claims: the part that the case is about
  SLUG             what the case shows, in a few words: she-is-the-minister
  --plain          the text holds no menus, adverts and the like
  --published DAY  what sources.csv would say: 2012-12-18
  --help           this page

Then correct expected.yaml: it must say what is right, not what the parser says. docs/adding-a-case.md tells how.

Exit code: 0 drafted, 1 it is not (the message says why), 2 wrong usage.
`;

/** What is piped in, as a file. */
const STDIN = 0;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Columns worth reading in a draft; ids and offsets follow from them. */
const COLUMNS = {
  paragraphs: ['kind', 'text'],
  quotes: [
    'type', 'text', 'speaker', 'speaker_mention', 'speaker_kind', 'speaker_role', 'cue', 'addressee', 'via',
    'said_when', 'said_on', 'continues',
  ],
  casualty_claims: [
    'harm', 'count_text', 'count', 'count_min', 'count_max', 'qualifier', 'victims', 'victim_class', 'perpetrator',
    'place', 'period', 'scope', 'claimant', 'stance', 'subset_of', 'repeats',
  ],
  problems: ['severity', 'check', 'message'],
};
const ARTICLE = ['title', 'byline', 'dateline', 'agencies', 'published', 'published_basis', 'language'];
/** What each stage’s cases are about. */
const KEYS = {
  quotes: ['quotes'], claims: ['casualty_claims'], language: ['quotes', 'casualty_claims'],
  document: ['article', 'paragraphs', 'problems'],
};
process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  positionals: true,
  options: { plain: { type: 'boolean', default: false }, published: { type: 'string' } },
  checked: askedOf,
  run: main,
});

function main({ stage, slug, file, plain, published }) {
  const root = fileURLToPath(new URL('..', import.meta.url)), folder = join(root, 'cases', stage, slug);
  if (existsSync(folder)) {
    process.stderr.write(`There is a case ${stage}/${slug} already. Mend: give it another name, or edit its expected.yaml.\n`);
    return 1;
  }
  const options = { ...(plain ? { plain } : {}), ...(published === undefined ? {} : { published }) }, bytes = readBytes(file);
  const parsed = parseCase(parse, { file: 'input.txt', bytes, expected: options });
  for (const { message, mend } of parsed.problems) process.stderr.write(`${message} Mend: ${mend}\n`);
  if (parsed.article === null && stage !== 'document') return 1; // there is nothing to quote
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'input.txt'), bytes);
  writeFileSync(join(folder, 'expected.yaml'), draft(stage, parsed, options));
  const test = `cd packages/parse && npx vitest run test/cases.test.ts -t ${stage}/${slug}`;
  process.stdout.write(`${relative(root, folder)}: now correct expected.yaml, then: ${test}\n`);
  return 0;
}

function draft(stage, parsed, options) {
  const article = parsed.article === null ? null : known(parsed.article, ARTICLE, parsed);
  const rows = (table) => parsed[table].map((row) => known(row, COLUMNS[table], parsed));
  const found = Object.fromEntries(KEYS[stage].map((key) => [key, key === 'article' ? article : rows(key)]));
  return stringify({ ...options, ...found }, { lineWidth: 120 });
}

/** The named columns that are not empty; a reference by the words of the row that is meant. */
function known(row, columns, parsed) {
  const words = (value) => [...parsed.quotes, ...parsed.casualty_claims].find((other) => (other.claim_id ?? other.quote_id) === value);
  return Object.fromEntries(columns.filter((column) => row[column] !== null).map((column) => {
    const meant = ['subset_of', 'repeats', 'continues'].includes(column) ? words(row[column]) : undefined;
    return [column, meant === undefined ? row[column] : meant.count_text ?? meant.text];
  }));
}

/** What was asked for, or a sentence where it makes no sense. */
function askedOf({ plain, published }, [stage, slug, file, ...more]) {
  if (stage === undefined || slug === undefined || more.length > 0) return 'A stage and a slug are needed.';
  if (!Object.hasOwn(KEYS, stage)) return `There is no stage ${stage}: it is one of ${Object.keys(KEYS).join(', ')}.`;
  if (!SLUG.test(slug)) return 'A slug is small letters, digits and hyphens: she-is-the-minister.';
  const faults = published === undefined ? [] : faultsOf({ published, quotes: [] });
  if (faults.length > 0) return faults.join(' ');
  if (file === undefined && process.stdin.isTTY) return 'The text is missing: name a file, or pipe it in.';
  return { stage, slug, file: file === undefined ? STDIN : given(file), plain, published };
}
