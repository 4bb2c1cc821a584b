/** …, she said, adding that the school would stay closed. */
import { isComma } from '../../language/noun-phrase.js';
import type { Line } from '../line.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { contentEnd, contentFollows, speakerOf, trimmed, withSubject } from './content.js';

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
      ? { rule: 'adding-that', content: [content], speaker, role: null, cue: { first: at, last: at + 1 }, addressee: clause.addressee, when: clause.when }
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
  let speaker: ReturnType<typeof speakerOf> = null;
  for (const [index, clause] of line.clauses) if (index < at && speakerOf(clause) !== null) speaker = speakerOf(clause);
  if (speaker !== null) return speaker;
  if (!isComma(line.tokens[at - 1]) && !line.clauses.get(at)?.connected) return null;
  return line.subject;
}
