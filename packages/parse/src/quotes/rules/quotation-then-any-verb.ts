/** “Too short,” Omar Lut blurted out. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { isEnd } from './clause.js';

export const quotationThenAnyVerb: QuoteRule = {
  id: 'quotation-then-any-verb',
  on: 'quotation',
  read(line, at) {
    const { tokens } = line;
    if (!/[,!?]["”'’»]*$/.test((tokens[at] as Token).text.slice(-4))) return null;
    const first = at + 1, last = phraseAfter(tokens, first);
    if (last < 0 || !(isLonePronoun(tokens[first]) || tokens[last - 1]?.capital)) return null;
    const verb = tokens[last];
    if (verb === undefined || verb.cue !== undefined || tagged(verb, AUXILIARY)) return null;
    // a present form can be a noun: it must end its sentence
    if (!tagged(verb, Tag.VerbPast) && !(tagged(verb, Tag.VerbPresent) && at === 0 && isEnd(tokens[last + 1]))) return null;
    const content = [{ first: at, last: at + 1 }];
    if (isComma(tokens[last + 1]) && isQuoted(tokens[last + 2])) content.push({ first: last + 2, last: last + 3 });
    return { rule: 'quotation-then-any-verb', content, speaker: { first, last }, role: null, cue: { first: last, last: last + 1 }, addressee: null, when: null };
  },
  examples: [['“Too short,” Omar Lut blurted out.', 'Omar Lut: Too short'], ['“She was so kind,” he remembers.', 'he: She was so kind']],
  nonExamples: ['The “Red Line,” a train, stopped.'],
};
