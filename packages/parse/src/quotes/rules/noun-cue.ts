/** Omar Lut’s warning that the dam would break went unheard. / In the words of the mayor, “the sea takes”. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { SPOKEN } from '../lexicon/noun-verbs.js';
import { OWNERS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { BY_OR_FROM } from '../lexicon/prepositions.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type QuoteRule, type Statement, UNTOLD } from '../statement.js';
import { hasQuotation, isClause, trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { commaOfMain } from './plain-clause.js';

/** Whose words they are must be known: "their assurance that …" alone tells of nobody. */
export const NOUN_CUE = 'noun-cue';

export const nounCue: QuoteRule = {
  id: NOUN_CUE,
  on: [...SPOKEN, 'words'],
  read: (line, at) => (line.tokens[at]?.lower === 'words' ? inTheWords(line, at) : claimThat(line, at)),
  examples: [
    ['Omar Lut’s warning that the dam would break went unheard.', 'Omar Lut: the dam would break'],
    ['The envoy rejected the ministry’s claim that no one was hurt.', 'the ministry: no one was hurt'],
    ['Her warning that the dam would break went unheard.', 'Her: the dam would break'],
    ['The minister’s claim that “no child will go hungry” was contradicted by his department.', 'The minister: no child will go hungry'],
    ['In the words of the mayor, “the sea takes what it gives”.', 'the mayor: the sea takes what it gives'],
    ['In the mayor’s words, the town was “a sad place”.', 'the mayor: the town was “a sad place”'],
    ['The envoy brushed aside a claim by the union that boats were lost.', 'the union: boats were lost'],
    ['Lut fought the board’s claim that the pier was “a trap” by showing her plan.', 'the board: the pier was “a trap”'],
    ['The town was, in the mayor’s words, “a sad place to be”.', 'the mayor: a sad place to be'],
  ],
  nonExamples: [
    'There were reports that the dam had broken.',
    'The claim that the dam is safe is old.',
    'He had no words for “that thing”.',
  ],
};

function claimThat(line: Line, at: number): Statement | null {
  const { tokens } = line, author = authorBehind(tokens, at + 1), that = author?.last ?? at + 1;
  const speaker = tokens[that]?.lower === 'that' ? author ?? owner(tokens, at) : null;
  if (speaker === null) return null;
  const opening = author === null ? speaker.first : phraseBefore(tokens, at + 1), first = that + 1;
  const isSubject = opening === 0 || isComma(tokens[opening - 1]);
  const quoted = quotedClauseEnd(tokens, first), end = isSubject ? quoted ?? mainVerb(tokens, first) : contentEnd(line, first);
  const content = trimmed(tokens, { first, last: Math.min(end, mainClause(tokens, opening, first), byDoing(tokens, first)) });
  if (quoted === null && !isClause(tokens, content.first, content.last)) return null;
  return { ...UNTOLD, rule: NOUN_CUE, content: [content], speaker, cue: { first: at, last: at + 1 } };
}

/** "fought the claim that it was “a trap” | by showing the plan": how it was fought, behind quoted words; else the end. */
function byDoing(tokens: readonly Token[], first: number): number {
  const by = tokens.findIndex((token, i) => i > first && token.lower === 'by' && isQuoted(tokens[i - 1]) && tagged(tokens[i + 1], Tag.VerbIng));
  return by < 0 ? tokens.length : by;
}

/** "Despite the mayor’s claim that the dam was safe, | residents fled": the clause behind a phrase that opens the sentence; else its end. */
function mainClause(tokens: readonly Token[], noun: number, first: number): number {
  const isFronted = tagged(tokens[0], Tag.Preposition | Tag.Subordinator) && !tokens.slice(0, noun).some((_, i) => isFiniteAt(tokens, i));
  return isFronted ? commaOfMain(tokens, first) : tokens.length;
}

/** Words of a quotation that may be no clause, at most. */
const SHORT = 3;

