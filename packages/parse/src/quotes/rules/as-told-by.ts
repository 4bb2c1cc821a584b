/** As explained by the harbour board, a buoy is no toy. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';
import type { QuoteRule } from '../statement.js';
import { appositionAfter } from '../apposition.js';
import { isSubject } from '../subject.js';
import { isClause, trimmed } from './clause.js';
import { contentEnd } from './content.js';

export const asToldBy: QuoteRule = {
  id: 'as-told-by',
  on: ['as'],
  read(line, at) {
    const { tokens } = line, verb = tokens[1]?.cue;
    if (at > 0 || verb?.kind !== 'speech' || verb.lemma === 'tell' || tokens[2]?.lower !== 'by') return null;
    const speaker = { first: 3, last: phraseAfter(tokens, 3) };
    if (speaker.last < 0 || !isSubject(tokens, speaker)) return null;
    const name = pastBrackets(tokens, speaker.last), role = appositionAfter(tokens, name), comma = role?.last ?? name;
    if (!isComma(tokens[comma])) return null;
    const content = trimmed(tokens, { first: comma + 1, last: contentEnd(line, comma + 1) });
    return isClause(tokens, content.first, content.last) ? { rule: 'as-told-by', content: [content], speaker, role, cue: { first: 1, last: 2 }, addressee: null, when: null } : null;
  },
  examples: [
    ['As explained by the harbour board, a buoy is no toy.', 'the harbour board: a buoy is no toy'],
    ['As reported by Ines Kalle, a nurse, the ward was full.', 'Ines Kalle: the ward was full'],
  ],
  nonExamples: ['As told by a child, the story is short.', 'As planned by the board, the pier was built.', 'As shown by the map, of all the roads, two.'],
};

/** "the Harbour Board | (HSB)": one past a short name in brackets. */
const pastBrackets = (tokens: readonly Token[], at: number): number => tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
