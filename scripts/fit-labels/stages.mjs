// The three models fitted one after the other. The second look learns from first looks at pages that the first had not learned from.
import { blocksOf } from '../../packages/parse/lib/document/blocks.js';
import { Vector } from '../../packages/parse/lib/document/labels/features.js';
import { look, sinceHeadings, slots as firstSlots } from '../../packages/parse/lib/document/labels/first-look.js';
import { lookForHeadline, slots as headlineSlots } from '../../packages/parse/lib/document/labels/headline-look.js';
import { findHeadline, firstLook, judge } from '../../packages/parse/lib/document/labels/judge.js';
import { lineOf } from '../../packages/parse/lib/document/labels/line.js';
import { pageOf } from '../../packages/parse/lib/document/labels/page.js';
import { AROUND, layoutOf, lookAgain, slots as secondSlots } from '../../packages/parse/lib/document/labels/second-look.js';
import { settle } from '../../packages/parse/lib/document/labels/settle.js';
import { headlineOf, truthOf } from './gold.mjs';
import { fitLogistic } from './logistic.mjs';

const FIRST = { strength: 2, steps: 80 }, HEADLINE = { strength: 2, steps: 80 }, SECOND = { strength: 1, steps: 200 };
/** Parts by source: for the measure, and for the first looks that the second learns from. */
const FOLDS = 8, INNER = 4;
/** Of so many pages one is learned again without its blank lines, as many crawlers leave none, and one without its corpus. */
const VARIED = 3;

const rowOf = (fill) => {
  const vector = new Vector();
  fill(vector);
  return { slots: vector.slots.slice(0, vector.length), values: vector.values.slice(0, vector.length) };
};

/** Pages of one file as the models see them; what recurs is counted within a source, as the survey counts within a folder. */
export function prepare(records) {
  const drafts = records.map((record) => {
    const blocks = blocksOf(record.raw), body = truthOf(blocks, record.gold);
    return { record, blocks, lines: blocks.map(lineOf), body, headline: headlineOf(blocks, body, record.title) };
  });
  const counts = new Map();
  const keyOf = (source, line) => `${source} ${line.fingerprint}`;
  for (const { record, lines } of drafts) for (const key of new Set(lines.map((line) => keyOf(record.source, line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return drafts.map((draft) => {
    return looked(draft, pageOf(draft.lines, (line) => (line.fingerprint === 0 ? 0 : counts.get(keyOf(draft.record.source, line)) - 1)));
  });
}

function looked(draft, page) {
  const since = sinceHeadings(page.lines);
  return { ...draft, page, rows: page.lines.map((_, n) => rowOf((vector) => look(page, since, n, vector))) };
}

export function withoutBlankLines(prepared) {
  const lines = prepared.lines.map((line, n) => ({ ...line, apartBefore: n === 0 })), { elsewhere } = prepared.page;
  return looked({ ...prepared, lines }, { ...pageOf(lines, () => 0), elsewhere });
}

export const withoutCorpus = (prepared) => looked(prepared, { ...prepared.page, elsewhere: new Int32Array(prepared.lines.length) });

/** Which part of the sources each page belongs to: pages of one source always share it. */
export function partsOf(pages, count = FOLDS) {
  const sources = [...new Set(pages.map(({ record }) => record.source))].toSorted();
  return pages.map(({ record }) => (sources.indexOf(record.source) * 7919) % count);
}

const truths = (pages) => pages.flatMap(({ body }) => body.map(Number));
const fitFirst = (pages) => fitLogistic(pages.flatMap(({ rows }) => rows), truths(pages), firstSlots.names.length, FIRST);

export function fitAll(given) {
  const nth = (rest) => given.filter((_, n) => n % VARIED === rest);
  const pages = [...given, ...nth(0).map(withoutBlankLines), ...nth(1).map(withoutCorpus)];
  const parts = partsOf(pages, INNER), looks = new Map();
  for (let part = 0; part < INNER; part++) {
    const weights = fitFirst(pages.filter((_, n) => parts[n] !== part));
    for (const [n, page] of pages.entries()) if (parts[n] === part) looks.set(page, firstLook(page.page, weights));
  }
  const headed = pages.filter(({ headline }) => headline >= 0);
  const headline = fitLogistic(headed.flatMap((each) => each.lines.map((_, n) => rowOf((vector) => lookForHeadline(each.page, looks.get(each), n, vector)))),
    headed.flatMap((each) => each.lines.map((_, n) => Number(n === each.headline))), headlineSlots.names.length, HEADLINE);
  const secondRows = pages.flatMap((each) => {
    const found = looks.get(each), layout = layoutOf(each.page, found, findHeadline(each.page, found, headline));
    return each.rows.map(({ slots, values }, n) => {
      const more = rowOf((vector) => lookAgain(each.page, found, layout, n, vector));
      return { slots: Int32Array.from([...slots, ...more.slots]), values: Float64Array.from([...values, ...more.values]) };
    });
  });
  return { first: fitFirst(pages), headline, second: fitSecond(secondRows, truths(pages)) };
}

/**
 * The mean of two fits, one of which does not see the page at large: what such features say is right on most pages and quite wrong
 * on some, so that half of the weight rests on what is around the line.
 */
function fitSecond(rows, bodies) {
  const fit = (seen) => fitLogistic(seen, bodies, secondSlots.names.length, SECOND), whole = fit(rows), around = fit(rows.map(withinSlots(AROUND)));
  return whole.map((weight, slot) => (weight + around[slot]) / 2);
}

const withinSlots = (limit) => ({ slots, values }) =>
  ({ slots: slots.filter((slot) => slot < limit), values: values.filter((_, k) => slots[k] < limit) });

/** The text that is read as the article’s body. */
export function readBody({ page, blocks }, weights) {
  const { body } = settle(page, judge(page, weights));
  return blocks.filter((_, n) => body[n]).map(({ text }) => text).join('\n');
}

export const names = { first: firstSlots.names, headline: headlineSlots.names, second: secondSlots.names };
