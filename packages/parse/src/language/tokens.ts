/** Text to tokens with exact offsets, in one pass. A clitic ('s, 'll) is a token of its own; "U.S.", "al-Qaeda", "2,700" are one. */
import { leadingAbbreviations, trailingAbbreviations } from '../lexicon/abbreviations.js';
import { type Cue, Tag } from '../lexicon/index.js';
import { Char, charClass } from './characters.js';
import { type Word, wordAt, wordFrom } from './words.js';

export type TokenKind =
  | 'word' | 'number'
  /** An opening, closing or undirected quotation mark; `` and '' are one token. */
  | 'mark'
  | 'punctuation'
  /** A whole quotation standing in for its words, put there by the quotes' layer only. */
  | 'quotation';

/** A stretch of the text. */
export class Token {
  constructor(
    /** First UTF-16 unit in the text. */
    readonly start: number,
    /** One past the last UTF-16 unit. */
    readonly end: number,
    readonly kind: TokenKind,
    readonly word: Word,
  ) {}
  get text(): string { return this.word.text; }
  get lower(): string { return this.word.lower; }
  get capital(): boolean { return this.word.capital; }
  get tags(): number { return this.word.tags; }
  get cue(): Cue | undefined { return this.word.cue; }
}

const MARKS = '"“”„‟«»‘‚‛‹›「」『』＂';

const isWordPart = (kind: number): boolean => kind === Char.Letter || kind === Char.Digit;

/** The end of a word or number that starts at `at`. */
function wordEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    const kind = charClass(text.charCodeAt(i));
    if (isWordPart(kind) || kind === Char.Invisible) { i++; continue; }
    const next = charClass(text.charCodeAt(i + 1));
    if ((kind === Char.Hyphen || kind === Char.Apostrophe) && isWordPart(next)) { i++; continue; }
    // 2,700 and 1.5; ranges 15–20; Israel–Hamas
    const before = charClass(text.charCodeAt(i - 1)), unit = text[i];
    if ((unit === ',' || unit === '.') && before === Char.Digit && next === Char.Digit) { i++; continue; }
    if (unit === '–' && before === next && isWordPart(next)) { i++; continue; }
    // U.S., a.m., co.uk — but not "over.The"
    if (unit === '.' && next === Char.Letter && before === Char.Letter && joinsStop(text, i)) { i++; continue; }
    break;
  }
  return i;
}

/** A stop between letters stays inside: initials (U.S.) and dotted names (example.com), not a sentence end without a space. */
function joinsStop(text: string, stop: number): boolean {
  const single = !isWordPart(charClass(text.charCodeAt(stop - 2)));
  if (single) return true;
  // Ph.D., Ed.D.: one more initial and its stop
  if (text[stop + 2] === '.' && !isWordPart(charClass(text.charCodeAt(stop - 4)))) return true;
  const next = text[stop + 1] ?? '';
  return next === next.toLowerCase();
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** Whether the stop after this word belongs to it: an initial, a dotted abbreviation, a listed one. */
function takesStop(word: string): boolean {
  if (word.length === 1) return word !== word.toLowerCase() && word !== 'I';
  if (word.length < 7 && word.includes('.')) return INITIALS.test(word) || trailingAbbreviations.has(word.toLowerCase());
  const lower = word.toLowerCase();
  if (lower === 'no' || lower === 'min' || lower === 'art' || lower === 'fig' || lower === 'dir' || lower === 'ass' || lower === 'hon' || lower === 'sec' || lower === 'col')
    return word !== lower;
  if (leadingAbbreviations.has(lower)) return word !== lower || lower === 'vs' || lower === 'v' || lower === 'est' || lower === 'approx' || lower === 'ca';
  return trailingAbbreviations.has(lower) && (word !== lower || lower === 'etc');
}

/** Where a clitic is cut off its word: a possessive or contracted 's, 'll, 're, 've, 'd, 'm; else the word's end. */
function cliticCut(text: string, start: number, end: number): number {
  for (let tail = end - 2; tail >= end - 3 && tail > start; tail--) {
    if (charClass(text.charCodeAt(tail)) !== Char.Apostrophe) continue;
    return CLITICS.has(text.slice(tail + 1, end).toLowerCase()) ? tail : end;
  }
  return end;
}

const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);

