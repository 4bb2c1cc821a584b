/** Tokens to sentences. A stop ends a sentence unless it belongs to its word; closing marks and brackets stay with it. */
import { Tag } from '../lexicon/index.js';
import { type Token, tagged } from './tokens.js';

/** Token indexes, half-open. Sentences tile the tokens: each token is in exactly one. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', '›', ')', ']', '」', '』', '＂']);
const OPENERS = new Set(['“', '„', '‟', '«', '‘', '(', '[', '``', '"', '‹', '「', '『', '—', '–', '-', '•']);
const ENDS = /^(?:\.+|[!?…])$/;
const LEADING_ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|gen|col|maj|capt|lt|sgt|cpl|adm|cmdr|brig|rev|sen|rep|gov|st|mt|pres|supt|insp|det|fr|hon|vs|no|nos|messrs|sheik|cst|const|sens|reps|govs|amb)\.$/;

/** Characters of a nickname in quotation marks at most. */
const NICKNAME = 24;

/** A word that carries its own stop (U.S., Inc.) ends the sentence only before a word that cannot go on with a name. */
function abbreviationEnds(token: Token, next: Token): boolean {
  // "at Station Q. “It was the perfect place.”": a nickname is shorter
  if (next.kind === 'quotation' && next.text.length > NICKNAME) return true;
  if (LEADING_ABBREVIATION.test(token.lower) || /^\p{L}\.$/u.test(token.text)) return false;
  return next.capital && tagged(next, Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Subordinator | Tag.Possessive | Tag.Coordinator | Tag.Adverb)
    && !tagged(next, Tag.Place | Tag.Month);
}

const opensSentence = (token: Token): boolean =>
  token.kind === 'number' || token.capital || token.text.startsWith('@') || OPENERS.has(token.text) || token.kind === 'quotation' || (token.kind === 'mark' && !CLOSERS.has(token.text))
  || (token.kind === 'word' && token.text.toLowerCase() === token.text.toUpperCase());

/** Whether a sentence ends after the token at `i` (a stop, or the last closer behind one). */
function endsAfter(tokens: readonly Token[], i: number, stop: number): boolean {
  const token = tokens[stop] as Token, next = tokens[i + 1];
  if (next === undefined) return true;
  if (token.text === '...' || token.text === '…') return opensSentence(next) && next.kind !== 'punctuation';
  if (token.kind === 'word') return abbreviationEnds(token, next);
  return opensSentence(next) || next.kind === 'mark';
}

/** A quotation that closes on a full stop ends its sentence before a capital: “… it.” The minister left. */
const quotationEnds = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'quotation' && /[.!?…]["“”’'»]*$/.test(token.text.slice(-6)) && next !== undefined
  && (next.kind === 'quotation' || (next.capital && !/[?!]["“”’'»]*$/.test(token.text.slice(-6))));

/**
 * Tokens of a sentence at most. News sentences have up to 150; what runs on longer is a list or broken text, and is cut here
 * so that a finder may look from each word to the end of its sentence and still be linear in the text.
 */
const LONGEST = 400;

/** Sentences of the tokens of one paragraph. Linear. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - first === LONGEST) { sentences.push({ first, last: i }); first = i; }
    const token = tokens[i] as Token;
    const isStop = token.kind === 'punctuation' ? ENDS.test(token.text) : token.kind === 'word' && token.text.endsWith('.');
    if (!isStop && !quotationEnds(token, tokens[i + 1])) continue;
    let end = i;
    if (isStop) while (end + 1 < tokens.length && end - first < LONGEST && isCloser(tokens, end + 1)) end++;
    if (!isStop || endsAfter(tokens, end, i)) { sentences.push({ first, last: end + 1 }); first = end + 1; }
    i = end;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

/** A closing mark or bracket that follows without a space; a straight mark after a space opens the next sentence. */
const isCloser = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token, before = tokens[i - 1] as Token;
  return token.start === before.end && (CLOSERS.has(token.text) || ENDS.test(token.text));
};
