/** Text to tokens with exact offsets, in one pass. A clitic ('s, 'll) is a token of its own; "U.S." is one. */
import { type Cue, Tag } from '../lexicon/index.js';
import { Char, charClass, isWordPart } from './characters.js';
import { cliticCut, isBarePossessive, isHandle, wordEnd } from './word-end.js';
import { type Word, wordAt, wordFrom } from './words.js';

export type TokenKind =
  | 'word' | 'number'
  /** An opening, closing or undirected quotation mark; `` and '' are one token. */
  | 'mark'
  | 'punctuation'
  /** A whole quotation standing in for its words, put there by the quotes' layer only. */
  | 'quotation';

/** A stretch of the text, with what rules ask of its word again and again: see Word for what it means. */
export class Token {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly tags: number;
  readonly cue: Cue | undefined;
  constructor(
    /** First UTF-16 unit in the text. */
    readonly start: number,
    /** One past the last UTF-16 unit. */
    readonly end: number,
    readonly kind: TokenKind,
    readonly word: Word,
  ) {
    this.text = word.text;
    this.lower = word.lower;
    this.capital = word.capital;
    this.tags = word.tags;
    this.cue = word.cue;
  }
}

/** Whether the token has any of the tags. */
export const tagged = (token: Token | undefined, tags: number): boolean =>
  token !== undefined && (token.tags & tags) !== 0;

/**
 * All tokens of `text` between two UTF-16 offsets, in order; white space lies between them, everything else is in
 * exactly one. Linear in the length of the text.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let shouted: boolean | undefined;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const word = wordAt(text, start, end);
    const acronym = word.capital && (word.tags & LIKE_ACRONYMS) !== 0 ? acronyms.get(word.text) : undefined;
    if (acronym !== undefined) shouted ??= isShouted(text, from, to);
    tokens.push(new Token(start, end, kind, acronym === undefined || shouted ? word : acronym));
  };
  for (let i = from; i < to;) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === Char.Space) {
      i++;
    } else if (isWordPart(kind) || isHandle(text, i)) {
      const end = wordEnd(text, i, to), cut = cliticCut(text, i, end);
      push(i, cut, kind === Char.Digit ? 'number' : 'word');
      i = end;
      if (cut < end) push(cut, end, 'word');
      else if (isBarePossessive(text, end, to)) push(end, ++i, 'punctuation');
    } else {
      const end = punctuationEnd(text, i, to);
      push(i, end, isMark(text[i] as string, end - i) ? 'mark' : 'punctuation');
      i = end;
    }
  }
  return tokens;
}

/** Words that an acronym in capitals can be taken for: us, who, is, dig. */
const LIKE_ACRONYMS = Tag.Pronoun | Tag.Relative | Tag.Be | Tag.VerbBase;

/** What those acronyms are, read as if they were written with stops. */
const acronyms: ReadonlyMap<string, Word> = new Map(
  [['US', 'U.S.'] as const, ['WHO', 'W.H.O.'] as const, ['IS', 'I.S.'] as const, ['DIG', 'D.I.G.'] as const].map(([text, dotted]) => [text, wordFrom(text, dotted)]),
);

/** In capitals throughout: there, "US" may be a pronoun. */
const isShouted = (text: string, from: number, to: number): boolean => !/\p{Ll}/u.test(text.slice(from, to));

const MARKS = '"“”„‟«»‘’\'‚‛‹›「」『』＂';

const isMark = (character: string, length: number): boolean =>
  MARKS.includes(character) || (character === '`' && length === 2);

/** Characters of which any number in a row, and of which two, are one token; two that point at each other are typed for a mark that opens. */
const RUNS = '.-—', PAIRS = "`'’‘";

/** One past the mark or punctuation at `at`: "...", "--", "``", a letter of two units. */
function punctuationEnd(text: string, at: number, to: number): number {
  const kind = charClass(text.charCodeAt(at)), character = text[at] as string;
  let end = at + 1;
  if (kind === Char.Surrogate || kind === Char.Invisible) {
    while (end < to && charClass(text.charCodeAt(end)) === kind) end++;
  } else if (RUNS.includes(character)) {
    while (end < to && text[end] === character) end++;
  } else if (PAIRS.includes(character) && end < to && (text[end] === character || character === '‘' && text[end] === '’')) {
    end++;
  }
  return end;
}
