/** The ministry said on Monday that talks had failed. / He told reporters: “We will go on.” */
import { isComma } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';
import type { Line } from '../line.js';
import type { ReportingClause } from '../reporting-clause.js';
import type { QuoteRule } from '../statement.js';
import { said, speakerOf } from './attribution.js';
import { isClause, isPlainClause, trimmed } from './clause.js';
import { contentEnd, contentFollows } from './content.js';

export const speakerThenContent: QuoteRule = {
  id: 'speaker-then-content',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || clause.participle || speakerOf(clause) === null) return null;
    const first = contentFollows(line, clause) ? clause.next : behindAs(tokens, clause) ?? behindComma(line, clause);
    if (first === null) return null;
    const content = trimmed(tokens, { first, last: isShouted(line, clause, first) ? first + 1 : contentEnd(line, first) });
    if (content.first >= content.last) return null;
    const quotedOnly = isQuoted(tokens[content.first]) && content.last === content.first + 1;
    if (clause.inverted !== null && !quotedOnly && !isComma(tokens[clause.verbFirst - 1]) && clause.verbFirst > 0) return null;
    return { rule: 'speaker-then-content', content: [content], ...said(clause) };
  },
  examples: [
    ['The ministry said on Monday that talks had failed.', 'The ministry: talks had failed'],
    ['He told reporters: “We will go on.”', 'He: We will go on.'],
    ['Ines Kalle, 34, a nurse in Orsa, said the ward was full.', 'Ines Kalle: the ward was full'],
    ['The union has repeatedly warned that the pumps “are older than the workers”.', 'The union: the pumps “are older than the workers”'],
    ['As the mayor told reporters, the bridge has been shut since May.', 'the mayor: the bridge has been shut since May'],
    ['Asked about the delay, the mayor said, however, that nothing had changed.', 'the mayor: nothing had changed'],
  ],
  nonExamples: ['The envoy declined to say when he would leave.', 'She did not say that the talks had failed.', 'The plan was said to be ready.'],
};

/** "they shouted “Go home” | before they left": of a verb that reports nothing but quotations, what hangs on it is not said. */
const isShouted = ({ tokens }: Line, { cue }: ReportingClause, first: number): boolean =>
  cue.kind === 'quotation' && isQuoted(tokens[first]) && /^(?:before|after|as|while|when|during|outside|at|in|from|until)$/.test(tokens[first + 1]?.lower ?? '');

/** "Danko told the radio, | police are looking at a plan", "says at this point, | the fire seems to be out": a comma where "that" could stand. */
function behindComma(line: Line, clause: ReportingClause): number | null {
  const { tokens } = line, first = clause.next + 1;
  if (clause.cue.kind !== 'speech' || clause.inverted !== null || clause.borrowed || clause.subjectFirst > 0 || !isComma(tokens[clause.next])) return null;
  if (clause.next === clause.at + 1 || clause.cue.lemma !== 'tell' && clause.cue.lemma !== 'say' && clause.addressee === null) return null;
  const reports = [...line.clauses.keys()].some((at) => at > first && at < first + 8);
  return !reports && isPlainClause(tokens, first, tokens.length) ? first : null;
}

/** "As the mayor said, | the bridge is shut": the main clause is what was said. */
function behindAs(tokens: readonly Token[], clause: ReportingClause): number | null {
  const as = tokens[clause.subjectFirst - 1], first = clause.next + 1;
  if (as?.lower !== 'as' || !as.capital || clause.inverted !== null || !isComma(tokens[clause.next])) return null;
  return isClause(tokens, first, tokens.length) ? first : null;
}
