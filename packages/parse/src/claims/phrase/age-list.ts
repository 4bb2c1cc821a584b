/** How old several people are, told behind them: "two boys, 9 and 12", "three men ages 19, 22 and 25", "five boys between 12 and 15". */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Group } from './group.js';
import { lowerAt } from './lower-at.js';
import { isNominal } from './nominal.js';

/** Nobody is older. */
const OLDEST = 110;

/** One past the ages of the people that the group counts, the comma behind them left out; -1 where none follow. */
export function agesEnd(tokens: readonly Token[], { quantity, kind, last }: Group, limit: number): number {
  if (kind !== 'person' || quantity?.count == null || quantity.count < 2) return -1;
  const comma = lowerAt(tokens, last) === ',' ? last + 1 : last;
  if (AGE_NOUNS.has(lowerAt(tokens, comma))) return listEnd(tokens, comma + 1, limit, null);
  const range = rangeStart(tokens, last);
  if (range >= 0) return listEnd(tokens, range, limit, 2);
  return comma > last ? listEnd(tokens, comma, limit, quantity.count) : -1;
}

const AGE_NOUNS: ReadonlySet<string> = new Set(['ages', 'aged']);

/** "between | 12 and 15", "between the ages of | 19 and 25"; -1 where no such range opens. */
function rangeStart(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'between') return -1;
  const isTold = lowerAt(tokens, at + 1) === 'the' && lowerAt(tokens, at + 2) === 'ages' && lowerAt(tokens, at + 3) === 'of';
  return isTold ? at + 4 : at + 1;
}

/** One past "9, 10 and 12", if it is a list of so many ages (`wanted`; null for any) and no noun follows; -1 otherwise. */
function listEnd(tokens: readonly Token[], start: number, limit: number, wanted: number | null): number {
  let i = start, ages = 0, isLast = false;
  while (i < limit && isAge(tokens[i] as Token)) {
    i++;
    ages++;
    if (isLast) break;
    const mark = lowerAt(tokens, i), joint = mark === ',' && lowerAt(tokens, i + 1) === 'and' ? i + 1 : i;
    isLast = lowerAt(tokens, joint) === 'and';
    if (!isLast && mark !== ',') break;
    i = joint + 1;
  }
  const isWhole = isLast && ages > 1 && (wanted === null || ages === wanted);
  return isWhole && !isNominal(tokens[i], false) ? i : -1;
}

const isAge = (token: Token): boolean =>
  tagged(token, Tag.NumberWord) || (token.kind === 'number' && /^\d{1,3}$/.test(token.lower) && Number(token.lower) < OLDEST);
