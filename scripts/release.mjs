#!/usr/bin/env zx
// A release: build, compare with the last one, choose the version, pack. docs/releases.md tells the rules.
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import {
  DatasetError, dayOfEpoch, isDay, isVersion, makeRelease, ReleaseRefused, UnreadableArchive,
} from '../packages/export/lib/index.js';
import { command } from './command.mjs';

const HELP = `Makes a release of the dataset.

  npm run release -- --on YYYY-MM-DD [--version X.Y.Z]
  npm run release -- --dry-run

  --on YYYY-MM-DD    the day of the release; else that of SOURCE_DATE_EPOCH
  --version X.Y.Z    the version, instead of the least that the changes ask for
  --dry-run          shows what a release would be; writes nothing but dist/
  --help             this page

It builds dist/, writes version and day into raw/dataset.json, and writes into releases/ the
archive <name>-<version>.zip, its changes as <name>-<version>.changes.csv, CHANGELOG.md and
tombstones.csv. Commit raw/dataset.json, dist/ and releases/.

Exit code: 0 released (or nothing has changed), 1 refused (the message says why), 2 wrong usage.
`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { 'dry-run': { type: 'boolean', default: false }, version: { type: 'string' }, on: { type: 'string' } },
  checked: wishOf,
  run: main,
  told: [ReleaseRefused, DatasetError, UnreadableArchive],
});

async function main(options) {
  process.stdout.write(`${await makeRelease(ROOT, options, build)}\n`);
  return 0;
}

async function build() {
  const { exitCode, stdout, stderr } = await $({ cwd: ROOT, nothrow: true, quiet: true })`npx turbo build --output-logs=errors-only`;
  if (exitCode !== 0) throw new ReleaseRefused(`${stdout}${stderr}\nThe build failed: nothing is released. Mend: see above.`);
}

/** The options as a wish, or what is wrong with them. */
function wishOf({ 'dry-run': dryRun, version = null, on = dayOfEpoch(process.env.SOURCE_DATE_EPOCH) }) {
  if (version !== null && !isVersion(version)) return `${version} is no version: it should look like 1.2.0.`;
  if (on !== null && !isDay(on)) return `${on} is no day of the calendar: it should look like 2024-05-01.`;
  return { dryRun, version, on };
}
