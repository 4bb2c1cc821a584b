/** In a headline: “Lut: the harbour will stay open” / “Ferry sank in storm – coast guard” / “Nine held over fire: police”. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kickers } from '../../lexicon/kickers.js';
import type { QuoteRule } from '../statement.js';
import { hasQuotation, isHeadlineClause, trimmed, wordCount } from './clause.js';

/** Speaker words at most: a headline's label is short. */
const LABEL = 4;

/** Words that say something at least: "Ferry fire: live" does not. */
const SHORTEST = 3;

const isLabel = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last > first && !kickers.has(tokens[first]?.lower ?? '') && !kickers.has(tokens[last - 1]?.lower ?? '') && last - first <= LABEL && phraseAfter(tokens, first, last) === last && isHead(tokens[last - 1]);

/** "Ferry sank in storm - KVLT News": a page's title ends in the name of its site. */
const isSite = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => tagged(token, Tag.Media) || /^[KW]\p{Lu}{2,3}(?:-TV)?$/u.test(token.text));

export const headlineColon: QuoteRule = {
  id: 'headline-colon',
  only: 'title',
  on: [':', '–', '—', '-'],
  read(line, at) {
    const { tokens } = line, base = { rule: 'headline-colon', role: null, cue: null, addressee: null, when: null };
    const before = trimmed(tokens, { first: 0, last: at }), behind = trimmed(tokens, { first: at + 1, last: tokens.length });
    if (tokens[at]?.text === ':' && isLabel(tokens, before) && wordCount(tokens, behind.first, behind.last) >= SHORTEST)
      return { ...base, content: [behind], speaker: before };
    const stated = isHeadlineClause(tokens, before.first, before.last) || hasQuotation(tokens, before.first, before.last) && wordCount(tokens, before.first, before.last) >= SHORTEST;
    const site = tokens[at]?.text !== ':' && isSite(tokens, behind);
    return stated && !site && isLabel(tokens, behind) ? { ...base, content: [before], speaker: behind } : null;
  },
  examples: [
    ['Lut: the harbour will stay open', 'Lut: the harbour will stay open'],
    ['Ferry has sunk in storm – coast guard', 'coast guard: Ferry has sunk in storm'],
    ['Harbour to stay open in winter: Lut', 'Lut: Harbour to stay open in winter'],
    ['Council ‘ignored’ bridge warnings – engineer', 'engineer: Council ‘ignored’ bridge warnings'],
  ],
  nonExamples: ['In the storm of last week: what you need to know', 'The long wait – a storm that never came', 'Ferry has sunk in storm - KVLT News', 'Dear Amy: My neighbour sings at night'],
};
