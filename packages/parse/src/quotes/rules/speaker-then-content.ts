/** The ministry said on Monday that talks had failed. / He told reporters: “We will go on.” */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { RELATIVES_AS_OBJECT } from '../lexicon/joining-words.js';
import { BEHIND_SHOUTING } from '../lexicon/prepositions.js';
import { FIRST_OR_SECOND_PERSON } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import type { QuoteRule } from '../statement.js';
import { said, speakerOf } from './attribution.js';
import { isClause, trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { contentFollows } from './content-follows.js';
import { isPlainClause } from './plain-clause.js';

export const speakerThenContent: QuoteRule = {
  id: 'speaker-then-content',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || clause.participle || speakerOf(clause) === null || isCalled(tokens, clause)) return null;
    const follows = contentFollows(line, clause) ? clause.next : null;
    const first = follows ?? behindAs(tokens, clause) ?? behindComma(line, clause) ?? behindAdjunct(line, clause);
    if (first === null) return null;
    const content = trimmed(tokens, { first, last: isQuotationAlone(tokens, clause, first) ? first + 1 : contentEnd(line, first) });
    if (content.first >= content.last) return null;
    const quotedOnly = isQuoted(tokens[content.first]) && content.last === content.first + 1;
    const opens = clause.verbFirst <= 0 || isComma(tokens[clause.verbFirst - 1]);
    if (clause.inverted !== null && !quotedOnly && !opens) return null;
    return { rule: 'speaker-then-content', content: [content], ...said(clause) };
  },
  examples: [
    ['The ministry said on Monday that talks had failed.', 'The ministry: talks had failed'],
    ['He told reporters: “We will go on.”', 'He: We will go on.'],
    ['Ines Kalle, 34, a nurse in Orsa, said the ward was full.', 'Ines Kalle: the ward was full'],
    ['The union has repeatedly warned that the pumps “are older than the workers”.', 'The union: the pumps “are older than the workers”'],
    ['However, as the Ledger has reported, the bridge was never safe.', 'the Ledger: the bridge was never safe'],
    ['As the mayor told reporters, the bridge has been shut since May.', 'the mayor: the bridge has been shut since May'],
    ['Asked about the delay, the mayor said, however, that nothing had changed.', 'the mayor: nothing had changed'],
  ],
  nonExamples: [
    'The envoy declined to say when he would leave.',
    'She did not say that the talks had failed.',
    'The plan was said to be ready.',
    'Ines Kalle wrote a song called “The River of Salt.”',
  ],
};

/** "a song called | “My River”", "her song called | “a plague” by some": what a thing goes by; not "what the mayor called | “a plague” went on". */
const isCalled = (tokens: readonly Token[], { at, cue, subjectFirst }: ReportingClause): boolean =>
  cue.lemma === 'call' && isQuoted(tokens[at + 1]) && !isOneOf(tokens[subjectFirst - 1], RELATIVES_AS_OBJECT) && tokens[subjectFirst - 1]?.lower !== 'what';

/**
 * "they shouted “Go home” | before they left", "What the mayor called “a plague” | went on": of a verb that reports nothing but quotations,
 * what hangs on it is not said.
 */
function isQuotationAlone(tokens: readonly Token[], { cue, subjectFirst }: ReportingClause, first: number): boolean {
  if (cue.kind !== 'quotation' || !isQuoted(tokens[first])) return false;
  return isOneOf(tokens[first + 1], BEHIND_SHOUTING) || tokens[subjectFirst - 1]?.lower === 'what' && isFiniteAt(tokens, first + 1);
}

/** "As the mayor said, | the bridge is shut": the main clause is what was said. */
function behindAs(tokens: readonly Token[], clause: ReportingClause): number | null {
  const as = tokens[clause.subjectFirst - 1], first = clause.next + 1;
  const isBehindAdverb = clause.subjectFirst === 3 && isComma(tokens[1]) && tagged(tokens[0], Tag.Adverb);
  const opens = as?.capital || isBehindAdverb || clause.subjectFirst === 2 && tagged(tokens[0], Tag.Coordinator);
  if (as?.lower !== 'as' || !opens || clause.inverted !== null || !isComma(tokens[clause.next])) return null;
  // "As the saying goes, it rains", "As we have noted, …": nobody's words, and the writer's
  if (clause.cue.kind === 'quotation' || isOneOf(tokens[clause.subjectFirst], FIRST_OR_SECOND_PERSON)) return null;
  // "As the mayor said, | and as others have, it rains"
  return !tagged(tokens[first], Tag.Coordinator) && isClause(tokens, first, tokens.length) ? first : null;
}

/** Tokens behind the comma in which another verb that reports makes the clause that one's. */
const NEAR = 8;

/** "Danko told the radio, | police are looking at it", "says at this point, | the fire is out": a comma where "that" could stand. */
function behindComma({ tokens, clauses }: Line, clause: ReportingClause): number | null {
  const first = clause.next + 1;
  if (!mayTakeComma(clause) || !isComma(tokens[clause.next])) return null;
  const reports = [...clauses.keys()].some((at) => at > first && at < first + NEAR);
  return !reports && isPlainClause(tokens, first, tokens.length) ? first : null;
}

/** Tokens between a verb and the comma in front of what is said, at most. */
const ADJUNCT = 14;

/** "Lut joked in his turn to reply, | “…”", "called out to the boys, | “…”": the one quotation of the sentence ends it, and no verb stands between. */
function behindAdjunct({ tokens, clauses }: Line, { at, cue, inverted, borrowed }: ReportingClause): number | null {
  const quotation = tokens.findIndex(isQuoted), token = tokens[quotation], next = tokens[at + 1];
  // "dismissed | the story, “…”": the verb has an object
  const hangs = tagged(next, Tag.Preposition) || next?.lower === 'out' || cue.kind === 'speech';
  if (inverted !== null || borrowed || cue.kind === 'question' || !hangs) return null;
  const isLast = quotation === tokens.length - 1 && isQuoted(token) && token.capital && endsOn(token, '.?!');
  if (!isLast || !isComma(tokens[quotation - 1]) || quotation - at > ADJUNCT || quotation < at) return null;
  for (let i = at + 1; i < quotation - 1; i++)
    if (tokens[i]?.kind !== 'word' || clauses.has(i) || isFiniteAt(tokens, i) || tagged(tokens[i], Tag.Relative)) return null;
  return quotation;
}

/** A subject that opens the sentence, a verb of speech, and something behind it: whom it tells, or when. */
function mayTakeComma({ at, cue, inverted, borrowed, subjectFirst, next, addressee }: ReportingClause): boolean {
  if (cue.kind !== 'speech' || inverted !== null || borrowed || subjectFirst > 0 || next === at + 1 && cue.form !== 'past') return false;
  return cue.lemma === 'tell' || cue.lemma === 'say' || addressee !== null;
}
