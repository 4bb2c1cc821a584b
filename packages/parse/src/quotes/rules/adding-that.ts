/** …, she said, adding that the school would stay closed. */
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { appositionAfter } from '../clause/apposition.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import type { QuoteRule } from '../statement.js';
import { speakerOf, withSubject } from './attribution.js';
import { trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { contentFollows } from './content-follows.js';

export const addingThat: QuoteRule = {
  id: 'adding-that',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !clause.participle || !contentFollows(line, clause)) return null;
    const speaker = withSubject(tokens, at) ?? mainSpeaker(line, at);
    if (speaker === null) return null;
    const content = trimmed(tokens, { first: clause.next, last: contentEnd(line, clause.next) });
    if (content.first >= content.last || clause.cue.kind === 'quotation' && isLabel(tokens, content)) return null;
    const role = appositionAfter(tokens, speaker.last), { addressee, when } = clause;
    return { rule: 'adding-that', content: [content], speaker, role, cue: { first: at, last: at + 1 }, addressee, when };
  },
  examples: [
    ['The roads were flooded, the mayor said, adding that schools would stay closed.', 'the mayor: schools would stay closed'],
    ['The vote was close, with one clerk saying that two boxes were lost.', 'one clerk: two boxes were lost'],
    ['The envoy criticised the deal, saying it left out the farmers.', 'The envoy: it left out the farmers'],
  ],
  nonExamples: ['Adding that to the bill made it dearer.', 'The road was shut, the army said, blaming “bandits”.'],
};

/** Words of a quotation that may be a label, at most. */
const LABEL = 2;

/** "…, blaming “terrorists”": a word or two behind a verb that judges are a label. */
function isLabel(tokens: readonly Token[], { first, last }: Range): boolean {
  const only = tokens[first];
  return last - first === 1 && isQuoted(only) && only.quotation.words <= LABEL;
}

/** The speaker of the last clause that reports before it, else the subject of the sentence. */
function mainSpeaker(line: Line, at: number): Range | null {
  const before = [...line.clauses.values()].filter((clause) => clause.at < at && speakerOf(clause) !== null);
  const speaks = before.findLast(({ cue }) => cue.kind !== 'quotation');
  if (speaks !== undefined) return speakerOf(speaks);
  // "In a clip shared online, | the singer is seen telling …"
  if (before.length > 0) return line.subject ?? speakerOf(before.at(-1) as ReportingClause);
  return isComma(line.tokens[at - 1]) || bringsContent(line, at) ? line.subject : null;
}

/** "that" or a quotation right behind the verb. */
function bringsContent({ tokens, clauses }: Line, at: number): boolean {
  const clause = clauses.get(at);
  return clause !== undefined && (clause.connected || clause.cue.kind === 'speech' && isQuoted(tokens[clause.next]));
}