/** "the claim that “no child will go hungry” | was denied": one past quoted words that are all of the claim; null where they are not. */
const quotedClauseEnd = (tokens: readonly Token[], first: number): number | null => {
  const quotation = tokens[first];
  return isQuoted(quotation) && quotation.quotation.words > SHORT && isFiniteAt(tokens, first + 1) ? first + 1 : null;
};

/** "claims | by the union | that", "a warning | from the mayor | that": a person or a body behind the noun; null where none is. */
function authorBehind(tokens: readonly Token[], at: number): Range | null {
  const last = isOneOf(tokens[at], BY_OR_FROM) ? phraseAfter(tokens, at + 1) : -1, author = { first: at + 1, last };
  return last > 0 && isAgent(headOf(tokens, author)) ? author : null;
}

/** The phrase in front of "'s", "Omar Lut | ’s warning"; or "his". */
function owner(tokens: readonly Token[], noun: number): Range | null {
  if (isOneOf(tokens[noun - 1], OWNERS)) return { first: noun - 1, last: noun };
  if (tokens[noun - 1]?.lower !== "'s") return null;
  const last = noun - 1, first = pastPreposition(tokens, phraseBefore(tokens, last), last);
  return first < 0 ? null : { first, last };
}

/** "the end of talks in | the ministry’s claim": one past the phrase's last preposition but "of". */
function pastPreposition(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--)
    if (tagged(tokens[i], Tag.Preposition) && tokens[i]?.lower !== 'of') return i + 1;
  return first;
}

/** Tokens of a claim that is a subject, at most. */
const REACH = 40;

/** What joins a verb to the words before it: behind one of these it is no main verb. */
const JOINS = Tag.Coordinator | Tag.Relative | Tag.Subordinator | Tag.Adverb | Tag.Have | Tag.Be | Tag.Modal | Tag.Do;

/** What is claimed is the subject of the sentence: its clause ends where the main verb begins, the second that is joined by nothing. */
function mainVerb(tokens: readonly Token[], first: number): number {
  const end = Math.min(tokens.length, first + REACH);
  let seen = false;
  for (let i = first; i < end; i++) {
    if (!isFiniteAt(tokens, i)) continue;
    if (seen && !tagged(tokens[i - 1], JOINS)) return i;
    seen = true;
  }
  return end;
}

function inTheWords(line: Line, at: number): Statement | null {
  const { tokens } = line, isOf = tokens[at + 1]?.lower === 'of', ofEnd = isOf ? phraseAfter(tokens, at + 2) : -1;
  const speaker = isOf ? { first: at + 2, last: ofEnd } : owner(tokens, at);
  // "in | the words of the mayor", "in | the mayor’s words"
  const before = isOf ? at - 2 : (speaker?.first ?? 0) - 1, behind = isOf ? ofEnd : at + 1;
  const content = quotedBehind(tokens, behind) ?? (before === 0 ? wholeClause(line, behind) : null);
  if (content === null || speaker === null || tokens[before]?.lower !== 'in') return null;
  return { ...UNTOLD, rule: NOUN_CUE, content: [content], speaker, cue: { first: at, last: at + 1 } };
}

/** The quotation at this index, or behind a comma there. */
function quotedBehind(tokens: readonly Token[], at: number): Range | null {
  const quoted = isComma(tokens[at]) ? at + 1 : at;
  return at > 0 && isQuoted(tokens[quoted]) ? { first: quoted, last: quoted + 1 } : null;
}

/** "In the mayor’s words, | the town was “a sad place”": a clause with quoted words behind the comma. */
function wholeClause(line: Line, comma: number): Range | null {
  const { tokens } = line, first = comma + 1;
  if (!isComma(tokens[comma])) return null;
  const content = trimmed(tokens, { first, last: contentEnd(line, first) });
  return isClause(tokens, content.first, content.last) && hasQuotation(tokens, content.first, content.last) ? content : null;
}
