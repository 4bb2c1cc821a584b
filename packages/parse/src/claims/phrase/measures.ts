/** Numbers that count nobody: "12 kilometres", "3 March 2014", "one in five", a year. */
import type { Quantity } from '../../language/numbers.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kindOf } from './nouns.js';
import { fewNumbers } from '../lexicon/quantifiers.js';
import { ageOrDistance, ageUnits, unitsBehind } from '../lexicon/times.js';

/** Monday, March; "Jan" and "Sun" are names as well, and "may" a verb: they count with their stop only. */
export const isMonth = (token: Token): boolean =>
  tagged(token, Tag.Weekday | Tag.Month) && token.capital && (token.lower.length > 4 || token.lower.endsWith('.') || token.lower === 'july' || token.lower === 'june');

/** A number of something else: "12 kilometres", "5 percent", "3 March", "one in five". */
export function isMeasure(tokens: readonly Token[], quantity: Quantity, end: number): boolean {
  const before = tokens[quantity.first - 1], next = quantity.last < end ? tokens[quantity.last] : undefined, last = tokens[quantity.last - 1] as Token;
  // "women in their 20's"
  if (next?.lower === "'s" && last.text.endsWith('0')) return true;
  if (next !== undefined && (next.text === '%' || unitsBehind.has(next.lower))) return true;
  if (next !== undefined && ageUnits.has(next.lower) && ageOrDistance.has(tokens[quantity.last + 1]?.lower ?? '')) return true;
  if (next !== undefined && isMonth(next) && quantity.last - quantity.first === 1) return true;
  // "women | under 30", "children | over 10": an age
  const compared = quantity.qualifier === 'fewer_than' || quantity.qualifier === 'more_than', noun = next !== undefined && kindOf(next) === 'person';
  if (compared && !noun && before !== undefined && /[^s]s$|men$|people$|children$/.test(before.lower) && kindOf(before) === 'person' && last.kind === 'number' && /^[1-9]\d?$/.test(last.text)) return true;
  // "March 12", "3 May 2014 | rebels"
  const dated = before !== undefined && (isMonth(before) || before.lower === 'may' && tokens[quantity.first - 2]?.kind === 'number');
  if (dated && quantity.qualifier === 'exact' && quantity.last - quantity.first === 1 && ((quantity.count ?? 99) < 32 || /^(?:19|20)\d\d$/.test(last.text))) return true;
  // "one in four tenants"
  if (before?.lower === 'in' && quantity.qualifier === 'exact' && (quantity.count ?? 999) <= 100 && fewNumbers.has(tokens[quantity.first - 2]?.lower ?? '') && next?.kind === 'word') return true;
  if (next?.lower === 'in' && tokens[quantity.last + 1] !== undefined && (tagged(tokens[quantity.last + 1], Tag.NumberWord) || tokens[quantity.last + 1]?.kind === 'number') && quantity.qualifier === 'exact')
    return /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|every)$/.test(tokens[quantity.last + 1]?.lower ?? '') && (kindOf(tokens[quantity.last + 2] ?? last) === 'person' || tokens[quantity.last + 2]?.lower === 'of') || tokens[quantity.last + 1]?.kind === 'number' && next.lower === 'in' && (quantity.count ?? 9) < 2;
  return false;
}

/** 2014, not 2,014 and not "2014 people". */
export function isYear(tokens: readonly Token[], quantity: Quantity, head: number): boolean {
  const { count, qualifier } = quantity, token = tokens[quantity.last - 1] as Token;
  return head < 0 && qualifier === 'exact' && count !== null && count >= 1900 && count < 2100 && /^\d{4}$/.test(token.text);
}
