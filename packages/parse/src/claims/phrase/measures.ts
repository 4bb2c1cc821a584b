/** Numbers that count nobody: "12 kilometres", "3 March 2014", "one in five", a year. */
import type { Quantity } from '../../language/numbers.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { fewNumbers, rateNumbers } from '../lexicon/quantifiers.js';
import { ageOrDistance, ageUnits, unitsBehind } from '../lexicon/times.js';
import { lowerAt } from './lower-at.js';
import { isPlural, kindOf } from './nouns.js';

/** Monday, March; "Jan" and "Sun" are names as well, and "may" a verb: they count with their stop only. */
export function isMonth(token: Token): boolean {
  if (!token.capital || !tagged(token, Tag.Weekday | Tag.Month)) return false;
  const { lower } = token;
  return lower.length > 4 || lower.endsWith('.') || lower === 'july' || lower === 'june';
}

/** A number of something else: "12 kilometres", "5 percent", "3 March", "one in five". */
export function isMeasure(tokens: readonly Token[], quantity: Quantity, end: number): boolean {
  const next = quantity.last < end ? tokens[quantity.last] : undefined;
  return (next !== undefined && hasUnit(tokens, quantity, next)) || isAgeBound(tokens, quantity, next)
    || isDayOrYear(tokens, quantity, next) || isShareBehind(tokens, quantity, next) || isRatio(tokens, quantity, next);
}

/** "5 | percent", "12 | years old", "20's", "3 | March". */
function hasUnit(tokens: readonly Token[], { first, last }: Quantity, next: Token): boolean {
  // "women in their 20's"
  if (next.lower === "'s" && (tokens[last - 1] as Token).text.endsWith('0')) return true;
  if (next.text === '%' || unitsBehind.has(next.lower)) return true;
  if (ageUnits.has(next.lower) && ageOrDistance.has(lowerAt(tokens, last + 1))) return true;
  // "wounded 12 | Monday" is no date
  return last - first === 1 && isMonth(next) && !tagged(next, Tag.Weekday);
}

/** "women | under 30", "children | over 10": an age. */
function isAgeBound(tokens: readonly Token[], { first, last, qualifier }: Quantity, next: Token | undefined): boolean {
  if (qualifier !== 'fewer_than' && qualifier !== 'more_than') return false;
  if (next !== undefined && kindOf(next) === 'person') return false;
  const people = tokens[first - 1], number = tokens[last - 1] as Token;
  if (people === undefined || !/[^s]s$|men$|people$|children$/.test(people.lower) || kindOf(people) !== 'person')
    return false;
  return number.kind === 'number' && /^[1-9]\d?$/.test(number.text);
}

/** "March | 12", "3 May | 2014", "March 11 and | 12"; not "Tuesday | nine soldiers", "in March | 12 soldiers". */
function isDayOrYear(tokens: readonly Token[], { first, last, count, qualifier }: Quantity, next: Token | undefined): boolean {
  if (qualifier !== 'exact' || last - first !== 1) return false;
  const before = tokens[first - 1], number = tokens[last - 1] as Token;
  if (tagged(before, Tag.Weekday) || number.kind !== 'number') return false;
  // "March 3, 2014 | boy drowns"
  if (before?.text === ',' && tokens[first - 2]?.kind === 'number' && monthAt(tokens, first - 3) && isYearNumber(number)) return true;
  if (lowerAt(tokens, first - 2) === 'in' && next !== undefined && kindOf(next) === 'person') return false;
  const isBehindMonth = monthAt(tokens, first - 1) || isSecondDay(tokens, first, next);
  return isBehindMonth && ((count ?? 99) < 32 || isYearNumber(number));
}

const isYearNumber = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text);

/** March; "May" behind a number or a preposition, with its capital. */
function monthAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i], before = tokens[i - 1];
  if (token === undefined) return false;
  return isMonth(token) || (token.lower === 'may' && token.capital && (before?.kind === 'number' || tagged(before, Tag.Preposition)));
}

/** "March 11 and | 12": another day of the month, where it counts no people. */
function isSecondDay(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const isPair = lowerAt(tokens, at - 1) === 'and' && tokens[at - 2]?.kind === 'number' && monthAt(tokens, at - 3);
  return isPair && (next === undefined || kindOf(next) !== 'person');
}

/** "one in | four | tenants". */
function isShareBehind(
  tokens: readonly Token[],
  { first, count, qualifier }: Quantity,
  next: Token | undefined,
): boolean {
  if (qualifier !== 'exact' || (count ?? 999) > 100 || next?.kind !== 'word') return false;
  return lowerAt(tokens, first - 1) === 'in' && fewNumbers.has(lowerAt(tokens, first - 2));
}

/** "one | in four tenants", "nine | in ten of them", "1 in 4". */
function isRatio(tokens: readonly Token[], { last, count, qualifier }: Quantity, next: Token | undefined): boolean {
  const all = tokens[last + 1];
  if (next?.lower !== 'in' || qualifier !== 'exact' || all === undefined) return false;
  if (all.kind !== 'number' && !tagged(all, Tag.NumberWord)) return false;
  if (all.kind === 'number' && (count ?? 9) < 2) return true;
  const isSmall = rateNumbers.has(all.lower) || /^\d{1,3}$/.test(all.lower);
  return isSmall
    && (lowerAt(tokens, last + 2) === 'of' || kindOf(tokens[last + 2] ?? (tokens[last - 1] as Token)) === 'person');
}

/** 2014, "1987 robbery"; not 2,014 and not "2014 people". */
export function isYear(tokens: readonly Token[], { count, qualifier, last }: Quantity, head: number): boolean {
  const noun = head >= 0 ? tokens[head] as Token : null, counts = noun !== null && (isPlural(noun) || kindOf(noun) === 'person');
  if (counts || qualifier !== 'exact' || count === null || count < 1900 || count >= 2100) return false;
  return /^\d{4}$/.test((tokens[last - 1] as Token).text);
}
