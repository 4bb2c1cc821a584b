/** Words that say when, around a reporting clause: behind the verb and at the sentence's opening. */
import { isComma, isHead } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { BEHIND_TIME, HOLIDAYS, MAKES_NOUN, NO_TIME_HEADS, OPENING_LEADS, TIME_LEADS, TIME_OPENERS } from '../lexicon/times.js';
import { isOneOf } from '../lexicon/words.js';
import { isColon, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';

/** Words in front of a time, at most: behind a verb, and at the opening of a clause. And words of the time itself, there. */
const LEADS_BEHIND = 3, LEADS_OPENING = 4, HEADS = 3;

/** Time right here: "Monday", "on Tuesday", "last week", "late Friday night". One past it, or `at`. */
export function timeAfter(tokens: readonly Token[], at: number): number {
  const ago = spanAgo(tokens, at);
  if (ago > at) return ago;
  let i = at;
  if (isOneOf(tokens[i], TIME_OPENERS)) while (i < at + LEADS_BEHIND && isOneOf(tokens[i], TIME_LEADS)) i++;
  // "told the paper | in 1987 |"
  if (i === at + 1 && tokens[at]?.lower === 'in' && isYear(tokens[i])) return i + 1;
  if (!isTimeHead(tokens[i])) return at;
  i++;
  // "said the days | when …": a noun
  if (tokens[i - 2]?.lower === 'the' && isOneOf(tokens[i], MAKES_NOUN)) return at;
  while (isTimeHead(tokens[i]) || isDayOfMonth(tokens, i)) i++;
  i = pastDate(tokens, i);
  // "in an early | morning tweet", "in Saturday's | paper"
  const article = isOneOf(tokens[at - 1], TIME_OPENERS) ? at - 2 : at - 1;
  const isOfNoun = isOneOf(tokens[article], INDEFINITE) && isHead(tokens[i]) && !tagged(tokens[i], Tag.Adverb);
  return isOfNoun || tokens[i]?.lower === "'s" || tellsWhichOne(tokens, at, i) ? at : i;
}

/** "said | the July 25 | call made him think": the day behind an article tells which one the noun means. */
function tellsWhichOne(tokens: readonly Token[], at: number, last: number): boolean {
  const noun = tokens[last];
  return tokens[at]?.lower === 'the' && tokens[last - 1]?.kind === 'number' && noun?.kind === 'word' && !noun.capital
    && !tagged(noun, AUXILIARY | Tag.Preposition | Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Subordinator | Tag.Coordinator | Tag.Relative);
}

/** "a week | ago | that", "two days | later | :": one past the span in front of what shows that it belongs to the verb; else `at`. */
function spanAgo(tokens: readonly Token[], at: number): number {
  const count = tokens[at], unit = tokens[at + 1], behind = tokens[at + 3];
  const isSpan = (isOneOf(count, INDEFINITE) || count?.kind === 'number' || tagged(count, Tag.NumberWord)) && tagged(unit, Tag.TimeWord);
  const isBehind = isOneOf(tokens[at + 2], BEHIND_TIME) && (behind === undefined || behind.lower === 'that' || isQuoted(behind) || isEnd(behind) || isColon(behind));
  return isSpan && isBehind ? at + 3 : at;
}

function isTimeHead(token: Token | undefined): boolean {
  if (token?.capital) return tagged(token, Tag.Weekday | Tag.Month);
  return tagged(token, Tag.TimeWord) && !isOneOf(token, NO_TIME_HEADS);
}

/** "May | 3", "May | 1987" */
const isDayOfMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && tagged(tokens[at - 1], Tag.Month);

/**
 * "on Thursday | 18 July, 2019 |, a fair", "on Wednesday|, May 3 |,": behind a weekday, past the day and the month, and their year; `at`
 * where none stands. Not "on Wednesday, May 3 men left".
 */
function pastDate(tokens: readonly Token[], at: number): number {
  const first = isComma(tokens[at]) ? at + 1 : at, last = first + 2;
  if (!tagged(tokens[at - 1], Tag.Weekday)) return at;
  const isDayFirst = isDay(tokens[first]) && tagged(tokens[first + 1], Tag.Month), behind = tokens[last];
  const isMonthFirst = first > at && tagged(tokens[first], Tag.Month) && tokens[first + 1]?.kind === 'number'
    && (behind === undefined || behind.kind === 'punctuation' || behind.lower === 'that');
  if (!isDayFirst && !isMonthFirst) return at;
  const year = isComma(behind) ? last + 1 : last;
  return isYear(tokens[year]) ? year + 1 : last;
}

const isDay = (token: Token | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(token?.text ?? '');

const isHoliday = (token: Token | undefined): boolean =>
  token !== undefined && isOneOf(token, HOLIDAYS) && /^[A-Z][a-z]+$/.test(token.text);

const isYear = (token: Token | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');

/**
 * A time that opens a clause without a comma, "Last week | Danko said", "In 2014 | the mayor said", "The next day | police said":
 * one past it, or `at`. "The night | nurse", "The weekend | editor" and "Sunday | Times" are no times.
 */
export function openingTime(tokens: readonly Token[], at: number): number {
  const behindPreposition = tagged(tokens[at], Tag.Preposition) ? at + 1 : at, head = pastLeads(tokens, behindPreposition);
  const last = pastHeads(tokens, head, behindPreposition > at);
  // "The Sunday | Ledger": a paper
  const isPaper = head === at + 1 && tokens[at]?.lower === 'the' && tagged(tokens[head], Tag.Weekday) && tokens[last]?.capital === true;
  if (last === head || head === at || isSameTime(tokens, head) || isPaper) return at;
  const end = isOneOf(tokens[last], BEHIND_TIME) ? last + 1 : last;
  // "The weekend | Danko fled", but "The weekend | editor"; "That night | police", but "That night | nurse"
  const bareArticle = behindPreposition === at && head === at + 1 && tokens[at]?.lower === 'the';
  return isComma(tokens[end]) || opensSubject(tokens[end], bareArticle) ? end : at;
}

/** "the next | day", "two | weeks" */
function pastLeads(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i < first + LEADS_OPENING && isLead(tokens[i])) i++;
  return i;
}

const isLead = (token: Token | undefined): boolean =>
  isOneOf(token, OPENING_LEADS) || token?.kind === 'number' && !isYear(token) || tagged(token, Tag.NumberWord);

/** One past the time itself: "Friday night |", "May 3 |", and behind a preposition "2014 |". */
function pastHeads(tokens: readonly Token[], head: number, prepositional: boolean): number {
  let i = prepositional && isYear(tokens[head]) ? head + 1 : head;
  while (i < head + HEADS && isOpeningHead(tokens, i)) i++;
  return i;
}

const isOpeningHead = (tokens: readonly Token[], at: number): boolean =>
  isTimeHead(tokens[at]) || tokens[at]?.lower === 'time' || isHoliday(tokens[at]) || isDayOfMonth(tokens, at);

/** "at the same | time" says not when. */
const isSameTime = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.lower === 'time' && tokens[head - 1]?.lower === 'same';

/** A name, an article or a pronoun; or a plural, unless the time is no more than a word with an article. */
function opensSubject(token: Token | undefined, bareArticle: boolean): boolean {
  if (token?.kind !== 'word' || token.lower === "'s") return false;
  if (token.capital || tagged(token, Tag.Determiner | Tag.Possessive | Tag.Pronoun)) return true;
  return !bareArticle && isPluralNoun(token.lower);
}