/**
 * All tokens of `text` between two UTF-16 offsets, in order; white space lies between them, everything else is in exactly one.
 * Linear in the length of the text.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let capitals: boolean | undefined;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const word = wordAt(text, start, end), dotted = word.capital && (word.tags & PRONOUN) !== 0 ? ACRONYMS.get(word.text) : undefined;
    if (dotted !== undefined) capitals ??= isAllCapitals(text, from, to);
    tokens.push(new Token(start, end, kind, dotted === undefined || capitals ? word : { ...wordFrom(dotted), text: word.text }));
  };
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i), kind = charClass(unit);
    if (kind === Char.Space) { i++; continue; }
    if (kind === Char.Letter || kind === Char.Digit || isHandle(text, i)) {
      let end = Math.min(text[i] === '@' ? handleEnd(text, i + 1) : wordEnd(text, i + 1), to);
      if (kind === Char.Letter && text[end] === '.' && end < to && takesStop(text.slice(i, Math.min(end, i + 12)))) end++;
      const cut = cliticCut(text, i, end);
      push(i, cut, kind === Char.Digit ? 'number' : 'word');
      if (cut < end) push(cut, end, 'word');
      else if (isBarePossessive(text, end, to)) { push(end, end + 1, 'punctuation'); end++; }
      i = end;
      continue;
    }
    let end = i + 1;
    const character = text[i] as string;
    if (kind === Char.Surrogate || kind === Char.Invisible) while (end < to && charClass(text.charCodeAt(end)) === kind) end++;
    else if (character === '.' || character === '-' || character === '—') while (end < to && text[end] === character) end++;
    else if ((character === '`' || character === "'" || character === '’' || character === '‘') && text[end] === character && end < to) end++;
    push(i, end, isMark(character, end - i) ? 'mark' : 'punctuation');
    i = end;
  }
  return tokens;
}

/** @handle: a word, where no other runs into it (name@example.com). */
const isHandle = (text: string, at: number): boolean =>
  text[at] === '@' && charClass(text.charCodeAt(at + 1)) === Char.Letter && !isWordPart(charClass(text.charCodeAt(at - 1)));

/** @orsa_port: letters, digits and low lines. */
function handleEnd(text: string, at: number): number {
  let i = at;
  while (isWordPart(charClass(text.charCodeAt(i))) || text[i] === '_') i++;
  return i;
}

/** Acronyms that read like pronouns in lower case, as they are written with stops. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([['US', 'U.S.'], ['WHO', 'W.H.O.']]);

const PRONOUN = Tag.Pronoun | Tag.Relative;

const isAllCapitals = (text: string, from: number, to: number): boolean => !/\p{Ll}/u.test(text.slice(from, to));

/** workers’ rights: an apostrophe after a final s, before a space and a letter. A closing single mark looks the same; quotes decide. */
const isBarePossessive = (text: string, at: number, to: number): boolean =>
  at < to && charClass(text.charCodeAt(at)) === Char.Apostrophe && (text[at - 1] === 's' || text[at - 1] === 'S')
  && charClass(text.charCodeAt(at + 1)) === Char.Space && charClass(text.charCodeAt(at + 2)) === Char.Letter;

const isMark = (character: string, length: number): boolean =>
  MARKS.includes(character) || ((character === '`' || character === "'") && length === 2) || character === '’' || character === "'";

/** 's, 'll …: cut off the word before it. */
export const isClitic = ({ text }: Token): boolean => text.length < 4 && charClass(text.charCodeAt(0)) === Char.Apostrophe;

/** Whether the token has any of the tags. */
export const tagged = (token: Token | undefined, tags: number): boolean => token !== undefined && (token.tags & tags) !== 0;
