/** Who speaks in front of an adjunct that lacks its commas: "Lut in a statement, | said", "Lut when contacted over the claims | said". */
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder, isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OCCASIONS, OPENS_OCCASION, REACHED } from '../lexicon/occasions.js';
import { isOneOf } from '../lexicon/words.js';
import { type FoundSubject, ownSubject } from './found-subject.js';

/** Tokens from the adjunct's first word to the verb, at most. */
const REACH = 10;

/** The name in front of the adjunct that ends at `end`; null where none stands there. */
export function pastLooseAdjunct(tokens: readonly Token[], end: number): FoundSubject | null {
  const isClosed = isComma(tokens[end - 1]);
  for (let at = end - 2; at > 0 && at > end - REACH; at--) {
    if (isComma(tokens[at])) return null;
    if (!tokens[at - 1]?.capital || !(isClosed && opensOccasion(tokens, at) || opensAsking(tokens, at))) continue;
    const first = phraseBefore(tokens, at);
    return first >= 0 && isBorder(tokens[first - 1]) ? ownSubject(first, at) : null;
  }
  return null;
}

/** "Lut | in a statement |, said" */
const opensOccasion = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], OPENS_OCCASION) && tagged(tokens[at + 1], Tag.Determiner) && isOneOf(tokens[at + 2], OCCASIONS);

/** "Lut | when contacted | said" */
const opensAsking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'when' && isOneOf(tokens[at + 1], REACHED);
