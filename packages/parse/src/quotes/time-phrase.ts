/** Words that say when, around a reporting clause: behind the verb and at the sentence's opening. */
import { isComma } from '../language/phrase-words.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';

/** Time right here: "Monday", "on Tuesday", "last week", "late Friday night". One past it, or `at`. */
export function timeAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  if (/^(?:on|in|late|early|last|this|earlier|the|since|at)$/.test(tokens[i]?.lower ?? '')) {
    const from = i;
    while (i < from + 3 && /^(?:on|in|late|early|last|this|earlier|the|at|same)$/.test(tokens[i]?.lower ?? '')) i++;
    if (!isTimeHead(tokens[i])) return at;
  }
  if (!isTimeHead(tokens[i])) return at;
  i++;
  // "said the days | when …": a noun
  if (tokens[at]?.lower === 'the' && /^(?:when|of|that|which|where)$/.test(tokens[i]?.lower ?? '')) return at;
  while (isTimeHead(tokens[i]) || (tagged(tokens[i - 1], Tag.Month) && tokens[i]?.kind === 'number')) i++;
  return tokens[i]?.lower === "'s" ? at : i; // "in Saturday's | paper"
}

const isTimeHead = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital ? tagged(token, Tag.Weekday | Tag.Month) : tagged(token, Tag.TimeWord) && token.lower !== 'time' && token.lower !== 'later');

/** Holidays that papers date by. Source: own list. */
const HOLIDAY = /^(?:Christmas|Easter|Thanksgiving|Halloween|Ramadan|Eid|Passover|Hanukkah|Diwali)$/;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** What may lead a time besides its preposition: "the next day", "two weeks ago", "late on". */
const LEADS = /^(?:the|this|that|last|next|same|following|previous|past|coming|early|late|earlier|later|one|on|a|an|few|several|couple|of|those)$/;

/**
 * A time that opens a clause without a comma, "Last week | Danko said", "In 2014 | the mayor said", "The next day | police said":
 * one past it, or `at`. "The night | nurse", "The weekend | editor" and "Sunday | Times" are no times.
 */
export function openingTime(tokens: readonly Token[], at: number): number {
  const preposition = tagged(tokens[at], Tag.Preposition) ? 1 : 0;
  let i = at + preposition, leads = 0;
  while (leads < 4 && (LEADS.test(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'number' && !YEAR.test(tokens[i]?.text ?? '') || tagged(tokens[i], Tag.NumberWord))) { i++; leads++; }
  const head = i;
  if (preposition === 1 && YEAR.test(tokens[i]?.text ?? '')) i++;
  while (i < head + 3 && (isTimeHead(tokens[i]) || tokens[i]?.lower === 'time' || HOLIDAY.test(tokens[i]?.text ?? '') || tagged(tokens[i - 1], Tag.Month) && tokens[i]?.kind === 'number')) i++;
  if (i === head || preposition + leads === 0 || tokens[head]?.lower === 'time' && tokens[head - 1]?.lower === 'same') return at;
  if (/^(?:ago|later|earlier|before|after)$/.test(tokens[i]?.lower ?? '')) i++;
  if (isComma(tokens[i])) return i;
  const next = tokens[i], bare = preposition === 0 && leads === 1;
  // "The weekend | Danko fled", but "The weekend | editor"; "That night | police", but "That night | nurse"
  const opens = next?.capital === true || tagged(next, Tag.Determiner | Tag.Possessive | Tag.Pronoun)
    || !(bare && tokens[at]?.lower === 'the') && /[^s]s$|^(?:police|people)$/.test(next?.lower ?? '');
  return next?.kind === 'word' && opens && next.lower !== "'s" ? i : at;
}
