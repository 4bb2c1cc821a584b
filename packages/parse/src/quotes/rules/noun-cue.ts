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
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { type QuoteRule, type Statement, UNTOLD } from '../statement.js';
import { isClause, trimmed } from './clause.js';
import { contentEnd } from './content-end.js';

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
    ['In the words of the mayor, “the sea takes what it gives”.', 'the mayor: the sea takes what it gives'],
    ['The town was, in the mayor’s words, “a sad place to be”.', 'the mayor: a sad place to be'],
  ],
  nonExamples: [
    'There were reports that the dam had broken.',
    'The claim that the dam is safe is old.',
    'He had no words for “that thing”.',
  ],
};

function claimThat(line: Line, at: number): Statement | null {
  const { tokens } = line, speaker = tokens[at + 1]?.lower === 'that' ? owner(tokens, at) : null;
  if (speaker === null) return null;
  const isSubject = speaker.first === 0 || isComma(tokens[speaker.first - 1]), first = at + 2;
  const content = trimmed(tokens, { first, last: isSubject ? mainVerb(tokens, first) : contentEnd(line, first) });
  if (!isClause(tokens, content.first, content.last)) return null;
  return { ...UNTOLD, rule: NOUN_CUE, content: [content], speaker, cue: { first: at, last: at + 1 } };
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

function inTheWords({ tokens }: Line, at: number): Statement | null {
  const isOf = tokens[at + 1]?.lower === 'of', ofEnd = isOf ? phraseAfter(tokens, at + 2) : -1;
  const speaker = isOf ? { first: at + 2, last: ofEnd } : owner(tokens, at);
  const quoted = quotedBehind(tokens, isOf ? ofEnd : at + 1);
  if (quoted === null || speaker === null) return null;
  // "in | the words of the mayor", "in | the mayor’s words"
  const before = isOf ? tokens[at - 2] : tokens[speaker.first - 1];
  if (before?.lower !== 'in') return null;
  return { ...UNTOLD, rule: NOUN_CUE, content: [{ first: quoted, last: quoted + 1 }], speaker, cue: { first: at, last: at + 1 } };
}

/** The quotation at this index, or behind a comma there. */
function quotedBehind(tokens: readonly Token[], at: number): number | null {
  const quoted = isComma(tokens[at]) ? at + 1 : at;
  return at > 0 && isQuoted(tokens[quoted]) ? quoted : null;
}
