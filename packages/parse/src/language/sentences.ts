/** Tokens to sentences. A stop ends one unless it belongs to its word; closing marks and brackets stay with it. */
import { neverLast } from '../lexicon/abbreviations.js';
import { OPENER, Tag } from '../lexicon/index.js';
import type { Range } from './range.js';
import { factOf } from './remember.js';
import { type Token, tagged } from './tokens.js';
import { FORMER } from './word-end.js';

/** Sentences tile the tokens: each token is in exactly one. */
export type Sentence = Range;

/**
 * Tokens of a sentence at most. News sentences have up to 150; what runs on longer is a list or broken text, and is cut
 * here so that a finder may look from each word to the end of its sentence and still be linear in the text.
 */
const LONGEST = 400;

/** Sentences of the tokens of one paragraph. Linear. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const endAt = (last: number): void => {
    sentences.push({ first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i - first === LONGEST) endAt(i);
    if (isStop(tokens[i] as Token)) {
      const stop = i;
      while (i + 1 < tokens.length && i - first < LONGEST && isCloser(tokens, i + 1)) i++;
      if (endsAfter(tokens[stop] as Token, tokens[stop - 1], tokens[i + 1])) endAt(i + 1);
    } else if (quotationEnds(tokens[i] as Token, tokens[i + 1])) {
      endAt(i + 1);
    }
  }
  if (first < tokens.length) endAt(tokens.length);
  return sentences;
}

const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', '›', ')', ']', '」', '』', '＂']);
const OPENERS = new Set(['“', '„', '‟', '«', '‘', '(', '[', '``', '"', '‹', '「', '『', '—', '–', '-', '•']);
const ENDS = /^(?:\.+|[!?…])$/;

/** "." and "?", or a word that carries its own stop (U.S., Inc.). */
const isStop = factOf(({ kind, text }) => (kind === 'punctuation' ? ENDS.test(text) : kind === 'word' && text.endsWith('.')));

/** A closing mark or bracket that follows without a space; a straight mark after a space opens the next sentence. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token, before = tokens[i - 1] as Token;
  return token.start === before.end && (CLOSERS.has(token.text) || ENDS.test(token.text));
}

/** Whether a sentence ends at a stop; `next` is the token behind it and what closes with it, `before` the one in front. */
function endsAfter(stop: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (stop.text === '...' || stop.text === '…') return opensSentence(next) && next.kind !== 'punctuation';
  if (stop.kind === 'word') return abbreviationEnds(stop, before, next);
  if (isTicker(stop, before, next) || isVersus(stop, before, next)) return false;
  return opensSentence(next) || next.kind === 'mark';
}

/** "Roe v|.| Wade": two parties of a case. */
const isVersus = (stop: Token, before: Token | undefined, next: Token): boolean =>
  before?.text === 'v' && before.end === stop.start && next.capital && next.kind === 'word';

/** "(HGF|.L|)", "(ORSA|.N|)": how exchanges call a firm. */
const isTicker = ({ start, end }: Token, before: Token | undefined, next: Token): boolean =>
  before?.end === start && end === next.start && /^\p{Lu}{1,5}$/u.test(before.text) && /^\p{Lu}{1,2}$/u.test(next.text);

function opensSentence({ kind, text, capital }: Token): boolean {
  if (kind === 'number' || kind === 'quotation' || capital || text.startsWith('@') || OPENERS.has(text)) return true;
  if (kind === 'mark') return !CLOSERS.has(text);
  // A script without capitals.
  return kind === 'word' && text.toLowerCase() === text.toUpperCase();
}

/** Characters of a nickname in quotation marks at most. */
const NICKNAME = 24;

/** Words that cannot go on with a name. */
const NO_NAMES = OPENER | Tag.Pronoun | Tag.Preposition | Tag.Subordinator | Tag.Coordinator | Tag.Adverb;

/** A word that carries its own stop ends the sentence only before a word that cannot go on with a name. */
function abbreviationEnds(token: Token, before: Token | undefined, next: Token): boolean {
  // "at Station Q. “It was the perfect place.”": a nickname is shorter
  if (next.kind === 'quotation' && next.text.length > NICKNAME && !OPENS_SMALL.test(next.text)) return true;
  // "wrote on X. The mayor": a platform, no initial
  if (token.lower === 'x.' && BEFORE_X.has(before?.lower ?? '')) return opensSentence(next) || next.kind === 'mark';
  // "at 9 p.m. Police arrested", not "9 p.m. Monday", "9 p.m. ET"
  if (HOURS.has(token.lower)) return next.capital && !tagged(next, Tag.Weekday | Tag.Month | Tag.TimeWord) && !isZone(next);
  if (neverLast.has(token.lower.replace(FORMER, '')) && !mayEnd(token, before) || /^\p{L}\.$/u.test(token.text)) return false;
  return next.capital && tagged(next, NO_NAMES) && !tagged(next, Tag.Place | Tag.Month);
}

/** "for the U.N. “to watch over …”": a quotation that goes on with the sentence. */
const OPENS_SMALL = /^[^\p{L}\p{N}]{1,2}\p{Ll}/u;

const BEFORE_X: ReadonlySet<string> = new Set(['on', 'via', 'to', 'from']);
const HOURS: ReadonlySet<string> = new Set(['a.m.', 'p.m.']);
const ZONES: ReadonlySet<string> = new Set(['eastern', 'central', 'mountain', 'pacific', 'greenwich', 'local']);

/** "9 p.m. | ET", "9 p.m. | Eastern". */
const isZone = ({ text, lower }: Token): boolean => ZONES.has(lower) || /^\p{Lu}{2,4}$/u.test(text);

/** "on Marsh St.", "Did he? No.": neither a saint nor a number. */
const mayEnd = ({ lower }: Token, before: Token | undefined): boolean =>
  lower === 'st.' ? before?.capital === true : lower === 'no.' && (before === undefined || before.kind !== 'word');

/** Characters that hold the end of a quotation: its stop and closing marks. */
const TAIL = 6;

/** A quotation that closes on a stop ends its sentence before a capital: “… it.” The minister left. */
function quotationEnds({ kind, text }: Token, next: Token | undefined): boolean {
  if (kind !== 'quotation' || next === undefined) return false;
  return /[.!?…]["“”’'»]*$/.test(text.slice(-TAIL)) && (next.kind === 'quotation' || next.capital || next.text.startsWith('@'));
}
