/** Nazarov: “No deal without the port.” */
import { Tag } from '../../lexicon/index.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isHead } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { hasQuotation, trimmed } from './clause.js';

/** Words before the colon at most. */
const LABEL = 7;

export const nameColon: QuoteRule = {
  id: 'name-colon',
  on: [':'],
  read(line, at) {
    const { tokens } = line;
    if (at > LABEL || !isQuoted(tokens[at + 1]) || !isHead(tokens[at - 1])) return null;
    const last = phraseAfter(tokens, 0, at);
    if (last !== at || !tokens[0]?.capital || tagged(tokens[at - 1], Tag.TimeWord) || isCommand(tokens)) return null;
    const content = trimmed(tokens, { first: at + 1, last: tokens.length });
    return hasQuotation(tokens, content.first, content.last)
      ? { rule: 'name-colon', content: [content], speaker: { first: 0, last }, role: null, cue: null, addressee: null, when: null }
      : null;
  },
  examples: [['Nazarov: “No deal without the port.”', 'Nazarov: No deal without the port.']],
  nonExamples: ['The sign read: closed.', 'READ MORE: “The dam will break” and other fears'],
};

/** "READ MORE: …", "WATCH: …": the page speaks. */
const isCommand = ([first]: readonly Token[]): boolean => first !== undefined && first.text.length > 1 && first.text === first.text.toUpperCase() && tagged(first, Tag.VerbBase);
