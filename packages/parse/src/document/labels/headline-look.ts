/** Which line is the headline: short, titled, about what the text is about, soon followed by it. */
import { LENGTH_CLASSES, Slots, type Vector, lengthClass } from './features.js';
import type { Line } from './line.js';
import { APART, type Page, lookAround, onTopic } from './page.js';
import { phraseSignals } from './signals.js';

export const slots = new Slots();
const NEARNESS = [0, 1, 2, 3, 5, 8, 15, 30];
const at = {
  length: slots.claim('length', LENGTH_CLASSES), capital: slots.claim('capitals'), shouted: slots.claim('in capitals'), ends: slots.claim('ends'), question: slots.claim('question'),
  apart: slots.claim('apart', APART), topic: slots.claim('on topic', 2), nearness: slots.claim('lines to the text', NEARNESS.length + 1), share: slots.claim('share of text before'),
  none: slots.claim('no text before'), late: slots.claim('much text before'), times: slots.claim('comes again', 2), elsewhere: slots.claim('elsewhere'),
  signal: slots.claim('signal', phraseSignals.length), followed: slots.claim('followed by', 2), preceded: slots.claim('preceded by a byline or date'), own: slots.claim('own', 2), next: slots.claim('next'),
  pipe: slots.claim('pipe'), colon: slots.claim('colon'), numbers: slots.claim('numbers'), by: slots.claim('by'), dated: slots.claim('dated'), timed: slots.claim('timed'),
};
const onBarePages = slots.again('bare: ');

/** What the first look found: log-odds of body, and what follows from them. */
export interface Found {
  readonly odds: Float64Array;
  /** Words that the text is about. */
  readonly topic: ReadonlyMap<string, number>;
  /** Next line that reads like the text, by line. */
  readonly nextText: Int32Array;
  /** Expected words of text before each line, and in all. */
  readonly massBefore: Float64Array;
  readonly mass: number;
  /** Likelihood of each line, weighted by 1 + words, summed over the lines before it; and the weights. */
  readonly likelySums: Float64Array;
  readonly weightSums: Float64Array;
}

export const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));

export function found(page: Page, odds: Float64Array): Found {
  const { lines } = page, topic = new Map<string, number>(), nextText = new Int32Array(lines.length), massBefore = new Float64Array(lines.length), likelySums = new Float64Array(lines.length + 1), weightSums = new Float64Array(lines.length + 1);
  let mass = 0, next = lines.length;
  for (const [n, line] of lines.entries()) {
    massBefore[n] = mass;
    const chance = likely(odds[n] as number), length = Math.min(60, line.words);
    mass += chance * length;
    likelySums[n + 1] = (likelySums[n] as number) + chance * (1 + length);
    weightSums[n + 1] = (weightSums[n] as number) + 1 + length;
    if ((odds[n] as number) > 0) for (const word of line.content) topic.set(word, (topic.get(word) ?? 0) + 1);
  }
  for (let n = lines.length - 1; n >= 0; n--) {
    if ((odds[n] as number) > 0 && (lines[n] as Line).words >= 12) next = n;
    nextText[n] = next;
  }
  return { odds, topic, nextText, massBefore, mass, likelySums, weightSums };
}

export function lookForHeadline(page: Page, { odds, topic, nextText, massBefore, mass }: Found, n: number, into: Vector): void {
  const { lines } = page, line = lines[n] as Line;
  into.add(at.length + lengthClass(line.words), 1); into.add(at.capital, line.words > 2 ? line.capital : 0); into.add(at.shouted, line.shouted); into.has(at.ends, line.ends); into.has(at.question, line.text.endsWith('?'));
  lookAround(page, n, at.apart, into);
  const shared = onTopic(line, topic, (odds[n] as number) > 0) ?? 0;
  into.add(at.topic, shared); into.add(at.topic + 1, Math.min(1, (shared * line.content.length) / 5));
  const distance = (nextText[n] as number) - n, near = NEARNESS.findIndex((limit) => distance <= limit);
  into.add(at.nearness + (near < 0 ? NEARNESS.length : near), 1);
  const share = mass === 0 ? 0 : (massBefore[n] as number) / mass;
  into.add(at.share, share); into.has(at.none, share < 0.02); into.has(at.late, share > 0.15);
  const times = page.times.get(line.fingerprint) ?? 1;
  into.has(at.times, times === 2); into.has(at.times + 1, times > 2); into.has(at.elsewhere, (page.elsewhere[n] as number) > 0);
  for (let bit = 0; bit < phraseSignals.length; bit++) if ((line.signals >>> bit) & 1) into.add(at.signal + bit, 1);
  const after = lines.slice(n + 1, n + 7), before = lines.slice(Math.max(0, n - 6), n);
  into.has(at.followed, after.some((other) => other.by)); into.has(at.followed + 1, after.some((other) => other.dated)); into.has(at.preceded, before.some((other) => other.by || other.dated));
  into.add(at.own, Math.max(-6, Math.min(4, odds[n] as number)) / 4); into.add(at.next, Math.max(-6, Math.min(4, odds[n + 1] ?? -6)) / 4);
  into.has(at.pipe, /[|»]/.test(line.text.slice(0, 300))); into.has(at.colon, line.text.endsWith(':')); into.has(at.numbers, line.numbers > 0.3);
  into.has(at.by, line.by); into.has(at.dated, line.dated); into.has(at.timed, line.timed);
  if (page.bare) into.again(onBarePages);
}
