/** “Too short,” Omar Lut blurted out. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { pastBrackets } from '../clause/main-subject.js';
import { isEnd } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { type QuoteRule, UNTOLD } from '../statement.js';

export const quotationThenAnyVerb: QuoteRule = {
  id: 'quotation-then-any-verb',
  on: 'quotation',
  read(line, at) {
    const { tokens } = line, quotation = tokens[at], first = at + 1;
    if (!isQuoted(quotation) || !endsOn(quotation, ',!?')) return null;
    const last = phraseAfter(tokens, first), verb = pastBrackets(tokens, last);
    if (last < 0 || !(isLonePronoun(tokens[first]) || tokens[last - 1]?.capital) || !isVerb(tokens, verb, at)) return null;
    const content = [{ first: at, last: at + 1 }];
    if (isComma(tokens[verb + 1]) && isQuoted(tokens[verb + 2])) content.push({ first: verb + 2, last: verb + 3 });
    return { ...UNTOLD, rule: 'quotation-then-any-verb', content, speaker: { first, last }, cue: { first: verb, last: verb + 1 } };
  },
  examples: [
    ['“Too short,” Omar Lut blurted out.', 'Omar Lut: Too short'],
    ['“She was so kind,” he remembers.', 'he: She was so kind'],
    ['“That is a lie,” Sen. Omar Lut (D-Orsa) shot back.', 'Sen. Omar Lut: That is a lie'],
  ],
  nonExamples: ['The “Red Line,” a train, stopped.'],
};

/** A verb that is no cue. A present form can be a noun: it must end its sentence. */
function isVerb(tokens: readonly Token[], at: number, quotation: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.cue !== undefined || tagged(token, AUXILIARY)) return false;
  return tagged(token, Tag.VerbPast) || tagged(token, Tag.VerbPresent) && quotation === 0 && isEnd(tokens[at + 1]);
}
