/** Whom a reporting verb speaks to: "told | reporters", "whispered to | her". */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Cue, OPENER, Tag, VERB } from '../../lexicon/index.js';
import { CONNECTORS, YES_OR_NO } from '../lexicon/joining-words.js';
import { ADDRESSING, AUDIENCES, NEEDS_LISTENER, POINTING, PUBLIC, TOLD_WITH } from '../lexicon/listeners.js';
import { OF_EMPLOYERS, OPENS_PLACE } from '../lexicon/prepositions.js';
import { TURNS } from '../lexicon/times.js';
import { LISTENERS, OBJECTS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isColon, isEnd, isPause } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { insertionBeforeThat } from './insertions.js';
import { listenerBeforeClause } from './listener-before-clause.js';
import { pastPlaceTail } from './place-tail.js';
import { pastRounding } from './rounded-number.js';
import { timeAfter } from './time-phrase.js';

/** "told | the harbour board": the object right behind a verb that addresses. */
export function objectOf(tokens: readonly Token[], at: number, cue: Cue): Range | null {
  if (!ADDRESSING.has(cue.lemma)) return null;
  const last = pastPlaceTail(tokens, objectEnd(tokens, at, cue));
  // "as Lut tells | it"
  if (last === at + 1 && tokens[at]?.lower === 'it' && cue.form === 'present') return null;
  return last > at ? { first: at, last } : null;
}

/** "said to | her friend", "confirmed to | “Good Morning Orsa”": who stands behind the "to" or "with" at `at`. */
export function listenerAfter(tokens: readonly Token[], at: number, cue: Cue): Range | null {
  const preposition = tokens[at]?.lower, first = at + 1, next = tokens[first];
  if (preposition !== 'to' && !(preposition === 'with' && TOLD_WITH.has(cue.lemma)) || POINTING.has(cue.lemma)) return null;
  const last = isTitle(next) ? first + 1 : objectPronounEnd(tokens, first) ?? phraseAfter(tokens, first);
  if (last < 0 || !next?.capital && (isFiniteVerb(next, undefined) || tagged(next, Tag.VerbBase))) return null;
  // "agreed | to talk if": what they will do
  if (cue.lemma === 'agree' && next?.kind === 'word' && !next.capital && !tagged(next, OPENER | Tag.Pronoun | Tag.Role | Tag.People)) return null;
  // "says of Lut's reaction | to the film", "said of her work with | the choir": what hangs on whatever it is said of
  if (isSaidOf(tokens, at)) return null;
  // "said before flying | to Orsa"
  if (preposition === 'to' && tokens[at - 1]?.cue === undefined && tagged(tokens[at - 1], Tag.VerbIng)) return null;
  // "said with | a laugh"
  return preposition === 'with' && !isQuoted(next) && !mayListen(headOf(tokens, { first, last })) ? null : { first, last };
}

/** Tokens of what something is said of, at most. */
const SAID_OF = 6;

/** "said of | Lut's reaction | to": "of" stands behind the verb, and a noun that is nobody in front of the preposition. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  if (noun?.kind !== 'word' || noun.cue !== undefined || isAgent(noun)) return false;
  for (let i = at - 2; i > at - SAID_OF && tokens[i]?.kind !== 'punctuation'; i--)
    if (tokens[i]?.lower === 'of') return tokens[i - 1]?.cue !== undefined;
  return false;
}

/** A name, a pronoun, people or a body. */
const mayListen = (head: Token): boolean => head.capital || tagged(head, Tag.Role | Tag.People | Tag.Body | Tag.Media | Tag.Pronoun);

/** Words of a programme's name between quotation marks, at most. */
const TITLE = 5;

const isTitle = (token: Token | undefined): boolean => isQuoted(token) && token.quotation.words <= TITLE;

/** whispered to | her, — but: to | her friend */
const objectPronounEnd = (tokens: readonly Token[], at: number): number | null =>
  isOneOf(tokens[at], LISTENERS) && phraseAfter(tokens, at) < 0 ? at + 1 : null;

