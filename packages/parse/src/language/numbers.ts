/**
 * Quantities: a number with the words that hedge it. "at least 12" · "nearly 3 million" · "between 15 and 25" · "30 or
 * more" · "tens of thousands". Bounds follow the codebook; vague words are read by the published table.
 */
import type { Qualifier } from '@onrecord/schema';
import { changeVerbs } from '../lexicon/change-verbs.js';
import { hedges, raisers, tails } from '../lexicon/hedges.js';
import { Tag } from '../lexicon/index.js';
import { numberLabels } from '../lexicon/number-labels.js';
import { wordSet } from '../lexicon/word-list.js';
import type { Numeral } from './number-words.js';
import { numeralAt } from './numerals.js';
import { factOf } from './remember.js';
import type { Token } from './tokens.js';
import { vagueAt, vagueTree } from './vague-numbers.js';
import { longestAt, wordTree } from './word-tree.js';

/** A number of things, read from tokens `first` up to `last`, its hedges included. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly count: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

const hedgeTree = wordTree(hedges), tailTree = wordTree(tails), raiserTree = wordTree([[true, raisers]]);

/** Tokens of the hedges in front of a number at most: what is longer is no news. */
const LONGEST_HEDGES = 8;

const ARTICLES = wordSet('the these those');

/** The quantity at token `at`, up to `end`, hedges before and after it included; null where none begins. */
export function quantityAt(tokens: readonly Token[], at: number, end: number): Quantity | null {
  if (at >= tokens.length || !opensQuantity(tokens[at] as Token)) return null;
  // "~ Two cooks": the mark of an item
  if ((tokens[at] as Token).lower === '~' && tokens[at + 1]?.start !== tokens[at]?.end) return null;
  // "has gone | up to 45"
  const isChange = (tokens[at] as Token).lower === 'up' && tokens[at + 1]?.lower === 'to' && changeVerbs.has(tokens[at - 1]?.lower ?? '');
  if (isChange) return null;
  let core = at, hedge: Qualifier = 'exact';
  while (core - at < LONGEST_HEDGES) {
    const found = longestAt(hedgeTree, tokens, core, end);
    if (found === null) break;
    // "watchdogs | estimated | more than 100 had died": a verb; not "an estimated"
    if (tokens[core]?.lower === 'estimated' && longestAt(hedgeTree, tokens, core + 1, end) !== null) return null;
    if (hedge === 'exact') hedge = found[1];
    core = found[0];
  }
  if (isNoCount(tokens, core, end)) return null;
  const hasArticle = core === at && core < end && ARTICLES.has((tokens[core] as Token).lower);
  const start = hasArticle ? core + 1 : core;
  const number = numeralAt(tokens, start, end);
  if (number === null) return vagueQuantity(tokens, at, start, end, hedge);
  const numeral = raised(tokens, number, end) ?? number;
  const behind = longestAt(tailTree, tokens, numeral.last, end);
  // "in 2011 | at least 300": the hedge of the next number
  const tail = behind !== null && numeralAt(tokens, behind[0], end) !== null ? null : behind;
  const last = withMore(tokens, tail?.[0] ?? numeral.last, end);
  const qualifier = hedge === 'exact' ? tail?.[1] ?? qualifierInside(tokens[numeral.last - 1] as Token) : hedge;
  return quantity(hasArticle ? start : at, last, numeral, qualifier);
}

/** Words without a tag with which hedges and numbers open, so that most tokens are passed over at one look. */
const openers: ReadonlySet<string> = new Set([
  ...hedgeTree.next.keys(), ...vagueTree.next.keys(), ...ARTICLES,
  'half', 'a', 'an', 'quarter', 'three-quarters', 'between', 'from', 'dozen', 'hundred', 'thousand', 'million',
]);

/** Whether a quantity can begin with this token. */
const opensQuantity = factOf(({ kind, lower, tags }) =>
  kind === 'number'
  || lower === '~' || (kind === 'word' && ((tags & Tag.NumberWord) !== 0 || openers.has(lower) || lower.includes('-'))));

