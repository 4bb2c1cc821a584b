/** Which line is the headline: short, titled, about what the text is about, soon followed by it. */
import { APART, lookAround } from './blank-lines.js';
import { LENGTH_CLASSES, type Vector, classIn, lengthClass } from './features.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { Questions } from './questions.js';
import { eachSignal } from './signals.js';
import { onTopic } from './topic.js';

/** A line on its page, as the look for the headline sees it. */
interface Sight {
  readonly page: Page;
  readonly found: Found;
  readonly n: number;
  readonly line: Line;
  /** Share of its words that the text holds. */
  readonly topic: number;
  /** Share of the text that stands above it. */
  readonly share: number;
  /** Lines close above and below. */
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

const CLOSE = 6; // lines

function sightOf(page: Page, found: Found, n: number): Sight {
  const line = page.lines[n] as Line;
  return {
    page, found, n, line,
    topic: onTopic(line, found.topic, (found.odds[n] as number) > 0) ?? 0,
    share: found.mass === 0 ? 0 : (found.massBefore[n] as number) / found.mass,
    before: page.lines.slice(Math.max(0, n - CLOSE), n),
    after: page.lines.slice(n + 1, n + 1 + CLOSE),
  };
}

const NEARNESS = [0, 1, 2, 3, 5, 8, 15, 30]; // lines
/** A site’s name stands behind a title’s first bar. */
const PIPE = /[|»]/, LOOKED_AT = 300; // UTF-16 units
/** The first look’s log-odds within bounds. */
const bounded = (odds: number | undefined): number => Math.max(-6, Math.min(4, odds ?? -6)) / 4;

const ask = new Questions<Sight>();
export const slots = ask.slots;

ask.which('length', LENGTH_CLASSES, ({ line }) => lengthClass(line.words));
ask.amount('capitals', ({ line }) => (line.words > 2 ? line.capital : 0));
ask.amount('in capitals', ({ line }) => line.shouted);
ask.whether('ends', ({ line }) => line.ends);
ask.whether('question', ({ line }) => line.text.endsWith('?'));
const apart = slots.claim('apart', APART);
ask.also(({ page, n }, into) => lookAround(page, n, apart, into));
ask.amount('on topic:0', ({ topic }) => topic);
ask.amount('on topic:1', ({ topic, line }) => Math.min(1, (topic * line.content.length) / 5));
ask.which('lines to the text', NEARNESS.length + 1, ({ found, n }) => classIn(NEARNESS, (found.nextText[n] as number) - n));
ask.amount('share of text before', ({ share }) => share);
ask.whether('no text before', ({ share }) => share < 0.02);
ask.whether('much text before', ({ share }) => share > 0.15);
const times = ({ page, line }: Sight): number => page.times.get(line.fingerprint) ?? 1;
ask.each('comes again', [(sight) => times(sight) === 2, (sight) => times(sight) > 2]);
ask.whether('elsewhere', ({ page, n }) => (page.elsewhere[n] as number) > 0);
ask.each('signal', eachSignal.map((given) => ({ line }: Sight) => given(line)));
ask.each('followed by', [({ after }) => after.some(({ by }) => by), ({ after }) => after.some(({ dated }) => dated)]);
ask.whether('preceded by a byline or date', ({ before }) => before.some(({ by, dated }) => by || dated));
ask.amount('own', ({ found, n }) => bounded(found.odds[n]));
ask.amount('next', ({ found, n }) => bounded(found.odds[n + 1]));
ask.whether('pipe', ({ line }) => PIPE.test(line.text.slice(0, LOOKED_AT)));
ask.whether('colon', ({ line }) => line.text.endsWith(':'));
ask.whether('numbers', ({ line }) => line.numbers > 0.3);
ask.whether('by', ({ line }) => line.by);
ask.whether('dated', ({ line }) => line.dated);
ask.whether('timed', ({ line }) => line.timed);
const onBarePages = slots.again('bare: ');

export function lookForHeadline(page: Page, found: Found, n: number, into: Vector): void {
  ask.answer(sightOf(page, found, n), into);
  if (page.bare) into.again(onBarePages);
}
