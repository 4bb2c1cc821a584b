import { parserFailed } from '../document/problems.js';
import { nothingBut, type Parsed } from '../parse.js';

/** What is read of one text; a fault of the parser's own is a problem of that text, and the rest is still built. */
export function orProblem(file: string, read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    return nothingBut([parserFailed(file, error)]);
  }
}
