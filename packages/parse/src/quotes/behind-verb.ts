/** What stands behind a reporting verb before its content: addressee, time, place, "that". */
import { isFiniteAt, isFiniteVerb } from '../language/finite-verb.js';
import { phraseAfter } from '../language/phrase-after.js';
import { isComma, isLonePronoun, isWord } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { type Cue, Tag } from '../lexicon/index.js';
import { headOf } from './kind.js';
import { isQuoted } from './quotation.js';
import { timeAfter } from './time-phrase.js';

export interface BehindVerb {
  readonly addressee: Range | null;
  readonly when: Range | null;
  /** First token behind verb, addressee, time and place: where content may begin. */
  readonly next: number;
  /** A "that", "whether" or "if" stood before `next`. */
  readonly connected: boolean;
}

/** Verbs whose first object is the one spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'advise', 'warn', 'ask', 'convince', 'persuade', 'thank', 'promise', 'urge', 'text', 'message', 'reassure', 'beg', 'question', 'caution', 'answer']);

const CONNECTORS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who']);

/** Behind "said Danko" a relative pronoun describes Danko. */
const isConnector = (token: Token | undefined, inverted: boolean): boolean =>
  CONNECTORS.has(token?.lower ?? '') && !(inverted && tagged(token, Tag.Relative));

/** Addressee, time, place and connector behind the verb. */
export function whatFollows(tokens: readonly Token[], from: number, cue: Cue, inverted: boolean): BehindVerb {
  let i = from, addressee: Range | null = null, when: Range | null = null;
  if (ADDRESSING.has(cue.lemma) && !inverted) {
    const last = objectAfter(tokens, i, cue);
    if (last > i) { addressee = { first: i, last }; i = last; }
  }
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    // pointed out that, chimed in: a particle belongs to its verb
    if (i === from && /^(?:out|in|on|up|back|off|over)$/.test(token.lower) && (tokens[i + 1] === undefined || tokens[i + 1]?.lower === 'that' || /^[.,:]$/.test(tokens[i + 1]?.text ?? '') || isQuoted(tokens[i + 1]))) { i++; continue; }
    const time = timeAfter(tokens, i);
    if (time > i) { when ??= { first: i, last: time }; i = time; continue; }
    if (tagged(token, Tag.Adverb) && !token.capital && !tagged(token, Tag.Determiner | Tag.Pronoun) && !/^(?:there|here|even|only|even|just|once|almost|nearly|more|most|much)$/.test(token.lower)) { i++; continue; }
    if ((token.lower === 'to' || token.lower === 'with') && cue.lemma !== 'point' && cue.lemma !== 'refer') { const last = isTitle(tokens[i + 1]) ? i + 2 : objectPronounAfter(tokens, i + 1) ?? phraseAfter(tokens, i + 1); if (last > 0 && !isFiniteVerb(tokens[i + 1], undefined) && !tagged(tokens[i + 1], Tag.VerbBase)) { addressee ??= { first: i + 1, last }; i = last; continue; } break; }
    if (/^(?:in|at|on|during|through|via|after|from|by|before|of|about|outside|inside|following|ahead)$/.test(token.lower) && !token.capital && !isRound(tokens, i)) {
      const first = token.lower === 'ahead' ? i + 2 : i + 1, last = phraseAfter(tokens, first);
      if (last > 0 && leadsOn(tokens, last)) { i = pastAgent(tokens, last); continue; }
      break;
    }
    if (token.lower === 'for' && isSpan(tokens[i + 1])) { i += 2; continue; }
    if (isPause(token)) {
      const close = isComma(token) ? shortInsertion(tokens, i, inverted) : -1, end = close > 0 ? close : insertionBeforeThat(tokens, i);
      if (end < 0) break;
      i = end + 1;
      continue;
    }
    break;
  }
  // "asked Danko, | who left": behind a name and a comma a relative pronoun describes
  if (isComma(tokens[i]) && (isQuoted(tokens[i + 1]) || isConnector(tokens[i + 1], inverted || addressee !== null))) i++;
  if (tokens[i]?.text === ':') return { addressee, when, next: i + 1, connected: true };
  const connector: string = tokens[i]?.lower ?? '';
  if (connector === 'that' && !isFiniteVerb(tokens[i + 1], undefined) || connector === 'whether' || connector === 'if') return { addressee, when, next: connector === 'that' ? i + 1 : i, connected: true };
  return { addressee, when, next: i, connected: CONNECTORS.has(connector) && connector !== 'that' };
}

/** "about | 70 % of them", "at | least nine": the number is not exact, and the phrase no adjunct. */
const isRound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '') || /^(?:about|around|over|under)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.kind === 'number' || tagged(tokens[at + 1], Tag.NumberWord) && !/^one$/.test(tokens[at + 1]?.lower ?? ''));

/** whispered to | her, — but: to | her friend */
const objectPronounAfter = (tokens: readonly Token[], at: number): number | null =>
  /^(?:him|her|them|us|me|you)$/.test(tokens[at]?.lower ?? '') && phraseAfter(tokens, at) < 0 ? at + 1 : null;

/** confirmed to | “Good Morning Orsa” */
const isTitle = (token: Token | undefined): boolean => isQuoted(token) && token.quotation.words <= 5;

