#!/usr/bin/env node
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Problem, articleId } from '@onrecord/schema';
import { readText, textsBelow } from './corpus/folder.js';
import { readSources } from './corpus/sources.js';
import { openTables } from './corpus/tables.js';
import { blocksOf } from './document/blocks.js';
import { decode } from './document/characters.js';
import { whyUnreadable } from './document/problems.js';
import { lineOf } from './document/labels/line.js';
import { type Survey, count, emptySurvey, surveyOf } from './document/survey.js';
import { type Parsed, parse } from './parse.js';

const HELP = `Usage: node packages/parse/lib/bin.js --raw DIR --out DIR [--plain]
Reads every .txt file below the raw folder and writes what it says as JSON Lines, one file a table.
  --raw DIR   the raw texts; sources.csv in it says what is known about each
  --out DIR   where articles.jsonl, paragraphs.jsonl, … are written
  --plain     the texts hold no boilerplate: every paragraph is headline or body
  --help      this text
Exit code: 0 read (what could not be read is in problems.jsonl), 2 wrong use.
`;

interface Options {
  readonly raw: string;
  readonly out: string;
  readonly plain: boolean;
}

/** The options as given; null for help, words for a wrong use. */
function optionsFrom(words: readonly string[]): Options | string | null {
  try {
    const { values } = parseArgs({ args: [...words], options: { raw: { type: 'string' }, out: { type: 'string' }, plain: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
    if (values.help) return null;
    if (values.raw === undefined || values.out === undefined) return '--raw and --out are both needed';
    return statSync(values.raw, { throwIfNoEntry: false })?.isDirectory() ? { raw: values.raw, out: values.out, plain: values.plain } : `--raw ${values.raw} is no folder`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const nothingBut = (problems: readonly Problem[]): Parsed => ({ article: null, paragraphs: [], quotes: [], casualty_claims: [], problems, rawText: null });

function run({ raw, out, plain }: Options): void {
  const { files, problems } = textsBelow(raw), sources = readSources(raw, new Set(files));
  const survey = plain ? null : firstPass(raw, files);
  const tables = openTables(out), firstWith = new Map<string, string>();
  tables.add(nothingBut([...problems, ...sources.problems]));
  for (const file of files) {
    const bytes = readText(raw, file);
    if (!(bytes instanceof Uint8Array)) { tables.add(nothingBut([bytes])); continue; }
    const parsed = parse({ file, bytes }, sources.rows.get(file) ?? null, survey, { plain });
    const id = parsed.article?.article_id, first = id === undefined ? undefined : firstWith.get(id);
    if (id !== undefined && first === undefined) firstWith.set(id, file);
    tables.add(first === undefined ? parsed : nothingBut([sameBytes(file, first)]));
  }
  tables.close();
}

/** The first pass: the lines of all texts, counted. Two files of the same bytes count once. */
function firstPass(raw: string, files: readonly string[]): Survey {
  const part = emptySurvey(), seen = new Set<string>();
  for (const file of files) {
    const bytes = readText(raw, file);
    if (!(bytes instanceof Uint8Array) || whyUnreadable({ file, bytes }) !== null || seen.has(articleId(bytes))) continue;
    seen.add(articleId(bytes));
    count(part, file, blocksOf(decode(bytes).text).map(lineOf));
  }
  return surveyOf(part);
}

const sameBytes = (file: string, first: string): Problem => ({
  severity: 'warning', check: 'duplicates', file, place: null, table: null, record: null, field: null,
  message: `${file}: has the same bytes as ${first} and is the same article.`, mend: 'Take one of the two out of the folder.',
});

const options = optionsFrom(process.argv.slice(2));
if (options === null) process.stdout.write(HELP);
else if (typeof options === 'string') {
  process.stderr.write(`${options}\n\n${HELP}`);
  process.exitCode = 2;
} else run(options);
