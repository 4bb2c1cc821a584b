/** In a headline: “Lut: the harbour will stay open” / “Ferry sank in storm – coast guard”. */
import { isHead, phraseAfter } from '../../language/noun-phrase.js';
import type { QuoteRule } from '../statement.js';
import { isClause, trimmed } from './clause.js';

/** Speaker words at most: a headline's label is short. */
const LABEL = 4;

export const headlineColon: QuoteRule = {
  id: 'headline-colon',
  only: 'headline',
  on: [':', '–', '—', '-'],
  read(line, at) {
    const { tokens } = line, base = { rule: 'headline-colon', role: null, cue: null, addressee: null, when: null };
    if (tokens[at]?.text === ':') {
      const content = trimmed(tokens, { first: at + 1, last: tokens.length });
      if (at > LABEL || at < 1 || phraseAfter(tokens, 0, at) !== at || !isHead(tokens[at - 1]) || content.last - content.first < 3) return null;
      return { ...base, content: [content], speaker: { first: 0, last: at } };
    }
    const last = phraseAfter(tokens, at + 1), content = trimmed(tokens, { first: 0, last: at });
    if (last !== tokens.length || last - at - 1 > LABEL || !isClause(tokens, content.first, content.last)) return null;
    return { ...base, content: [content], speaker: { first: at + 1, last } };
  },
  examples: [
    ['Lut: the harbour will stay open', 'Lut: the harbour will stay open'],
    ['Ferry has sunk in storm – coast guard', 'coast guard: Ferry has sunk in storm'],
  ],
  nonExamples: ['In the storm of last week: what you need to know', 'The long wait – a storm that never came'],
};
