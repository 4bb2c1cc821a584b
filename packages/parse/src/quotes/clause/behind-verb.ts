/** What stands behind a reporting verb before its content: addressee, time, place, "that". */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, type Cue, Tag } from '../../lexicon/index.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { DEGREE_ADVERBS, SOMEWHERE } from '../lexicon/adverbs.js';
import { CONNECTORS, RELATIVES_BEHIND_COMMA, TIME_CLAUSE } from '../lexicon/joining-words.js';
import { TRAVELS } from '../lexicon/listeners.js';
import { BEHIND_PARTICIPLE, BEHIND_VERB, EXTREMES, PARTICLES, ROUNDING } from '../lexicon/prepositions.js';
import { CIRCUMSTANCES } from '../lexicon/occasions.js';
import { SPANS } from '../lexicon/times.js';
import { isOneOf } from '../lexicon/words.js';
import { WORKS, WRITINGS } from '../lexicon/writings.js';
import { IDEAS } from '../lexicon/noun-verbs.js';
import { isColon, isEnd, isPause, isStopOrComma } from '../marks/punctuation.js';
import { isQuoted, isTitle } from '../marks/quotation.js';
import { listenerAfter, objectOf } from './addressee.js';
import { insertionEnd, isConnector } from './insertions.js';
import { viaInBrackets } from './passed-on-by.js';
import { timeAfter } from './time-phrase.js';

export interface BehindVerb {
  readonly addressee: Range | null;
  readonly when: Range | null;
  /** First token behind verb, addressee, time and place: where content may begin. */
  readonly next: number;
  /** A "that", "whether" or "if" stood before `next`. */
  readonly connected: boolean;
}

/** Adverbs, times, places and the like between verb and content, at most. */
const STEPS = 6;

/** Addressee, time, place and connector behind the verb. */
export function whatFollows(tokens: readonly Token[], from: number, cue: Cue, inverted: boolean): BehindVerb {
  let addressee = inverted ? null : objectOf(tokens, from, cue), when: Range | null = null;
  let at = addressee?.last ?? pastToKnow(tokens, from, cue), adjunct = -1;
  for (let steps = 0; steps < STEPS && at < tokens.length; steps++) {
    const time = timeAfter(tokens, at), heard = time > at ? null : listenerAfter(tokens, at, cue);
    // "said after a visit | to the country"
    // "admits to | feeling “lost”": no listener
    const listener = heard !== null && (isTravel(tokens[at - 1]) || tagged(tokens[at + 1], Tag.VerbIng) && !tokens[at + 1]?.capital) ? null : heard;
    if (time > at) when ??= { first: at, last: time };
    addressee ??= listener;
    const next = time > at ? time : heard?.last ?? pastAdjunct(tokens, at, from, inverted);
    if (next < 0) break;
    if (time === at && heard === null) adjunct = next;
    at = next;
  }
  // "said in her book, “Salt and Wool,” | that …"
  if (isComma(tokens[at]) && isTitled(tokens, at + 1)) at += 2;
  // "asked Danko, | who left": behind a name and a comma a relative pronoun describes
  const named = inverted || addressee !== null;
  if (isComma(tokens[at]) && (isQuoted(tokens[at + 1]) || isConnector(tokens[at + 1], named))) at++;
  // "said on Monday, May 3|, that"
  if (isComma(tokens[at]) && tokens[at + 1]?.lower === 'that' && when?.last === at && tokens[at - 1]?.kind === 'number') at++;
  const content = contentFrom(tokens, at);
  // "…, says a man | who saw it", "asked about a man | who saw it": what describes somebody joins nothing
  return { addressee, when, ...content, connected: content.connected && !(tokens[at]?.lower === 'who' && (inverted || adjunct === at)) };
}

/** "demanded | to know | whether": one past what makes a question of it, or `at`. */
const pastToKnow = (tokens: readonly Token[], at: number, { lemma }: Cue): number =>
  lemma === 'demand' && tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'know' ? at + 2 : at;

const isTravel = (token: Token | undefined): boolean => isOneOf(token, TRAVELS);

