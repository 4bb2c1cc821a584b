/** The mayor called the bridge “a trap”. / She described him as “tireless”. */
import { Tag } from '../../lexicon/index.js';
import { isComma, isWord } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';
import { appositionAfter } from '../apposition.js';
import type { QuoteRule } from '../statement.js';
import { said, speakerOf } from './attribution.js';
import { withSubject } from './content.js';

const NAMING = new Set(['call', 'describe', 'label', 'brand', 'dub', 'deem', 'characterize', 'characterise', 'term', 'dismiss', 'praise', 'hail', 'denounce',
  'condemn', 'criticize', 'criticise', 'slam', 'blast', 'decry', 'declare', 'accuse', 'tout', 'cite', 'blame', 'refer', 'express', 'voice']);

/** Words between the verb and the quotation, at most. */
const REACH = 16;

export const describesAs: QuoteRule = {
  id: 'describes-as',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !NAMING.has(clause.cue.lemma) || clause.inverted !== null || clause.borrowed && tokens[clause.verbFirst - 1]?.lower !== 'and') return null;
    const speaker = speakerOf(clause) ?? (clause.participle ? withSubject(tokens, at) ?? line.subject : null);
    if (speaker === null) return null;
    for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
      const token = tokens[i];
      if (isQuoted(token)) return isTitle(token.text) || token.quotation.single ? null : { rule: 'describes-as', content: [{ first: at + 1, last: i + 1 }], ...said(clause), speaker, role: clause.role ?? appositionAfter(tokens, speaker.last) };
      if (token === undefined || token.lower === '' && isComma(tokens[i + 1]) || !isWord(token) && !isComma(token) || token.cue !== undefined && line.clauses.has(i) || tagged(token, Tag.Relative) && !isDescribed(tokens, at, i)) return null;
    }
    return null;
  },
  examples: [
    ['The mayor called the bridge “a trap for lorries”.', 'The mayor: the bridge “a trap for lorries”'],
    ['Lut called the road that killed nine “an open wound”.', 'Lut: the road that killed nine “an open wound”'],
    ['She described the talks as “long and useless”.', 'She: the talks as “long and useless”'],
  ],
  nonExamples: ['The band called its record “Seven Rivers”.', 'The road is called “the trap”.'],
};

/** "the road | that killed nine": a relative clause of the verb's own object, "the …". */
const isDescribed = (tokens: readonly Token[], verb: number, relative: number): boolean =>
  tagged(tokens[verb + 1], Tag.Determiner | Tag.Possessive) && relative - verb <= 4 && /^(?:that|who|which)$/.test(tokens[relative]?.lower ?? '') && !isComma(tokens[relative - 1]);

/** Every long word has a capital: the title of a work or a product, not a judgement. */
const isTitle = (quoted: string): boolean => {
  const words = quoted.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(words[0] ?? '');
};
