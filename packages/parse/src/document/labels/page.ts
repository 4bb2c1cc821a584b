/** What the page around a line says: which lines read like prose, how near they are, which words the page is about. */
import { isSpaced } from './blank-lines.js';
import { type Field, fieldsOf } from './fields.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';
import { type Topic, topicOf } from './topic.js';

export interface Page {
  readonly lines: readonly Line[];
  /** Whether some lines have a blank line above and some have none: else blank lines tell nothing. */
  readonly spaced: boolean;
  /**
   * Whether little else than an article stands on it, as on a text that somebody saved. What a feature is worth there is fitted beside
   * its worth on all pages (Daumé, Frustratingly Easy Domain Adaptation, 2007).
   */
  readonly bare: boolean;
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
  /** Words of the prose. */
  readonly topic: Topic;
  /** First line with this fingerprint, and how many there are. */
  readonly firstWith: ReadonlyMap<number, number>;
  readonly times: ReadonlyMap<number, number>;
  /** Documents of the corpus, other than this one and its near-copies, that hold the line. */
  readonly elsewhere: Int32Array;
  /** Field of an archive’s record that the line is; null on other pages. */
  readonly fields: readonly (Field | null)[];
}

export const MANY = 99;
/** Lines that are no prose, at most, on a bare page. */
const FEW = 12;
/** Words of a line of prose that count. */
const COUNTED = 80;

const COPYRIGHT = bitsOf('copyright');
const FURNITURE = bitsOf('copyright', 'cookie', 'account', 'share', 'more', 'follow', 'advert', 'appeal');

export function pageOf(written: readonly Line[], elsewhere: (line: Line) => number): Page {
  const lines = inOneCase(written), prose = lines.map(isProse), furniture = lines.map((line) => gives(line, FURNITURE));
  return {
    lines, prose, furniture,
    spaced: isSpaced(lines),
    bare: prose.filter((is) => !is).length <= FEW,
    sums: { prose: sumsOf(prose), furniture: sumsOf(furniture), short: sumsOf(lines.map((line) => line.words <= 4)) },
    ...distancesTo(prose),
    ...massOf(lines, prose),
    topic: topicOf(lines, (n) => prose[n] === true),
    ...recurrencesOf(lines),
    elsewhere: Int32Array.from(lines, elsewhere),
    fields: fieldsOf(lines),
  };
}

const isProse = (line: Line): boolean =>
  line.words >= 12 && (line.ends || line.words >= 25) && line.function >= 0.25 && !gives(line, COPYRIGHT);

/** Share of words in capitals from which on a page knows nothing else, and a line’s usual share of capitalised words. */
const TELEX = 0.8, USUAL = 0.15;

/** Capitals tell nothing on a page that is written in them throughout, as old wires are. */
function inOneCase(lines: readonly Line[]): readonly Line[] {
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const shouted = lines.reduce((sum, line) => sum + line.words * line.shouted, 0);
  return shouted < TELEX * words ? lines : lines.map((line) => ({ ...line, capital: USUAL, shouted: 0 }));
}

function distancesTo(prose: readonly boolean[]): Pick<Page, 'proseBefore' | 'proseAfter'> {
  const proseBefore = new Int32Array(prose.length), proseAfter = new Int32Array(prose.length);
  let last = -MANY;
  for (const [n, is] of prose.entries()) {
    proseBefore[n] = Math.min(MANY, n - last);
    if (is) last = n;
  }
  let next = prose.length + MANY;
  for (let n = prose.length - 1; n >= 0; n--) {
    proseAfter[n] = Math.min(MANY, next - n);
    if (prose[n]) next = n;
  }
  return { proseBefore, proseAfter };
}

function massOf(lines: readonly Line[], prose: readonly boolean[]): Pick<Page, 'massBefore' | 'mass'> {
  const massBefore = new Float64Array(lines.length);
  let mass = 0;
  for (const [n, { words }] of lines.entries()) {
    massBefore[n] = mass;
    if (prose[n]) mass += Math.min(words, COUNTED);
  }
  return { massBefore, mass };
}

function recurrencesOf(lines: readonly Line[]): Pick<Page, 'firstWith' | 'times'> {
  const firstWith = new Map<number, number>(), times = new Map<number, number>();
  for (const [n, { fingerprint }] of lines.entries()) {
    if (!firstWith.has(fingerprint)) firstWith.set(fingerprint, n);
    times.set(fingerprint, (times.get(fingerprint) ?? 0) + 1);
  }
  return { firstWith, times };
}

/** For each line how many above it hold, and at the end how many in all. */
function sumsOf(holds: readonly boolean[]): Int32Array {
  const sums = new Int32Array(holds.length + 1);
  for (const [n, is] of holds.entries()) sums[n + 1] = (sums[n] as number) + (is ? 1 : 0);
  return sums;
}

/** How much of a running sum falls to the lines from one up to another. */
export const sumWithin = (sums: Int32Array | Float64Array, from: number, to: number): number =>
  (sums[to] as number) - (sums[from] as number);
