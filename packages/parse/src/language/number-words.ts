/** Numbers in words: twenty-seven · two hundred and fifty · a million and a half · two dozen. */
import type { Token } from './tokens.js';

/** A number, or two where the text gives a range, read from tokens `first` up to `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

/** The next token, and the number read before it. */
export type Step = readonly [number, number];

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
  + 'seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** The cardinal numerals of English, one word each. */
const small: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);

/** The number that one plain word gives: "nine", "thirty"; null for any other. */
export const numberOfWord = (lower: string): number | null => small.get(lower) ?? null;

/** Words that multiply a number; lakh and crore are Indian. */
export const units: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
]);

/** What hangs on a number by a hyphen and leaves it a number: twenty-odd, a million-plus, a five-member family. */
const SUFFIX = /-(?:odd|plus|strong|member|man|person)$/;
export const withoutSuffix = (lower: string): string => (lower.includes('-') ? lower.replace(SUFFIX, '') : lower);

/** The word at token `i` without a suffix; empty from `end` on. */
export const bareAt = (tokens: readonly Token[], i: number, end: number): string =>
  i < end ? withoutSuffix((tokens[i] as Token).lower) : '';

/** Multiplies by the units that follow ("hundred", "million") from token `i`. */
export function times(tokens: readonly Token[], i: number, end: number, value: number): Step {
  let next = i, product = value;
  for (;;) {
    const unit = units.get(bareAt(tokens, next, end));
    if (unit === undefined) return [next, product];
    product *= unit;
    next++;
  }
}

/** seven-eight, ten-fifteen. */
export function wordRange(lower: string): readonly [number, number] | null {
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 20) return null;
  const low = small.get(lower.slice(0, hyphen)), high = small.get(lower.slice(hyphen + 1));
  return low !== undefined && high !== undefined && low > 0 && low < high && low < 20 ? [low, high] : null;
}

/** Words and units added up from token `at`, up to `end`: one thousand two hundred and six; a hundred and six. */
export function numberInWords(tokens: readonly Token[], at: number, end: number): Numeral | null {
  let total = 0, last = at, ceiling = Infinity;
  for (let i = at; i < end;) {
    const step = addend(tokens, i, end, ceiling);
    if (step === null) break;
    const [next, value, unit] = step;
    total += value;
    last = next;
    if (value < 1000) break;
    ceiling = unit;
    i = pastAnd(tokens, next, end);
  }
  return last > at ? { first: at, last, low: total, high: total } : null;
}

/** "two hundred and fifty thousand", "two and a half million": the next token, the value and its unit. */
function addend(
  tokens: readonly Token[], at: number, end: number, ceiling: number,
): readonly [number, number, number] | null {
  const part = belowHundred(tokens, at, end);
  if (part === null) return null;
  let [next, value] = part;
  if (isAndHalf(tokens, next, end) && units.has(bareAt(tokens, next + 3, end))) {
    value += 0.5;
    next += 3;
  }
  let [after, unit] = times(tokens, next, end, 1);
  if (unit >= ceiling) return null;
  value *= unit;
  if (unit >= 1000 && isAndHalf(tokens, after, end)) {
    value += unit / 2;
    after += 3;
  }
  if (unit === 100) {
    const rest = belowHundred(tokens, pastAnd(tokens, after, end), end);
    // "two hundred and fifty thousand": the thousand counts the whole.
    if (rest !== null && rest[1] > 0) [after, value] = times(tokens, rest[0], end, value + rest[1]);
  }
  return [after, value, unit];
}

const pastAnd = (tokens: readonly Token[], i: number, end: number): number =>
  bareAt(tokens, i, end) === 'and' ? i + 1 : i;

/** "and a half" at this token. */
const isAndHalf = (tokens: readonly Token[], i: number, end: number): boolean =>
  bareAt(tokens, i, end) === 'and' && bareAt(tokens, i + 1, end) === 'a' && bareAt(tokens, i + 2, end) === 'half';

/** A number below 100 in one word or two (twenty five), or the article of a unit (a hundred). */
function belowHundred(tokens: readonly Token[], i: number, end: number): Step | null {
  const word = bareAt(tokens, i, end);
  if (isA(word) && units.has(bareAt(tokens, i + 1, end))) return [i + 1, 1];
  const value = inOneWord(word);
  if (value === null) return null;
  const ones = value >= 20 && value % 10 === 0 ? small.get(bareAt(tokens, i + 1, end)) : undefined;
  return isOnes(ones) ? [i + 2, value + ones] : [i + 1, value];
}

/** twenty-seven, nine: a number below 100 in one word. */
function inOneWord(lower: string): number | null {
  const whole = small.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 16) return null;
  const tens = small.get(lower.slice(0, hyphen)), ones = small.get(lower.slice(hyphen + 1));
  return tens !== undefined && tens >= 20 && isOnes(ones) ? tens + ones : null;
}

const isOnes = (value: number | undefined): value is number => value !== undefined && value > 0 && value < 10;

export const isA = (word: string): boolean => word === 'a' || word === 'an';
