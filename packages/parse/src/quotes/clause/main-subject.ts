/** What a sentence is about, where it is plain to see: its first noun phrase with a verb or an apposition. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { ofLast } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { OPENING_ADVERBS } from '../lexicon/adverbs.js';
import { QUESTION_WORDS } from '../lexicon/joining-words.js';
import { COURTS } from '../lexicon/listeners.js';
import { HANGS_ON_SUBJECT } from '../lexicon/prepositions.js';
import { INDEFINITE, OF_SEVERAL, THINGS_TOLD } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isPause } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { isPlaceTail } from './place-tail.js';
import { timeAfter } from './time-phrase.js';

/** Tokens of a sentence that are looked through for its subject. */
const REACH = 30;

/** The first noun phrase that a finite verb follows, or that an apposition does: "In Orsa, | Ines Kalle, a nurse, is …". */
export function mainSubject(tokens: readonly Token[]): Range | null {
  // "| Even | Ines Kalle, a nurse, is …"
  const opens = tagged(tokens[0], Tag.Coordinator) || isOneOf(tokens[0], OPENING_ADVERBS) && tokens[1]?.capital;
  for (let from = opens ? 1 : pastHour(tokens); from < tokens.length && from < REACH; ) {
    const last = withSecond(tokens, from, phraseAfter(tokens, from));
    // ", | concluding the army fired": a participle that reports; "| Speaking of the plan, Danko …": what else the speaker does
    const isDeed = from > 0 ? tokens[from]?.cue?.form === 'ing' : tagged(tokens[1], Tag.Preposition);
    const isParticiple = tagged(tokens[from], Tag.VerbIng) && (last === from + 1 || isDeed);
    const busy = from === 0 && last > 0 ? beforeDoing(tokens, last) : -1;
    if (busy > 0) return { first: 0, last: busy };
    if (last > 0 && !isParticiple && !isPlaceTail(tokens, from, last) && isSubject(tokens, from, last)) return { first: from, last };
    while (from < tokens.length && !isComma(tokens[from]) && !endsOpening(tokens, from)) from++;
    from++;
  }
  return null;
}

/** "At 9.09pm | the mayor left": one past the hour that opens the sentence, or 0. */
function pastHour(tokens: readonly Token[]): number {
  if (tokens[0]?.lower !== 'at' || !/^\d/.test(tokens[1]?.text ?? '') || /^0*\d{3}/.test(tokens[1]?.text ?? '')) return 0;
  return /^[ap]\.?m\.?$/.test(tokens[2]?.lower ?? '') ? 3 : /[ap]m$/.test(tokens[1]?.lower ?? '') ? 2 : 0;
}

/** "After saying it was “dead,” | the mayor left": a comma inside the mark, behind a preposition and a participle that open the sentence. */
function endsOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isQuoted(token) || !endsOn(token, ',')) return false;
  return tagged(tokens[0], Tag.Preposition | Tag.Subordinator) && tagged(tokens[1], Tag.VerbIng);
}

/**
 * What a sentence leaves in the reader's mind: its subject; of "The court heard that | Lut | had called" who is told of there, of "The
 * view was shared by | Lut |" who did it.
 */
export const topicOf = ofLast((tokens: readonly Token[]): Range | null => {
  const among = amongWhom(tokens);
  if (among !== null) return among;
  // "| That | drew an angry response"
  if (isOneOf(tokens[0], THINGS_TOLD) && tagged(tokens[1], Tag.VerbPast | AUXILIARY)) return { first: 0, last: 1 };
  const subject = askedAbout(tokens) ?? mainSubject(tokens);
  if (subject === null || !isOneOf(tokens[subject.last - 1], COURTS))
    return subject === null ? null : doerOf(tokens, subject) ?? namedAs(tokens, subject) ?? subject;
  const { last } = subject, hears = tokens[last]?.lower === 'heard' ? last : tokens[last + 1]?.lower === 'told' ? last + 1 : -1;
  if (hears < 0) return subject;
  const from = tokens[hears + 1]?.lower === 'that' ? hears + 2 : hears + 1, told = mainSubject(tokens.slice(from));
  return told === null ? subject : { first: from + told.first, last: from + told.last };
});

/** "What does | the mayor | think?", "And | the mayor |?": whom a question is about; else null. */
function askedAbout(tokens: readonly Token[]): Range | null {
  if (tokens.at(-1)?.text !== '?') return null;
  const first = isOneOf(tokens[0], QUESTION_WORDS) && tagged(tokens[1], AUXILIARY) ? 2 : tagged(tokens[0], Tag.Coordinator) ? 1 : 0;
  const whole = phraseAfter(tokens, first), isWhole = first === 2 || whole === tokens.length - 1;
  // "the mayor | think"
  const endsOnVerb = first === 2 && whole > first + 1 && tagged(tokens[whole - 1], Tag.VerbBase) && !tokens[whole - 1]?.capital;
  const last = endsOnVerb ? whole - 1 : whole;
  return last > 0 && isWhole && isAgent(headOf(tokens, { first, last })) ? { first, last } : null;
}

/** "Among them was | Mary Hale |, a nurse.": who is told of behind the verb; else null. */
function amongWhom(tokens: readonly Token[]): Range | null {
  if (tokens[0]?.lower !== 'among') return null;
  const verb = tokens.findIndex((token, i) => i > 1 && i < AMONG && tagged(token, Tag.Be));
  return verb < 0 ? null : nameBehind(tokens, verb + 1);
}

