/** A time in front of a verb, where its subject would stand: "Lavrov on Tuesday | said", "Last week | Danko said". */
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { BEFORE_YEAR, LEADS_TO_TIME, LENGTHS, TIME_ENDS } from '../lexicon/times.js';
import { isOneOf } from '../lexicon/words.js';
import { openingTime } from './time-phrase.js';

/** Words that stand in front of a phrase and belong to the time that opens it, at most: "On | Sunday night Danko". */
const IN_FRONT = 3;

/** "Last week | Danko", "On Sunday night | the mayor": the phrase without the time that opens it; a weekday stands in front of it. */
export function pastTime(tokens: readonly Token[], phrase: Range): Range {
  for (let from = phrase.first; from >= 0 && from > phrase.first - IN_FRONT; from--) {
    const end = openingTime(tokens, from);
    if (end > phrase.first && end < phrase.last) return { first: end, last: phrase.last };
  }
  return phrase;
}

/** A time ends here: "Monday |", "this week |", "since 2010 |", "for years |", "at the time |". */
export const endsTime = (tokens: readonly Token[], at: number): boolean =>
  isTimeWord(tokens[at]) || isYear(tokens, at) || isLength(tokens, at) || isAtTheTime(tokens, at);

export const isTimeWord = (token: Token | undefined): boolean =>
  tagged(token, Tag.Weekday | Tag.Month) && token?.capital === true || isOneOf(token, TIME_ENDS);

/** "in December | 2012", "since | 2010" */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && (tagged(tokens[at - 1], Tag.Month) || isOneOf(tokens[at - 1], BEFORE_YEAR));

/** "for | years": a plural that is no subject behind its preposition. */
const isLength = (tokens: readonly Token[], at: number): boolean => isOneOf(tokens[at], LENGTHS) && tokens[at - 1]?.lower === 'for';

const isAtTheTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'time' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'at';

/** "Lavrov on Tuesday | said", "The ministry late Monday | said": one step left of the time that ends at `at`. */
export function beforeTime(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (isOneOf(tokens[i], LEADS_TO_TIME) || tagged(tokens[i], Tag.Weekday | Tag.Month))) i--;
  return i;
}
