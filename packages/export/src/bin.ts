#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataTables } from '@onrecord/schema';
import { fileOf, readLines } from '@onrecord/schema/files';
import type { Row } from './cells.js';
import { ReadBackError } from './csv/read-back.js';
import { DatasetError, datasetOfFolder, readDataset } from './dataset.js';
import { dayOfEpoch } from './day.js';
import { exportDataset } from './export.js';
import { releasedSums } from './release/unreleased.js';
import { NotOurs } from './replace.js';

const HELP = `Writes checked records as a dataset.

  node packages/export/lib/bin.js --in DIR --dataset FILE --dist DIR [--releases DIR]

  --in DIR        what validate wrote: the records and its report
  --dataset FILE  name, title, version, licence, contributors of the dataset; where there
                  is no such file, the name of its folder serves
  --dist DIR      the dataset: replaced as a whole, or left as it is
  --releases DIR  what has been released: tables other than those of the declared version
                  are not called by it, but “1.0.0+unreleased”
  --help          this page

The day of the release stands in FILE (released); else SOURCE_DATE_EPOCH names it.

Exit code: 0 written, 1 not written (the message says why), 2 wrong usage.
`;

/** Why nothing is written, said to whoever runs it. */
class Refusal extends Error {}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: Options;
  try {
    const { values } = parseArgs({
      args,
      options: {
        in: { type: 'string' }, dataset: { type: 'string' }, dist: { type: 'string' }, releases: { type: 'string' }, help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const missing = (['in', 'dataset', 'dist'] as const).filter((name) => values[name] === undefined);
    if (missing.length > 0) throw new Error(`${missing.map((name) => `--${name}`).join(', ')} missing.`);
    options = values as Options;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  try {
    const counts = await run(options);
    process.stdout.write(`export: ${dataTables.map(({ name }) => `${counts[name]} ${name}`).join(', ')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof DatasetError || error instanceof NotOurs || error instanceof ReadBackError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Options {
  readonly in: string;
  readonly dataset: string;
  readonly dist: string;
  readonly releases?: string;
}

async function run({ in: from, dataset: file, dist, releases }: Options): Promise<Readonly<Record<string, number>>> {
  for (const source of [from, dirname(file)]) {
    if (isInside(source, dist)) throw new Refusal(`${dist} is replaced as a whole and would take ${source} with it. Mend: name another --dist.`);
  }
  const verdict = join(from, 'report.json');
  if (!existsSync(verdict)) throw new Refusal(`${verdict}: no such file. Mend: run validate first.`);
  const { errors } = JSON.parse(readFileSync(verdict, 'utf8')) as { readonly errors: number };
  if (errors > 0) throw new Refusal(`validate found ${errors} errors, so nothing is published. Mend: see ${join(from, 'report.md')}.`);
  const said = existsSync(file) ? readDataset(readFileSync(file, 'utf8')) : datasetOfFolder(basename(dirname(resolve(file))));
  const dataset = { ...said, released: said.released ?? dayOfEpoch(process.env.SOURCE_DATE_EPOCH) };
  return exportDataset(
    {
      dataset,
      records: (table) => rows(join(from, fileOf(table))),
      released: releases === undefined ? null : releasedSums(releases, dataset),
      report: { page: join(from, 'report.md'), data: join(from, 'report.json') },
    },
    dist,
  );
}

function* rows(file: string): Generator<Row> {
  for (const line of readLines(file)) yield JSON.parse(line) as Row;
}

/** Whether `path` is `folder` or lies below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way);
}
