#!/usr/bin/env node
import { statSync } from 'node:fs';
import { command } from '@onrecord/schema/command';
import { firstPass } from './corpus/first-pass.js';
import { textsBelow } from './corpus/folder.js';
import { readSources } from './corpus/sources.js';
import { NoSurvey, readSurveys, writeSurvey } from './corpus/survey-file.js';
import { linesOf, openTables } from './corpus/tables.js';
import { readTexts, threadsFor } from './corpus/threads.js';
import { merged } from './document/survey.js';
import { nothingBut } from './parse.js';

const HELP = `Usage: node packages/parse/lib/bin.js --raw DIR --out DIR [--plain] [--survey FILE]… [--threads N]
       node packages/parse/lib/bin.js --raw DIR --survey-out FILE
       node packages/parse/lib/bin.js --survey FILE… --survey-out FILE
Reads every .txt file below the raw folder and writes what it says as JSON Lines, one file a table.
  --raw DIR          the raw texts; sources.csv in it says what is known about each
  --out DIR          where articles.jsonl, paragraphs.jsonl, … are written
  --plain            the texts hold no boilerplate: every paragraph is headline or body
  --survey FILE      what was counted over the corpus before; several files add up, in any order. Without it the raw folder is counted first
  --survey-out FILE  counts the raw folder, or adds files up, and writes the survey instead of tables
  --threads N        how many texts are read at once; where it is not said, up to 8 if there are as many cores and enough texts
  --help             this text
A large corpus is read in pieces: folders that each hold some of its files, under the same names. Count each, add the counts up, read each.
Exit code: 0 read (what could not be read is in problems.jsonl), 1 it is not (the message says why), 2 wrong use.
`;

/** What is asked for. */
type Task =
  | { readonly name: 'read'; readonly raw: string; readonly out: string; readonly plain: boolean; readonly surveys: readonly string[];
    readonly threads: number | null }
  | { readonly name: 'count'; readonly raw: string; readonly plain: boolean; readonly surveyOut: string }
  | { readonly name: 'add up'; readonly surveys: readonly string[]; readonly surveyOut: string };

/** The options as they come from the command line. */
interface Given {
  readonly raw?: string;
  readonly out?: string;
  readonly plain: boolean;
  readonly survey: readonly string[];
  readonly 'survey-out'?: string;
  readonly threads?: string;
}

/** What the options ask for, or what is wrong with them. */
function taskFrom({ raw, out, plain, survey: surveys, 'survey-out': surveyOut, threads }: Given): Task | string {
  if (raw !== undefined && !statSync(raw, { throwIfNoEntry: false })?.isDirectory()) return `--raw ${raw} is no folder`;
  if (surveyOut === undefined) {
    if (raw === undefined || out === undefined) return '--raw and --out are both needed';
    if (threads !== undefined && !/^[1-9]\d{0,2}$/.test(threads)) return `--threads ${threads} is no number from 1 to 999`;
    return { name: 'read', raw, out, plain, surveys, threads: threads === undefined ? null : Number(threads) };
  }
  if (out !== undefined) return '--survey-out writes a survey and --out writes tables: give one of them';
  if (raw !== undefined && surveys.length === 0) return { name: 'count', raw, plain, surveyOut };
  if (raw === undefined && surveys.length > 0) return { name: 'add up', surveys, surveyOut };
  return '--survey-out needs either --raw or --survey';
}

/** Writes the tables of the texts in a folder. */
async function readAll({ raw, out, plain, surveys, threads }: Task & { readonly name: 'read' }): Promise<void> {
  const { files, problems } = textsBelow(raw), sources = readSources(raw, new Set(files));
  const counted = surveys.length === 0 ? firstPass(raw, files, { plain }) : merged(readSurveys(surveys));
  const texts = files.map((file) => ({ file, source: sources.rows.get(file) ?? null })), tables = openTables(out);
  tables.add(linesOf([nothingBut([...problems, ...sources.problems])]));
  for await (const lines of readTexts({ raw, plain, counted }, texts, threads ?? threadsFor(texts.length))) tables.add(lines);
  tables.close();
}

async function run(task: Task): Promise<number> {
  if (task.name === 'read') await readAll(task);
  else if (task.name === 'add up') writeSurvey(task.surveyOut, merged(readSurveys(task.surveys)));
  else writeSurvey(task.surveyOut, firstPass(task.raw, textsBelow(task.raw).files, task));
  return 0;
}

process.exitCode = await command({
  help: HELP,
  options: {
    raw: { type: 'string' }, out: { type: 'string' }, plain: { type: 'boolean', default: false },
    survey: { type: 'string', multiple: true, default: [] }, 'survey-out': { type: 'string' },
    threads: { type: 'string' },
  },
  checked: taskFrom,
  run,
  told: [NoSurvey],
});
