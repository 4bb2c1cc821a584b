#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataTables } from '@onrecord/schema';
import { ReadBackError } from './csv/read-back.js';
import { dayOfEpoch } from './day.js';
import { DatasetError, datasetOfFolder, readDataset } from './dataset.js';
import { exportDataset } from './export.js';
import { UnreadableArchive } from './release/archive.js';
import { releasedSums } from './release/unreleased.js';
import { NotOurs } from './replace.js';
import { openStage, UnreadableStage } from './stage.js';

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

const TOLD = [Refusal, DatasetError, NotOurs, ReadBackError, UnreadableStage, UnreadableArchive] as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    const counts = await run(options);
    process.stdout.write(`export: ${dataTables.map(({ name }) => `${counts[name]} ${name}`).join(', ')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${reason(error)}\n`);
    return 1;
  }
}

/** What to tell of an error: a disk that is full and the like in a line, a defect of ours with the place where it happened. */
function reason(error: unknown): string {
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message;
  if (error instanceof Error && 'syscall' in error) return `${error.message}. What was published before is left as it was.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface Options {
  readonly in: string;
  readonly dataset: string;
  readonly dist: string;
  readonly releases?: string;
}

/** The options, what is wrong with them, or null where only help is asked for. */
function read(args: string[]): Options | string | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        in: { type: 'string' }, dataset: { type: 'string' }, dist: { type: 'string' }, releases: { type: 'string' }, help: { type: 'boolean' },
      },
    });
    if (values.help) return null;
    const missing = (['in', 'dataset', 'dist'] as const).filter((name) => !values[name]);
    return missing.length > 0 ? `${missing.map((name) => `--${name}`).join(', ')} missing.` : (values as Options);
  } catch (error) {
    return (error as Error).message;
  }
}

async function run({ in: from, dataset: file, dist, releases }: Options): Promise<Readonly<Record<string, number>>> {
  for (const source of [from, dirname(file), ...(releases === undefined ? [] : [releases])]) {
    if (isInside(source, dist)) throw new Refusal(`${dist} is replaced as a whole and would take ${source} with it. Mend: name another --dist.`);
  }
  const stage = openStage(from);
  const said = existsSync(file) ? readDataset(readFileSync(file, 'utf8')) : datasetOfFolder(basename(dirname(resolve(file))));
  const dataset = { ...said, released: said.released ?? dayOfEpoch(process.env.SOURCE_DATE_EPOCH) };
  return exportDataset({ dataset, ...stage, released: releases === undefined ? null : releasedSums(releases, dataset) }, dist);
}

/** Whether `path` is `folder` or lies below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way);
}
