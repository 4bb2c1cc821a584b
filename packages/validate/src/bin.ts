#!/usr/bin/env node
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf, openWriter, RAW_TEXTS, readLines } from '@onrecord/schema/files';
import { records, UnreadableStage } from './json-lines.js';
import { markdownOf } from './markdown.js';
import { validate } from './validate.js';

const HELP = `Tests the records that parse wrote.

  node packages/validate/lib/bin.js --in DIR --out DIR

  --in DIR    what parse wrote: articles.jsonl, paragraphs.jsonl, quotes.jsonl,
              casualty_claims.jsonl, problems.jsonl, raw_texts.jsonl
  --out DIR   gets problems.jsonl (parse's and its own), report.md for people,
              report.json for programs
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
  const { from, to } = options;
  const missing = FILES.map((name) => join(from, fileOf(name))).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    process.stderr.write(`${missing.join(', ')}: no such file. Mend: run parse with --out ${from} first.\n`);
    return 1;
  }
  mkdirSync(to, { recursive: true });
  return run(from, to);
}

function run(from: string, to: string): number {
  const rows = (name: string) => records(fileOf(name), readLines(join(from, fileOf(name))));
  const problems = openWriter(join(to, 'problems.jsonl'));
  try {
    const stage = {
      articles: rows('articles'), paragraphs: rows('paragraphs'), quotes: rows('quotes'),
      casualty_claims: rows('casualty_claims'), problems: rows('problems'), raw_texts: rows(RAW_TEXTS),
    };
    const report = validate(stage, (problem) => problems.write(`${JSON.stringify(problem)}\n`));
    writeFileSync(join(to, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(to, 'report.md'), markdownOf(report));
    for (const { file, message, mend } of report.checks.flatMap(({ examples }) => examples).filter(({ severity }) => severity === 'error')) {
      process.stderr.write(`${file === null ? '' : `${file}: `}${message} Mend: ${mend}\n`);
    }
    process.stdout.write(`validate: ${report.errors} errors, ${report.warnings} warnings in ${report.records.articles ?? 0} articles\n`);
    return report.errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableStage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    problems.close();
  }
}

function read(args: string[]): { readonly help: true } | { readonly help: false; readonly from: string; readonly to: string } | string {
  try {
    const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help) return { help: true };
    if (!values.in || !values.out) return 'Both --in and --out are needed.';
    return { help: false, from: values.in, to: values.out };
  } catch (error) {
    return (error as Error).message;
  }
}
