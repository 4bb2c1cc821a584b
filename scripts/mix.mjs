#!/usr/bin/env zx
// Reads sentences that nobody wrote: words chained as they follow each other in true ones, so that half a sentence goes on as another
// does. What no author thinks of comes up here, and a record that fails a check stops the release of whoever has such a text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@onrecord/parse';
import { validate } from '../packages/validate/lib/validate.js';
import { newsParagraphs } from './cases.mjs';
import { command, given } from './command.mjs';
import { sequence } from './sequence.mjs';
import { NoTexts, textsBelow } from './texts.mjs';

const HELP = `Mixes sentences of the cases, or of your own texts, reads them, and checks the records as a build does.

  npm run mix -- [--texts N] [--raw DIR] [--seed N] [--order N]

  --texts N   how many texts to mix, of 12 paragraphs each (500)
  --raw DIR   mix the paragraphs of the .txt files below DIR with those of the cases
  --seed N    where the fixed sequence begins; another number, other texts (1)
  --order N   how many words decide which may come next: 1 is wild, 3 near to the texts (2)
  --help      this page

A record that fails a check is told with its paragraph: add a case that shows the fault and mend its rule.

Exit code: 0 all records are fit to publish, 1 some are not or the texts cannot be read, 2 wrong usage.
`;

const CASES = fileURLToPath(new URL('../cases', import.meta.url));
const PARAGRAPHS = 12;
/** Words of a paragraph, at most. */
const LONGEST = 90;
/** Texts that are checked at a time. */
const BATCH = 100;

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: {
    texts: { type: 'string', default: '500' },
    raw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    order: { type: 'string', default: '2' },
  },
  checked({ raw, ...numbers }) {
    const wrong = Object.entries(numbers).find(([, number]) => !/^[1-9]\d{0,6}$/.test(number));
    if (wrong !== undefined) return `--${wrong[0]} is a number from 1 on.`;
    const [texts, seed, order] = [numbers.texts, numbers.seed, numbers.order].map(Number);
    return { texts, seed, order, raw: raw === undefined ? undefined : given(raw) };
  },
  run: main,
  told: [NoTexts],
});

async function main({ texts, raw, seed, order }) {
  const own = raw === undefined ? [] : (await textsBelow(raw)).flatMap((file) => readFileSync(join(raw, file), 'utf8').split(/\n\s*\n/));
  const paragraph = chain([...newsParagraphs(CASES), ...own], order, sequence(seed));
  const sum = { quotes: 0, claims: 0, faults: 0 };
  for (let done = 0; done < texts; done += BATCH) {
    const mixed = Array.from({ length: Math.min(BATCH, texts - done) }, () => Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n'));
    const read = mixed.map((text, n) => parse({ file: `${done + n}.txt`, bytes: Buffer.from(text) }, null, null, { plain: true }));
    for (const { quotes, casualty_claims: claims } of read) {
      sum.quotes += quotes.length;
      sum.claims += claims.length;
    }
    for (const { record, message } of faultsOf(read)) {
      sum.faults++;
      process.stdout.write(`${message}\n  ${paragraphOf(record, read) ?? 'no record of a paragraph'}\n`);
    }
  }
  process.stdout.write(`${texts} texts, ${sum.quotes} quotes, ${sum.claims} claims: ${sum.faults} faults\n`);
  return sum.faults > 0 ? 1 : 0;
}

/** The errors that the checks of a build find in what was read. */
function faultsOf(read) {
  const rows = (table) => read.flatMap((parsed) => parsed[table]);
  const found = [];
  validate({
    articles: read.map(({ article }) => article).filter((article) => article !== null),
    paragraphs: rows('paragraphs'),
    quotes: rows('quotes'),
    casualty_claims: rows('casualty_claims'),
    raw_texts: read.map(({ rawText }) => rawText).filter((text) => text !== null),
    problems: [],
    corrections: { lines: [], findings: [] },
  }, { problem: (problem) => found.push(problem), records() {} });
  return found.filter(({ severity }) => severity === 'error');
}

/** The words of the paragraph that a record was read from. */
function paragraphOf(record, read) {
  for (const { paragraphs, quotes, casualty_claims: claims } of read) {
    const row = quotes.find(({ quote_id: id }) => id === record) ?? claims.find(({ claim_id: id }) => id === record);
    if (row !== undefined) return paragraphs[row.paragraph - 1].text;
  }
}

/** A maker of paragraphs whose words follow each other as they do behind the same `order` words of the given ones. */
function chain(paragraphs, order, draw) {
  const openings = [], followers = new Map();
  for (const words of paragraphs.map((paragraph) => paragraph.trim().split(/\s+/)).filter(({ length }) => length > order)) {
    openings.push(words.slice(0, order));
    for (let i = order; i <= words.length; i++) {
      const key = words.slice(i - order, i).join(' ');
      if (!followers.has(key)) followers.set(key, []);
      followers.get(key).push(words[i]);
    }
  }
  return () => {
    const words = [...draw(openings)];
    while (words.length < LONGEST) {
      const next = draw(followers.get(words.slice(-order).join(' ')));
      if (next === undefined) break;
      words.push(next);
    }
    return words.join(' ');
  };
}
