/** A further clause of the same speech behind its attribution. Shared by the rules. */
import { AND_BUT } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { isPlainClause } from './plain-clause.js';

/** "…, she said, | and nobody came", "…, but “we are still waiting”": a further clause of the same speech, with a subject of its own that reports nothing. */
export function isJoinedClause({ tokens, clauses }: Line, first: number): boolean {
  if (!isOneOf(tokens[first], AND_BUT)) return false;
  const reports = [...clauses.values()].some(({ subjectFirst, participle, cue }) => subjectFirst === first + 1 && !participle && cue.kind === 'speech');
  return isQuoted(tokens[first + 1]) || !reports && isPlainClause(tokens, first + 1, tokens.length);
}
