/** What is put between two commas or dashes: behind a reporting verb, in front of what it reports; or behind a name. */
import { isFiniteVerb } from '../../language/finite-verb.js';
import { isComma, isWord } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { CONNECTORS } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import { isPause } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';

/** Tokens that an insertion is looked through for its end: before "that" a long one is told apart by the "that". */
const LONG = 25, SHORT = 8;

/** Tokens of an insertion, its commas included, behind which content needs no connector: "said, | of course, he …". */
const BRIEF = 3;

/** Tokens of what is put in behind a name, its commas included, at most. */
const BEHIND_NAME = 12;

/** Opens what is said. Behind "said Danko" a relative pronoun describes Danko. */
export const isConnector = (token: Token | undefined, inverted: boolean): boolean =>
  isOneOf(token, CONNECTORS) && !(inverted && tagged(token, Tag.Relative));

/** The mark that closes the insertion which opens at `open`, or -1 where none does. */
export function insertionEnd(tokens: readonly Token[], open: number, inverted: boolean): number {
  // "The plan, Danko says, | is sound, but late": the clause goes on
  if (!isPause(tokens[open]) || isFiniteVerb(tokens[open + 1], undefined)) return -1;
  const close = isComma(tokens[open]) ? shortInsertion(tokens, open, inverted) : -1;
  return close > 0 ? close : insertionBeforeThat(tokens, open);
}

/** "said, in a letter that was read out on Monday, | that": the mark that closes an insertion right before "that", or -1. */
export function insertionBeforeThat(tokens: readonly Token[], open: number): number {
  const mark = (tokens[open] as Token).text;
  for (let i = open + 2; i < open + LONG && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === mark && tokens[i + 1]?.lower === 'that') return i;
    const reports = token.cue !== undefined && isFiniteVerb(token, tokens[i - 1]) && !tagged(tokens[i - 1], Tag.Be);
    if (isQuoted(token) || reports) return -1;
  }
  return -1;
}

/** ", however," and the like: index of the closing comma, or -1. */
function shortInsertion(tokens: readonly Token[], open: number, inverted: boolean): number {
  // "said|, adding|, “…”", "said|, telling Danko|, “…”": a verb with words of its own
  if (tokens[open + 1]?.cue?.form === 'ing' && tokens[open + 1]?.cue?.kind === 'speech') return -1;
  for (let i = open + 1; i < open + SHORT && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isComma(token)) {
      const leadsOn = isConnector(tokens[i + 1], inverted) || !inverted && i - open <= BRIEF;
      return i > open + 1 && leadsOn && !isQuoted(tokens[i - 1]) ? i : -1;
    }
    if (!isWord(token)) return -1;
  }
  return -1;
}

/** "Omar Lut | , now 90, | remembered": one past the insertion behind the name that ends at `at`; `at` where none stands there. */
export function pastInsertion(tokens: readonly Token[], at: number): number {
  if (!isComma(tokens[at])) return at;
  for (let i = at + 2; i < at + BEHIND_NAME && i < tokens.length && !isQuoted(tokens[i]); i++) if (isComma(tokens[i])) return i + 1;
  return at;
}
