/** A quotation, and the token that stands for it while a sentence is read around it. */
import { Token } from '../../language/tokens.js';
import { unread } from '../../language/words.js';
import { AUXILIARY, Tag, tagsOf } from '../../lexicon/index.js';

export interface Quotation {
  /** UTF-16 offset of the opening mark. */
  readonly start: number;
  /** One past the closing mark. */
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** No closing mark before the paragraph's end. */
  readonly unclosed: boolean;
  /** Single marks: speech only beside a cue. */
  readonly single: boolean;
  /** Words inside, not counting punctuation. */
  readonly words: number;
}

/** A quotation as one token, so that a sentence can be read around it. */
export class QuotedToken extends Token {
  constructor(readonly quotation: Quotation, text: string, capital: boolean) {
    super(quotation.start, quotation.end, 'quotation', unread(text, capital));
  }
}

export const isQuoted = (token: Token | undefined): token is QuotedToken => token?.kind === 'quotation';

/** Marks that may close a quotation, and those within it that end at its end. */
const CLOSING = `"”’'»`;

/** Characters at the end of a quotation that are looked through for its last mark: marks that close, and it. */
const ENDING = 4;

/** The words of the quotation end on one of these marks: “It is late,| ” ends on a comma. */
export function endsOn({ text }: QuotedToken, marks: string): boolean {
  const lowest = Math.max(0, text.length - ENDING);
  let i = text.length - 1;
  while (i >= lowest && CLOSING.includes(text[i] as string)) i--;
  return i >= lowest && marks.includes(text[i] as string);
}

/** “is nothing but talk”: a small letter and a finite verb, whose subject stands in front of the quotation. */
export const opensWithVerb = (token: Token | undefined): boolean =>
  isQuoted(token) && !token.capital && (tagsOf((/\p{L}+/u.exec(token.text)?.[0] ?? '').toLowerCase()) & (AUXILIARY | Tag.VerbPresent)) !== 0;

/** Every long word has a capital: the title of a work or a product, no judgement. */
export function isTitle({ text }: QuotedToken): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return isCapital(words[0] ?? '') && words.filter((word) => word.length > LONG).every(isCapital);
}

/** Letters of a word that a title may write small, at most. */
const LONG = 3;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
