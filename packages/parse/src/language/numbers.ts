/**
 * Quantities: a number with the words that hedge it. "at least 12" · "nearly 3 million" · "between 15 and 25" · "30 or more" ·
 * "tens of thousands". Bounds follow the codebook; vague words are read by the published table.
 */
import { type Qualifier, type VagueNumber, barePlural, vagueNumbers } from '@onrecord/schema';
import { type Numeral, numeralAt, units } from './numerals.js';
import { factOf } from './remember.js';
import { Tag } from '../lexicon/index.js';
import { type Token, tagged } from './tokens.js';

/** A number of things, read from tokens `first` up to `last`, its hedges included. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly count: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

/** Hedges before a number. Source: own list from the usage of news agencies. Longer ones are tried first. */
const hedges: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at_least', ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'atleast', 'at the very least']],
  ['more_than', ['more than', 'over', 'upwards of', 'upward of', 'in excess of', 'well over', 'well more than', 'greater than', 'above', 'far more than', 'many more than']],
  ['about', ['about', 'closer to', 'around', 'some', 'approximately', 'approx.', 'approx', 'roughly', 'an estimated', 'estimated', 'circa', 'perhaps',
    'possibly', 'in the region of', 'something like', 'somewhere around', 'an approximate', 'probably', 'or so', 'round about']],
  ['nearly', ['nearly', 'almost', 'close to', 'just under', 'just short of', 'close on', 'well nigh', 'very nearly', 'not quite']],
  ['up_to', ['up to', 'as many as', 'at most', 'a maximum of', 'no more than', 'not more than', 'maximum of', 'as much as', 'at the most']],
  ['fewer_than', ['fewer than', 'less than', 'under', 'below']],
  ['exact', ['exactly', 'just', 'only', 'a total of', 'total of', 'another', 'a further', 'further', 'an additional', 'additional', 'precisely', 'a record',
    'even', 'yet another', 'as few as', 'all', 'the other', 'the remaining', 'a combined', 'other', 'a combined total of', 'an unprecedented']],
];

/** Hedges after a number. */
const tails: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at_least', ['or more', 'and more', 'or even more', 'plus', '+', 'at least', 'if not more', 'and counting', 'and above', 'and up']],
  ['about', ['or so', 'or thereabouts', 'odd']],
  ['up_to', ['or fewer', 'or less', 'at most']],
];

/** Words that say "more than one" and no more. */
const uncounted = ['a group of', 'an unknown number of', 'an unspecified number of',
  'an undetermined number of', 'an unconfirmed number of',  'countless', 'various', 'a small number of', 'an undisclosed number of', 'scads of',
  'an untold number of', 'untold numbers of', 'unknown numbers of', 'an unknown number'];

type Trie<Value> = { readonly next: Map<string, Trie<Value>>; value?: Value };

/** Phrases by their words, so that the longest one at a token is found in one walk. */
function trie<Value>(rows: readonly (readonly [Value, readonly string[]])[]): Trie<Value> {
  const root: Trie<Value> = { next: new Map() };
  for (const [value, phrases] of rows) for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    node.value = value;
  }
  return root;
}

function longest<Value>(root: Trie<Value>, tokens: readonly Token[], at: number, end: number): readonly [number, Value] | null {
  let found: readonly [number, Value] | null = null, node: Trie<Value> | undefined = root;
  for (let i = at; i < end; i++) {
    node = node.next.get((tokens[i] as Token).lower);
    if (node === undefined) break;
    if (node.value !== undefined) found = [i + 1, node.value];
  }
  return found;
}

const hedgeTrie = trie(hedges), tailTrie = trie(tails);
const raisers = trie([[true, ['if not', 'or even', 'or', 'or perhaps', 'perhaps', 'possibly', 'and possibly', 'and perhaps', 'maybe']]]);
const several: ReadonlySet<string> = new Set(['several', 'a few', 'few']);
const vagueTrie = trie<VagueNumber>([
  ...vagueNumbers.map((row) => [row, [row.phrase]] as const),
  [vagueNumbers.find((row) => row.phrase === 'a couple') as VagueNumber, ['couple', 'a couple of', 'couple of', 'a pair of']],
  [vagueNumbers.find((row) => row.phrase === 'a few') as VagueNumber, ['few', 'the few', 'quite a few']],
  [vagueNumbers.find((row) => row.phrase === 'several') as VagueNumber, ['several']],
  [vagueNumbers.find((row) => row.phrase === 'a handful of') as VagueNumber, ['handful of']],
  [vagueNumbers.find((row) => row.phrase === 'a large number of') as VagueNumber, ['large numbers of', 'a significant number of', 'a huge number of']],
  [barePlural, uncounted],
]);

interface Vague { readonly last: number; readonly min: number; readonly max: number | null }

/** dozens, hundreds of thousands, several hundred, a few: bounds from the table; units behind "several" multiply them. */
function vagueWord(tokens: readonly Token[], at: number, end: number): Vague | null {
  const found = longest(vagueTrie, tokens, at, end);
  if (found === null) return null;
  const [last, { phrase, min, max }] = found;
  if (!several.has(phrase) || max === null) return { last, min, max };
  let behind = last, times = 1;
  for (let unit = units.get(lowerAt(tokens, last, end)); unit !== undefined; unit = units.get(lowerAt(tokens, ++behind, end))) times *= unit;
  return { last: behind, min: min * times, max: (max + 1) * times - 1 };
}

