/** Subjects that a participle describes by what others did: "A man accused of arson | told", "A source quoted by the agency | said". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY } from '../../lexicon/index.js';
import { OF_CHARGES } from '../lexicon/prepositions.js';
import { CHARGED, QUOTES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isQuoted } from '../marks/quotation.js';
import { type FoundSubject, ownSubject } from './found-subject.js';

/** Tokens of a charge, at most. */
const REACH = 14;

/** "| A man | accused of setting fire to a hall told": back over the charge that ends right before the verb to whom it describes. */
export function chargedBefore(tokens: readonly Token[], last: number): FoundSubject | null {
  for (let i = last; i > 0 && i > last - REACH; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' || isQuoted(token)) return null;
    if (isOneOf(token, CHARGED) && isOneOf(tokens[i + 1], OF_CHARGES)) return describedAt(tokens, i);
    if (isFiniteAt(tokens, i)) return null;
  }
  return null;
}

/** "| A source | quoted by the agency said": whoever the outlet at `first` quotes. */
export const quotedBefore = (tokens: readonly Token[], first: number): FoundSubject | null =>
  tokens[first - 1]?.lower === 'by' && isOneOf(tokens[first - 2], QUOTES) ? describedAt(tokens, first - 2) : null;

/** The phrase that the participle describes, where its clause begins. */
function describedAt(tokens: readonly Token[], participle: number): FoundSubject | null {
  const noun = tokens[participle - 1];
  if (!isHead(noun) || tagged(noun, AUXILIARY)) return null;
  const first = phraseBefore(tokens, participle);
  return first >= 0 && isBorder(tokens[first - 1]) ? ownSubject(first, participle) : null;
}

/** "a source | quoted by | the agency |": who passes on what such a subject says; null where nobody does. */
export function quoterOf(tokens: readonly Token[], subject: Range | null): Range | null {
  if (subject === null || !isOneOf(tokens[subject.last], QUOTES) || tokens[subject.last + 1]?.lower !== 'by') return null;
  const first = subject.last + 2, last = phraseAfter(tokens, first);
  return last > 0 ? { first, last } : null;
}
