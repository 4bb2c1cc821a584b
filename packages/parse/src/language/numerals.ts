/**
 * Cardinal numbers as news writes them: 2,700 · 2.3 million · two hundred and fifty · half a million · two dozen · 15-20.
 * Source of the words: the cardinal numerals of English and the Indian units lakh and crore.
 */
import type { Token } from './tokens.js';

/** A number, or two where the text gives a range, read from tokens `first` up to `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

const small: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
export const units: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 100], ['thousand', 1000], ['lakh', 100_000], ['million', 1_000_000], ['crore', 10_000_000], ['billion', 1_000_000_000],
]);

/** Largest whole number that the dataset keeps: more people than have ever lived. */
const LARGEST = 1e12;
const DIGITS = /^\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,3})?$|^\d{1,12}(?:\.\d{1,3})?$/;
const DIGIT_RANGE = /^([\d,.]{1,15})[-‐‑–]([\d,.]{1,15})$/;

const digits = (text: string): number | null => (DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null);

/** twenty-seven, nine: a number below 100 in one word. */
function smallWord(lower: string): number | null {
  const whole = small.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 16) return null;
  const tens = small.get(lower.slice(0, hyphen)), ones = small.get(lower.slice(hyphen + 1));
  return tens !== undefined && tens >= 20 && tens < 100 && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

/** seven-eight, ten-fifteen. */
function wordRange(lower: string): readonly [number, number] | null {
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 20) return null;
  const low = small.get(lower.slice(0, hyphen)), high = small.get(lower.slice(hyphen + 1));
  return low !== undefined && high !== undefined && low > 0 && low < high && low < 20 ? [low, high] : null;
}

const lowerAt = (tokens: readonly Token[], i: number, end: number): string => (i < end ? (tokens[i] as Token).lower : '');

/** Multiplies by the units that follow ("hundred", "million") from token `i`; the next token and the product. */
function times(tokens: readonly Token[], i: number, end: number, value: number): readonly [number, number] {
  for (let unit = units.get(lowerAt(tokens, i, end)); unit !== undefined; unit = units.get(lowerAt(tokens, ++i, end))) value *= unit;
  return [i, value];
}

const isA = (text: string): boolean => text === 'a' || text === 'an';

/** half a million, a quarter of a million, half a dozen, a dozen, a hundred. */
function article(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const word = (k: number): string => lowerAt(tokens, at + k, end);
  const fraction = word(0) === 'half' ? [1, 0.5] as const
    : isA(word(0)) && word(1) === 'half' ? [2, 0.5] as const
      : isA(word(0)) && word(1) === 'quarter' && word(2) === 'of' ? [3, 0.25] as const
        : word(0) === 'quarter' && word(1) === 'of' ? [2, 0.25] as const : null;
  const start = at + (fraction?.[0] ?? 0), factor = fraction?.[1] ?? 1;
  const unitAt = isA(lowerAt(tokens, start, end)) ? start + 1 : fraction !== null && start > at + 1 ? start : -1;
  if (unitAt < 0 || !units.has(lowerAt(tokens, unitAt, end))) return null;
  const [last, value] = times(tokens, unitAt, end, factor);
  return { first: at, last, low: value, high: value };
}

/** A number below 100 in one word or two (twenty five): the next token and the value. */
function belowHundred(tokens: readonly Token[], i: number, end: number): readonly [number, number] | null {
  const value = smallWord(lowerAt(tokens, i, end));
  if (value === null) return null;
  const ones = value >= 20 && value % 10 === 0 ? small.get(lowerAt(tokens, i + 1, end)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? [i + 2, value + ones] : [i + 1, value];
}

/** Words and units added up: one thousand two hundred and six; two and a half million. */
function words(tokens: readonly Token[], at: number, end: number): Numeral | null {
  let total = 0, last = at, ceiling = Infinity;
  for (let i = at; i < end;) {
    const part = belowHundred(tokens, i, end);
    if (part === null) break;
    let [next, value] = part;
    if (lowerAt(tokens, next, end) === 'and' && lowerAt(tokens, next + 1, end) === 'a' && lowerAt(tokens, next + 2, end) === 'half' && units.has(lowerAt(tokens, next + 3, end))) {
      value += 0.5;
      next += 3;
    }
    let [after, unit] = times(tokens, next, end, 1);
    if (unit >= ceiling) break;
    value *= unit;
    if (unit === 100) {
      const rest = belowHundred(tokens, after + (lowerAt(tokens, after, end) === 'and' ? 1 : 0), end);
      // "two hundred and fifty thousand": the thousand counts the whole.
      if (rest !== null && rest[1] > 0) [after, value] = times(tokens, rest[0], end, value + rest[1]);
    }
    total += value;
    last = after;
    if (value < 1000) break;
    ceiling = unit;
    i = after + (lowerAt(tokens, after, end) === 'and' ? 1 : 0);
  }
  return last > at ? { first: at, last, low: total, high: total } : null;
}

/** One number or range written without a link word. */
function single(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    const range = DIGIT_RANGE.exec(token.text), value = digits(token.text);
    const low = value ?? digits(range?.[1] ?? ''), high = value ?? digits(range?.[2] ?? '');
    if (low === null || high === null || high < low) return null;
    const [last, unit] = times(tokens, at + 1, end, 1);
    if ((!Number.isInteger(low * unit) && unit === 1) || high * unit > LARGEST) return null;
    // "2-3 million": the unit counts both ends
    return { first: at, last, low: Math.round(low * unit), high: Math.round(high * unit) };
  }
  if (token.kind !== 'word') return null;
  const range = wordRange(token.lower);
  if (range !== null) {
    const [last, unit] = times(tokens, at + 1, end, 1);
    return { first: at, last, low: range[0] * unit, high: range[1] * unit };
  }
  return article(tokens, at, end) ?? words(tokens, at, end);
}

const isNumber = (numeral: Numeral | null): numeral is Numeral => numeral !== null && numeral.low === numeral.high;

/** "to", "or", "-" between two numbers of one range. */
function linked(tokens: readonly Token[], low: Numeral, end: number, links: readonly string[]): Numeral | null {
  const link = lowerAt(tokens, low.last, end);
  if (!links.includes(link) || low.last + 1 >= end) return null;
  const high = single(tokens, low.last + 1, end);
  if (!isNumber(high) || !isNumber(low)) return null;
  // "two to three million": the unit counts both ends
  const unit = high.low > low.low * 100 && low.last === low.first + 1 ? units.get((tokens[high.last - 1] as Token).lower) ?? 1 : 1;
  const bottom = low.low * unit;
  return bottom < high.low && bottom * 20 > high.low ? { first: low.first, last: high.last, low: bottom, high: high.low } : null;
}

/** The number or range at token `at`, up to `end`; null where none begins. Reads at most a dozen tokens. */
export function numeralAt(tokens: readonly Token[], at: number, end: number): Numeral | null {
  if (at >= end) return null;
  const opener = (tokens[at] as Token).lower;
  if (opener === 'between' || opener === 'from') {
    const low = single(tokens, at + 1, end);
    const range = isNumber(low) ? linked(tokens, low, end, opener === 'between' ? ['and', 'to', '-', '–'] : ['to']) : null;
    return range === null ? null : { ...range, first: at };
  }
  const numeral = single(tokens, at, end);
  return isNumber(numeral) ? linked(tokens, numeral, end, ['to', 'or', '-', '–']) ?? numeral : numeral;
}
