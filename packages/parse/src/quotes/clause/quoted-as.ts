/** "he was quoted by the paper as | saying", "Danko quoted his mother as | saying": who speaks, and who quotes. */
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { IN_OR_ON } from '../lexicon/prepositions.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { REPORTERS } from '../lexicon/sources.js';
import { QUOTES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { subjectOf } from './subject.js';

interface QuotedAs {
  /** The last token of the words whose subject speaks. */
  readonly left: number;
  readonly via: Range | null;
  /** Who speaks, where it takes more than the words in front to tell: "quoted a nurse at the ward as", "quoted a nurse, Ines Kalle, as". */
  readonly speaker?: FoundSubject;
}

/** saying, telling, warning */
const isSaying = (token: Token | undefined): boolean => token?.cue?.form === 'ing' && token.cue.kind !== 'quotation';

/** Who is quoted "as | saying"; null where the verb at `at` stands otherwise. */
export function quotedAs(tokens: readonly Token[], at: number): QuotedAs | null {
  if (!isSaying(tokens[at]) || tokens[at - 1]?.lower !== 'as') return null;
  if (isOneOf(tokens[at - 2], QUOTES)) return { left: at - 3, via: quoterBehind(tokens, at + 1) };
  const quoted = quotedInWriting(tokens, at - 1);
  if (quoted > 0) return { left: quoted - 1, via: null };
  const last = at - 1, first = isOneOf(tokens[last - 1], THIRD_PERSONS) ? last - 1 : phraseBefore(tokens, last), before = tokens[first - 1];
  if (before?.lower === 'by' && isOneOf(tokens[first - 2], QUOTES)) return { left: first - 3, via: { first, last } };
  if (first > 0 && isOneOf(before, QUOTES)) return { left: last - 1, via: outletOf(tokens, subjectOf(tokens, first - 2)?.subject ?? null) };
  return quotedWhole(tokens, last);
}

/** Tokens between "quoted" and its "as saying", at most. */
const REACH = 16;

/** "quoted | a nurse at the ward | as", "quoted | a nurse |, Ines Kalle, | as": all words between the verb and its "as" tell of one. */
function quotedWhole(tokens: readonly Token[], as: number): QuotedAs | null {
  let verb = as - 2;
  while (verb > as - REACH && !isOneOf(tokens[verb], QUOTES) && !isEnd(tokens[verb])) verb--;
  if (verb < 1 || !isOneOf(tokens[verb], QUOTES) || tagged(tokens[verb - 1], Tag.Be)) return null;
  const first = verb + 1, last = phraseAfter(tokens, first), via = outletOf(tokens, subjectOf(tokens, verb - 1)?.subject ?? null);
  if (last < 0 || via === null || !isAgent(headOf(tokens, { first, last }))) return null;
  if (last === as) return { left: as - 1, via, speaker: ownSubject(first, last) };
  const isTold = isComma(tokens[last]) && isComma(tokens[as - 1]) && as - 1 > last + 1;
  return isTold ? { left: as - 1, via, speaker: ownSubject(first, last, { first: last + 1, last: as - 1 }) } : null;
}

/** "quoted as saying | by the Evening News": who quotes; not "by phone". */
function quoterBehind(tokens: readonly Token[], by: number): Range | null {
  const first = by + 1, last = tokens[by]?.lower === 'by' ? phraseAfter(tokens, first) : -1;
  return last > 0 && isAgent(headOf(tokens, { first, last })) ? { first, last } : null;
}

/** Tokens of the writing that somebody is quoted in, at most. */
const WRITING = 8;

/** "he is | quoted in the report as": the verb in front of where the words are written; -1 where "as" stands otherwise. */
function quotedInWriting(tokens: readonly Token[], as: number): number {
  for (let i = as - 2; i > as - WRITING && tokens[i]?.kind === 'word'; i--)
    if (isOneOf(tokens[i], QUOTES)) return tagged(tokens[i - 1], Tag.Be) && isOneOf(tokens[i + 1], IN_OR_ON) ? i : -1;
  return -1;
}

/** "the Post | quoted an engineer as saying": who quotes does not say it. */
export function passesOn(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], QUOTES)) return false;
  for (let i = at + 2; i < at + REACH && i + 1 < tokens.length; i++)
    if (tokens[i]?.lower === 'as' && isSaying(tokens[i + 1])) return true;
  return false;
}

/** "| the Orsa Star |'s correspondent", "| OMA | reporter": whom a reporter without a name passes words on for. */
function outletOf(tokens: readonly Token[], phrase: Range | null): Range | null {
  if (phrase === null || !isOneOf(tokens[phrase.last - 1], REPORTERS)) return phrase;
  const last = tokens[phrase.last - 2]?.lower === "'s" ? phrase.last - 2 : phrase.last - 1;
  return last > phrase.first && tokens[last - 1]?.capital ? { first: phrase.first, last } : phrase;
}
