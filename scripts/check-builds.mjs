#!/usr/bin/env zx
// Builds the dataset and a release again and again, each time in other circumstances, and looks whether a byte differs.
// Not in CI: it needs more than one Node.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { command } from './command.mjs';

const HELP = `Builds raw/ and a release of it in several circumstances, and compares every byte.

  npx turbo compile && npx zx scripts/check-builds.mjs [--node FILE]…

  --node FILE  a Node to build with besides the one that runs this; for one from the registry:
               npm exec --package=node@24 -- node -p process.execPath
  --help       this page

Each build has another folder, time zone, language and order of files; the compiled programs are the same.
Exit code: 0 all builds are the same, 1 one differs, 2 wrong usage.
`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ZX = join(dirname(createRequire(import.meta.url).resolve('zx')), 'cli.js');

/** Builds raw/ below `root` as npm run dataset does, then makes a release of it. */
const RELEASE = `
  import { makeRelease } from ${JSON.stringify(new URL('../packages/export/lib/index.js', import.meta.url).href)};
  await makeRelease(process.argv[1], { dryRun: false, version: null, on: '2024-05-01' }, async () => {
    const { execFileSync } = await import('node:child_process');
    const folder = (name) => process.argv[1] + '/' + name;
    const program = [${JSON.stringify(ZX)}, ${JSON.stringify(join(ROOT, 'scripts', 'dataset.mjs'))}];
    execFileSync(process.execPath, [...program, '--raw', folder('raw'), '--dist', folder('dist')], { stdio: 'ignore' });
  });
`;

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { node: { type: 'string', multiple: true, default: [] } },
  run: main,
});

async function main(options) {
  const work = mkdtempSync(join(tmpdir(), 'check-builds-'));
  try {
    return await compareBuilds(circumstances(options.node), work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function circumstances(nodes) {
  return [
    { node: process.execPath, folder: 'one', TZ: 'UTC', LC_ALL: 'C', turned: false },
    { node: process.execPath, folder: 'with blanks/and é', TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', turned: true },
    ...nodes.map((node, n) => ({ node, folder: `node/${n}`, TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', turned: n % 2 === 0 })),
  ];
}

async function compareBuilds(all, work) {
  let [first, differ] = [null, 0];
  for (const { node, folder, TZ, LC_ALL, turned } of all) {
    const root = join(work, folder);
    copyRaw(join(root, 'raw'), turned);
    await $({ env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL }, quiet: true })`${node} --input-type=module -e ${RELEASE} ${root}`;
    const files = bytesBelow(root);
    first ??= files;
    const paths = [...new Set([...first.keys(), ...files.keys()])];
    const other = paths.filter((path) => !first.get(path)?.equals(files.get(path) ?? Buffer.alloc(0)));
    const { stdout: version } = await $({ quiet: true })`${node} --version`;
    const outcome = other.length === 0 ? 'the same' : `other: ${other.join(', ')}`;
    process.stdout.write(`Node ${version.trim()}, ${TZ}, ${LC_ALL}: ${files.size} files, ${outcome}\n`);
    differ += other.length;
  }
  return differ === 0 ? 0 : 1;
}

/** Copies raw/ file by file, in one order or the other: folders list their files in the order of their making on some systems. */
function copyRaw(to, turned) {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(join(ROOT, 'raw')).toSorted();
  for (const name of turned ? names.toReversed() : names) cpSync(join(ROOT, 'raw', name), join(to, name), { recursive: true });
}

/** What was written below a root, by path. */
function bytesBelow(root) {
  const entries = ['dist', 'releases'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((path) => [path.slice(root.length + 1), readFileSync(path)]));
}
