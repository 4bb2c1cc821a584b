/** …, she said, adding that the school would stay closed. */
import { phraseBefore } from '../../language/phrase-before.js';
import type { Range } from '../../language/range.js';
import { isComma, isPossessiveMark } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { appositionAfter } from '../clause/apposition.js';
import { NOBODY } from '../lexicon/pronouns.js';
import { LEAVES, REMEMBERS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { MESSAGES } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import type { QuoteRule } from '../statement.js';
import { withSubject } from './attribution.js';
import { trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { contentFollows } from './content-follows.js';
import { mainSpeaker } from './main-speaker.js';
import { commaOfMain, isPlainClause } from './plain-clause.js';

export const addingThat: QuoteRule = {
  id: 'adding-that',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    const next = clause === undefined || !clause.participle ? null : contentFollows(line, clause) ? clause.next : behindComma(line, clause);
    if (clause === undefined || next === null) return null;
    const speaker = withSubject(tokens, at) ?? rememberedBefore(tokens, at) ?? writerBefore(tokens, at) ?? mainSpeaker(line, at);
    if (speaker === null || isOneOf(tokens[speaker.first], NOBODY)) return null;
    const content = trimmed(tokens, { first: next, last: Math.min(contentEnd(line, next), mainClause(line, at)) });
    if (content.first >= content.last || clause.cue.kind === 'quotation' && isLabel(tokens, content)) return null;
    const role = appositionAfter(tokens, speaker.last), { addressee, when } = clause;
    return { rule: 'adding-that', content: [content], speaker, role, cue: { first: at, last: at + 1 }, addressee, when };
  },
  examples: [
    ['The roads were flooded, the mayor said, adding that schools would stay closed.', 'the mayor: schools would stay closed'],
    ['The post was raided, the chief said, adding, the raiders fled.', 'the chief: the raiders fled'],
    ['The vote was close, with one clerk saying that two boxes were lost.', 'one clerk: two boxes were lost'],
    ['The news left Omar Lut wondering why the well was dry.', 'Omar Lut: why the well was dry'],
    ['Lut recalled his father saying that the well was dry.', 'his father: the well was dry'],
    ['The envoy criticised the deal, saying it left out the farmers.', 'The envoy: it left out the farmers'],
  ],
  nonExamples: ['Adding that to the bill made it dearer.', 'No one bothered mentioning that the ferry was late.', 'The road was shut, the army said, blaming “bandits”.'],
};

/** "the chief said, adding|, the raiders fled": a clause behind a comma where "that" could stand, which ends the sentence. */
function behindComma({ tokens }: Line, { at, cue }: ReportingClause): number | null {
  const isBetween = isComma(tokens[at - 1]) && isComma(tokens[at + 1]) && cue.kind === 'speech';
  return isBetween && isPlainClause(tokens, at + 2, tokens.length) ? at + 2 : null;
}

/** "Lut recalled | his father | saying", "it left | Lut | wondering": whom the verb in front remembers, hears or leaves; null where a verb of another sort stands there. */
function rememberedBefore(tokens: readonly Token[], at: number): Range | null {
  const first = phraseBefore(tokens, at), speaker = { first, last: at };
  const isObject = isOneOf(tokens[first - 1], REMEMBERS) || isOneOf(tokens[first - 1], LEAVES);
  if (first < 1 || !isObject || !isAgent(headOf(tokens, speaker)) && !tokens[at - 1]?.capital) return null;
  return speaker;
}

/** "the mayor | 's tweet | saying", "a post by | Omar Lut | saying": who wrote what the participle hangs on; null where nobody is told. */
function writerBefore(tokens: readonly Token[], at: number): Range | null {
  if (tokens[at]?.cue?.lemma !== 'say') return null;
  const mark = tokens[at - 2];
  const last = isOneOf(tokens[at - 1], MESSAGES) && mark !== undefined && isPossessiveMark(mark) ? at - 2 : at;
  const first = phraseBefore(tokens, last);
  if (last < at) return first < 0 ? null : { first, last };
  return first > 1 && tokens[first - 1]?.lower === 'by' && isOneOf(tokens[first - 2], MESSAGES) ? { first, last } : null;
}

/** Tokens in front of a participle that opens its sentence, at most: "By | saying". */
const OPENING = 2;

/** "By saying that the gate was shut, | the guard kept …": the main clause behind a participle that opens the sentence; else its end. */
const mainClause = ({ tokens }: Line, participle: number): number =>
  (participle < OPENING ? commaOfMain(tokens, participle) : tokens.length);

/** Words of a quotation that may be a label, at most. */
const LABEL = 2;
/** Tokens of a label and the noun that it stands in front of, at most. */
const SHORT = 2;

/** "…, blaming “terrorists”", "…, citing ‘thin’ evidence": a word or two behind a verb that judges are a label. */
function isLabel(tokens: readonly Token[], { first, last }: Range): boolean {
  const only = tokens[first];
  return last - first <= SHORT && isQuoted(only) && only.quotation.words <= LABEL && tokens.slice(first + 1, last).every(({ kind }) => kind === 'word');
}
