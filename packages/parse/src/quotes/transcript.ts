/**
 * Interviews and transcripts: "LUT: We went on." paragraph after paragraph, and a dash with a name below a block quote.
 * A label counts only where the article uses two, for people whom it names or for question and answer.
 */
import { phraseAfter } from '../language/phrase-after.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import type { ReadPart } from '../language/reading.js';
import type { Token } from '../language/tokens.js';
import type { Cast } from './cast.js';
import type { Line } from './line.js';
import type { Statement } from './statement.js';

/** A paragraph that somebody speaks as a whole. */
export interface Turn {
  /** Label tokens, half-open; "Q" and "A" name nobody. */
  readonly first: number;
  readonly last: number;
  /** First token of the words spoken. */
  readonly words: number;
  /** One past the last token of the words spoken. */
  readonly end: number;
}

/** Labels that name nobody. */
const UNNAMED = /^(?:Q|A|Question|Answer|QUESTION|ANSWER)$/;
const LONGEST_LABEL = 5;

/** The turns of an article by part index; empty where it is no transcript. */
export function turnsOf(parts: readonly ReadPart[], cast: Cast): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const [n, part] of parts.entries()) {
    const turn = part.kind === 'body' ? turnIn(part.tokens) : null;
    if (turn !== null && isVoice(part.tokens, turn, cast)) turns.set(n, turn);
  }
  return turns.size >= 2 ? turns : new Map();
}

/** Q, A, or somebody whom the article names. */
function isVoice(tokens: readonly Token[], { first, last }: Turn, cast: Cast): boolean {
  const words = tokens.slice(first, last).map((token) => token.text);
  return UNNAMED.test(words.join(' ')) || cast.personNamed(words, (tokens[first] as Token).start, null)?.certain === true;
}

/** A label of one to five capitalised words and a colon, words behind it. */
function turnIn(tokens: readonly Token[]): Turn | null {
  const first = tokens[0]?.kind === 'mark' ? 1 : 0;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST_LABEL + 1); i++) {
    const token = tokens[i] as Token;
    if (token.text === ':') return i > first && tokens.length - i > 3 ? { first, last: i, words: i + 1, end: tokens.length } : null;
    if (token.kind !== 'word' || !token.capital) return null;
  }
  return null;
}

/** The rule that reads a turn. */
export const SPEAKER_LABEL = 'speaker-label';

/** A turn as a line with one statement. */
export function turnLine(part: ReadPart, { first, last, words, end }: Turn): { readonly line: Line; readonly statements: readonly Statement[] } {
  const named = !UNNAMED.test((part.tokens[first] as Token).text);
  return {
    line: { part, title: false, tokens: part.tokens, clauses: new Map(), subject: null },
    statements: [{
      rule: SPEAKER_LABEL, content: [{ first: words, last: end }], speaker: named ? { first, last } : null,
      role: null, cue: null, addressee: null, when: null,
    }],
  };
}

/** "— Omar Lut, engineer": the phrase behind the dash of a line below a block quote, or null. */
export function signature({ tokens }: ReadPart): Range | null {
  if (!/^(?:—|–|--|-)$/.test(tokens[0]?.text ?? '') || tokens.length > 16) return null;
  const last = phraseAfter(tokens, 1);
  return last > 1 && tokens[1]?.capital && (last === tokens.length || isComma(tokens[last]) || tokens[last]?.text === '.') ? { first: 1, last } : null;
}