/** Money, the minutes of a clock, a date or a fraction: no number of people. */
function isNoCount(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1], token = tokens[at];
  if (before !== undefined && (isMoney(before) || isLabel(before))) return true;
  if (token === undefined) return false;
  return isMoney(token) || isClock(tokens, at) || (at < end && isSlashed(tokens, at));
}

/** "$12", "Rs. 3 million", "No. 12". */
const isMoney = factOf(({ lower }) => /^(?:[$£€¥₹#]|rs\.?|usd|no|no\.|us\$)$/.test(lower));

/** "Form | Two", "Flight | 17": the name of one. */
export const isLabel = ({ lower, capital }: Token): boolean => capital && numberLabels.has(lower);

/** The minutes of 0:27, the odds of 3:1. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at - 1], before = tokens[at - 2];
  if (colon?.text !== ':' || before?.kind !== 'number') return false;
  return before.end === colon.start && colon.end === tokens[at]?.start;
}

/** 9/11, 3/4: a date or a fraction, or a half of one. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, next = tokens[at + 1], before = tokens[at - 1];
  if (token.kind !== 'number') return false;
  const isFirst = next?.text === '/' && next.start === token.end && tokens[at + 2]?.kind === 'number';
  return isFirst || (before?.text === '/' && before.end === token.start && tokens[at - 2]?.kind === 'number');
}

/** "40, | and perhaps as many as 60,", "40 | or even 60": the least and the most that somebody thinks; null where no second number stands. */
function raised(tokens: readonly Token[], low: Numeral, end: number): Numeral | null {
  const comma = tokens[low.last]?.text === ',', behind = comma ? low.last + 1 : low.last;
  const link = longestAt(raiserTree, tokens, behind, end);
  if (link === null || low.low !== low.high) return null;
  const most = longestAt(hedgeTree, tokens, link[0], end), start = most?.[1] === 'up_to' || most?.[1] === 'more_than' ? most[0] : link[0];
  const high = numeralAt(tokens, start, end);
  // "12, possibly 15 wounded": the second number has a noun of its own
  if (high === null || high.high <= low.low || (comma && tokens[high.last]?.text !== ',')) return null;
  return { ...low, last: high.last, high: high.high };
}

/** "dozens more", "more than several": read from token `start`, hedges from `first`. */
function vagueQuantity(
  tokens: readonly Token[], first: number, start: number, end: number, hedge: Qualifier,
): Quantity | null {
  const vague = vagueAt(tokens, start, end);
  // "leaving | the couple | dead": two who are one
  if (vague === null || (start > first && tokens[start]?.lower === 'couple' && vague.last === start + 1)) return null;
  const isOpen = hedge === 'at_least' || hedge === 'more_than';
  const last = withMore(tokens, vague.last, end);
  return { first, last, count: null, min: vague.min, max: isOpen ? null : vague.max, qualifier: 'vague' };
}

/** twenty-odd, a million-plus. */
function qualifierInside({ lower }: Token): Qualifier {
  if (lower.endsWith('-odd')) return 'about';
  return lower.endsWith('-plus') ? 'at_least' : 'exact';
}

/** "four more", "dozens more" (not "more than"). */
const withMore = (tokens: readonly Token[], last: number, end: number): number =>
  last < end && tokens[last]?.lower === 'more' && tokens[last + 1]?.lower !== 'than' ? last + 1 : last;

/** A number under a qualifier, with the count, min and max that the codebook gives it. */
function quantity(first: number, last: number, { low, high }: Numeral, qualifier: Qualifier): Quantity {
  if (low !== high) return { first, last, count: null, min: low, max: high, qualifier: 'range' };
  switch (qualifier) {
    case 'at_least':
    case 'more_than':
      return { first, last, count: low, min: low, max: null, qualifier };
    case 'about':
      return { first, last, count: low, min: null, max: null, qualifier };
    case 'nearly':
    case 'up_to':
    case 'fewer_than':
      return { first, last, count: low, min: null, max: low, qualifier };
    default:
      return { first, last, count: low, min: low, max: low, qualifier: 'exact' };
  }
}
