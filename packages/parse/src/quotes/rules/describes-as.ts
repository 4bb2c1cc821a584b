/** The mayor called the bridge “a trap”. / She described him as “tireless”. */
import { isComma, isWord } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { OBJECTS } from '../lexicon/pronouns.js';
import { NAMING, NAMING_AS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isQuoted, isTitle } from '../marks/quotation.js';
import type { QuoteRule } from '../statement.js';
import { said, speakerOf, withSubject } from './attribution.js';

/** Words between the verb and the quotation, at most. */
const REACH = 16;

export const describesAs: QuoteRule = {
  id: 'describes-as',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !NAMING.has(clause.cue.lemma) || clause.inverted !== null) return null;
    if (clause.borrowed && tokens[clause.verbFirst - 1]?.lower !== 'and') return null;
    // "a branding and advertising | firm": a noun
    if (clause.participle && tagged(tokens[at - 1], Tag.Coordinator) && !opensObject(tokens[at + 1])) return null;
    const speaker = speakerOf(clause) ?? (clause.participle ? withSubject(tokens, at) ?? line.subject : null);
    const quotation = speaker === null ? null : quotationAfter(line, at);
    if (speaker === null || quotation === null) return null;
    if (NAMING_AS.has(clause.cue.lemma) && !tokens.slice(at, quotation).some(({ lower }) => lower === 'as')) return null;
    const role = clause.role ?? appositionAfter(tokens, speaker.last);
    return { rule: 'describes-as', content: [{ first: at + 1, last: quotation + 1 }], ...said(clause), speaker, role };
  },
  examples: [
    ['The mayor called the bridge “a trap for lorries”.', 'The mayor: the bridge “a trap for lorries”'],
    ['Lut called the road that killed nine “an open wound”.', 'Lut: the road that killed nine “an open wound”'],
    ['She described the talks as “long and useless”.', 'She: the talks as “long and useless”'],
    ['The council rejected the report as “absurd”.', 'The council: the report as “absurd”'],
  ],
  nonExamples: ['The band called its record “Seven Rivers”.', 'The road is called “the trap”.', 'The council rejected the “deal of the century”.'],
};

/** the, his, him, a name */
const opensObject = (token: Token | undefined): boolean =>
  token?.capital === true || tagged(token, Tag.Determiner | Tag.Possessive | Tag.Pronoun) || isOneOf(token, OBJECTS);

/** The quotation that ends what the verb names: words alone stand between; null where none does. */
function quotationAfter(line: Line, verb: number): number | null {
  const { tokens } = line;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token)) return isTitle(token) || token.quotation.single ? null : i;
    if (endsObject(line, verb, i) || i === verb + 1 && tagged(token, AUXILIARY)) return null;
  }
  return null;
}

/** A mark but a comma, a title of a work before a comma, another verb that reports, or a relative clause of something else. */
function endsObject({ tokens, clauses }: Line, verb: number, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return !isComma(token);
  if (token.lower === '' && isComma(tokens[at + 1]) || token.cue !== undefined && clauses.has(at)) return true;
  return tagged(token, Tag.Relative) && !isDescribed(tokens, verb, at);
}

/** Tokens between a verb and the relative clause of its object, at most. */
const OBJECT = 4;

/** "the road | that killed nine": a relative clause of the verb's own object, "the …". */
function isDescribed(tokens: readonly Token[], verb: number, relative: number): boolean {
  if (relative - verb > OBJECT || isComma(tokens[relative - 1])) return false;
  return tagged(tokens[verb + 1], Tag.Determiner | Tag.Possessive) && isOneOf(tokens[relative], RELATIVES);
}
