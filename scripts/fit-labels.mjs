#!/usr/bin/env node
// Fits the weights of the paragraph labels: node scripts/fit-labels.mjs [--held-out] PAGES.jsonl…
// Writes packages/parse/src/document/labels/weights.ts; with --held-out it writes nothing and prints how well sources are read that
// no model has seen (all three models fitted anew without them). Run `npx turbo compile` first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPages } from './fit-labels/gold.mjs';
import { shingleF1 } from './fit-labels/measure.mjs';
import { prepare } from './fit-labels/pages.mjs';
import { fitAll, partsOf, readBody } from './fit-labels/stages.mjs';
import { asSaved, withoutBlankLines, withoutCorpus } from './fit-labels/variants.mjs';
import { weightsFile } from './fit-labels/weights-file.mjs';

const TARGET = new URL('../packages/parse/src/document/labels/weights.ts', import.meta.url);
const { values, positionals } = parseArgs({ options: { 'held-out': { type: 'boolean', default: false } }, allowPositionals: true });
if (positionals.length === 0) throw new Error('Name at least one file of development pages.');

const sets = positionals.map((path) => ({ name: path.split('/').at(-1), pages: prepare(readPages([path])) }));
const pages = sets.flatMap((set) => set.pages);

/** The pages as they are, and changed as others would have left them. */
const CONDITIONS = {
  'as they are': (page) => page,
  'without blank lines': withoutBlankLines,
  'without their corpus': withoutCorpus,
  'as somebody saves one': asSaved,
};

/** Prints precision, recall and F1 of each file in each condition. `weightsOf` gives the weights that a page is read with. */
function report(weightsOf) {
  for (const { name, pages: read } of sets)
    for (const [condition, change] of Object.entries(CONDITIONS)) {
      const changed = read.map((page, n) => ({ page, now: change(page, n) })).filter(({ now }) => now !== null);
      const goldOf = ({ page, now }) => (change === asSaved ? bodyOf(now) : page.record.gold);
      const { precision, recall, f1 } = shingleF1(changed.map((each) => [goldOf(each), readBody(each.now, weightsOf(each.page))]));
      console.log(`${name} ${condition}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
    }
}

/** The truth as text. */
const bodyOf = ({ blocks, body }) => blocks.filter((_, n) => body[n]).map(({ text }) => text).join('\n');

if (values['held-out']) {
  const parts = partsOf(pages), weightsFor = new Map();
  for (const part of new Set(parts)) {
    const weights = fitAll(pages.filter((_, n) => parts[n] !== part));
    for (const [n, page] of pages.entries()) if (parts[n] === part) weightsFor.set(page, weights);
  }
  report((page) => weightsFor.get(page));
} else {
  const weights = fitAll(pages);
  report(() => weights);
  writeFileSync(TARGET, weightsFile(weights));
}
