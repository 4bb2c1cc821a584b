/** What is found as the subject of a verb. */
import type { Range } from '../../language/range.js';

export interface FoundSubject {
  readonly subject: Range;
  /** What stands between subject and verb and may say what the subject is. */
  readonly role: Range | null;
  /** The subject of another verb that this one is joined to. */
  readonly borrowed: boolean;
}

/** The subject of the clause that the verb is joined to. */
export const sharedSubject = (first: number, last: number, role: Range | null = null): FoundSubject =>
  ({ subject: { first, last }, role, borrowed: true });

/** A subject that stands before its own verb. */
export const ownSubject = (first: number, last: number, role: Range | null = null): FoundSubject =>
  ({ subject: { first, last }, role, borrowed: false });
