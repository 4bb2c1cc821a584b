/** A further clause of the same speech behind its attribution. Shared by the rules. */
import { AND_BUT } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { isPlainClause } from './plain-clause.js';

/** "…, she said, | and nobody came", "…, but “we are still waiting”": a clause of the same speech, whose own subject reports nothing. */
export function isJoinedClause({ tokens, clauses }: Line, joint: number): boolean {
  const first = joint + 1;
  if (!isOneOf(tokens[joint], AND_BUT)) return false;
  if (isQuoted(tokens[first])) return true;
  const reports = [...clauses.values()].some((clause) => clause.subjectFirst === first && !clause.participle && clause.cue.kind === 'speech');
  return !reports && isPlainClause(tokens, first, tokens.length);
}
