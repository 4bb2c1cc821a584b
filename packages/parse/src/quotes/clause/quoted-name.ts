/** Whoever goes by words between marks, or is told by them: "The “spy” | said", "The kin of a ‘pillar of the town’ | say". */
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { OPENER } from '../../lexicon/index.js';
import { HANGS_ON_SUBJECT } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type FoundSubject, ownSubject } from './found-subject.js';

/** Quoted words that somebody goes by, and such as hang on a noun, at most. */
const NAME = 2, TAIL = 6;

/** The phrase that ends in the quotation at `at`: it opens its clause, and the quotation has no mark of its own; else null. */
export function quotedName(tokens: readonly Token[], at: number): FoundSubject | null {
  const quotation = tokens[at];
  if (!isQuoted(quotation) || quotation.capital || endsOn(quotation, ',.!?…—–') || quotation.quotation.words > TAIL) return null;
  const described = tokens[at - 1]?.lower === 'so-called' ? at - 1 : at;
  const article = tagged(tokens[described - 1], OPENER) ? described - 1 : described;
  if (article < described && isBorder(tokens[article - 1]) && quotation.quotation.words <= NAME) return ownSubject(article, at + 1);
  if (!isOneOf(tokens[article - 1], HANGS_ON_SUBJECT)) return null;
  const first = phraseBefore(tokens, article - 1);
  return first >= 0 && isBorder(tokens[first - 1])
    && isAgent(headOf(tokens, { first, last: article - 1 })) ? ownSubject(first, at + 1) : null;
}
