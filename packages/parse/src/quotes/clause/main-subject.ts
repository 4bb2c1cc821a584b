/** What a sentence is about, where it is plain to see: its first noun phrase with a verb or an apposition. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { COURTS } from '../lexicon/listeners.js';
import { HANGS_ON_SUBJECT } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { isPause } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';

/** Tokens of a sentence that are looked through for its subject. */
const REACH = 30;

/** The first noun phrase that a finite verb follows, or that an apposition does: "In Orsa, | Ines Kalle, a nurse, is …". */
export function mainSubject(tokens: readonly Token[]): Range | null {
  for (let from = tagged(tokens[0], Tag.Coordinator) ? 1 : 0; from < tokens.length && from < REACH; ) {
    const last = withColleagues(tokens, phraseAfter(tokens, from));
    // ", | concluding the army fired": a participle that reports
    const isParticiple = tagged(tokens[from], Tag.VerbIng) && (last === from + 1 || from > 0 && tokens[from]?.cue?.form === 'ing');
    if (last > 0 && !isParticiple && isSubject(tokens, from, last)) return { first: from, last };
    while (from < tokens.length && !isComma(tokens[from]) && !endsOpening(tokens, from)) from++;
    from++;
  }
  return null;
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
export function topicOf(tokens: readonly Token[]): Range | null {
  const subject = mainSubject(tokens);
  if (subject === null || !isOneOf(tokens[subject.last - 1], COURTS)) return subject === null ? null : doerOf(tokens, subject) ?? subject;
  const { last } = subject, hears = tokens[last]?.lower === 'heard' ? last : tokens[last + 1]?.lower === 'told' ? last + 1 : -1;
  if (hears < 0) return subject;
  const from = tokens[hears + 1]?.lower === 'that' ? hears + 2 : hears + 1, told = mainSubject(tokens.slice(from));
  return told === null ? subject : { first: from + told.first, last: from + told.last };
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

/** "Lut | and her colleagues | left": one past those who are joined to the phrase as its own, where a verb follows them. */
function withColleagues(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== 'and' || !tagged(tokens[last + 1], Tag.Possessive)) return last;
  const end = phraseAfter(tokens, last + 1);
  return end > 0 && isFiniteAt(tokens, end) ? end : last;
}

/** A finite verb comes behind the phrase, or the comma or dash of an apposition. */
function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  let verb = pastBrackets(tokens, last);
  // "Ines Kalle's message | to voters | is simple"
  const tail = first === 0 && isOneOf(tokens[verb], HANGS_ON_SUBJECT) ? phraseAfter(tokens, verb + 1) : -1;
  if (tail > 0 && isFiniteAt(tokens, tail)) return true;
  while (tagged(tokens[verb], Tag.Adverb)) verb++;
  if (isFiniteAt(tokens, verb) && !tagged(tokens[first], Tag.Relative)) return true;
  return isPause(tokens[verb]) && mayHaveApposition(tokens, first, last);
}

/** It opens the sentence, or is a name behind an adjunct that does. */
function mayHaveApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  if (tagged(token, Tag.Preposition | Tag.Adverb) || token?.lower === 'what') return false;
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
