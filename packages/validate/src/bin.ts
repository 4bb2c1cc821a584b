#!/usr/bin/env node
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corrections, dataTables, located, problems } from '@onrecord/schema';
import { command } from '@onrecord/schema/command';
import { fileOf, makeFolder, openWriter, RAW_TEXTS, readBytes, readRecords, UnreadableStage } from '@onrecord/schema/files';
import { readCorrections } from './corrections/index.js';
import { many, markdownOf } from './markdown.js';
import type { Report } from './report.js';
import { validate, type Listener } from './validate.js';

const HELP = `Tests the records that parse wrote, after what people corrected.

  node packages/validate/lib/bin.js --in DIR --out DIR [--corrections FILE]

  --in DIR    what parse wrote: articles.jsonl, paragraphs.jsonl, quotes.jsonl,
              casualty_claims.jsonl, problems.jsonl, raw_texts.jsonl
  --out DIR   gets the corrected records, corrections.jsonl, problems.jsonl (parse's
              and its own), report.md for people, report.json for programs
  --corrections FILE
              what people corrected by hand (docs/corrections.md); there need be no such file
  --help      this page

Exit code: 0 the records are fit to publish (there may be warnings),
           1 errors were found or the files cannot be read, 2 wrong usage.
`;

const FILES = ['articles', 'paragraphs', 'quotes', 'casualty_claims', 'problems', RAW_TEXTS] as const;

process.exitCode = await command({
  help: HELP,
  options: { in: { type: 'string' }, out: { type: 'string' }, corrections: { type: 'string' } },
  checked({ in: from, out: to, corrections: file = null }) {
    if (from === undefined || to === undefined) return 'Both --in and --out are needed.';
    return resolve(from) === resolve(to) ? '--out would overwrite what is read from --in: name another folder.' : { from, to, file };
  },
  run,
  told: [UnreadableStage],
});

/** Validates what stands in folder `from` and writes folder `to`. */
function run({ from, to, file }: { readonly from: string; readonly to: string; readonly file: string | null }): number {
  const missing = FILES.map((name) => join(from, fileOf(name))).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new UnreadableStage(`${missing.join(', ')}: no such file. Mend: run parse with --out ${from} first.`);
  makeFolder(to);
  return validated(from, to, file !== null && existsSync(file) ? readBytes(file) : null);
}

/** Validates the records with the corrections given, and writes them and their report. */
function validated(from: string, to: string, given: Uint8Array | null): number {
  const rows = (name: string) => readRecords(join(from, fileOf(name)), 'parse');
  const writers = new Map([...dataTables, corrections, problems].map(({ name }) => [name, openWriter(join(to, fileOf(name)))]));
  const write = (table: string, all: readonly object[]) => all.forEach((row) => writers.get(table)?.write(`${JSON.stringify(row)}\n`));
  try {
    const stage = {
      articles: rows('articles'), paragraphs: rows('paragraphs'), quotes: rows('quotes'),
      casualty_claims: rows('casualty_claims'), problems: rows('problems'), raw_texts: rows(RAW_TEXTS),
      corrections: given === null ? { lines: [], findings: [] } : readCorrections(given),
    };
    write(corrections.name, stage.corrections.lines.map(({ correction }) => correction));
    const listener: Listener = { problem: (one) => write(problems.name, [one]), records: (table, all) => write(table.name, all) };
    const report = validate(stage, listener);
    return tell(report, to);
  } finally {
    writers.forEach((writer) => writer.close());
  }
}

/** Writes the report, says what is wrong, and gives the exit code. */
function tell(report: Report, to: string): number {
  writeFileSync(join(to, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(to, 'report.md'), markdownOf(report));
  const { errors, warnings, checks, records: { articles = 0 } } = report;
  const wrong = checks.flatMap(({ examples }) => examples).filter(({ severity }) => severity === 'error'), others = errors - wrong.length;
  for (const problem of wrong) process.stderr.write(`${located(problem)} Mend: ${problem.mend}\n`);
  const are = others === 1 ? 'error is' : 'errors are';
  if (others > 0) process.stderr.write(`${others} more ${are} in ${join(to, fileOf(problems.name))}.\n`);
  process.stdout.write(`validate: ${many(errors, 'error')}, ${many(warnings, 'warning')} in ${many(articles, 'article')}\n`);
  return errors > 0 ? 1 : 0;
}
