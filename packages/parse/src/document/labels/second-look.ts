/** The second look: what the first one found around the line, where the article’s run lies, where the headline stands. */
import { Slots, type Vector } from './features.js';
import { slots as firstSlots } from './first-look.js';
import { type Found, likely } from './headline-look.js';
import { type Marks, claimMarks, lookAtMarks, marksOf } from './marks.js';
import { type Page, onTopic } from './page.js';
import type { Line } from './line.js';
import { type Stretches, claimStretches, lookAtStretch, stretchesOf } from './stretches.js';

export const slots = new Slots();
// The slots of the first look come first, under the same numbers.
for (const name of firstSlots.names) slots.claim(`first: ${name}`);
const at = {
  odds: slots.claim('odds'), likely: slots.claim('likely'), near: [-3, -2, -1, 1, 2, 3].map((step) => ({ step, odds: slots.claim(`${step} odds`), likely: slots.claim(`${step} likely`) })),
  windows: ([[-6, -1], [1, 6], [-15, -1], [1, 15]] as const).map(([from, to]) => ({ from, to, share: slots.claim(`${from}…${to} likely`) })),
  both: slots.claim('likely on both sides'), either: slots.claim('likely on a side'), before: slots.claim('share before', 3), after: slots.claim('share after', 3),
  inside: slots.claim('in the run'), insideBy: slots.claim('in the run by length', 6), start: slots.claim('run starts'), stop: slots.claim('run ends'), ahead: slots.claim('ahead of the run', 8), behind: slots.claim('behind the run', 8),
  headline: slots.claim('is the headline'), above: slots.claim('above the headline'), below: slots.claim('below the headline', 8), between: slots.claim('between headline and text', 2), opens: slots.claim('opens the text'), same: slots.claim('says the headline again'),
  topic: slots.claim('on topic', 2), topicBehind: slots.claim('on topic behind the run', 2),
};
/** The look’s own slots up to here tell of the line and what is around it, the others of the page at large. */
const AROUND = slots.names.length;
const atMarks = claimMarks(slots), atStretches = claimStretches(slots);
const OWN = firstSlots.names.length, onBarePages = slots.again('bare: ', OWN), BARE = OWN + onBarePages;

/** Whether a slot tells of the line and what is around it. */
export const isAround = (slot: number): boolean => (slot < BARE ? slot : slot - onBarePages) < AROUND;

/** First and last line of the stretch of the page with the most text in it (Kadane’s best sum, a line’s worth by likelihood and length). */
export interface Run { readonly first: number; readonly last: number }

/** A line less likely than this costs. */
const WORTH = 0.35;

export function bestRun(page: Page, odds: Float64Array): Run {
  let best = 0, run: Run = { first: 0, last: -1 }, sum = 0, start = 0;
  for (const [n, line] of page.lines.entries()) {
    if (sum <= 0) { sum = 0; start = n; }
    sum += (likely(odds[n] as number) - WORTH) * Math.sqrt(1 + Math.min(60, line.words));
    if (sum > best) { best = sum; run = { first: start, last: n }; }
  }
  return run;
}

/** What the second look knows besides the first. */
export interface Layout {
  readonly run: Run;
  /** Line of the headline, −1 where none is found. */
  readonly headline: number;
  /** First line of text at or below the headline. */
  readonly opening: number;
  /** Words of the text within the run. */
  readonly topic: ReadonlyMap<string, number>;
  readonly marks: Marks;
  readonly stretches: Stretches;
}

export function layoutOf(page: Page, { odds }: Found, headline: number): Layout {
  const run = bestRun(page, odds), topic = new Map<string, number>();
  for (let n = run.first; n <= run.last; n++) if ((odds[n] as number) > 0) for (const word of (page.lines[n] as Line).content) topic.set(word, (topic.get(word) ?? 0) + 1);
  const opening = page.lines.findIndex((line, n) => n >= headline && (odds[n] as number) > 0 && line.words >= 12);
  return {
    run, headline, topic,
    opening: opening < 0 ? page.lines.length : opening,
    marks: marksOf(page.lines, odds),
    stretches: stretchesOf(page, odds, headline),
  };
}

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] as number) - (sums[from] as number);

export function lookAgain(page: Page, { odds, massBefore, mass, likelySums, weightSums }: Found, { run, headline, opening, topic, marks, stretches }: Layout, n: number, into: Vector): void {
  const { lines } = page, line = lines[n] as Line, wide = line.words > 15 ? 1 : 0, bounded = (m: number): number => Math.max(-6, Math.min(6, odds[m] ?? -6)) / 3;
  const chance = (m: number): number => (m < 0 || m >= lines.length ? 0 : likely(odds[m] as number));
  into.add(at.odds, bounded(n)); into.add(at.likely, chance(n));
  for (const slot of at.near) { into.add(slot.odds, bounded(n + slot.step)); into.add(slot.likely, chance(n + slot.step)); }
  for (const slot of at.windows) {
    const from = Math.max(0, n + slot.from), to = Math.min(lines.length, n + slot.to + 1);
    if (to > from) into.add(slot.share, between(likelySums, from, to) / between(weightSums, from, to));
  }
  into.add(at.both, Math.min(chance(n - 1), chance(n + 1))); into.add(at.either, Math.max(chance(n - 1), chance(n + 1)));
  const before = mass === 0 ? 0 : (massBefore[n] as number) / mass, after = mass === 0 ? 0 : 1 - before - (chance(n) * Math.min(60, line.words)) / mass;
  into.add(at.before, before); into.has(at.before + 1, before < 0.01); into.has(at.before + 2, before < 0.05);
  into.add(at.after, after); into.has(at.after + 1, after < 0.01); into.has(at.after + 2, after < 0.05);
  const inside = n >= run.first && n <= run.last;
  if (inside) { into.add(at.inside, 1); into.add(at.insideBy + (line.words >= 15 ? 4 : line.words >= 6 ? 2 : 0) + (line.ends ? 1 : 0), 1); }
  else if (n < run.first) into.add(at.ahead + Math.min(8, run.first - n) - 1, 1);
  else into.add(at.behind + Math.min(8, n - run.last) - 1, 1);
  into.has(at.start, n === run.first && inside); into.has(at.stop, n === run.last && inside);
  if (headline >= 0) {
    const sentence = line.words >= 6 && (line.ends || line.words >= 9) ? 1 : 0;
    into.has(at.headline, n === headline); into.has(at.above, n < headline); into.has(at.opens, n === opening);
    if (n > headline && n - headline <= 6) into.add(at.below + (Math.min(4, n - headline) - 1) * 2 + sentence, 1);
    into.has(at.between + sentence, n > headline && n < opening);
    into.has(at.same, n !== headline && line.fingerprint === (lines[headline] as Line).fingerprint);
  }
  const shared = onTopic(line, topic, inside && (odds[n] as number) > 0);
  if (shared !== null) { into.add(at.topic + wide, shared); into.add(at.topicBehind + wide, n > run.last ? shared : 0); }
  lookAtMarks(atMarks, marks, n, into);
  lookAtStretch(atStretches, stretches, n, into);
  if (page.bare) into.again(onBarePages);
}