/** One past the object that is spoken to: him, reporters, The Associated Press; or `at`. */
function objectEnd(tokens: readonly Token[], at: number, cue: Cue): number {
  const token = tokens[at];
  // "warned | it would be late": what they warned of
  if (token?.lower === 'it' && isFiniteVerb(tokens[at + 1], token)) return at;
  if (isOneOf(token, OBJECTS) && !isOwner(tokens, at)) return at + 1;
  if (isOneOf(token, CONNECTORS) || tagged(token, Tag.Preposition)) return at;
  // "told | “Orsa & Friends,” | “It is late.”"
  if (isTitle(token) && isQuoted(tokens[at + 1])) return at + 1;
  if (isAudience(tokens, at)) return at + 1;
  const last = beforeOf(tokens, at, cue, beforeCircumstance(tokens, at, phraseAfter(tokens, pastDaysOwn(tokens, at))));
  if (last < 0) return at;
  if (isFiniteAt(tokens, last)) {
    const participle = cue.lemma === 'tell' && hangsByParticiple(tokens, last);
    const listener = NEEDS_LISTENER.has(cue.lemma) ? listenerBeforeClause(tokens, at, last, participle) : -1;
    if (listener > 0 || !participle) return Math.max(at, listener);
  }
  const head = headOf(tokens, { first: at, last }), hangs = tokens[last]?.lower === 'of' || tagged(tokens[last], Tag.VerbPast);
  const tails = cue.lemma === 'tell' && hangs ? pastTails(tokens, last) : last;
  if (tails > last && tokens[tails]?.lower === 'that') return tails;
  // "promised | elections “by May”": what, and not whom
  if (cue.lemma === 'promise' && !head.capital && !isAgent(head)) return at;
  if (isNamedOrMany(head) && !tagged(tokens[last], Tag.VerbPast)) return withEmployer(tokens, last);
  if (cue.lemma === 'tell' || isThePublic(tokens, at, last)) return toldEnd(tokens, at, last);
  // "asked the young winger | if he would stay"
  if (cue.kind === 'question' && isOneOf(tokens[last], YES_OR_NO)) return last;
  // "asked the clerk, | “Who paid?”"
  return isPause(tokens[last]) && isQuoted(tokens[last + 1]) ? last : at;
}

/** "told | yesterday's | hearing", "told | Monday night's | meeting": one past the time that tells which one, or `at`. */
function pastDaysOwn(tokens: readonly Token[], at: number): number {
  let day = isOneOf(tokens[at], TURNS) ? at + 1 : at;
  if (tagged(tokens[day], Tag.Weekday) && tagged(tokens[day + 1], Tag.TimeWord)) day++;
  return tagged(tokens[day], Tag.TimeWord | Tag.Weekday) && tokens[day + 1]?.lower === "'s" ? day + 2 : at;
}

/** "told a reporter | for The Evening News | that": one past whom the one who is told works for, where "that" follows. */
function withEmployer(tokens: readonly Token[], last: number): number {
  const end = isOneOf(tokens[last], OF_EMPLOYERS) && tokens[last + 1]?.kind === 'word' ? phraseAfter(tokens, last + 1) : -1;
  const isThere = tokens[last]?.lower === 'from' && tagged(tokens[end - 1], Tag.Place);
  return end > 0 && tokens[end]?.lower === 'that' && tokens[end - 1]?.capital && !isThere ? end : last;
}

/** "told reporters | at the time", "told The Star | from Vell": where and when is no part of whom; not "a reporter | from The Star". */
function beforeCircumstance(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const isThen = tokens[i]?.lower === 'at' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time';
    const isThere = tokens[i]?.lower === 'from' && i + 2 === last && tagged(tokens[i + 1], Tag.Place) && tokens[i - 1]?.capital;
    const isYear = tokens[i]?.lower === 'in' && i + 2 === last && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '');
    // "told reporters | in the capital"
    const isPlace = i === first + 1 && isOneOf(tokens[first], AUDIENCES) && isOneOf(tokens[i], OPENS_PLACE);
    if (isThen || isThere || isYear || isPlace) return i;
  }
  return last;
}

/**
 * "warned drivers | of delays if": what one is warned of is no part of whom; not "warned members of the board | that", "warned the Board of
 * Trade".
 */
function beforeOf(tokens: readonly Token[], first: number, { lemma }: Cue, last: number): number {
  if (lemma !== 'warn' || last < 0 || tokens[last]?.lower === 'that') return last;
  let of = first + 1;
  while (of < last && tokens[of]?.lower !== 'of') of++;
  return of < last && tokens[of + 1]?.capital === false ? of : last;
}

