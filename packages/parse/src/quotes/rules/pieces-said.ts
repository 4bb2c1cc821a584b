/** What of the words around an attribution is said: “The answer was short: | “Never,” | said Lut.”, "He left, and | for a while, | she said, nobody came". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { AND_BUT, RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import { isBreak, isColon } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { isInserted } from './attribution.js';
import { hasQuotation, isClause } from './clause.js';
import { endsOnJoint } from './second-piece.js';

/** The words in front of an attribution without what is the writer's. */
export const ownWords = (tokens: readonly Token[], clause: ReportingClause, before: Range): Range =>
  fromJoinedAdjunct(tokens, clause, behindColon(tokens, before));

/** The answer was short: | “Never,” said Lut. / He sold it — | “Too late,” he said. — what leads up to the only quotation is the writer's. */
function behindColon(tokens: readonly Token[], { first, last }: Range): Range {
  const quotation = tokens[last - 1], mark = tokens[last - 2];
  const opens = last - 2 > first && isQuoted(quotation) && (isColon(mark) || isBreak(mark) && quotation.capital);
  return { first: opens && !hasQuotation(tokens, first, last - 2) ? last - 1 : first, last };
}

/** He left, and | for a while, | she said, nobody came: a clause in front of the adjunct that opens what is said is the writer's. */
function fromJoinedAdjunct(tokens: readonly Token[], clause: ReportingClause, { first, last }: Range): Range {
  const comma = tokens.findLastIndex((token, i) => i > first && i < last && isComma(token)), from = comma + 2;
  const opens = comma > 0 && isOneOf(tokens[comma + 1], AND_BUT) && tagged(tokens[from], Tag.Preposition) && isInserted(tokens, clause);
  const isAdjunct = phraseAfter(tokens, from + 1) === last || tokens[last - 1]?.lower === 'while';
  return opens && isAdjunct && isClause(tokens, clause.next + 1, tokens.length) ? { first: from, last } : { first, last };
}

/** Both pieces. "But, Danko said, the plan stands.": the joining word alone is nothing said. */
export function joined(tokens: readonly Token[], first: Range, second: Range): readonly Range[] {
  // "The fund, | which, Danko said, | had lost money |, was closed": only what the relative clause tells
  const isRelative = isOneOf(tokens[first.last - 1], RELATIVES_BEHIND_COMMA) && isComma(tokens[first.last - 2]);
  if (isRelative) return [{ first: second.first, last: relativeEnd(tokens, second) }];
  // "She left | because, she said, | the roof leaked", "a man | who, Danko said, | never slept": the writer's words lead up to it
  if (endsOnJoint(tokens, first))
    return [isFiniteAt(tokens, second.first) ? { first: second.first, last: relativeEnd(tokens, second) } : second];
  // "The army, whose | officers had |, he said, | behaved well |, left"
  const whose = tokens.findLastIndex(({ lower }, i) => lower === 'whose' && i >= first.first && i < first.last);
  if (whose > 0 && !tokens.slice(whose, first.last).some(isComma))
    return [{ first: whose + 1, last: first.last }, { first: second.first, last: relativeEnd(tokens, second) }];
  return first.last - first.first === 1 && tagged(tokens[first.first], Tag.Coordinator) ? [second] : [first, second];
}

/** One past what stands before the next comma, which may be inside a closing mark. */
function relativeEnd(tokens: readonly Token[], { first, last }: Range): number {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (isComma(token)) return i;
    if (isQuoted(token) && endsOn(token, ',')) return i + 1;
  }
  return last;
}
