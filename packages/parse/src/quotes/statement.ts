/** What a rule reads out of a line, and what a rule is. */
import type { Range } from '../language/range.js';
import type { Person } from './cast/cast.js';
import type { Line } from './line.js';

/** Somebody states something: token ranges within the line. */
export interface Statement {
  readonly rule: string;
  /** The pieces of the content, in order: a quotation that the attribution splits has two. */
  readonly content: readonly Range[];
  readonly speaker: Range | null;
  /** The apposition that says what the speaker is: "a resident of Homs". */
  readonly role: Range | null;
  readonly cue: Range | null;
  readonly addressee: Range | null;
  readonly when: Range | null;
  /** Whom the speaker's words mean, where the article tells it otherwise than by them: "A:" of an interview. */
  readonly meant?: Person;
  /** It goes on with what was said before it: a further paragraph of an answer. */
  readonly goesOn?: true;
  /** Who passes the words on, where the rule reads it. */
  readonly via?: Range | null;
}

/** What many rules read nothing of: a copy overrides what the rule does read. */
export const UNTOLD = { role: null, cue: null, addressee: null, when: null } as const;

/** An example: the sentence, and its reading as "speaker: content | content". */
export type Example = readonly [sentence: string, reading: string];

export interface QuoteRule {
  readonly id: string;
  /** Reads titles only. */
  readonly only?: 'title';
  /** What wakes it: a verb that reports, a quotation, or one of these words (lower case). */
  readonly on: 'verb' | 'quotation' | readonly string[];
  /** Reads the sentence around the token that woke it; null where it does not have the rule's shape. */
  readonly read: (line: Line, at: number) => Statement | null;
  readonly examples: readonly Example[];
  /** Sentences in which this rule finds nothing. */
  readonly nonExamples: readonly string[];
}
