/** “The sea takes what it gives,” as the mayor put it. / Omar Lut put it bluntly: “It is over.” / “It is over” is how she put it. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isSubject } from '../clause/subject.js';
import { isColon } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { type QuoteRule, UNTOLD } from '../statement.js';

export const putIt: QuoteRule = {
  id: 'put-it',
  on: ['put', 'puts'],
  read({ tokens }, at) {
    if (tokens[at + 1]?.lower !== 'it') return null;
    const phrase = phraseBefore(tokens, at), speaker = { first: tokens[phrase]?.lower === 'how' ? phrase + 1 : phrase, last: at };
    if (phrase < 0 || !isSubject(tokens, speaker)) return null;
    const quoted = quotedBehind(tokens, at + 2) ?? quotedBefore(tokens, speaker);
    if (quoted === null) return null;
    return { ...UNTOLD, rule: 'put-it', content: [{ first: quoted, last: quoted + 1 }], speaker, cue: { first: at, last: at + 2 } };
  },
  examples: [
    ['“The sea takes what it gives,” as the mayor put it.', 'the mayor: The sea takes what it gives'],
    ['Omar Lut put it bluntly: “It is over.”', 'Omar Lut: It is over.'],
    ['As Omar Lut puts it, “the ice is thin.”', 'Omar Lut: the ice is thin.'],
    ['“It is over” is how Omar Lut put it.', 'Omar Lut: It is over'],
  ],
  nonExamples: ['Omar Lut put it on “The Shelf”.', 'The cook put it away.'],
};

/** "put it | bluntly: “…”": the quotation behind an adverb, a comma or a colon. */
function quotedBehind(tokens: readonly Token[], from: number): number | null {
  const mark = tagged(tokens[from], Tag.Adverb) ? from + 1 : from;
  const quoted = isComma(tokens[mark]) || isColon(tokens[mark]) ? mark + 1 : mark;
  return isQuoted(tokens[quoted]) ? quoted : null;
}

/** "“…,” as | Lut", "“…” is how | Lut": the quotation in front of the subject. */
function quotedBefore(tokens: readonly Token[], { first }: Range): number | null {
  const end = linkFirst(tokens, first) - 1, quoted = isComma(tokens[end]) ? end - 1 : end;
  return isQuoted(tokens[quoted]) ? quoted : null;
}

/** The first token of the "as" or "is how" in front of the subject; -1 where neither stands there. */
function linkFirst(tokens: readonly Token[], subject: number): number {
  const link = tokens[subject - 1]?.lower;
  if (link === 'as') return subject - 1;
  return link === 'how' && tagged(tokens[subject - 2], Tag.Be) ? subject - 2 : -1;
}
