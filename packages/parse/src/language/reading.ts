/** The article as the finders read it: parts of its text with their tokens and sentences. */
import { withMonthNames } from './month-names.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { type Token, tokenise } from './tokens.js';

/** A headline or a body paragraph within article.text. */
export interface Part {
  readonly kind: 'headline' | 'body';
  /** Number of the paragraph in the paragraphs table. */
  readonly paragraph: number;
  /** First UTF-16 unit in article.text. */
  readonly start: number;
  /** One past the last UTF-16 unit. */
  readonly end: number;
}

export interface ReadPart extends Part {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface Reading {
  readonly text: string;
  readonly parts: readonly ReadPart[];
}

/** Tokens and sentences of each part. Linear. */
export function read(text: string, parts: readonly Part[]): Reading {
  return {
    text,
    parts: parts.map(({ kind, paragraph, start, end }) => {
      const tokens = withMonthNames(tokenise(text, start, end));
      return { kind, paragraph, start, end, tokens, sentences: sentencesOf(tokens) };
    }),
  };
}
