/** Quotes on their way into the list: of one line's statements, and of its quotations that no statement covers. */
import { dateOf } from '../language/dates.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { otherOfTwo } from './dialogue.js';
import type { FoundQuote } from './index.js';
import type { Line } from './line.js';
import {
  type Lone, introducedAbove, introducedBy, isAnswer, isLabelled, isSpeech, loneQuotations, orphanSpeaker, tellsOfThemselves, tookOver,
} from './lone.js';
import { extentOf, insideMarks, typeOf } from './marks/extent.js';
import { endsOn, isQuoted } from './marks/quotation.js';
import { withinBrackets } from './marks/within-brackets.js';
import type { Attributed } from './nest.js';
import { trimmed } from './rules/clause.js';
import { NOUN_CUE } from './rules/noun-cue.js';
import { isMute, isShown } from './speaker/thing.js';
import { type Memory, type Who, isFirstPerson } from './speaker/who.js';
import { LINKS } from './lexicon/joining-words.js';
import { SPEAKER_LABEL } from './transcript.js';
import { wordsOf } from './words-of.js';

/** A quote on its way into the list, with what the next one needs to know of it. */
export interface Draft {
  readonly quote: FoundQuote;
  readonly who: Who | null;
  /** Its quotation has no closing mark: the next paragraph may go on with it. */
  readonly unclosed: boolean;
  /** The attribution splits its sentence: a further piece goes on with the one before. */
  readonly further: boolean;
  /** It ends on a question mark. */
  readonly asks: boolean;
  /** Of two who answer each other, whose turn it is told its speaker. */
  readonly inTurn: boolean;
  /** The tokens that it was read from, where a statement was. */
  readonly piece: Range | null;
}

/** The last quote: the next may go on with it. */
export interface Open extends Draft {
  readonly index: number;
  readonly part: number;
}

/** Who a statement says that speaks, and who passes it on. */
export interface Voices {
  readonly who: Who | null;
  readonly via: string | null;
}

/** The pieces of a statement; none where its speaker is nobody, or speaks of himself without a quotation. */
export function attributedDrafts(line: Line, statement: Attributed, voices: Voices, published: string | null): readonly Draft[] {
  const { who } = voices, { cue, rule, content } = statement;
  if (cue === null && rule !== SPEAKER_LABEL && !isVoice(who) || rule === NOUN_CUE && who?.name === null) return [];
  const drafts: Draft[] = [];
  for (const whole of content) {
    const piece = cue === null ? whole : trimmed(line.tokens, withinBrackets(line.tokens, whole, cue.first));
    if (piece.first >= piece.last) continue;
    const isOfThing = isMute(line.tokens, statement, who);
    const quote = attributed(line, piece, statement, isOfThing ? { ...voices, who: null } : voices, published);
    if (isShown(line.tokens, statement, who, quote.type)) continue;
    if (quote.start >= quote.end || who !== null && isFirstPerson(who) && quote.type === 'indirect') continue;
    if (quote.type === 'indirect' && isMereLink(line.tokens, piece)) continue;
    const last = line.tokens[piece.last - 1], further = drafts.length > 0 || statement.goesOn === true;
    const unclosed = isQuoted(last) && last.quotation.unclosed, asks = isQuoted(last) && endsOn(last, '?');
    drafts.push({ quote, who: isOfThing ? null : who, unclosed, further, asks, inTurn: false, piece });
  }
  return drafts;
}

/** "However, Danko said, …", "This, he said, …", "In any case, he said, …": words that link the sentence to the one before are nothing said. */
const isMereLink = (tokens: readonly Token[], piece: Range): boolean =>
  piece.last - piece.first === 1 ? tagged(tokens[piece.first], Tag.Adverb | Tag.Pronoun | Tag.Determiner) : LINKS.has(wordsOf(tokens, piece).toLowerCase().replaceAll('’', "'"));

/** A label before a colon speaks if it is somebody: "Ministry: …", not "Storm: …" or "READ MORE: …". */
const isVoice = (who: Who | null): boolean =>
  who !== null && (who.person !== null || (who.kind !== null && who.name !== null && who.kind !== 'document'));

