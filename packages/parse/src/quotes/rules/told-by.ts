/** The fans were told by a steward that the stand was “not safe”. / Omar Lut was asked by Ines Kalle, who runs the show, “Why now?” */
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, opensClause } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { isSubject } from '../clause/subject.js';
import { PERSONS_TOO } from '../lexicon/sources.js';
import { isOneOf, words } from '../lexicon/words.js';
import { isColon } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type QuoteRule, UNTOLD } from '../statement.js';
import { contentEnd } from './content-end.js';

/** What is done to a listener. Source: own list. */
const TELLS = words('told warned informed advised assured reminded');
const ASKS = words('asked');

export const toldBy: QuoteRule = {
  id: 'told-by',
  on: [...TELLS, ...ASKS],
  read(line, at) {
    const { tokens } = line, listener = listenerBefore(tokens, at);
    if (listener < 0 || tokens[at + 1]?.lower !== 'by') return null;
    const speaker = { first: at + 2, last: phraseAfter(tokens, at + 2) };
    const head = speaker.last < 0 ? null : headOf(tokens, speaker);
    if (head === null || !isAgent(head) && !isOneOf(head, PERSONS_TOO) || !isSubject(tokens, speaker)) return null;
    const role = appositionAfter(tokens, speaker.last), that = role !== null && isComma(tokens[role.last]) ? role.last + 1 : speaker.last;
    const isTold = tokens[that]?.lower === 'that' && !isOneOf(tokens[at], ASKS), quotation = isTold ? -1 : quotationBehind(tokens, speaker.last);
    if (!isTold && quotation < 0) return null;
    const content = isTold ? { first: that + 1, last: contentEnd(line, that + 1) } : { first: quotation, last: quotation + 1 };
    const addressee = { first: listener, last: beOf(tokens, at) };
    return { ...UNTOLD, rule: 'told-by', content: [content], speaker, role, cue: { first: at, last: at + 1 }, addressee };
  },
  examples: [
    ['The fans were told by a steward that the stand was not safe.', 'a steward: the stand was not safe'],
    ['Omar Lut had been warned by doctors that he had days to live.', 'doctors: he had days to live'],
    ['She was told by the mayor, Ines Kalle, that the road was shut.', 'the mayor: the road was shut'],
    ['Omar Lut was asked by the host, who has known him for years, “Why now?”', 'the host: Why now?'],
    ['She was told by a steward: “Go home.”', 'a steward: Go home.'],
  ],
  nonExamples: [
    'The fans were told by noon that the match was off.',
    'The tale was told by a steward.',
    'Nobody was told by a steward to leave.',
    'They were not told by the club that the match was off.',
    'She was asked by a steward to join “the club”.',
    'He was asked by a friend, a member of “the club”, to come.',
  ],
};

/** Tokens between whoever asks and the quotation, at most. */
const REACH = 24;

/** "by a steward, | “Go home.”", "by the host, who has known him for years, | “Why now?”": the quotation that ends the sentence; -1 without one. */
function quotationBehind(tokens: readonly Token[], from: number): number {
  const last = tokens.length - 1, quotation = tokens[last];
  if (!isQuoted(quotation) || !endsOn(quotation, '.?!') || last - from > REACH) return -1;
  const isFirst = !tokens.slice(from, last).some(isQuoted), before = tokens[last - 1];
  return isFirst && (isComma(before) || isColon(before)) && (isComma(tokens[from]) || last - 1 === from) ? last : -1;
}

/** Auxiliaries and adverbs in front of the participle, at most. */
const GROUP = 4;

/** Where the "was" or "had been" in front of the participle begins; -1 without one, and where it is denied. */
function beOf(tokens: readonly Token[], participle: number): number {
  let first = participle;
  while (first > 0 && participle - first < GROUP && tagged(tokens[first - 1], Tag.Be | Tag.Have | Tag.Adverb)) first--;
  const group = tokens.slice(first, participle);
  const isDenied = group.some((token) => tagged(token, Tag.Negation) || token.lower.endsWith("n't"));
  return isDenied || !group.some((token) => tagged(token, Tag.Be)) ? -1 : first;
}

/** The first token of those who were told; -1 where nobody stands there. */
function listenerBefore(tokens: readonly Token[], participle: number): number {
  const end = beOf(tokens, participle), first = end < 1 ? -1 : phraseBefore(tokens, end);
  return first >= 0 && opensClause(tokens, first) && !tagged(tokens[first], Tag.Negation) ? first : -1;
}
