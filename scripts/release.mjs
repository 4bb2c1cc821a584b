#!/usr/bin/env zx
// A release: compare what was built with the last one, choose the version, pack. docs/releases.md tells the rules.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { $ } from 'zx';
import { compareVersions, compareWithLast, contentsOfFolder, contentsOfZip, dayOfEpoch, declareRelease, entryFor, releaseOf, versionOf } from '../packages/export/lib/index.js';

const HELP = `Makes a release of the dataset.

  npm run release [-- --dry-run] [--version X.Y.Z] [--on YYYY-MM-DD]

  --dry-run          shows what a release would be; writes nothing but dist/
  --version X.Y.Z    the version, instead of the least that the changes ask for
  --on YYYY-MM-DD    the day of the release; else that of SOURCE_DATE_EPOCH, else unknown
  --help             this page

It writes version and day into raw/dataset.json, builds dist/, and writes into releases/
the archive <name>-<version>.zip, its changes as <name>-<version>.changes.csv, CHANGELOG.md
and tombstones.csv. Commit all three.

Exit code: 0 released (or nothing has changed), 1 refused (the message says why), 2 wrong usage.
`;

const DATASET = join('raw', 'dataset.json');
const RELEASES = 'releases';
const ARCHIVE = /^(.+)-(\d+\.\d+\.\d+)\.zip$/;

process.exitCode = await main();

async function main() {
  const options = read();
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { name } = JSON.parse(readFileSync(DATASET, 'utf8'));
  const last = lastArchive(name);
  const comparison = compare(last);
  if (comparison.last !== null && comparison.level === 'none') {
    process.stdout.write(`Nothing has changed since ${comparison.last}: there is nothing to release.\n`);
    return 0;
  }
  const version = versionOf(comparison, options.version);
  if (comparison.last !== null && compareVersions(version, comparison.least) < 0) {
    process.stderr.write(`${version} is too low after ${comparison.last}: the changes are ${comparison.level}. Mend: ${comparison.least} or higher.\n\n${entryFor(comparison, comparison.least, options.on)}\n`);
    return 1;
  }
  process.stdout.write(`${entryFor(comparison, version, options.on)}\n\n`);
  if (options.dryRun) {
    process.stdout.write(`A release would be ${archive(name, version)}: ${comparison.changes.length} rows of changes, ${comparison.tombstones.length} tombstones. Nothing was written.\n`);
    return 0;
  }
  await declare(version, options.on);
  write(name, version, releaseOf(contentsOfFolder('dist'), compare(last), version, options.on));
  process.stdout.write(`${archive(name, version)} is made. Commit ${DATASET}, dist/ and ${RELEASES}/.\n`);
  return 0;
}

function archive(name, version) {
  return join(RELEASES, `${name}-${version}.zip`);
}

function compare(last) {
  return compareWithLast(contentsOfFolder('dist'), last === null ? null : contentsOfZip(readFileSync(last)));
}

/** Path of the archive with the highest version of this dataset; null before the first. */
function lastArchive(name) {
  const versions = (existsSync(RELEASES) ? readdirSync(RELEASES) : []).map((file) => ARCHIVE.exec(file)).filter((found) => found?.[1] === name).map((found) => found[2]);
  const highest = versions.toSorted(compareVersions).at(-1);
  return highest === undefined ? null : archive(name, highest);
}

/** Writes version and day into dataset.json and builds once more, if they are not there yet. */
async function declare(version, on) {
  const before = readFileSync(DATASET, 'utf8');
  const after = declareRelease(before, version, on);
  if (after === before) return;
  writeFileSync(DATASET, after);
  await $({ quiet: true })`npx turbo build --output-logs=errors-only`;
}

function write(name, version, { files, zip }) {
  mkdirSync(RELEASES, { recursive: true });
  writeFileSync(archive(name, version), zip, { flag: 'wx' }); // a release is never overwritten
  writeFileSync(join(RELEASES, `${name}-${version}.changes.csv`), files.get('changes.csv'));
  for (const file of ['CHANGELOG.md', 'tombstones.csv']) writeFileSync(join(RELEASES, file), files.get(file));
}

function read() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(process.argv.findIndex((arg) => arg.endsWith('release.mjs')) + 1),
      options: { 'dry-run': { type: 'boolean', default: false }, version: { type: 'string' }, on: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    const { 'dry-run': dryRun, version = null, on = dayOfEpoch(process.env.SOURCE_DATE_EPOCH), help } = values;
    if (version !== null && !/^\d+\.\d+\.\d+$/.test(version)) return `${version} is no version: it should look like 1.2.0.`;
    if (on !== null && !/^\d{4}-\d{2}-\d{2}$/.test(on)) return `${on} is no day: it should look like 2024-05-01.`;
    return { dryRun, version, on, help };
  } catch (error) {
    return error.message;
  }
}
