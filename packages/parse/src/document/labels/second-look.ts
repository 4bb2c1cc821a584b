/** The second look: what the first one found around the line, where the article’s run lies, where the headline stands. */
import type { Vector } from './features.js';
import { slots as firstSlots } from './first-look.js';
import { type Found, countedWords, likely } from './found.js';
import type { Layout } from './layout.js';
import { claimMarks, lookAtMarks } from './marks.js';
import { type Page, sumWithin } from './page.js';
import type { Line } from './line.js';
import { Questions } from './questions.js';
import { claimStretches, lookAtStretch } from './stretch-look.js';
import { onTopic } from './topic.js';

/** A line on its page, as the second look sees it. */
interface Sight {
  readonly page: Page;
  readonly found: Found;
  readonly layout: Layout;
  readonly n: number;
  readonly line: Line;
  /** Whether it stands in the run. */
  readonly inside: boolean;
  /** Share of its words that the text of the run holds; null without any. */
  readonly topic: number | null;
}

function sightOf(page: Page, found: Found, layout: Layout, n: number): Sight {
  const line = page.lines[n] as Line, inside = n >= layout.run.first && n <= layout.run.last;
  return { page, found, layout, n, line, inside, topic: onTopic(line, layout.topic, inside && (found.odds[n] as number) > 0) };
}

const ask = new Questions<Sight>();
export const slots = ask.slots;
// The slots of the first look come first, under the same numbers.
for (const name of firstSlots.names) slots.claim(`first: ${name}`);

/** The first look’s log-odds of a line within bounds, and its likelihood; beyond the page’s ends nothing is likely. */
const bounded = ({ odds }: Found, n: number): number => Math.max(-6, Math.min(6, odds[n] ?? -6)) / 3;
const chance = ({ odds }: Found, n: number): number => (n < 0 || n >= odds.length ? 0 : likely(odds[n] as number));

ask.amount('odds', ({ found, n }) => bounded(found, n));
ask.amount('likely', ({ found, n }) => chance(found, n));
for (const step of [-3, -2, -1, 1, 2, 3]) {
  ask.amount(`${step} odds`, ({ found, n }) => bounded(found, n + step));
  ask.amount(`${step} likely`, ({ found, n }) => chance(found, n + step));
}
for (const [from, to] of [[-6, -1], [1, 6], [-15, -1], [1, 15]] as const)
  ask.amount(`${from}…${to} likely`, ({ page, found, n }) => {
    const first = Math.max(0, n + from), end = Math.min(page.lines.length, n + to + 1);
    return end <= first ? 0 : sumWithin(found.likelySums, first, end) / sumWithin(found.weightSums, first, end);
  });
ask.amount('likely on both sides', ({ found, n }) => Math.min(chance(found, n - 1), chance(found, n + 1)));
ask.amount('likely on a side', ({ found, n }) => Math.max(chance(found, n - 1), chance(found, n + 1)));

/** Share of the text that is expected above the line, and below it. */
const shareBefore = ({ found, n }: Sight): number => (found.mass === 0 ? 0 : (found.massBefore[n] as number) / found.mass);
const shareAfter = (sight: Sight): number => {
  const { found, n, line } = sight;
  return found.mass === 0 ? 0 : 1 - shareBefore(sight) - (chance(found, n) * countedWords(line)) / found.mass;
};
for (const [name, share] of [['share before', shareBefore], ['share after', shareAfter]] as const) {
  ask.amount(`${name}:0`, share);
  ask.whether(`${name}:1`, (sight) => share(sight) < 0.01);
  ask.whether(`${name}:2`, (sight) => share(sight) < 0.05);
}

/** Lines off the run that are told apart. */
const OFF = 8;
ask.whether('in the run', ({ inside }) => inside);
ask.which('in the run by length', 6, ({ inside, line }) => {
  const length = line.words >= 15 ? 4 : line.words >= 6 ? 2 : 0;
  return inside ? length + (line.ends ? 1 : 0) : null;
});
ask.which('ahead of the run', OFF, ({ layout: { run }, n }) => (n < run.first ? Math.min(OFF, run.first - n) - 1 : null));
ask.which('behind the run', OFF, ({ layout: { run }, n }) => (n > run.last ? Math.min(OFF, n - run.last) - 1 : null));
ask.whether('run starts', ({ layout: { run }, n, inside }) => inside && n === run.first);
ask.whether('run ends', ({ layout: { run }, n, inside }) => inside && n === run.last);

/** What is asked of the headline, where there is one. */
const ofHeadline = (name: string, holds: (sight: Sight, headline: number) => boolean): void =>
  ask.whether(name, (sight) => sight.layout.headline >= 0 && holds(sight, sight.layout.headline));
/** 1 for what may be a sentence, else 0. */
const sentence = (line: Line): number => (line.words >= 6 && (line.ends || line.words >= 9) ? 1 : 0);

ofHeadline('is the headline', ({ n }, headline) => n === headline);
ofHeadline('above the headline', ({ n }, headline) => n < headline);
ofHeadline('opens the text', ({ n, layout }) => n === layout.opening);
ask.which('below the headline', 8, ({ n, line, layout: { headline } }) => {
  const below = n - headline;
  return headline >= 0 && below > 0 && below <= 6 ? (Math.min(4, below) - 1) * 2 + sentence(line) : null;
});
ask.which('between headline and text', 2, ({ n, line, layout: { headline, opening } }) =>
  (headline >= 0 && n > headline && n < opening ? sentence(line) : null));
ofHeadline('says the headline again', ({ n, line, page }, headline) =>
  n !== headline && line.fingerprint === page.lines[headline]?.fingerprint);

const byWide = ({ line }: Sight): number => (line.words > 15 ? 1 : 0);
ask.amountBy('on topic', 2, byWide, ({ topic }) => topic ?? 0);
ask.amountBy('on topic behind the run', 2, byWide, ({ topic, n, layout }) => (n > layout.run.last ? topic ?? 0 : 0));

/** The look’s own slots up to here tell of the line and what is around it, the others of the page at large. */
const AROUND = slots.names.length;
const atMarks = claimMarks(slots);
ask.also(({ layout, n }, into) => lookAtMarks(atMarks, layout.marks, n, into));
const atStretches = claimStretches(slots);
ask.also(({ layout, n }, into) => lookAtStretch(atStretches, layout.stretches, n, into));

const OWN = firstSlots.names.length, onBarePages = slots.again('bare: ', OWN), BARE = OWN + onBarePages;

/** Whether a slot tells of the line and what is around it. */
export const isAround = (slot: number): boolean => (slot < BARE ? slot : slot - onBarePages) < AROUND;

export function lookAgain(page: Page, found: Found, layout: Layout, n: number, into: Vector): void {
  ask.answer(sightOf(page, found, layout, n), into);
  if (page.bare) into.again(onBarePages);
}