/** "her book, | “Salt and Wool,” | that": what a work is called, and what is said in it behind. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at], work = tokens[at - 2];
  return isQuoted(title) && isTitle(title) && tokens[at + 1]?.lower === 'that' && (isOneOf(work, WORKS) || isOneOf(work, WRITINGS));
}

/** "answered by 6 | : | 45 p.m." */
function isInTime(tokens: readonly Token[], colon: number): boolean {
  const hour = tokens[colon - 1], minute = tokens[colon + 1];
  return hour?.kind === 'number' && minute?.kind === 'number' && hour.end === tokens[colon]?.start && tokens[colon]?.end === minute.start;
}

/** Where content may begin, past a colon or "that". */
function contentFrom(tokens: readonly Token[], at: number): Pick<BehindVerb, 'next' | 'connected'> {
  const token = tokens[at];
  if (isColon(token) && !isInTime(tokens, at)) return { next: at + 1, connected: true };
  if (token?.lower !== 'that') return { next: at, connected: isOneOf(token, CONNECTORS) };
  // "said | that is wrong", "said | that's wrong": a subject
  // "said | that worn and rusty pumps had failed": the word is no verb
  const isSubject = !areDescribed(tokens, at + 1) && isFiniteVerb(tokens[at + 1], undefined) || tokens[at + 1]?.lower === "'s";
  return isSubject ? { next: at, connected: false } : { next: at + 1, connected: true };
}

/**
 * "worn and rusty | pumps | had", "advanced | economies | will", "– which …": what describes the subject of what is said looks like a verb.
 */
function areDescribed(tokens: readonly Token[], at: number): boolean {
  const noun = tagged(tokens[at + 1], Tag.Coordinator) ? at + 3 : at + 1, behind = tokens[noun + 1];
  if (!tagged(tokens[at], Tag.VerbPast) || tokens[noun]?.kind !== 'word' || !isPluralNoun(tokens[noun]?.lower ?? '')) return false;
  return tagged(behind, AUXILIARY) && isFiniteAt(tokens, noun + 1) || isPause(behind) && isOneOf(tokens[noun + 2], RELATIVES_BEHIND_COMMA);
}

/** "under | oath |": how somebody says it. */
const SWORN: ReadonlySet<string> = new Set(['oath', 'caution', 'cross-examination', 'questioning', 'interrogation']);

/** One past the particle, adverb, place, span or insertion at `at`; -1 where none stands there. */
function pastAdjunct(tokens: readonly Token[], at: number, from: number, inverted: boolean): number {
  const token = tokens[at] as Token;
  if (at === from && isParticle(tokens, at) || isPassedOver(token) || isOnly(tokens, at) || isHere(tokens, at)) return at + 1;
  if (isOneOf(token, BEHIND_VERB) && !token.capital && !isRound(tokens, at)) return pastPlace(tokens, at);
  if (token.lower === 'with') return pastManner(tokens, at);
  // "said | under oath | that"
  if (token.lower === 'under' && isOneOf(tokens[at + 1], SWORN)) return at + 2;
  // "for | decades"
  if (token.lower === 'for' && isOneOf(tokens[at + 1], SPANS)) return at + 2;
  // "for | the first time"
  if (token.lower === 'for' && tokens[at + 1]?.lower === 'the' && tokens[at + 3]?.lower === 'time') return at + 4;
  // "told the Star | (via Interfax) | that"
  const medium = viaInBrackets(tokens, at);
  if (medium !== null) return medium.last + 1;
  const close = insertionEnd(tokens, at, inverted);
  return close < 0 ? meanwhileEnd(tokens, at) : close + 1;
}

/** Tokens of what happened when something was said, at most. */
const MEANWHILE = 10;