/** "for | decades". */
const isSpan = (token: Token | undefined): boolean => /^(?:decades|years|months|weeks|days|hours)$/.test(token?.lower ?? '');

/** told police | Lut had left: a bare plural is spoken to, the name behind it is not. */
const isAudience = (token: Token | undefined): boolean =>
  /^(?:police|reporters|journalists|investigators|detectives|officers|officials|authorities|lawmakers|prosecutors|jurors|deputies|agents|troopers)$/.test(token?.lower ?? '') && token?.capital === false;

/** "promised | her entire plan would pass": "her" in front of a plain word is whose it is. */
const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.lower === 'her' && next?.kind === 'word' && !next.capital && next.tags === 0;
};

/** him, reporters, The Associated Press: the object that is spoken to. */
function objectAfter(tokens: readonly Token[], at: number, cue: Cue): number {
  if (/^(?:him|her|them|us|me|you|it)$/.test(tokens[at]?.lower ?? '') && !isOwner(tokens, at)) return at + 1;
  if (CONNECTORS.has(tokens[at]?.lower ?? '') || tagged(tokens[at], Tag.Preposition)) return at;
  if (isAudience(tokens[at]) && (tokens[at + 1]?.capital || isLonePronoun(tokens[at + 1])) && !tagged(tokens[at + 1], Tag.Weekday | Tag.Month)) return at + 1;
  const last = phraseAfter(tokens, at);
  if (last < 0 || isFiniteAt(tokens, last) && !(cue.lemma === 'tell' && tagged(tokens[last], Tag.VerbPast) && tagged(tokens[last + 1], Tag.Preposition))) return at;
  const head = headOf(tokens, { first: at, last });
  if ((head.capital || head.lower.endsWith('s') || tagged(head, Tag.Role | Tag.People | Tag.Body | Tag.Media)) && !tagged(tokens[last], Tag.VerbPast)) return last;
  if (cue.lemma !== 'tell') return at;
  // "told the forum | that", "told a ring of children seated there | that", "told the choir | it was": what is told comes behind it
  let end = last;
  for (let steps = 0; steps < 3 && !CONNECTORS.has(tokens[end]?.lower ?? ''); steps++) {
    const hangs = tagged(tokens[end], Tag.VerbPast) ? end + 1 : end, next = tagged(tokens[hangs], Tag.Preposition) ? phraseAfter(tokens, hangs + 1) : -1;
    if (next < 0) break;
    end = next;
  }
  if (CONNECTORS.has(tokens[end]?.lower ?? '')) return end;
  if (isPause(tokens[end]) && insertionBeforeThat(tokens, end) > 0) return last;
  const behind = tokens[last], said = isComma(behind) || behind?.text === ':' ? tokens[last + 1] : behind;
  return isQuoted(said) || isLonePronoun(behind) || behind?.text === ':' || startsClause(tokens, last) ? last : at;
}

/** "told the operator | her boat was on fire": a noun phrase of its own, and its verb. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const last = tagged(tokens[at], Tag.Determiner | Tag.Possessive) ? phraseAfter(tokens, at) : -1;
  return last > 0 && isFiniteAt(tokens, last);
}

/** "in a statement | released by the office": a participle and its agent hang on the phrase. */
function pastAgent(tokens: readonly Token[], at: number): number {
  if (tagged(tokens[at], Tag.VerbPast) && timeAfter(tokens, at + 1) > at + 1) return timeAfter(tokens, at + 1);
  if (tagged(tokens[at], Tag.VerbPast) && tokens[at + 2]?.lower === 'that') return at + 2; // posted online | that
  if (!tagged(tokens[at], Tag.VerbPast) || !/^(?:by|to|on|at|in|after)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  const last = phraseAfter(tokens, at + 2);
  return last < 0 ? at : last;
}

/** Behind a skipped prepositional phrase the content must still come: a connector, a quotation, a comma, a new noun phrase, or the end. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || pastAgent(tokens, at) > at || !isFiniteVerb(token, tokens[at - 1]) && !tagged(token, Tag.Coordinator);
}

/** A comma or a dash. */
const isPause = (token: Token | undefined): boolean => isComma(token) || /^(?:—|–|--?)$/.test(token?.text ?? '');

/** "said, in a letter that was read out on Monday, | that": the mark that closes an insertion right before "that", or -1. */
function insertionBeforeThat(tokens: readonly Token[], open: number): number {
  const mark = (tokens[open] as Token).text;
  for (let i = open + 2; i < open + 25 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === mark && tokens[i + 1]?.lower === 'that') return i;
    if (isQuoted(token) || token.cue !== undefined && isFiniteVerb(token, tokens[i - 1]) && !tagged(tokens[i - 1], Tag.Be)) return -1;
  }
  return -1;
}

/** ", however," and the like: index of the closing comma, or -1. */
function shortInsertion(tokens: readonly Token[], open: number, inverted: boolean): number {
  for (let i = open + 1; i < open + 8 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isComma(token)) return i > open + 1 && (isConnector(tokens[i + 1], inverted) || !inverted && i - open <= 3) && !isQuoted(tokens[i - 1]) ? i : -1;
    if (!isWord(token)) return -1;
  }
  return -1;
}
