/** …, she said, adding that the school would stay closed. */
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { appositionAfter } from '../clause/apposition.js';
import { isQuoted } from '../marks/quotation.js';
import type { QuoteRule } from '../statement.js';
import { withSubject } from './attribution.js';
import { trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { contentFollows } from './content-follows.js';
import { mainSpeaker } from './main-speaker.js';

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
