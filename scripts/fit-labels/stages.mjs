// The three models fitted one after the other. The second look learns from first looks at pages that the first had not learned from.
import { slots as firstSlots } from '../../packages/parse/lib/document/labels/first-look.js';
import { lookForHeadline, slots as headlineSlots } from '../../packages/parse/lib/document/labels/headline-look.js';
import { surestHeadline } from '../../packages/parse/lib/document/labels/surest-title.js';
import { firstLook, judge, titleOdds } from '../../packages/parse/lib/document/labels/judge.js';
import { layoutOf } from '../../packages/parse/lib/document/labels/layout.js';
import { isAround, lookAgain, slots as secondSlots } from '../../packages/parse/lib/document/labels/second-look.js';
import { settle } from '../../packages/parse/lib/document/labels/settle.js';
import { fitLogistic } from './logistic.mjs';
import { rowOf } from './pages.mjs';
import { asSaved, between, withoutBlankLines, withoutCorpus, withoutInterruptions } from './variants.mjs';

const FIRST = { strength: 2, steps: 80 }, HEADLINE = { strength: 2, steps: 80 }, SECOND = { strength: 1, steps: 200 };
/** Parts by source: for the measure, and for the first looks that the second learns from. */
const FOLDS = 8, INNER = 4;
/**
 * Of so many pages one is learned again without its blank lines and one without its corpus; each is learned again as somebody saves it,
 * and put together with others: of so many one as it is, one without its corpus, one without either.
 */
const VARIED = 3;

/** Which part of the sources each page belongs to: pages of one source always share it. */
export function partsOf(pages, count = FOLDS) {
  const sources = [...new Set(pages.map(({ record }) => record.source))].toSorted();
  return pages.map(({ record }) => (sources.indexOf(record.source) * 7919) % count);
}

const truths = (pages) => pages.flatMap(({ body }) => body.map(Number));
const fitFirst = (pages) => fitLogistic(pages.flatMap(({ rows }) => rows), truths(pages), firstSlots.names.length, FIRST);

/** The pages, and the same ones changed. */
function withVariants(given) {
  const nth = (rest) => given.filter((_, n) => n % VARIED === rest), saved = given.map(asSaved).filter((page) => page !== null);
  return [...given, ...nth(0).map(withoutBlankLines), ...nth(1).map(withoutCorpus), ...saved, ...putTogether(given)];
}

/** Each article between a head and a foot of other pages; of one inner part: no first look has seen a line that it is asked about. */
function putTogether(given) {
  const inner = partsOf(given, INNER);
  const withArticle = given.map((page, n) => ({ page, part: inner[n] })).filter(({ page }) => page.body.includes(true));
  return withArticle.map(({ page, part }, n) => {
    const others = withArticle.filter((other) => other.part === part), another = (step) => others[(n * step) % others.length].page;
    const made = between(another(7919), page, another(104_729));
    return [made, withoutCorpus(made), withoutBlankLines(withoutCorpus(made))][n % VARIED];
  });
}

export function fitAll(given) {
  const pages = withVariants(given), looks = firstLooksAt(pages), headline = fitHeadline(pages, looks);
  return { first: fitFirst(pages), headline, second: fitSecond(secondRows(pages, looks, headline), truths(pages)) };
}

/** For each page what a first look finds on it that had not learned from it. */
function firstLooksAt(pages) {
  const parts = partsOf(pages, INNER), looks = new Map();
  for (let part = 0; part < INNER; part++) {
    const weights = fitFirst(pages.filter((_, n) => parts[n] !== part));
    for (const [n, page] of pages.entries()) if (parts[n] === part) looks.set(page, firstLook(page.page, weights));
  }
  return looks;
}

function fitHeadline(pages, looks) {
  const headed = pages.filter(({ headline }) => headline >= 0);
  const rows = headed.flatMap((each) =>
    each.lines.map((_, n) => rowOf((vector) => lookForHeadline(each.page, looks.get(each), n, vector))));
  const are = headed.flatMap(({ lines, headline }) => lines.map((_, n) => Number(n === headline)));
  return fitLogistic(rows, are, headlineSlots.names.length, HEADLINE);
}

/** The features of the first look with those of the second behind them. */
function secondRows(pages, looks, headline) {
  return pages.flatMap((each) => {
    const found = looks.get(each), layout = layoutOf(each.page, found, surestHeadline(each.page, titleOdds(each.page, found, headline)));
    return each.rows.map(({ slots, values }, n) => {
      const more = rowOf((vector) => lookAgain(each.page, found, layout, n, vector));
      return { slots: Int32Array.from([...slots, ...more.slots]), values: Float64Array.from([...values, ...more.values]) };
    });
  });
}

/**
 * The mean of two fits, one of which does not see the page at large: what such features say is right on most pages and quite wrong
 * on some, so that half of the weight rests on what is around the line.
 */
function fitSecond(rows, bodies) {
  const fit = (seen) => fitLogistic(seen, bodies, secondSlots.names.length, SECOND);
  const whole = fit(rows), around = fit(rows.map(withinAround));
  return whole.map((weight, slot) => (weight + around[slot]) / 2);
}

const withinAround = ({ slots, values }) => ({ slots: slots.filter(isAround), values: values.filter((_, k) => isAround(slots[k])) });

/** The text that is read as the article’s body. */
export function readBody(whole, weights) {
  const { page, blocks } = withoutInterruptions(whole), { body } = settle(page, judge(page, weights));
  return blocks.filter((_, n) => body[n]).map(({ text }) => text).join('\n');
}

export const names = { first: firstSlots.names, headline: headlineSlots.names, second: secondSlots.names };
