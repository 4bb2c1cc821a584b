/** Cardinal numbers as news writes them: 2,700 · 2.3 million · 40k · 15-20 · seven or eight · between two and three. */
import { changeVerbs } from '../lexicon/change-verbs.js';
import { Tag } from '../lexicon/index.js';
import { shareOf } from './number-shares.js';
import { type Numeral, bareAt, numberInWords, times, units, withoutSuffix, wordRange } from './number-words.js';
import { type Token, tagged } from './tokens.js';

/** Words between the two numbers of a range, and behind "between" and "from". */
const LINKS: ReadonlySet<string> = new Set(['to', 'or', '-', '–']);
const BETWEEN_LINKS: ReadonlySet<string> = new Set(['and', 'to', '-', '–']);
const FROM_LINKS: ReadonlySet<string> = new Set(['to']);

/** The number or range at token `at`, up to `end`; null where none begins. Reads at most a dozen tokens. */
export function numeralAt(tokens: readonly Token[], at: number, end: number): Numeral | null {
  if (at >= end) return null;
  const opener = (tokens[at] as Token).lower;
  if (opener === 'between' || opener === 'from') {
    const low = at + 1 < end ? oneNumeral(tokens, at + 1, end) : null;
    const range = isOneNumber(low) ? linked(tokens, low, end, opener === 'between' ? BETWEEN_LINKS : FROM_LINKS) : null;
    return range === null ? null : { ...range, first: at };
  }
  const numeral = oneNumeral(tokens, at, end);
  return isOneNumber(numeral) ? linked(tokens, numeral, end, LINKS) ?? numeral : numeral;
}

const isOneNumber = (numeral: Numeral | null): numeral is Numeral => numeral !== null && numeral.low === numeral.high;

/** "two | to three", "7 | or 8", "15 | - 20": the range of a number and the next, if a link and a larger one follow. */
function linked(tokens: readonly Token[], low: Numeral, end: number, links: ReadonlySet<string>): Numeral | null {
  if (low.last + 1 >= end || !links.has(bareAt(tokens, low.last, end)) || isChange(tokens, low.first)) return null;
  // "the number of arrests since March | 30 | to 123": a day
  if (tagged(tokens[low.first - 1], Tag.Month) && !tagged(tokens[low.last + 1], Tag.Month) && !isDay(tokens[low.last + 1])) return null;
  const high = oneNumeral(tokens, low.last + 1, end);
  if (!isOneNumber(high)) return null;
  // "two to three million": the unit counts both ends.
  const isShort = high.low > low.low * 100 && low.last === low.first + 1;
  const unit = isShort ? units.get((tokens[high.last - 1] as Token).lower) ?? 1 : 1;
  const bottom = low.low * unit;
  const isRange = bottom < high.low && bottom * 20 > high.low;
  return isRange ? { first: low.first, last: high.last, low: bottom, high: high.low } : null;
}

/** "March 3 to | 12 |". */
const isDay = (token: Token | undefined): boolean => /^(?:[12]?\d|3[01])$/.test(token?.text ?? '');

/** Words of a hedge between "by" and its number, at most. */
const HEDGE = 3;

/** "rose by | three | to 28", "rose by at least | three | to 28": how much it changed, and what it came to. */
function isChange(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 1 - HEDGE; i--)
    if (tokens[i]?.lower === 'by') return changeVerbs.has(tokens[i - 1]?.lower ?? '');
  return false;
}

/** "some | dozen | people", "| Dozen | dead in Orsa": without the article that it mostly has. */
const isLoneDozen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'dozen' && (beforeDozen.has(tokens[at - 1]?.lower ?? '') || (at === 0 && tokens[at]?.capital === true));

const beforeDozen: ReadonlySet<string> = new Set(['some', 'about', 'around', 'nearly', 'almost', 'over', 'than', 'another']);

/** One number, or a range written without a link word. */
function oneNumeral(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const { kind, lower } = tokens[at] as Token;
  if (kind === 'number') return shortened(tokens, at, end) ?? inDigits(tokens, at, end);
  if (kind !== 'word') return null;
  const range = wordRange(lower);
  if (range !== null) return counted(tokens, at, end, ...range);
  if (isLoneDozen(tokens, at)) return { first: at, last: at + 1, low: 12, high: 12 };
  return shareOf(tokens, at, end) ?? numberInWords(tokens, at, end);
}

/** Largest whole number that the dataset keeps: more people than have ever lived. */
const LARGEST = 1e12;
const DIGITS = /^\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,3})?$|^\d{1,12}(?:\.\d{1,3})?$/;
const DIGIT_RANGE = /^([\d,.]{1,15})[-‐‑–]([\d,.]{1,15})$/;

const valueOf = (text: string): number | null => (DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null);

/** 2,700 · 2.3 million · 15-20 · "2-3 million": the unit counts both ends. */
function inDigits(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const text = withoutSuffix((tokens[at] as Token).lower);
  const spaced = spacedAt(tokens, at, end);
  if (spaced !== null) return spaced;
  const value = valueOf(text), range = value === null ? DIGIT_RANGE.exec(text) : null;
  const low = value ?? valueOf(range?.[1] ?? ''), high = value ?? valueOf(range?.[2] ?? '');
  if (low === null || high === null || high < low) return null;
  const numeral = counted(tokens, at, end, low, high);
  const isWhole = Number.isInteger(low) || numeral.last > at + 1;
  if (!isWhole || numeral.high > LARGEST) return null;
  return { ...numeral, low: Math.round(numeral.low), high: Math.round(numeral.high) };
}

/** "12 300": thousands set apart by a space; not "May 12 300 people". */
function spacedAt(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const opener = tokens[at] as Token, before = tokens[at - 1];
  if (!/^[1-9]\d{0,2}$/.test(opener.text) || before?.kind === 'number' || tagged(before, Tag.Month)) return null;
  let last = at + 1, value = Number(opener.text);
  for (; last < end && last < at + 4; last++) {
    const { start, text } = tokens[last] as Token;
    if (!/^\d{3}$/.test(text) || start !== (tokens[last - 1] as Token).end + 1) break;
    value = value * 1000 + Number(text);
  }
  return last === at + 1 || tokens[last]?.kind === 'number' ? null : { first: at, last, low: value, high: value };
}

/** The number or range that token `at` holds, with the units behind it. */
function counted(tokens: readonly Token[], at: number, end: number, low: number, high: number): Numeral {
  const [last, unit] = times(tokens, at + 1, end, 1);
  return { first: at, last, low: low * unit, high: high * unit };
}

const SHORT = /^([\d,.]{1,9})(k|m|mn|bn)$/;
const SHORT_UNITS: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9 };

/** 40k, 3.5m people; "12m from the door" is a distance. */
function shortened(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const [, number = '', unit] = SHORT.exec((tokens[at] as Token).lower) ?? [];
  const value = valueOf(number), next = at + 1 < end ? tokens[at + 1] : undefined;
  if (unit === undefined || value === null) return null;
  if (next?.kind !== 'word' || tagged(next, Tag.Preposition | Tag.Adverb)) return null;
  const count = Math.round(value * (SHORT_UNITS[unit] as number));
  return { first: at, last: at + 1, low: count, high: count };
}
