/** "he was quoted by the paper as | saying", "Danko quoted his mother as | saying": who speaks, and who quotes. */
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { IN_OR_ON } from '../lexicon/prepositions.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { QUOTES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { subjectOf } from './subject.js';

interface QuotedAs {
  /** The last token of the words whose subject speaks. */
  readonly left: number;
  readonly via: Range | null;
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
  if (first < 1) return null;
  if (before?.lower === 'by' && isOneOf(tokens[first - 2], QUOTES)) return { left: first - 3, via: { first, last } };
  return isOneOf(before, QUOTES) ? { left: last - 1, via: subjectOf(tokens, first - 2)?.subject ?? null } : null;
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

/** Tokens between "quoted" and its "as saying", at most. */
const REACH = 12;

/** "the Post | quoted an engineer as saying": who quotes does not say it. */
export function passesOn(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], QUOTES)) return false;
  for (let i = at + 2; i < at + REACH && i + 1 < tokens.length; i++)
    if (tokens[i]?.lower === 'as' && isSaying(tokens[i + 1])) return true;
  return false;
}
