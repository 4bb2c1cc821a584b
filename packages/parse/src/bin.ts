#!/usr/bin/env node
import { statSync } from 'node:fs';
import { command } from '@onrecord/schema/command';
import { firstPass } from './corpus/first-pass.js';
import { readText, textsBelow } from './corpus/folder.js';
import { nothingBut, orProblem } from './corpus/or-problem.js';
import { readSources } from './corpus/sources.js';
import { readSurvey, writeSurvey } from './corpus/survey-file.js';
import { openTables } from './corpus/tables.js';
import { type SurveyPart, merged, surveyOf } from './document/survey.js';
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
Exit code: 0 read (what could not be read is in problems.jsonl), 1 the tables cannot be written, 2 wrong use.
`;

/** What is asked for. */
type Task =
  | { readonly name: 'read'; readonly raw: string; readonly out: string; readonly plain: boolean; readonly counted: SurveyPart | null }
  | { readonly name: 'count'; readonly raw: string; readonly plain: boolean; readonly surveyOut: string }
  | { readonly name: 'add up'; readonly counted: SurveyPart; readonly surveyOut: string };

/** The options as they come from the command line. */
interface Given {
  readonly raw?: string;
  readonly out?: string;
  readonly plain: boolean;
  readonly survey: readonly string[];
  readonly 'survey-out'?: string;
}

/** What the options ask for, or what is wrong with them. Throws an error that names the place where a survey cannot be read. */
function taskFrom({ raw, out, plain, survey, 'survey-out': surveyOut }: Given): Task | string {
  if (raw !== undefined && !statSync(raw, { throwIfNoEntry: false })?.isDirectory()) return `--raw ${raw} is no folder`;
  const counted = survey.length === 0 ? null : merged(survey.map(readSurvey));
  if (surveyOut === undefined) {
    if (raw === undefined || out === undefined) return '--raw and --out are both needed';
    return { name: 'read', raw, out, plain, counted };
  }
  if (out !== undefined) return '--survey-out writes a survey and --out writes tables: give one of them';
  if (raw !== undefined && counted === null) return { name: 'count', raw, plain, surveyOut };
  if (raw === undefined && counted !== null) return { name: 'add up', counted, surveyOut };
  return '--survey-out needs either --raw or --survey';
}

/** Writes the tables of the texts in a folder. */
function readAll({ raw, out, plain, counted }: Task & { readonly name: 'read' }): void {
  const { files, problems } = textsBelow(raw), sources = readSources(raw, new Set(files));
  const survey = surveyOf(counted ?? firstPass(raw, files, { plain })), tables = openTables(out);
  tables.add(nothingBut([...problems, ...sources.problems]));
  for (const file of files) {
    const bytes = readText(raw, file);
    tables.add(bytes instanceof Uint8Array ? orProblem(file, () => parse({ file, bytes }, sources.rows.get(file) ?? null, survey, { plain })) : nothingBut([bytes]));
  }
  tables.close();
}

function run(task: Task): number {
  if (task.name === 'read') readAll(task);
  else writeSurvey(task.surveyOut, task.name === 'add up' ? task.counted : firstPass(task.raw, textsBelow(task.raw).files, task));
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
});
