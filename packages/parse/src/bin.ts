#!/usr/bin/env node
import { statSync } from 'node:fs';
import { command } from '@onrecord/schema/command';
import { firstPass } from './corpus/first-pass.js';
import { readText, textsBelow } from './corpus/folder.js';
import { nothingBut, orProblem } from './corpus/or-problem.js';
import { readSources } from './corpus/sources.js';
import { NoSurvey, readSurvey, writeSurvey } from './corpus/survey-file.js';
import { openTables } from './corpus/tables.js';
import { merged, surveyOf } from './document/survey.js';
import { parse } from './parse.js';

const HELP = `Usage: node packages/parse/lib/bin.js --raw DIR --out DIR [--plain] [--survey FILE]…
       node packages/parse/lib/bin.js --raw DIR --survey-out FILE
       node packages/parse/lib/bin.js --survey FILE… --survey-out FILE
Reads every .txt file below the raw folder and writes what it says as JSON Lines, one file a table.
  --raw DIR          the raw texts; sources.csv in it says what is known about each
  --out DIR          where articles.jsonl, paragraphs.jsonl, … are written
  --plain            the texts hold no boilerplate: every paragraph is headline or body
  --survey FILE      what was counted over the corpus before; several files add up, in any order. Without it the raw folder is counted first
  --survey-out FILE  counts the raw folder, or adds files up, and writes the survey instead of tables
  --help             this text
A large corpus is read in pieces: folders that each hold some of its files, under the same names. Count each, add the counts up, read each.
Exit code: 0 read (what could not be read is in problems.jsonl), 1 it is not (the message says why), 2 wrong use.
`;

/** What is asked for. */
type Task =
  | { readonly name: 'read'; readonly raw: string; readonly out: string; readonly plain: boolean; readonly surveys: readonly string[] }
  | { readonly name: 'count'; readonly raw: string; readonly plain: boolean; readonly surveyOut: string }
  | { readonly name: 'add up'; readonly surveys: readonly string[]; readonly surveyOut: string };

/** The options as they come from the command line. */
interface Given {
  readonly raw?: string;
  readonly out?: string;
  readonly plain: boolean;
  readonly survey: readonly string[];
  readonly 'survey-out'?: string;
}

/** What the options ask for, or what is wrong with them. */
function taskFrom({ raw, out, plain, survey: surveys, 'survey-out': surveyOut }: Given): Task | string {
  if (raw !== undefined && !statSync(raw, { throwIfNoEntry: false })?.isDirectory()) return `--raw ${raw} is no folder`;
  if (surveyOut === undefined) {
    if (raw === undefined || out === undefined) return '--raw and --out are both needed';
    return { name: 'read', raw, out, plain, surveys };
  }
  if (out !== undefined) return '--survey-out writes a survey and --out writes tables: give one of them';
  if (raw !== undefined && surveys.length === 0) return { name: 'count', raw, plain, surveyOut };
  if (raw === undefined && surveys.length > 0) return { name: 'add up', surveys, surveyOut };
  return '--survey-out needs either --raw or --survey';
}

/** Writes the tables of the texts in a folder. */
function readAll({ raw, out, plain, surveys }: Task & { readonly name: 'read' }): void {
  const { files, problems } = textsBelow(raw), sources = readSources(raw, new Set(files));
  const counted = surveys.length === 0 ? firstPass(raw, files, { plain }) : readSurveys(surveys);
  const survey = surveyOf(counted), tables = openTables(out);
  tables.add(nothingBut([...problems, ...sources.problems]));
  for (const file of files) {
    const bytes = readText(raw, file);
    if (!(bytes instanceof Uint8Array)) tables.add(nothingBut([bytes]));
    else tables.add(orProblem(file, () => parse({ file, bytes }, sources.rows.get(file) ?? null, survey, { plain })));
  }
  tables.close();
}

const readSurveys = (files: readonly string[]) => merged(files.map(readSurvey));

function run(task: Task): number {
  if (task.name === 'read') readAll(task);
  else if (task.name === 'add up') writeSurvey(task.surveyOut, readSurveys(task.surveys));
  else writeSurvey(task.surveyOut, firstPass(task.raw, textsBelow(task.raw).files, task));
  return 0;
}

process.exitCode = await command({
  help: HELP,
  options: {
    raw: { type: 'string' }, out: { type: 'string' }, plain: { type: 'boolean', default: false },
    survey: { type: 'string', multiple: true, default: [] }, 'survey-out': { type: 'string' },
  },
  checked: taskFrom,
  run,
  told: [NoSurvey],
});