/** "told police | as he was led away | : “…”": the colon between a clause of time and a quotation; -1 where none stands there. */
function meanwhileEnd(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], TIME_CLAUSE)) return -1;
  for (let i = at + 2; i < at + MEANWHILE; i++) {
    if (isColon(tokens[i])) return isQuoted(tokens[i + 1]) ? i : -1;
    if (tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** pointed out that, chimed in: a particle belongs to its verb, and its verb's content comes next. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isOneOf(tokens[at], PARTICLES)) return false;
  if (tokens[at]?.lower === 'out' && tokens[at - 1]?.cue?.lemma === 'point') return true;
  return next === undefined || next.lower === 'that' || isStopOrComma(next) || isColon(next) || isQuoted(next);
}

/** said | only: “No comment.”, said | only that he would wait */
const isOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'only' && tokens[at - 1]?.lower !== 'not' && (isColon(tokens[at + 1]) || tokens[at + 1]?.lower === 'that');

/** "said | here that", "said | outside that", "said | here on Monday", "said | there.": where it was said; not "said | here was a man". */
function isHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isOneOf(tokens[at], SOMEWHERE) && (isEnd(next) || isColon(next) || next?.lower === 'that' || timeAfter(tokens, at + 1) > at + 1);
}

/** An adverb of the verb, not one that may open what is said: "there", "only", "all". */
const isPassedOver = (token: Token): boolean =>
  tagged(token, Tag.Adverb) && !token.capital && !tagged(token, Tag.Determiner | Tag.Pronoun) && !isOneOf(token, DEGREE_ADVERBS);

/** "said | in a statement | that": one past a prepositional phrase behind which the content can still come; -1 where it cannot. */
function pastPlace(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower === 'ahead' ? at + 2 : at + 1, end = phraseAfter(tokens, first);
  // "on the courthouse | steps | that": a noun that could be a verb
  const last = end > 0 && tagged(tokens[end], Tag.VerbPresent) && tokens[end + 1]?.lower === 'that' ? end + 1 : end;
  // "said | in three cases, nobody came"
  if (isComma(tokens[end]) && isOneOf(tokens[end - 1], CIRCUMSTANCES)) return -1;
  // "scoffs | at the idea that she was lucky": whose idea it is, nobody tells
  if (tokens[end]?.lower === 'that' && isOneOf(tokens[end - 1], IDEAS)) return -1;
  return last > 0 && leadsOn(tokens, last) ? pastAgent(tokens, last) : -1;
}

/** "said | with a laugh | : “…”", "agreed | with the mayor | that": one past how or with whom, in front of a mark or "that"; -1 where none follows. */
function pastManner(tokens: readonly Token[], at: number): number {
  const last = phraseAfter(tokens, at + 1);
  return last > 0 && (isPause(tokens[last]) || isColon(tokens[last]) || tokens[last]?.lower === 'that') ? last : -1;
}

/** "about | 70 % of them", "at | least nine": the number is not exact, and the phrase no adjunct. */
function isRound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'at') return isOneOf(next, EXTREMES);
  return isOneOf(tokens[at], ROUNDING) && (next?.kind === 'number' || tagged(next, Tag.NumberWord) && next?.lower !== 'one');
}

/** "in a statement | released by the office": a participle and its agent hang on the phrase. */
function pastAgent(tokens: readonly Token[], at: number): number {
  if (!tagged(tokens[at], Tag.VerbPast)) return at;
  const time = timeAfter(tokens, at + 1);
  if (time > at + 1) return time;
  const that = thatAfter(tokens, at);
  if (that > 0) return that;
  const last = isOneOf(tokens[at + 1], BEHIND_PARTICIPLE) ? phraseAfter(tokens, at + 2) : -1;
  return last < 0 ? at : last;
}

/** Tokens between a participle and "that", at most; and where the participle could report by itself. */
const TAIL = 8, SHORT_TAIL = 2;

/** "posted online | that", "broadcast live on state television | that": words of place and manner alone stand before it; else -1. */
function thatAfter(tokens: readonly Token[], participle: number): number {
  const reach = tokens[participle]?.cue === undefined ? TAIL : SHORT_TAIL;
  for (let i = participle + 1; i <= participle + reach; i++) {
    const token = tokens[i];
    if (token?.lower === 'that') return i > participle + 1 ? i : -1;
    if (token?.kind !== 'word' || tagged(token, AUXILIARY | Tag.VerbPast)) return -1;
  }
  return -1;
}

/** Behind a skipped prepositional phrase the content must still come: a connector, a quotation, a comma, a new noun phrase, or the end. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || pastAgent(tokens, at) > at) return true;
  return !isFiniteVerb(token, tokens[at - 1]) && !tagged(token, Tag.Coordinator);
}
