/**
 * Cardinal numbers as news writes them: 2,700 · 2.3 million · two hundred and fifty · half a million · two dozen · 15-20.
 * Source of the words: the cardinal numerals of English and the Indian units lakh and crore.
 */
import { Tag } from '../lexicon/index.js';
import { type Token, tagged } from './tokens.js';

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

/** What hangs on a number by a hyphen and leaves it a number: twenty-odd, a million-plus, 12,000-strong, a five-member family. */
const SUFFIX = /-(?:odd|plus|strong|member|man|person)$/;
const withoutSuffix = (lower: string): string => (lower.includes('-') ? lower.replace(SUFFIX, '') : lower);

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

const lowerAt = (tokens: readonly Token[], i: number, end: number): string => (i < end ? withoutSuffix((tokens[i] as Token).lower) : '');

/** Multiplies by the units that follow ("hundred", "million") from token `i`; the next token and the product. */
function times(tokens: readonly Token[], i: number, end: number, value: number): readonly [number, number] {
  for (let unit = units.get(lowerAt(tokens, i, end)); unit !== undefined; unit = units.get(lowerAt(tokens, ++i, end))) value *= unit;
  return [i, value];
}

const isA = (text: string): boolean => text === 'a' || text === 'an';

const SHARES = new Set(['half', 'a', 'an', 'one', 'three', 'quarter', 'quarters', 'three-quarters']);

/** The share that opens a number and the token behind it: half, a quarter of, three quarters of. */
function share(word: (k: number) => string): readonly [number, number] | null {
  if (!SHARES.has(word(0))) return null;
  if (word(0) === 'half') return [1, 0.5];
  if (isA(word(0)) && word(1) === 'half') return [2, 0.5];
  const quarters = [word(0), word(1)].findIndex((text) => /^quarters?$/.test(text));
  const many = quarters === 0 || isA(word(0)) || word(0) === 'one' ? 1 : word(0) === 'three' ? 3 : 0;
  if (quarters >= 0 && many > 0 && word(quarters + 1) === 'of') return [quarters + 2, many / 4];
  return word(0) === 'three-quarters' && word(1) === 'of' ? [2, 0.75] : null;
}

/** half a million, a quarter of a million, half a dozen. */
function shareOf(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const part = share((k) => lowerAt(tokens, at + k, end));
  if (part === null) return null;
  const [skipped, factor] = part, start = at + skipped;
  const unitAt = isA(lowerAt(tokens, start, end)) ? start + 1 : skipped > 1 ? start : -1;
  if (unitAt < 0 || !units.has(lowerAt(tokens, unitAt, end))) return null;
  const [last, value] = times(tokens, unitAt, end, factor);
  return { first: at, last, low: value, high: value };
}

/** A number below 100 in one word or two (twenty five), or the article of a unit (a hundred): the next token and the value. */
function belowHundred(tokens: readonly Token[], i: number, end: number): readonly [number, number] | null {
  if (isA(lowerAt(tokens, i, end)) && units.has(lowerAt(tokens, i + 1, end))) return [i + 1, 1];
  const value = smallWord(lowerAt(tokens, i, end));
  if (value === null) return null;
  const ones = value >= 20 && value % 10 === 0 ? small.get(lowerAt(tokens, i + 1, end)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? [i + 2, value + ones] : [i + 1, value];
}

/** "and a half" at this token. */
const isAndHalf = (tokens: readonly Token[], i: number, end: number): boolean =>
  lowerAt(tokens, i, end) === 'and' && lowerAt(tokens, i + 1, end) === 'a' && lowerAt(tokens, i + 2, end) === 'half';

/** Words and units added up: one thousand two hundred and six; a hundred and six; two and a half million; a million and a half. */
function words(tokens: readonly Token[], at: number, end: number): Numeral | null {
  let total = 0, last = at, ceiling = Infinity;
  for (let i = at; i < end;) {
    const part = belowHundred(tokens, i, end);
    if (part === null) break;
    let [next, value] = part;
    if (isAndHalf(tokens, next, end) && units.has(lowerAt(tokens, next + 3, end))) {
      value += 0.5;
      next += 3;
    }
    let [after, unit] = times(tokens, next, end, 1);
    if (unit >= ceiling) break;
    value *= unit;
    if (unit >= 1000 && isAndHalf(tokens, after, end)) {
      value += unit / 2;
      after += 3;
    }
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

const SHORT = /^([\d,.]{1,9})(k|m|mn|bn)$/;
const SHORT_UNITS: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9 };

/** 40k, 3.5m people; "12m from the door" is a distance. */
function shortened(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const [, number, unit] = SHORT.exec((tokens[at] as Token).lower) ?? [], value = digits(number ?? ''), next = at + 1 < end ? tokens[at + 1] : undefined;
  if (unit === undefined || value === null || next?.kind !== 'word' || tagged(next, Tag.Preposition | Tag.Adverb)) return null;
  const count = Math.round(value * (SHORT_UNITS[unit] as number));
  return { first: at, last: at + 1, low: count, high: count };
}

/** One number or range written without a link word. */
function single(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    const short = shortened(tokens, at, end);
    if (short !== null) return short;
    const text = withoutSuffix(token.lower), range = DIGIT_RANGE.exec(text), value = digits(text);
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
  return shareOf(tokens, at, end) ?? words(tokens, at, end);
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