/** "promised | her entire plan would pass", "told | her boss": "her" in front of a plain word, of a person or a body, is whose it is. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'her' || next?.kind !== 'word' || next.capital) return false;
  // “…,” Lut told | her guests.
  if (isPlural(next) && tagged(next, Tag.Role | Tag.People))
    return opensSaid(tokens[at + 2]) || isEnd(tokens[at + 2]) && tokens.slice(0, at).some(isQuoted);
  return next.tags === 0 || tagged(next, Tag.Role | Tag.People | Tag.Body) && !isPlural(next) && !tagged(next, VERB);
}

/** "told her supporters | that", "told her supporters | she": behind whom she told, what she told them opens. */
const opensSaid = (token: Token | undefined): boolean =>
  isOneOf(token, CONNECTORS) || isLonePronoun(token) || isPause(token) || isColon(token) || isQuoted(token);

/** told police | Lut had left: a bare plural is spoken to, the name behind it is not. */
function isAudience(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], next = tokens[at + 1];
  if (!isOneOf(token, AUDIENCES) || token?.capital) return false;
  return (next?.capital === true || isLonePronoun(next)) && !tagged(next, Tag.Weekday | Tag.Month);
}

/** "told children | seated in a ring": no verb of its own, it describes them. */
const hangsByParticiple = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.VerbPast) && tagged(tokens[at + 1], Tag.Preposition);

/** Somebody who can listen: a name, a plural, a person or a body. */
const isNamedOrMany = (head: Token): boolean =>
  head.capital || head.lower.endsWith('s') || tagged(head, Tag.Role | Tag.People | Tag.Body | Tag.Media);

/** "assured | the public |": all who can listen, in a word that is no person and no body. */
const isThePublic = (tokens: readonly Token[], at: number, last: number): boolean =>
  last - at === 2 && tokens[at]?.lower === 'the' && isOneOf(tokens[last - 1], PUBLIC);

/** "told the forum | that", "told a ring of children seated there | that", "told the choir | it was": what is told comes behind it. */
function toldEnd(tokens: readonly Token[], at: number, last: number): number {
  const end = pastTails(tokens, last);
  if (isOneOf(tokens[end], CONNECTORS)) return end;
  if (isPause(tokens[end]) && insertionBeforeThat(tokens, end) > 0) return last;
  // "told his radio audience | on Monday, “…”", "told a rally | last month that"
  const mark = timeAfter(tokens, end);
  if (tokens[mark]?.lower === 'that') return last;
  if ((isPause(tokens[mark]) || isColon(tokens[mark])) && isQuoted(tokens[mark + 1])) return last;
  // “Not guilty,” Lut told | the clerk. / told | his local paper, The Star.
  const named = isComma(tokens[last]) && tokens[last + 1]?.capital ? phraseAfter(tokens, last + 1) : last;
  const tail = pastTails(tokens, last);
  if (tail > last && tagged(tokens[at], Tag.Determiner | Tag.Possessive) && isEnd(tokens[timeAfter(tokens, tail)]) && tokens.slice(0, at).some(isQuoted)) return tail;
  const isClosed = (): boolean =>
    isEnd(tokens[timeAfter(tokens, named)]) || isComma(tokens[named]) && tokens.slice(0, at).some(isQuoted);
  const isBehind = named > 0 && tagged(tokens[at], Tag.Determiner | Tag.Possessive) && isClosed();
  return isBehind || opensWhatIsTold(tokens, last) ? last : at;
}

/** Phrases that hang on the one who is told, at most. */
const TAILS = 3;

/** "told a ring | of children | seated in the hall |": one past what hangs on the phrase by prepositions. */
function pastTails(tokens: readonly Token[], last: number): number {
  let end = last;
  for (let steps = 0; steps < TAILS && !isOneOf(tokens[end], CONNECTORS); steps++) {
    const hangs = tagged(tokens[end], Tag.VerbPast) ? end + 1 : end;
    const next = tagged(tokens[hangs], Tag.Preposition) ? phraseAfter(tokens, pastRounding(tokens, hangs + 1)) : -1;
    // "told an interviewer | in 1987"
    if (next < 0 || timeAfter(tokens, end) > end) break;
    end = next;
  }
  return end;
}

/** A quotation, a colon, a pronoun, or a clause of its own. */
function opensWhatIsTold(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], said = isComma(token) || isColon(token) ? tokens[at + 1] : token;
  return isQuoted(said) || isLonePronoun(token) || isColon(token) || startsClause(tokens, at);
}

/** "told the operator | her boat was on fire", "told the inquiry | at least nine pumps failed": a noun phrase of its own, and its verb. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const first = pastRounding(tokens, at), opens = first > at || tagged(tokens[at], Tag.Determiner | Tag.Possessive);
  const last = opens ? phraseAfter(tokens, first) : -1;
  return last > 0 && isFiniteAt(tokens, last);
}
