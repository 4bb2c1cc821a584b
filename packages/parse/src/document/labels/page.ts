/** What the page around a line says: which lines read like prose, how near they are, which words the page is about. */
import type { Vector } from './features.js';
import { type Field, fieldsOf } from './fields.js';
import type { Line } from './line.js';
import { bitOf } from './signals.js';

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
  /** Number of prose lines each content word stands in. */
  readonly topic: ReadonlyMap<string, number>;
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
const FURNITURE = bitOf('copyright') | bitOf('cookie') | bitOf('account') | bitOf('share') | bitOf('more') | bitOf('follow') | bitOf('advert') | bitOf('appeal');

/** Share of words in capitals from which on a page knows nothing else, and a line’s usual share of capitalised words. */
const TELEX = 0.8, USUAL = 0.15;

/** Capitals tell nothing on a page that is written in them throughout, as old wires are. */
function inOneCase(lines: readonly Line[]): readonly Line[] {
  const words = lines.reduce((sum, line) => sum + line.words, 0), shouted = lines.reduce((sum, line) => sum + line.words * line.shouted, 0);
  return shouted < TELEX * words ? lines : lines.map((line) => ({ ...line, capital: USUAL, shouted: 0 }));
}

export function pageOf(written: readonly Line[], elsewhere: (line: Line) => number): Page {
  const lines = inOneCase(written), size = lines.length;
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
  return { lines, spaced: isSpaced(lines), bare: prose.filter((is) => !is).length <= FEW, prose, furniture, sums, proseBefore, proseAfter, massBefore, mass, topic, firstWith, times, elsewhere: Int32Array.from(lines, elsewhere), fields: fieldsOf(lines) };
}

/** So few lines apart from the others, or so few that are not, are chance. */
const CHANCE = 0.02; // share of the lines

function isSpaced(lines: readonly Line[]): boolean {
  const below = lines.slice(1), apart = below.filter((line) => line.apartBefore).length;
  return apart > CHANCE * below.length && apart < (1 - CHANCE) * below.length;
}

/** Slots that lookAround fills. */
export const APART = 4;

/** Blank lines around a line: above, below, both; or a page that has none, or nothing but. */
export function lookAround({ lines, spaced }: Page, n: number, slot: number, into: Vector): void {
  if (!spaced) {
    into.add(slot + 3, 1);
    return;
  }
  const above = (lines[n] as Line).apartBefore, below = lines[n + 1]?.apartBefore ?? true;
  into.has(slot, above);
  into.has(slot + 1, below);
  into.has(slot + 2, above && below);
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
