/**
 * What opens a noun group before its noun: determiner, number, "of the", how old: "another", "all 12", "two of the",
 * "17 year old".
 */
import { type Quantity, quantityAt } from '../../language/numbers.js';
import { factOf } from '../../language/remember.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { dashes } from '../lexicon/joints.js';
import { opensSentences } from '../lexicon/particles.js';
import { definiteOpeners, definiteQuantifiers, indefiniteArticles, setOpeners } from '../lexicon/pronouns.js';
import { furtherWords, looseOpeners, orders, sizeEnding } from '../lexicon/quantifiers.js';
import { ageUnits, yearOld } from '../lexicon/times.js';
import type { Group } from './group.js';
import { lowerAt } from './lower-at.js';
import { goesOn, isNominal } from './nominal.js';

export interface Opening {
  readonly determiner: Group['determiner'];
  readonly quantity: Quantity | null;
  /** One past the determiner and the number. */
  readonly last: number;
}

const DETERMINERS: ReadonlyMap<string, Group['determiner']> = new Map([
  ...['no', 'neither'].map((word) => [word, 'no'] as const),
  ...['a', 'an', 'another', 'one', 'every', 'each'].map((word) => [word, 'a'] as const),
  ['her', 'own'],
  ...['the', 'this', 'these', 'those'].map((word) => [word, 'definite'] as const),
] as const);

const isLoose = factOf(({ lower }) => looseOpeners.has(lower));

/** The determiner and number at token `at`, either of them perhaps none; null where no noun group begins. */
export function openingAt(tokens: readonly Token[], at: number, limit: number, shouting: boolean): Opening | null {
  const opener = tokens[at] as Token, none = notOneEnd(tokens, at);
  if (none > at) return { determiner: 'no', quantity: null, last: none };
  // "17 year old Kyle Brink"
  const aged = isAgeAt(tokens, at, limit);
  // "the | 12 year olds"
  const isAgeBehind = definiteQuantifiers.has(opener.lower) && isAgeAt(tokens, at + 1, limit);
  const quantity = aged || isAgeBehind ? null : quantityAt(tokens, at, isDayBeforeDash(tokens, at) ? at + 1 : limit);
  if (quantity !== null)
    return { determiner: definiteQuantifiers.has(opener.lower) ? 'definite' : 'none', quantity, last: quantity.last };
  const determiner = DETERMINERS.get(opener.lower) ?? (tagged(opener, Tag.Possessive) ? 'own' : 'none');
  const loose = isLoose(opener);
  if (determiner === 'none' && !loose) {
    // "it | appears | Brink shot the child"
    if (tagged(opener, Tag.VerbPresent) && tokens[at - 1]?.lower === 'it') return null;
    if (opensSentences.has(opener.lower) && opener.capital && tokens[at - 1]?.kind !== 'word') return null;
    const opens = aged || isNominal(opener, shouting) || goesOn(tokens, at, at, limit, false, shouting);
    return opens ? { determiner, quantity: null, last: at } : null;
  }
  return numberBehind(tokens, at + 1, limit, determiner, loose);
}

/** "April | 3 - Four nuns": the day of an entry, and no range. */
function isDayBeforeDash(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at], dash = tokens[at + 1];
  if (day === undefined || dash === undefined || !dashes.has(dash.text)) return false;
  if (dash.start === day.end || !/^\d\d?$/.test(day.text)) return false;
  return tagged(tokens[at - 1], Tag.Month) && tokens[at - 1]?.capital === true;
}

/** "Not a single | guest", "not one | guest": nobody; `at` where nothing of that kind stands there. */
function notOneEnd(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'not') return at;
  if (lowerAt(tokens, at + 1) === 'one') return at + 2;
  return indefiniteArticles.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'single' ? at + 3 : at;
}

/** "the 12", "all 12", "a five-member": the number behind the determiner, where it may have one. */
function numberBehind(
  tokens: readonly Token[],
  at: number,
  limit: number,
  determiner: Group['determiner'],
  loose: boolean,
): Opening {
  // "her | 24 year old niece"
  const mayCount = determiner === 'definite' || determiner === 'own' || loose
    || (determiner === 'a' && sizeEnding.test(lowerAt(tokens, at)));
  const counts = mayCount && !isAgeAt(tokens, at, limit);
  // "the last | six miners"
  const number = counts && at + 1 < limit && orders.has(lowerAt(tokens, at)) ? at + 1 : at;
  const quantity = counts && number < limit ? quantityAt(tokens, number, limit) : null;
  if (quantity?.qualifier === 'exact') return { determiner, quantity, last: quantity.last };
  // "all the hostages", "both her parents"
  const isOwned = lowerAt(tokens, at - 1) === 'both' && tagged(tokens[at], Tag.Possessive);
  return { determiner, quantity: null, last: loose && (isOwned || definiteOpeners.has(lowerAt(tokens, at))) ? at + 1 : at };
}

/** "two | of the hostages": the number is counted out of a set. */
export const isSetBehind = (tokens: readonly Token[], of: number, limit: number): boolean =>
  of + 1 < limit && lowerAt(tokens, of) === 'of' && setOpeners.has(lowerAt(tokens, of + 1));

/** First token of the noun with its adjectives, behind the opening. */
export function nounStart(
  tokens: readonly Token[],
  { quantity, last }: Opening,
  partitive: boolean,
  set: Quantity | null,
  limit: number,
  shouting: boolean,
): number {
  let i = last;
  // "dozens, if not hundreds, | of guests": the comma that closes what raises the number
  if (quantity !== null && lowerAt(tokens, i) === ',' && hasComma(tokens, quantity)) i++;
  // "two of the 12 | hostages"
  if (partitive) i = set?.last ?? i + 2;
  else if (quantity?.qualifier === 'vague' && i + 1 < limit && lowerAt(tokens, i) === 'of') i++;
  if (isAgeAt(tokens, i, limit)) i = ageEnd(tokens, i, shouting);
  // "12 | more", not "since 1989 | more than 47,000"
  while (i + 1 < limit && furtherWords.has(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) !== 'than') i++;
  // "nine | (9) | people": the number once more
  return quantity !== null && i + 3 < limit && isSameInBrackets(tokens, i, quantity) ? i + 3 : i;
}

function hasComma(tokens: readonly Token[], { first, last }: Quantity): boolean {
  for (let i = first; i < last; i++) if (lowerAt(tokens, i) === ',') return true;
  return false;
}

/** "(9)" behind "nine". */
const isSameInBrackets = (tokens: readonly Token[], at: number, { count }: Quantity): boolean =>
  lowerAt(tokens, at) === '(' && lowerAt(tokens, at + 2) === ')' && quantityAt(tokens, at + 1, at + 2)?.count === count;

/** "27 year old", "63 year-old": says how old the next one is. */
function isAgeAt(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 2 >= limit || !(tokens[at]?.kind === 'number' || tagged(tokens[at], Tag.NumberWord))) return false;
  const unit = lowerAt(tokens, at + 1), old = lowerAt(tokens, at + 2);
  return yearOld.has(unit) || (ageUnits.has(unit) && (old === 'old' || old === 'olds'));
}

/** Behind "27 year old" and "63 year-old"; at "old", "olds" or "year-olds" where these are the noun. */
function ageEnd(tokens: readonly Token[], at: number, shouting: boolean): number {
  const old = /-olds?$/.test(lowerAt(tokens, at + 1)) ? at + 1 : at + 2;
  return lowerAt(tokens, old).endsWith('olds') || !isNominal(tokens[old + 1], shouting) ? old : old + 1;
}
