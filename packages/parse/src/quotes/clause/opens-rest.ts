/** "She left because, she said, the roof leaked": a joining word that ends what stands in front of an attribution. */
import type { Token } from '../../language/tokens.js';
import { OPENS_REST } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';

/** The word at `at` opens a clause whose rest is still to come; in "for a while" it is a noun. */
export const opensRest = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], OPENS_REST) && tokens[at - 1]?.lower !== 'a';
