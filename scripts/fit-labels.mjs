#!/usr/bin/env node
// Fits the weights of the paragraph labels; with --held-out all three models are fitted anew without the source of each page.
import { existsSync, writeFileSync } from 'node:fs';
import { command, given } from './command.mjs';
import { NoPages, readPages } from './fit-labels/gold.mjs';
import { shingleF1 } from './fit-labels/measure.mjs';
import { prepare } from './fit-labels/pages.mjs';
import { fitAll, partsOf, readBody } from './fit-labels/stages.mjs';
import { asSaved, withoutBlankLines, withoutCorpus } from './fit-labels/variants.mjs';
import { weightsFile } from './fit-labels/weights-file.mjs';

const TARGET = new URL('../packages/parse/src/document/labels/weights.ts', import.meta.url);
const HELP = `Usage: node scripts/fit-labels.mjs [--held-out] PAGES.jsonl…
Fits the weights of the paragraph labels on annotated pages and writes packages/parse/src/document/labels/weights.ts.
  --held-out  writes nothing, and prints how well sources are read that no model has seen; takes some 20 minutes
  --help      this text
Run \`npx turbo compile\` first. Exit code: 0 done, 1 a file holds no annotated pages (nothing is written), 2 wrong use.
`;

/** The pages as they are, and changed as others would have left them. */
const CONDITIONS = {
  'as they are': (page) => page,
  'without blank lines': withoutBlankLines,
  'without their corpus': withoutCorpus,
  'as somebody saves one': asSaved,
};

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  positionals: true,
  options: { 'held-out': { type: 'boolean', default: false } },
  checked(values, positionals) {
    if (positionals.length === 0) return 'name at least one file of annotated pages';
    const missing = positionals.find((path) => !existsSync(given(path)));
    return missing === undefined ? { heldOut: values['held-out'], files: positionals.map(given) } : `${missing} is not there`;
  },
  run: fit,
  told: [NoPages],
});

function fit({ heldOut, files }) {
  const sets = files.map((path) => ({ name: path.split('/').at(-1), pages: prepare(readPages([path])) }));
  const pages = sets.flatMap((set) => set.pages);
  if (heldOut) {
    const weightsFor = weightsWithoutOwnSource(pages);
    report(sets, (page) => weightsFor.get(page));
  } else {
    const weights = fitAll(pages);
    report(sets, () => weights);
    writeFileSync(TARGET, weightsFile(weights));
  }
  return 0;
}

/** For each page the weights that are fitted without the sources of its part. */
function weightsWithoutOwnSource(pages) {
  const parts = partsOf(pages), weightsFor = new Map();
  for (const part of new Set(parts)) {
    const weights = fitAll(pages.filter((_, n) => parts[n] !== part));
    for (const [n, page] of pages.entries()) if (parts[n] === part) weightsFor.set(page, weights);
  }
  return weightsFor;
}

/** Prints precision, recall and F1 of each file in each condition. `weightsOf` gives the weights that a page is read with. */
function report(sets, weightsOf) {
  for (const { name, pages } of sets)
    for (const [condition, change] of Object.entries(CONDITIONS)) {
      const changed = pages.map((page, n) => ({ page, now: change(page, n) })).filter(({ now }) => now !== null);
      const goldOf = ({ page, now }) => (change === asSaved ? bodyOf(now) : page.record.gold);
      const { precision, recall, f1 } = shingleF1(changed.map((each) => [goldOf(each), readBody(each.now, weightsOf(each.page))]));
      console.log(`${name} ${condition}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
    }
}

/** The truth as text. */
function bodyOf({ blocks, body }) {
  return blocks.filter((_, n) => body[n]).map(({ text }) => text).join('\n');
}