function attributed(line: Line, piece: Range, statement: Attributed, { who, via }: Voices, published: string | null): FoundQuote {
  const { tokens } = line, words = (range: Range | null): string | null => range === null ? null : wordsOf(tokens, range);
  const when = words(statement.when);
  return {
    paragraph: line.part.paragraph,
    type: statement.rule === SPEAKER_LABEL ? 'direct' : typeOf(tokens, piece),
    ...extentOf(tokens, piece),
    ...speakerOf(who),
    speaker_start: statement.goesOn ? null : who?.start ?? null,
    speaker_end: statement.goesOn ? null : who?.end ?? null,
    cue: words(statement.cue),
    addressee: words(statement.addressee),
    via: via === who?.name ? null : via,
    said_when: when,
    said_on: when === null ? null : dateOf(when, published),
    continues: null,
    rule: statement.rule,
  };
}

/** Quotations that no statement covers and that are speech; `open`: the last quote before the line. */
export function loneDrafts(line: Line, stated: readonly Draft[], open: Open | null, part: number, memory: Memory): readonly Draft[] {
  const running = open !== null && (open.part === part || open.unclosed && open.part === part - 1) ? open : null;
  const covered = stated.map(({ piece }) => piece);
  return loneQuotations(line, covered).flatMap((lone) => {
    const { token, stands, at } = lone, introduced = stands === 'introduced', answers = stands === 'alone' && isAnswer(part, memory);
    if (!isSpeech(token, introduced || running !== null || answers) || stands === 'within' && running === null) return [];
    const turn = stands === 'alone' && running === null && token.start === line.part.tokens[0]?.start ? otherOfTwo(token, open, part, memory) : null;
    const who = turn ?? speakerOfLone(line, lone, running, part, memory), { unclosed } = token.quotation;
    if (introduced && who === null && isLabelled(line, at) || who === null && !isSpeech(token, introduced || running !== null)) return [];
    const isRunning = stands === 'alone' && running !== null && who?.name === running.who?.name;
    const continues = isRunning ? running.index : null;
    return [{ quote: loneQuote(line, lone, who, continues), who, unclosed, further: false, asks: endsOn(token, '?'), inTurn: turn !== null, piece: null }];
  });
}

/** Who is introduced; else who is speaking; else who spoke last. */
function speakerOfLone(line: Line, { token, stands, at }: Lone, running: Open | null, part: number, memory: Memory): Who | null {
  if (stands === 'introduced') return introducedBy(line, at, part, memory) ?? running?.who ?? null;
  const opens = token.start === line.part.tokens[0]?.start, introduced = opens ? introducedAbove(part, memory) : null;
  if (running === null && introduced !== null) return introduced;
  if (running === null) return orphanSpeaker(part, memory, token.start, opens) ?? tellsOfThemselves(token, part, memory);
  return (stands === 'alone' ? tookOver(token, running.quote.end, part, memory) : null) ?? running.who;
}

const loneQuote = ({ part }: Line, { token }: Lone, who: Who | null, continues: number | null): FoundQuote => ({
  paragraph: part.paragraph,
  type: 'direct',
  ...insideMarks(token),
  ...speakerOf(who),
  ...NOTHING_SAID,
  continues,
  rule: continues === null ? 'orphan-quotation' : 'floating-quotation',
});

/** The columns of a quotation that nobody's verb reports. */
const NOTHING_SAID = {
  speaker_start: null, speaker_end: null, cue: null, addressee: null, via: null, said_when: null, said_on: null,
} as const;

/** She said she recalled that | the road was shut: what another row of the same speaker holds is no row of its own; nor of nobody's. */
export const saidOnce = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ who, quote: { speaker, start, end } }) => speaker === null && who !== null || !drafts.some(({ quote: other }) =>
    (who === null || other.speaker === speaker) && other.start <= start && end <= other.end && end - start < other.end - other.start));

export const speakerOf = (who: Who | null) =>
  ({ speaker: who?.name ?? null, speaker_kind: who?.kind ?? null, speaker_role: who?.role ?? null });
