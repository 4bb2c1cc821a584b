/** Omar Lut’s warning that the dam would break went unheard. / In the words of the mayor, “the sea takes”. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Line } from '../line.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { isClause, trimmed } from './clause.js';
import { contentEnd } from './content.js';

/** Nouns that say that somebody spoke. Source: own list, after the verbs of `cues.ts`. */
const SPOKEN = `claim claims statement statements warning warnings assertion assertions allegation allegations accusation accusations announcement announcements
  comment comments remark remarks suggestion suggestions insistence admission argument complaint complaints denial denials declaration report reports
  assurance assurances`.split(/\s+/);

export const nounCue: QuoteRule = {
  id: 'noun-cue',
  on: [...SPOKEN, 'words'],
  read: (line, at) => (line.tokens[at]?.lower === 'words' ? inTheWords(line, at) : claimThat(line, at)),
  examples: [
    ['Omar Lut’s warning that the dam would break went unheard.', 'Omar Lut: the dam would break'],
    ['The envoy rejected the ministry’s claim that no one was hurt.', 'the ministry: no one was hurt'],
    ['Her warning that the dam would break went unheard.', 'Her: the dam would break'],
    ['In the words of the mayor, “the sea takes what it gives”.', 'the mayor: the sea takes what it gives'],
    ['The town was, in the mayor’s words, “a sad place to be”.', 'the mayor: a sad place to be'],
  ],
  nonExamples: ['There were reports that the dam had broken.', 'The claim that the dam is safe is old.', 'He had no words for “that thing”.'],
};

/** The phrase in front of "'s", "Omar Lut | ’s warning"; or "his". */
function owner(tokens: readonly Token[], noun: number): Range | null {
  if (/^(?:his|her|their)$/.test(tokens[noun - 1]?.lower ?? '')) return { first: noun - 1, last: noun };
  if (tokens[noun - 1]?.lower !== "'s") return null;
  let first = phraseBefore(tokens, noun - 1);
  for (let i = noun - 2; i > first; i--) if (tagged(tokens[i], Tag.Preposition) && tokens[i]?.lower !== 'of') { first = i + 1; break; }
  return first < 0 ? null : { first, last: noun - 1 };
}

function claimThat(line: Line, at: number): ReturnType<QuoteRule['read']> {
  const { tokens } = line, speaker = tokens[at + 1]?.lower === 'that' ? owner(tokens, at) : null;
  if (speaker === null) return null;
  const first = at + 2, last = speaker.first === 0 || isComma(tokens[speaker.first - 1]) ? mainVerb(tokens, first) : contentEnd(line, first);
  const content = trimmed(tokens, { first, last });
  if (!isClause(tokens, content.first, content.last)) return null;
  return { rule: 'noun-cue', content: [content], speaker, role: null, cue: { first: at, last: at + 1 }, addressee: null, when: null };
}

/** Tokens of a claim that is a subject, at most. */
const REACH = 40;

/** What is claimed is the subject of the sentence: its clause ends where the main verb begins, the second that is joined by nothing. */
function mainVerb(tokens: readonly Token[], first: number): number {
  let seen = false;
  for (let i = first; i < Math.min(tokens.length, first + REACH); i++) {
    if (!isFiniteAt(tokens, i)) continue;
    const joined = tagged(tokens[i - 1], Tag.Coordinator | Tag.Relative | Tag.Subordinator | Tag.Adverb | Tag.Have | Tag.Be | Tag.Modal | Tag.Do);
    if (seen && !joined) return i;
    seen = true;
  }
  return Math.min(tokens.length, first + REACH);
}

/** The quotation right behind the words at `at` and a comma or "of X,". */
function quotedBehind(tokens: readonly Token[], at: number): number | null {
  const of = tokens[at + 1]?.lower === 'of' ? phraseAfter(tokens, at + 2) : at + 1, comma = isComma(tokens[of]) ? of + 1 : of;
  return of > 0 && isQuoted(tokens[comma]) ? comma : null;
}

function inTheWords({ tokens }: Line, at: number): ReturnType<QuoteRule['read']> {
  const quoted = quotedBehind(tokens, at), of = tokens[at + 1]?.lower === 'of';
  const speaker = of ? { first: at + 2, last: phraseAfter(tokens, at + 2) } : owner(tokens, at);
  if (quoted === null || speaker === null || tokens[(of ? at : speaker.first) - (of ? 2 : 1)]?.lower !== 'in') return null;
  return { rule: 'noun-cue', content: [{ first: quoted, last: quoted + 1 }], speaker, role: null, cue: { first: at, last: at + 1 }, addressee: null, when: null };
}
