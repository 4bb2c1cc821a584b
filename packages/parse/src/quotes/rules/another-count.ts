/** A figure of another source behind "and": "said that 20 men were shot | and residents spoke of 13": no part of what was said. */
import { phraseAfter } from '../../language/phrase-after.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { COUNTED } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isBreak } from '../marks/punctuation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { isClause } from './clause.js';

/** Tokens from the verb to the number, at most: "documented | the deaths of at least 988". */
const NEAR = 6;

/** Behind the joining word at `joint` somebody counts, reports or puts a number of his own. */
export function isAnotherCount(tokens: readonly Token[], first: number, joint: number): boolean {
  if (tokens[joint]?.lower !== 'and' || !isClause(tokens, first, joint)) return false;
  const last = phraseAfter(tokens, joint + 1), verb = tagged(tokens[last], Tag.Have) ? last + 1 : last;
  if (last < 0 || !isOneOf(tokens[verb], COUNTED) || !isAgent(headOf(tokens, { first: joint + 1, last }))) return false;
  for (let i = verb + 1; i <= verb + NEAR && tokens[i] !== undefined && !isBreak(tokens[i]); i++)
    if (tokens[i]?.kind === 'number' || tagged(tokens[i], Tag.NumberWord)) return true;
  return false;
}
