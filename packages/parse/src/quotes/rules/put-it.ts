/** “The sea takes what it gives,” as the mayor put it. / Omar Lut put it bluntly: “It is over.” / As she put it in May, the sea is “a thief”. */
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { roleIn } from '../clause/apposition.js';
import { isSubject, subjectOf } from '../clause/subject.js';
import { timeAfter } from '../clause/time-phrase.js';
import { IN_OR_ON } from '../lexicon/prepositions.js';
import { LISTENERS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isColon } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { type QuoteRule, type Statement, UNTOLD } from '../statement.js';
import { hasQuotation, isClause, trimmed } from './clause.js';
import { contentEnd } from './content-end.js';

export const putIt: QuoteRule = {
  id: 'put-it',
  on: ['put', 'puts'],
  read(line, at) {
    const { tokens } = line;
    if (tokens[at + 1]?.lower !== 'it') return null;
    const asserted = putToSomebody(line, at);
    if (asserted !== null) return asserted;
    const phrase = phraseBefore(tokens, at), speaker = { first: tokens[phrase]?.lower === 'how' ? phrase + 1 : phrase, last: at };
    if (phrase < 0 || !isSubject(tokens, speaker)) return null;
    const mark = pastManner(tokens, at + 2), quoted = quotedBehind(tokens, mark) ?? quotedBefore(tokens, speaker);
    const content = quoted === null ? asClause(line, speaker, mark) : { first: quoted, last: quoted + 1 };
    return content === null ? null : { ...UNTOLD, rule: 'put-it', content: [content], speaker, cue: { first: at, last: at + 2 } };
  },
  examples: [
    ['“The sea takes what it gives,” as the mayor put it.', 'the mayor: The sea takes what it gives'],
    ['Omar Lut put it bluntly: “It is over.”', 'Omar Lut: It is over.'],
    ['As Omar Lut puts it, “the ice is thin.”', 'Omar Lut: the ice is thin.'],
    ['“It is over” is how Omar Lut put it.', 'Omar Lut: It is over'],
    ['Omar Lut put it more simply: “It is over.”', 'Omar Lut: It is over.'],
    ['Omar Lut put it this way in May: “It is over.”', 'Omar Lut: It is over.'],
    ['Omar Lut, defending, put it to her that she had slept.', 'Omar Lut: she had slept'],
    ['As Omar Lut put it in this paper, a pier is “a loan with rails”.', 'Omar Lut: a pier is “a loan with rails”'],
  ],
  nonExamples: ['Omar Lut put it on “The Shelf”.', 'The cook put it away.', 'As Omar Lut put it in the bag, the bell rang.'],
};

/** "Counsel, Omar Lut, put it to | her | that she had slept": as lawyers do in court; null where nobody does. */
function putToSomebody(line: Line, at: number): Statement | null {
  const { tokens } = line, found = tokens[at + 2]?.lower === 'to' ? subjectOf(tokens, at - 1) : null, first = at + 3;
  const last = isOneOf(tokens[first], LISTENERS) ? first + 1 : phraseAfter(tokens, first);
  if (found === null || last < 0 || tokens[last]?.lower !== 'that') return null;
  const content = trimmed(tokens, { first: last + 1, last: contentEnd(line, last + 1) });
  if (!isClause(tokens, content.first, content.last)) return null;
  const told = { speaker: found.subject, role: roleIn(tokens, found.role), addressee: { first, last } };
  return { ...UNTOLD, ...told, rule: 'put-it', content: [content], cue: { first: at, last: at + 2 } };
}

/** Adverbs, phrases and times behind "put it", at most. */
const STEPS = 4;

/** "put it | more simply |: “…”", "put it | in these pages |, a pier is": one past how, where and when. */
function pastManner(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < STEPS; steps++) {
    const token = tokens[at], isWay = tokens[at + 1]?.lower === 'way';
    const isAdverb = tagged(token, Tag.Adverb) || token?.lower === 'more';
    const end = isOneOf(token, IN_OR_ON) ? Math.max(phraseAfter(tokens, at + 1), timeAfter(tokens, at))
      : isWay ? at + 2 : isAdverb ? at + 1 : timeAfter(tokens, at);
    if (end <= at) break;
    at = end;
  }
  return at;
}

/** "As Lut put it, | a pier is “a loan with rails”": the clause with quoted words behind the comma; else null. */
function asClause(line: Line, { first }: Range, comma: number): Range | null {
  const { tokens } = line;
  if (first !== 1 || tokens[0]?.lower !== 'as' || !isComma(tokens[comma])) return null;
  const content = trimmed(tokens, { first: comma + 1, last: contentEnd(line, comma + 1) });
  return isClause(tokens, content.first, content.last) && hasQuotation(tokens, content.first, content.last) ? content : null;
}

/** "put it |: “…”": the quotation behind a comma or a colon, or right there. */
function quotedBehind(tokens: readonly Token[], mark: number): number | null {
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