/** Tokens from "among" to its verb, at most. */
const AMONG = 8;

/** "One of them is | Mary Hale |.", "The last was the baker | Mary Hale |": whom a verb of being names; else null. */
function namedAs(tokens: readonly Token[], subject: Range): Range | null {
  const isNamed = tokens.slice(subject.first + 1, subject.last).some(({ capital }) => capital);
  if (isNamed || !isOneOf(tokens[subject.first], OF_SEVERAL) || !tagged(tokens[subject.last], Tag.Be)) return null;
  return nameBehind(tokens, subject.last + 1);
}

/** The phrase at `at`, where it ends in a capital. */
function nameBehind(tokens: readonly Token[], at: number): Range | null {
  const last = phraseAfter(tokens, at);
  return last > 0 && tokens[last - 1]?.capital && !tagged(tokens[last - 1], Tag.Place) ? { first: at, last } : null;
}

/** "The view was later shared by | Omar Lut |": the name behind "by", where a thing is the subject of a passive; else null. */
function doerOf(tokens: readonly Token[], subject: Range): Range | null {
  const head = headOf(tokens, subject);
  if (isAgent(head) || tagged(head, Tag.Pronoun) || !tagged(tokens[subject.last], Tag.Be)) return null;
  let verb = subject.last + 1;
  while (tagged(tokens[verb], Tag.Adverb)) verb++;
  const first = verb + 2, last = tagged(tokens[verb], Tag.VerbPast) && tokens[verb + 1]?.lower === 'by' ? phraseAfter(tokens, first) : -1;
  return last > 0 && tokens[first]?.capital && !tagged(tokens[first], Tag.Place) ? { first, last } : null;
}

/**
 * "Lut | and her colleagues | left", "His ex-wife | and former partner |, Ines Kalle, left": one past those who are joined to the phrase
 * as its own, where a verb follows them, or past the second thing that somebody is.
 */
function withSecond(tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last]?.lower === 'and' ? phraseAfter(tokens, last + 1) : -1;
  if (end < 0) return last;
  // "Omar Lut | and Ines Kalle | left"
  const areNamed = tokens[first]?.capital && tokens[last + 1]?.capital && !isComma(tokens[first - 1]);
  if (areNamed || tagged(tokens[last + 1], Tag.Possessive)) return isFiniteAt(tokens, end) ? end : last;
  const isOffice = tagged(tokens[end - 1], Tag.Role | Tag.People) && tokens[end - 1]?.capital === false;
  return isOffice && tagged(tokens[first], Tag.Possessive | Tag.Determiner) && isPause(tokens[end]) ? end : last;
}

/** A finite verb comes behind the phrase, or the comma or dash of an apposition. */
function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  let verb = pastBrackets(tokens, last);
  // "Ines Kalle's message | to voters | is simple"
  const tail = first === 0 && isOneOf(tokens[verb], HANGS_ON_SUBJECT) ? phraseAfter(tokens, verb + 1) : -1;
  if (tail > 0 && isFiniteAt(tokens, tail)) return true;
  while (tagged(tokens[verb], Tag.Adverb)) verb++;
  // "Ines Kalle | on Friday | vetoed the bill"
  const timed = tagged(tokens[verb], Tag.Preposition) ? timeAfter(tokens, verb) : verb;
  if (isFiniteAt(tokens, timed) && !tagged(tokens[first], Tag.Relative)) return true;
  return isPause(tokens[verb]) && mayHaveApposition(tokens, first, last);
}

/** Tokens of what somebody is doing in front of the verb, at most. */
const DOING = 10;

/** "A woman | sitting by the door was asked": one past somebody, where what that one is doing stands in front of the verb; else -1. */
function beforeDoing(tokens: readonly Token[], last: number): number {
  const end = tagged(tokens[last - 1], Tag.VerbIng) ? last - 1 : last, doing = tokens[end];
  const isSomebody = isOneOf(tokens[0], INDEFINITE) && tagged(tokens[end - 1], Tag.Role | Tag.People);
  if (!isSomebody || !tagged(doing, Tag.VerbIng) || doing?.cue !== undefined) return -1;
  for (let i = end + 1; i <= end + DOING && tokens[i]?.kind === 'word'; i++) if (isFiniteAt(tokens, i)) return end;
  return -1;
}

/** It opens the sentence, or is a name behind an adjunct that does. */
function mayHaveApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  if (tagged(token, Tag.Preposition | Tag.Adverb) || token?.lower === 'what') return false;
  // "A May 3|, 2009, photo of the pier"
  if (tokens[last - 1]?.kind === 'number' && tagged(tokens[last - 2], Tag.Month)) return false;
  const behindAdjunct = tagged(tokens[0], Tag.Preposition | Tag.Subordinator | Tag.Adverb | Tag.VerbIng | Tag.VerbPast);
  // "In Orsa, | evacuee Rosa Lut, 34, rocked her baby"
  const isNamed = token?.capital || tagged(token, Tag.Role | Tag.People) && tokens[last - 1]?.capital;
  const opens = first === 0 || first === 1 && tagged(tokens[0], Tag.Coordinator);
  return opens || isNamed === true && behindAdjunct;
}

/** Tokens between two brackets, at most. */
const BRACKETS = 6;

/** "Sen. Omar Lut | (D-Orsa) | left": one past short brackets at `at`. */
export function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= at + BRACKETS; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}
