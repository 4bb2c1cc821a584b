/** The agency quoted the minister, Omar Lut: “We will not sign.” */
import { phraseAfter } from '../../language/phrase-after.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { QUOTES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isColon, isPause } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf } from '../speaker/head-noun.js';
import type { QuoteRule } from '../statement.js';
import { said } from './attribution.js';

export const quotedSomebody: QuoteRule = {
  id: 'quoted-somebody',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at), last = phraseAfter(tokens, at + 1);
    if (clause === undefined || clause.subject === null || last < 0 || !isOneOf(tokens[at], QUOTES)) return null;
    const content = quotationBehind(line, last);
    const speaker = { first: at + 1, last };
    if (content === null || !maySpeak(headOf(tokens, speaker))) return null;
    return { ...said(clause), rule: 'quoted-somebody', content: [content], speaker, role: appositionAfter(tokens, last), via: clause.subject };
  },
  examples: [
    ['The agency quoted the minister: “We will not sign.”', 'the minister: We will not sign.'],
    ['The agency quoted an engineer who built it: “It was bound to fail.”', 'an engineer: It was bound to fail.'],
  ],
  nonExamples: ['The agency quoted “unnamed sources”.', 'The agency quoted the minister. “We will not sign.”'],
};

/** A name, a person or a body: not “cited examples”. */
const maySpeak = (head: Token): boolean => head.capital || tagged(head, AGENT | Tag.Pronoun);

/** Tokens that tell more of whoever is quoted, at most. */
const REACH = 16;

/** The quotation that ends the sentence behind a colon, or right behind the name and a comma; null where none does. */
function quotationBehind({ tokens }: Line, from: number): Range | null {
  for (let i = from; i < from + REACH && i + 1 < tokens.length; i++) {
    const leads = isColon(tokens[i]) || i === from && isPause(tokens[i]);
    if (leads && isQuoted(tokens[i + 1])) return { first: i + 1, last: i + 2 };
    if (isQuoted(tokens[i])) return null;
  }
  return null;
}
