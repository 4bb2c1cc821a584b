/** "He said | this in an interview": what was said stands in front. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { timeAfter } from '../clause/time-phrase.js';
import { TIME_CLAUSE } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';

/** "said | this when they met", "said | this on Monday"; not "said | this in turn would cost more", "said | this was dear". */
export function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'this') return false;
  if (isOneOf(next, TIME_CLAUSE) || isEnd(next) || timeAfter(tokens, at + 1) > at + 1) return true;
  return tagged(next, Tag.Preposition) && !isFiniteAt(tokens, phraseAfter(tokens, at + 2));
}
