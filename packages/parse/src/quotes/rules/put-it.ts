/** “The sea takes what it gives,” as the mayor put it. / Omar Lut put it bluntly: “It is over.” / “It is over” is how she put it. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { isSubject } from '../subject.js';

export const putIt: QuoteRule = {
  id: 'put-it',
  on: ['put', 'puts'],
  read({ tokens }, at) {
    if (tokens[at + 1]?.lower !== 'it') return null;
    const first = phraseBefore(tokens, at), speaker = { first: tokens[first]?.lower === 'how' ? first + 1 : first, last: at };
    if (first < 0 || !isSubject(tokens, speaker)) return null;
    const quoted = quotedBehind(tokens, at + 2) ?? quotedBefore(tokens, speaker);
    if (quoted === null) return null;
    return { rule: 'put-it', content: [{ first: quoted, last: quoted + 1 }], speaker, role: null, cue: { first: at, last: at + 2 }, addressee: null, when: null };
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
  const mark = tagged(tokens[from], Tag.Adverb) ? from + 1 : from, quoted = isComma(tokens[mark]) || tokens[mark]?.text === ':' ? mark + 1 : mark;
  return isQuoted(tokens[quoted]) ? quoted : null;
}

/** "“…,” as | Lut", "“…” is how | Lut": the quotation in front of the subject. */
function quotedBefore(tokens: readonly Token[], { first }: Range): number | null {
  const link = tokens[first - 1]?.lower, end = link === 'how' && tagged(tokens[first - 2], Tag.Be) ? first - 3 : link === 'as' ? first - 2 : -1;
  const quoted = isComma(tokens[end]) ? end - 1 : end;
  return isQuoted(tokens[quoted]) ? quoted : null;
}
