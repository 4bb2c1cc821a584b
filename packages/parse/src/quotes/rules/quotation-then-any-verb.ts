/** “Too short,” Omar Lut blurted out. */
import { isLonePronoun, phraseAfter } from '../../language/noun-phrase.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import type { QuoteRule } from '../statement.js';

export const quotationThenAnyVerb: QuoteRule = {
  id: 'quotation-then-any-verb',
  on: 'quotation',
  read(line, at) {
    const { tokens } = line;
    if (!/[,!?]["”'’»]*$/.test((tokens[at] as Token).text.slice(-4))) return null;
    const first = at + 1, last = phraseAfter(tokens, first);
    if (last < 0 || !(isLonePronoun(tokens[first]) || tokens[last - 1]?.capital)) return null;
    const verb = tokens[last];
    if (verb === undefined || verb.cue !== undefined || !tagged(verb, Tag.VerbPast) || tagged(verb, AUXILIARY)) return null;
    return { rule: 'quotation-then-any-verb', content: [{ first: at, last: at + 1 }], speaker: { first, last }, role: null, cue: { first: last, last: last + 1 }, addressee: null, when: null };
  },
  examples: [['“Too short,” Omar Lut blurted out.', 'Omar Lut: Too short']],
  nonExamples: ['The “Red Line,” a train, stopped.'],
};
