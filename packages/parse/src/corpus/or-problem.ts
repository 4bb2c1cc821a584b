/** A text that gives no tables, and why. */
import type { Problem } from '@onrecord/schema';
import { parserFailed } from '../document/problems.js';
import type { Parsed } from '../parse.js';

export const nothingBut = (problems: readonly Problem[]): Parsed =>
  ({ article: null, paragraphs: [], quotes: [], casualty_claims: [], problems, rawText: null });

/** What is read of one text; a fault of the parser's own is a problem of that text, and the rest is still built. */
export function orProblem(file: string, read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    return nothingBut([parserFailed(file, error)]);
  }
}
