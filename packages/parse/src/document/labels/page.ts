/** What the page around a line says: which lines read like prose, how near they are, which words the page is about. */
import type { Line } from './line.js';
import { bitOf } from './signals.js';

export interface Page {
  readonly lines: readonly Line[];
  /** Whether the line reads like a paragraph of prose. */
  readonly prose: readonly boolean[];
  /** Whether the line holds words of a page’s furniture. */
  readonly furniture: readonly boolean[];
  /** How many lines before each are prose, furniture, short: windows are differences. */
  readonly sums: { readonly prose: Int32Array; readonly furniture: Int32Array; readonly short: Int32Array };
  /** Lines up to the nearest prose line before and after, MANY where there is none. */
  readonly proseBefore: Int32Array;
  readonly proseAfter: Int32Array;
  /** Words of prose before each line, and on the whole page. */
  readonly massBefore: Float64Array;
  readonly mass: number;
  /** Number of prose lines each content word stands in. */
  readonly topic: ReadonlyMap<string, number>;
  /** First line with this fingerprint, and how many there are. */
  readonly firstWith: ReadonlyMap<number, number>;
  readonly times: ReadonlyMap<number, number>;
  /** Documents of the corpus, other than this one and its near-copies, that hold the line. */
  readonly elsewhere: Int32Array;
}

export const MANY = 99;
const FURNITURE = bitOf('copyright') | bitOf('cookie') | bitOf('account') | bitOf('share') | bitOf('more') | bitOf('follow') | bitOf('advert') | bitOf('appeal');

export function pageOf(lines: readonly Line[], elsewhere: (line: Line) => number): Page {
  const size = lines.length;
  const prose = lines.map((line) => line.words >= 12 && (line.ends || line.words >= 25) && line.function >= 0.25 && (line.signals & bitOf('copyright')) === 0);
  const proseBefore = new Int32Array(size), proseAfter = new Int32Array(size), massBefore = new Float64Array(size);
  const topic = new Map<string, number>(), firstWith = new Map<number, number>(), times = new Map<number, number>();
  let mass = 0, last = -MANY;
  for (const [n, line] of lines.entries()) {
    proseBefore[n] = Math.min(MANY, n - last);
    massBefore[n] = mass;
    if (!firstWith.has(line.fingerprint)) firstWith.set(line.fingerprint, n);
    times.set(line.fingerprint, (times.get(line.fingerprint) ?? 0) + 1);
    if (!prose[n]) continue;
    last = n;
    mass += Math.min(line.words, 80);
    for (const word of line.content) topic.set(word, (topic.get(word) ?? 0) + 1);
  }
  let next = size + MANY;
  for (let n = size - 1; n >= 0; n--) {
    proseAfter[n] = Math.min(MANY, next - n);
    if (prose[n]) next = n;
  }
  const furniture = lines.map((line) => (line.signals & FURNITURE) !== 0);
  const sums = { prose: sumsOf(prose), furniture: sumsOf(furniture), short: sumsOf(lines.map((line) => line.words <= 4)) };
  return { lines, prose, furniture, sums, proseBefore, proseAfter, massBefore, mass, topic, firstWith, times, elsewhere: Int32Array.from(lines, elsewhere) };
}

function sumsOf(holds: readonly boolean[]): Int32Array {
  const sums = new Int32Array(holds.length + 1);
  for (const [n, is] of holds.entries()) sums[n + 1] = (sums[n] as number) + (is ? 1 : 0);
  return sums;
}

/** Share of the line’s content words that other lines hold, a word in one of them counting half; null for a line without any. */
export function onTopic(line: Line, topic: ReadonlyMap<string, number>, counted: boolean): number | null {
  if (line.content.length === 0) return null;
  let shared = 0;
  for (const word of line.content) {
    const others = (topic.get(word) ?? 0) - (counted ? 1 : 0);
    shared += others >= 2 ? 1 : others >= 1 ? 0.5 : 0;
  }
  return shared / line.content.length;
}
