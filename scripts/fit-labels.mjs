#!/usr/bin/env node
// Fits the weights of the paragraph labels: node scripts/fit-labels.mjs [--held-out] PAGES.jsonl…
// Writes packages/parse/src/document/labels/weights.ts; with --held-out it writes nothing and prints how well sources are read that
// no model has seen (all three models fitted anew without them). Run `npx turbo compile` first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPages } from './fit-labels/gold.mjs';
import { shingleF1 } from './fit-labels/measure.mjs';
import { prepare } from './fit-labels/pages.mjs';
import { fitAll, names, partsOf, readBody } from './fit-labels/stages.mjs';
import { asSaved, withoutBlankLines, withoutCorpus } from './fit-labels/variants.mjs';

const TARGET = new URL('../packages/parse/src/document/labels/weights.ts', import.meta.url);
const { values, positionals } = parseArgs({ options: { 'held-out': { type: 'boolean', default: false } }, allowPositionals: true });
if (positionals.length === 0) throw new Error('Name at least one file of development pages.');

const sets = positionals.map((path) => ({ path, pages: prepare(readPages([path])) }));
const pages = sets.flatMap((set) => set.pages);

const weightsFor = new Map();
const report = () => {
  const bodyOf = ({ blocks, body }) => blocks.filter((_, n) => body[n]).map(({ text }) => text).join('\n');
  const conditions = Object.entries({ 'as they are': (page) => page, 'without blank lines': withoutBlankLines, 'without their corpus': withoutCorpus, 'as somebody saves one': asSaved });
  for (const { path, pages: read } of sets) for (const [condition, change] of conditions) {
    const changed = read.map((page, n) => ({ page, now: change(page, n) })).filter(({ now }) => now !== null);
    const goldOf = ({ page, now }) => (change === asSaved ? bodyOf(now) : page.record.gold);
    const { precision, recall, f1 } = shingleF1(changed.map((each) => [goldOf(each), readBody(each.now, weightsFor.get(each.page))]));
    console.log(`${path.split('/').at(-1)} ${condition}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
  }
};

if (values['held-out']) {
  const parts = partsOf(pages);
  for (const part of new Set(parts)) {
    const weights = fitAll(pages.filter((_, n) => parts[n] !== part));
    for (const [n, page] of pages.entries()) if (parts[n] === part) weightsFor.set(page, weights);
  }
  report();
} else {
  const weights = fitAll(pages);
  for (const page of pages) weightsFor.set(page, weights);
  report();
  const named = (model) => `{\n${[...names[model], 'bias'].map((name, n) => [name, Number(weights[model][n].toFixed(3))]).filter(([, weight]) => weight !== 0).map(([name, weight]) => `    '${name.replaceAll("'", '’')}': ${weight},`).join('\n')}\n  }`;
  writeFileSync(TARGET, `/* oxlint-disable oxc/approx-constant -- fitted numbers that only happen to be near a constant */\n// Made by scripts/fit-labels.mjs; not edited by hand. Weights of the looks at a line, by name of the slot; what is not named weighs nothing.\n`
    + `export const fitted: Readonly<Record<'first' | 'headline' | 'second', Readonly<Record<string, number>>>> = {\n${Object.keys(names).map((model) => `  ${model}: ${named(model)},`).join('\n')}\n};\n`);
}
