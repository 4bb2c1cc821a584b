/** …, she said, adding that the school would stay closed. */
import { isComma } from '../../language/phrase-words.js';
import type { Line } from '../line.js';
import { isQuoted } from '../quotation.js';
import type { ReportingClause } from '../reporting-clause.js';
import { appositionAfter } from '../apposition.js';
import type { QuoteRule } from '../statement.js';
import { speakerOf } from './attribution.js';
import { trimmed } from './clause.js';
import { contentEnd, contentFollows, withSubject } from './content.js';

export const addingThat: QuoteRule = {
  id: 'adding-that',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !clause.participle || !contentFollows(line, clause)) return null;
    const speaker = withSubject(tokens, at) ?? mainSpeaker(line, at);
    if (speaker === null) return null;
    const content = trimmed(tokens, { first: clause.next, last: contentEnd(line, clause.next) });
    // "…, blaming “terrorists”": a word or two behind a verb that judges are a label
    const only = content.last - content.first === 1 ? tokens[content.first] : undefined;
    if (clause.cue.kind === 'quotation' && isQuoted(only) && only.quotation.words < 3) return null;
    return content.first < content.last
      ? { rule: 'adding-that', content: [content], speaker, role: appositionAfter(tokens, speaker.last), cue: { first: at, last: at + 1 }, addressee: clause.addressee, when: clause.when }
      : null;
  },
  examples: [
    ['The roads were flooded, the mayor said, adding that schools would stay closed.', 'the mayor: schools would stay closed'],
    ['The vote was close, with one clerk saying that two boxes were lost.', 'one clerk: two boxes were lost'],
    ['The envoy criticised the deal, saying it left out the farmers.', 'The envoy: it left out the farmers'],
  ],
  nonExamples: ['Adding that to the bill made it dearer.', 'The road was shut, the army said, blaming “bandits”.'],
};

/** The speaker of the last clause that reports before it, else the subject of the sentence. */
function mainSpeaker(line: Line, at: number): ReturnType<typeof speakerOf> {
  const before = [...line.clauses.values()].filter((clause) => clause.at < at && speakerOf(clause) !== null);
  const speaks = before.findLast(({ cue }) => cue.kind !== 'quotation');
  if (speaks !== undefined) return speakerOf(speaks);
  // "In a clip shared online, | the singer is seen telling …"
  if (before.length > 0) return line.subject ?? speakerOf(before.at(-1) as ReportingClause);
  const own = line.clauses.get(at);
  if (!isComma(line.tokens[at - 1]) && !own?.connected && !(own?.cue.kind === 'speech' && isQuoted(line.tokens[own.next]))) return null;
  return line.subject;
}
