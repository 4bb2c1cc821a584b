/** Nazarov: “No deal without the port.” */
import { phraseAfter } from '../../language/phrase-after.js';
import { isHead } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { type QuoteRule, UNTOLD } from '../statement.js';
import { attributionFirst } from './attribution.js';
import { trimmed } from './clause.js';

/** Words before the colon at most. */
const LABEL = 7;

export const nameColon: QuoteRule = {
  id: 'name-colon',
  on: [':'],
  read(line, at) {
    const { tokens } = line;
    if (at > LABEL || !isQuoted(tokens[at + 1]) || !isName(tokens, at) || isAttributed(line, at + 2)) return null;
    const content = trimmed(tokens, { first: at + 1, last: tokens.length });
    return { ...UNTOLD, rule: 'name-colon', content: [content], speaker: { first: 0, last: at } };
  },
  examples: [['Nazarov: “No deal without the port.”', 'Nazarov: No deal without the port.']],
  nonExamples: ['The sign read: closed.', 'READ MORE: “The dam will break” and other fears'],
};

/** Rowing: “We were slow,” | says Lut. — the attribution behind the quotation tells whose it is. */
const isAttributed = ({ tokens, clauses }: Line, behind: number): boolean =>
  [...clauses.values()].some((clause) => attributionFirst(clause) === behind && !tagged(tokens[behind], Tag.Pronoun));

/** One phrase with a capital from the sentence's first word to `last`, and no time: "Monday morning: …". */
function isName(tokens: readonly Token[], last: number): boolean {
  const head = tokens[last - 1], opening = tokens[0];
  if (!isHead(head) || tagged(head, Tag.TimeWord) || phraseAfter(tokens, 0, last) !== last) return false;
  return opening?.capital === true && !isCommand(opening);
}

/** "READ MORE: …", "WATCH: …": the page speaks. */
const isCommand = (opening: Token): boolean =>
  opening.text.length > 1 && opening.text === opening.text.toUpperCase() && tagged(opening, Tag.VerbBase);
