/** The road, described by drivers as “a trap”, was shut. / The plan was branded “absurd” by the mayor. */
import { phraseAfter } from '../../language/phrase-after.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { NAMING, NAMING_AS } from '../lexicon/verbs.js';
import { isQuoted, isTitle } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type QuoteRule, UNTOLD } from '../statement.js';

export const describedBy: QuoteRule = {
  id: 'described-by',
  on: ['by'],
  read({ tokens }, at) {
    const speaker = { first: at + 1, last: phraseAfter(tokens, at + 1) };
    if (speaker.last < 0 || !isAgent(headOf(tokens, speaker))) return null;
    const behind = isNaming(tokens[at - 1]) ? at - 1 : -1, verb = behind > 0 ? behind : verbBefore(tokens, at);
    const quotation = verb < 0 ? -1 : quotationAfter(tokens, behind > 0 ? speaker.last : verb + 1, tokens[verb] as Token);
    if (quotation < 0) return null;
    const content = [{ first: quotation, last: quotation + 1 }], cue = { first: verb, last: verb + 1 };
    return { ...UNTOLD, rule: 'described-by', content, speaker, role: roleOf(tokens, speaker), cue };
  },
  examples: [
    ['The road, described by drivers as “a trap”, was shut.', 'drivers: a trap'],
    ['The plan was branded “wholly absurd” by the mayor.', 'the mayor: wholly absurd'],
    ['The plan was dismissed as a “costly dream” by Omar Lut on Monday.', 'Omar Lut: costly dream'],
  ],
  nonExamples: [
    'The song, called “Seven Rivers”, was sung by the choir.',
    'The road is called “the trap” by mistake.',
    'The plan was rejected by the mayor.',
  ],
};

/** described, branded: as a passive has it. */
const isNaming = (token: Token | undefined): boolean =>
  token?.cue !== undefined && NAMING.has(token.cue.lemma) && (token.cue.form === 'past' || token.cue.form === 'participle');

/** Tokens between the verb and its quotation, at most: "as", an article, an adverb. */
const JOINTS = 3;

/** "was | branded “absurd” by", "was | dismissed as “absurd” by": the verb of a passive; -1 where none stands there. */
function verbBefore(tokens: readonly Token[], by: number): number {
  if (!isQuoted(tokens[by - 1])) return -1;
  for (let i = by - 2; i >= by - 2 - JOINTS; i--)
    if (isNaming(tokens[i])) return tagged(tokens[i - 1], Tag.Be | Tag.Adverb) ? i : -1;
  return -1;
}

/** The quotation behind "as" and an article; -1 where there is none, or "as" is missing. */
function quotationAfter(tokens: readonly Token[], first: number, verb: Token): number {
  let i = first;
  const isAs = tokens[i]?.lower === 'as';
  if (isAs) i++;
  while (i < first + JOINTS && tagged(tokens[i], Tag.Determiner | Tag.Adverb)) i++;
  const quotation = tokens[i];
  if (!isAs && NAMING_AS.has(verb.cue?.lemma ?? '') || !isQuoted(quotation)) return -1;
  return isTitle(quotation) || quotation.quotation.single ? -1 : i;
}

const roleOf = (tokens: readonly Token[], { last }: Range): Range | null => isQuoted(tokens[last]) ? null : appositionAfter(tokens, last);
