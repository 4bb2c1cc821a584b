// Pages as the models see them: lines, the truth about each, what recurs within their source, and the first look's features.
import { blocksOf } from '../../packages/parse/lib/document/blocks.js';
import { Vector } from '../../packages/parse/lib/document/labels/features.js';
import { look } from '../../packages/parse/lib/document/labels/first-look.js';
import { lineOf } from '../../packages/parse/lib/document/labels/line.js';
import { pageOf } from '../../packages/parse/lib/document/labels/page.js';
import { sinceHeadings } from '../../packages/parse/lib/document/labels/since.js';
import { headlineOf, truthOf } from './gold.mjs';

/** The features that `fill` adds, as one row for a model. */
export const rowOf = (fill) => {
  const vector = new Vector();
  fill(vector);
  return { slots: vector.slots.slice(0, vector.length), values: vector.values.slice(0, vector.length) };
};

/** Pages of one file; what recurs is counted within a source, as the survey counts within a folder. */
export function prepare(records) {
  const drafts = records.map((record) => {
    const blocks = blocksOf(record.raw), body = truthOf(blocks, record.gold);
    return { record, blocks, lines: blocks.map(lineOf), body, headline: headlineOf(blocks, body, record.title) };
  });
  const counts = new Map();
  const keyOf = (source, line) => `${source} ${line.fingerprint}`;
  for (const { record, lines } of drafts)
    for (const key of new Set(lines.map((line) => keyOf(record.source, line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return drafts.map((draft) => {
    const elsewhere = (line) => (line.fingerprint === 0 ? 0 : counts.get(keyOf(draft.record.source, line)) - 1);
    return looked(draft, pageOf(draft.lines, elsewhere));
  });
}

/** The draft of a page with the page around its lines. */
export function looked(draft, page) {
  const since = sinceHeadings(page.lines);
  return { ...draft, page, rows: page.lines.map((_, n) => rowOf((vector) => look(page, since, n, vector))) };
}

/** The page made of some lines of one or several pages: [page, number of the line], in order. */
export function madeOf(record, picked, headline) {
  const lines = picked.map(([page, n]) => page.lines[n]), blocks = picked.map(([page, n]) => page.blocks[n]);
  const body = picked.map(([page, n]) => page.body[n]), elsewhere = Int32Array.from(picked, ([page, n]) => page.page.elsewhere[n]);
  return looked({ record, blocks, lines, body, headline }, { ...pageOf(lines, () => 0), elsewhere });
}
