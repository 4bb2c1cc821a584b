#!/usr/bin/env node
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corrections, dataTables, problems } from '@onrecord/schema';
import { fileOf, openWriter, RAW_TEXTS, readLines } from '@onrecord/schema/files';
import { readCorrections } from './corrections/index.js';
import { records, UnreadableStage } from './json-lines.js';
import { markdownOf } from './markdown.js';
import { validate } from './validate.js';

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

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const options = read(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { from, to, corrections: file } = options;
  const missing = FILES.map((name) => join(from, fileOf(name))).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    process.stderr.write(`${missing.join(', ')}: no such file. Mend: run parse with --out ${from} first.\n`);
    return 1;
  }
  mkdirSync(to, { recursive: true });
  return run(from, to, file !== null && existsSync(file) ? readFileSync(file) : null);
}

function run(from: string, to: string, given: Uint8Array | null): number {
  const rows = (name: string) => records(fileOf(name), readLines(join(from, fileOf(name))));
  const writers = new Map([...dataTables, corrections, problems].map(({ name }) => [name, openWriter(join(to, fileOf(name)))]));
  const write = (table: string, all: readonly object[]) => all.forEach((row) => writers.get(table)?.write(`${JSON.stringify(row)}\n`));
  try {
    const stage = {
      articles: rows('articles'), paragraphs: rows('paragraphs'), quotes: rows('quotes'),
      casualty_claims: rows('casualty_claims'), problems: rows('problems'), raw_texts: rows(RAW_TEXTS),
      corrections: given === null ? { lines: [], findings: [] } : readCorrections(given),
    };
    write(corrections.name, stage.corrections.lines.map(({ correction }) => correction));
    const report = validate(stage, { problem: (problem) => write(problems.name, [problem]), records: (table, all) => write(table.name, all) });
    writeFileSync(join(to, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(to, 'report.md'), markdownOf(report));
    const wrong = report.checks.flatMap(({ examples }) => examples).filter(({ severity }) => severity === 'error');
    for (const { file, place, message, mend } of wrong) {
      const where = [file, place].filter((part) => part !== null).join(', ');
      process.stderr.write(`${where === '' ? '' : `${where}: `}${message} Mend: ${mend}\n`);
    }
    process.stdout.write(`validate: ${report.errors} errors, ${report.warnings} warnings in ${report.records.articles ?? 0} articles\n`);
    return report.errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableStage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    writers.forEach((writer) => writer.close());
  }
}

type Options = { readonly help: true } | { readonly help: false; readonly from: string; readonly to: string; readonly corrections: string | null };

function read(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: { in: { type: 'string' }, out: { type: 'string' }, corrections: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { help: true };
    if (!values.in || !values.out) return 'Both --in and --out are needed.';
    return { help: false, from: values.in, to: values.out, corrections: values.corrections ?? null };
  } catch (error) {
    return (error as Error).message;
  }
}
