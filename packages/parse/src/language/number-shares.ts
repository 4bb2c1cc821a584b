/** Shares of a number: half a million · a quarter of a million · three quarters of a million · half a dozen. */
import { type Numeral, type Step, bareAt, isA, times, units } from './number-words.js';
import type { Token } from './tokens.js';

/** A share of units at token `at`, up to `end`; null where none begins. */
export function shareOf(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const part = share(tokens, at, end);
  if (part === null) return null;
  const [start, factor] = part;
  const hasArticle = isA(bareAt(tokens, start, end));
  // "half a dozen", "a half dozen", but not "half dozen".
  if (!hasArticle && start === at + 1) return null;
  const unitAt = hasArticle ? start + 1 : start;
  if (!units.has(bareAt(tokens, unitAt, end))) return null;
  const [last, value] = times(tokens, unitAt, end, factor);
  return { first: at, last, low: value, high: value };
}

/** Words that open a share, with the quarters that they are or count. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['a', 1], ['an', 1], ['one', 1], ['quarter', 1], ['quarters', 1], ['three', 3], ['three-quarters', 3],
]);

/** The share that opens a number: half, a half, a quarter of, three quarters of. */
function share(tokens: readonly Token[], at: number, end: number): Step | null {
  const first = bareAt(tokens, at, end);
  const many = SHARES.get(first);
  if (many === undefined) return null;
  if (first === 'half') return [at + 1, 0.5];
  const second = bareAt(tokens, at + 1, end);
  if (isA(first) && second === 'half') return [at + 2, 0.5];
  const behind = first.includes('quarter') ? at + 1 : isQuarter(second) ? at + 2 : -1;
  return behind > 0 && bareAt(tokens, behind, end) === 'of' ? [behind + 1, many / 4] : null;
}

const isQuarter = (word: string): boolean => word === 'quarter' || word === 'quarters';