/** A vague number, or one raised to the next: "dozens, if not hundreds" is from the least of dozens to the most of hundreds. */
function vagueAt(tokens: readonly Token[], at: number, end: number): Vague | null {
  const low = vagueWord(tokens, at, end);
  if (low === null) return null;
  const comma = lowerAt(tokens, low.last, end) === ',' ? 1 : 0, raised = longest(raisers, tokens, low.last + comma, end);
  const high = raised === null ? null : vagueWord(tokens, raised[0], end);
  return high !== null && high.min > low.min ? { last: high.last, min: low.min, max: high.max } : low;
}

const lowerAt = (tokens: readonly Token[], i: number, end: number): string => (i < end ? (tokens[i] as Token).lower : '');

/** A number under a qualifier with the count, min and max that the codebook gives it; from tokens `first` up to `last`. */
function quantity(first: number, last: number, { low, high }: Numeral, qualifier: Qualifier): Quantity {
  if (low !== high) return { first, last, count: null, min: low, max: high, qualifier: 'range' };
  switch (qualifier) {
    case 'at_least': case 'more_than': return { first, last, count: low, min: low, max: null, qualifier };
    case 'about': return { first, last, count: low, min: null, max: null, qualifier };
    case 'nearly': case 'up_to': case 'fewer_than': return { first, last, count: low, min: null, max: low, qualifier };
    default: return { first, last, count: low, min: low, max: low, qualifier: 'exact' };
  }
}

/** Money and sums are no people: "$12", "€3 million". */
const isMoney = factOf(({ lower }) => /^(?:[$£€¥₹#]|rs\.?|usd|no|no\.|us\$)$/.test(lower));

/** The minutes of 0:27, the odds of 3:1. */
const isClock = (tokens: readonly Token[], at: number): boolean => {
  const colon = tokens[at - 1], before = tokens[at - 2];
  return colon?.text === ':' && before?.kind === 'number' && before.end === colon.start && colon.end === tokens[at]?.start;
};

/** 9/11, 3/4: a date or a fraction. */
const isSlashed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token, beside = (slash: Token | undefined, other: Token | undefined): boolean => slash?.text === '/' && other?.kind === 'number';
  if (token.kind !== 'number') return false;
  return (beside(tokens[at + 1], tokens[at + 2]) && tokens[at + 1]?.start === token.end) || (beside(tokens[at - 1], tokens[at - 2]) && tokens[at - 1]?.end === token.start);
};

/** First words of hedges and vague numbers, so that most tokens are passed over at one look. */
const openers: ReadonlySet<string> = new Set([...hedgeTrie.next.keys(), ...vagueTrie.next.keys(), 'half', 'a', 'an', 'quarter', 'three-quarters', 'between', 'from', 'the', 'these', 'those', 'dozen', 'hundred', 'thousand', 'million']);

/** Whether a quantity can begin with this token. */
const opens = factOf((token) =>
  token.kind === 'number' || (token.kind === 'word' && (tagged(token, Tag.NumberWord) || openers.has(token.lower) || token.lower.includes('-'))));

/** The quantity at token `at`, up to `end`, hedges before and after it included; null where none begins. */
export function quantityAt(tokens: readonly Token[], at: number, end: number): Quantity | null {
  if (at >= tokens.length || !opens(tokens[at] as Token)) return null;
  let core = at, qualifier: Qualifier = 'exact';
  for (let hedged = longest(hedgeTrie, tokens, core, end); hedged !== null && core - at < 8; hedged = longest(hedgeTrie, tokens, core, end)) {
    if (qualifier === 'exact') qualifier = hedged[1];
    core = hedged[0];
  }
  const before = tokens[core - 1], opening = tokens[core];
  if ((before !== undefined && isMoney(before)) || (opening !== undefined && isMoney(opening)) || isClock(tokens, core) || (core < end && isSlashed(tokens, core))) return null;
  const the = core > at || core >= end ? '' : (tokens[core] as Token).lower;
  if (the === 'the' || the === 'these' || the === 'those') core++;
  const numeral = numeralAt(tokens, core, end);
  if (numeral === null) {
    const vague = vagueAt(tokens, core, end);
    if (vague === null) return null;
    return { first: at, last: withMore(tokens, vague.last, end), count: null, min: vague.min, max: qualifier === 'at_least' || qualifier === 'more_than' ? null : vague.max, qualifier: 'vague' };
  }
  const tail = longest(tailTrie, tokens, numeral.last, end), suffix = /-(odd|plus)$/.exec((tokens[numeral.last - 1] as Token).lower)?.[1];
  if (qualifier === 'exact') qualifier = tail?.[1] ?? (suffix === 'odd' ? 'about' : suffix === 'plus' ? 'at_least' : 'exact');
  return quantity(core > at && the !== '' ? core : at, withMore(tokens, tail?.[0] ?? numeral.last, end), numeral, qualifier);
}

/** "four more", "dozens more" (not "more than"). */
function withMore(tokens: readonly Token[], last: number, end: number): number {
  return last < end && (tokens[last] as Token).lower === 'more' && (tokens[last + 1] as Token | undefined)?.lower !== 'than' ? last + 1 : last;
}
