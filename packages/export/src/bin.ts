#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { dataTables } from '@onrecord/schema';
import { command } from '@onrecord/schema/command';
import { readBytes, UnreadableStage } from '@onrecord/schema/files';
import { ReadBackError } from './csv/read-back.js';
import { dayOfEpoch } from './day.js';
import { DatasetError, datasetOfFolder, readDataset } from './dataset.js';
import { exportDataset } from './export.js';
import { UnreadableArchive } from './release/archive.js';
import { releasedSums } from './release/unreleased.js';
import { NotOurs } from './replace.js';
import { openStage } from './stage.js';

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

process.exitCode = await command({
  help: HELP,
  options: { in: { type: 'string' }, dataset: { type: 'string' }, dist: { type: 'string' }, releases: { type: 'string' } },
  checked({ in: from, dataset, dist, releases = null }) {
    if (from && dataset && dist) return { from, dataset, dist, releases };
    const missing = Object.entries({ in: from, dataset, dist }).filter(([, value]) => !value);
    return `${missing.map(([name]) => `--${name}`).join(', ')} missing.`;
  },
  run,
  told: [Refusal, DatasetError, NotOurs, ReadBackError, UnreadableStage, UnreadableArchive],
  unharmed: 'What was published before is left as it was.',
});

interface Asked {
  readonly from: string;
  /** dataset.json, which need not be there. */
  readonly dataset: string;
  readonly dist: string;
  readonly releases: string | null;
}

async function run({ from, dataset: file, dist, releases }: Asked): Promise<number> {
  for (const source of [from, dirname(file), ...(releases === null ? [] : [releases])]) {
    if (!isInside(source, dist)) continue;
    throw new Refusal(`${dist} is replaced as a whole and would take ${source} with it. Mend: name another --dist.`);
  }
  const stage = openStage(from);
  const said = existsSync(file) ? readDataset(readBytes(file).toString()) : datasetOfFolder(basename(dirname(resolve(file))));
  const dataset = { ...said, released: said.released ?? dayOfEpoch(process.env.SOURCE_DATE_EPOCH) };
  const counts = await exportDataset({ dataset, ...stage, released: releases === null ? null : releasedSums(releases, dataset) }, dist);
  process.stdout.write(`export: ${dataTables.map(({ name }) => `${counts[name]} ${name}`).join(', ')}\n`);
  return 0;
}

/** Whether `path` is `folder` or lies below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way);
}
