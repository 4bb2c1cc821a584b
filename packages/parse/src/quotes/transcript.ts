/**
 * Interviews and transcripts: "LUT: We went on." paragraph after paragraph, and a dash with a name below a block quote.
 * A label counts only where the article uses two, for people whom it names, for question and answer, or for whoever asks more than once.
 */
import { phraseAfter } from '../language/phrase-after.js';
import type { Range } from '../language/range.js';
import type { ReadPart } from '../language/reading.js';
import { type Token, tagged } from '../language/tokens.js';
import { AUXILIARY, Tag } from '../lexicon/index.js';
import type { Cast, Person } from './cast/cast.js';
import { pastBrackets } from './clause/main-subject.js';
import { isColon, isDash, isStopOrComma } from './marks/punctuation.js';
import { ANSWERS, TO_ASKER } from './lexicon/listeners.js';
import { INITIALS_OF_OFFICES } from './lexicon/offices.js';
import { HE_OR_SHE } from './lexicon/pronouns.js';
import { isOneOf } from './lexicon/words.js';
import type { LineRead } from './settle.js';
import { UNTOLD } from './statement.js';

/** A paragraph that somebody speaks as a whole. */
export interface Turn {
  /** Label tokens, half-open; "Q" and "A" name nobody, and none stands in front of a further paragraph of an answer. */
  readonly first: number;
  readonly last: number;
  /** First token of the words spoken. */
  readonly words: number;
  /** One past the last token of the words spoken. */
  readonly end: number;
}

/** Labels that name nobody; and those of whoever is asked. */
const UNNAMED = /^(?:[QA]\.?|Question|Answer|QUESTION|ANSWER)$/, ANSWER = /^(?:A\.?|Answer|ANSWER)$/;
/** "Q. Why? / A. Because.": labels with a stop, which an initial has, too. */
const STOPPED = /^[QA]\.$/;
/** "UNIDENTIFIED MAN #1: …": somebody, whom nobody names. */
const UNIDENTIFIED = /^(?:UNIDENTIFIED|Unidentified) /;
/** "LENA HARTWIG, HOST: …", "…, BYLINE: …": what a label of radio says of its speaker. */
const ON_AIR = /^(?:HOST|BYLINE|ANCHOR|REPORTER)$/;
/** Words of a label at most; tokens of what is spoken, the colon included, at least, where the label is more than "Q" or "A". */
const LONGEST_LABEL = 5, SHORTEST = 3;

/** The turns of an article by part index; empty where it is no transcript. */
export function turnsOf(parts: readonly ReadPart[], cast: Cast): ReadonlyMap<number, Turn> {
  const labelled = new Map<number, Turn>(), askers = new Map<string, number>();
  for (const [n, part] of parts.entries()) {
    const turn = part.kind === 'body' ? turnIn(part.tokens) : null;
    if (turn === null) continue;
    labelled.set(n, turn);
    if (isPaper(part, turn) || asks(part)) askers.set(labelOf(part, turn), (askers.get(labelOf(part, turn)) ?? 0) + 1);
  }
  const hosts = [...labelled].filter(([n, { last }]) => isOnAir((parts[n] as ReadPart).tokens, last));
  const onAir = new Set(hosts.map(([n, turn]) => nameOf(parts[n] as ReadPart, turn))), offices = officeLabels(labelled, parts, askers);
  const isKnown = ([n, turn]: readonly [number, Turn]): boolean => {
    const part = parts[n] as ReadPart;
    return onAir.has(nameOf(part, turn)) || offices.has(labelOf(part, turn)) || isVoice(part.tokens, turn, cast);
  };
  const voices = new Set([...labelled].filter(isKnown).map(([n]) => n));
  const isOfTurn = ([n, turn]: readonly [number, Turn]): boolean =>
    voices.has(n) || voices.size > 0 && (askers.get(labelOf(parts[n] as ReadPart, turn)) ?? 0) > 1;
  const turns = new Map([...labelled].filter(isOfTurn));
  const labels = [...turns].map(([n, turn]) => labelOf(parts[n] as ReadPart, turn));
  // "Q. Brandt left. / A. Lut stayed." may be initials; an answer stands behind its question
  const isExchange = labels.some((label, i) => label === 'Q.' && labels[i + 1] === 'A.') || !labels.some((label) => STOPPED.test(label));
  const isEachOnce = new Set(labels).size === labels.length && labels.every((label) => FULL_NAME.test(label));
  const isList = isEachOnce && ![...turns].some(([n, turn]) => isTalk(parts[n] as ReadPart, turn));
  return turns.size >= 2 && isExchange && !isList ? withFurtherParagraphs(turns, parts) : new Map();
}

/** "MINISTER: …", "PM: …": offices in capitals, each more than once, where somebody else asks more than once. */
function officeLabels(labelled: ReadonlyMap<number, Turn>, parts: readonly ReadPart[], askers: ReadonlyMap<string, number>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [n, turn] of labelled) {
    const part = parts[n] as ReadPart, last = part.tokens[turn.last - 1], label = labelOf(part, turn);
    const isOffice = tagged(last, Tag.Role) || INITIALS_OF_OFFICES.has(label);
    if (isOffice && label === label.toUpperCase()) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const asked = [...counts].filter(([label, times]) => times > 1
    && [...askers].some(([other, questions]) => other !== label && questions > 1));
  return new Set(asked.map(([label]) => label));
}

/** Omar Lut, Jean A. Marsh: not LUT. */
const FULL_NAME = /^\p{Lu}\p{Ll}.* /u;

/** "Omar Lut: I went on.", "Omar Lut: Where to?", "Omar Lut: It is late."; not "Omar Lut: Theft of a saw, held without bond.", an entry of a list. */
const isTalk = (part: ReadPart, { words, end }: Turn): boolean =>
  asks(part) || part.tokens.slice(words, end).some((token) => tagged(token, AUXILIARY) || OF_TALK.test(token.lower));

/** What somebody says of themselves or to another: "we", "I’m", "your". */
const OF_TALK = /^(?:i|me|my|we|us|our|you|your)(?:['’]\p{L}+)?$/u;

/** A: We fled. / | It was dark. / Q: And then?: what stands in front of the next question is the answer's, notes in brackets aside. */
function withFurtherParagraphs(turns: ReadonlyMap<number, Turn>, parts: readonly ReadPart[]): ReadonlyMap<number, Turn> {
  const all = new Map<number, Turn>();
  let answered: number | null = null;
  for (const [n, turn] of turns) {
    const label = labelOf(parts[n] as ReadPart, turn), isQuestion = UNNAMED.test(label) && !ANSWER.test(label);
    for (let between = isQuestion ? answered ?? n : n; between < n; between++) {
      const { kind, tokens } = parts[between] as ReadPart;
      if (kind === 'body' && tokens.length > SHORTEST && tokens[0]?.kind === 'word')
        all.set(between, { first: 0, last: 0, words: 0, end: tokens.length });
    }
    all.set(n, turn);
    answered = ANSWER.test(label) ? n + 1 : null;
  }
  return all;
}

/** "LENA HARTWIG|, HOST |: …" */
const isOnAir = (tokens: readonly Token[], last: number): boolean => tokens[last]?.text === ','
  && ON_AIR.test(tokens[last + 1]?.text ?? '');

/** The last word of a label: "HARTWIG". */
const nameOf = ({ tokens }: ReadPart, { last }: Turn): string | undefined => tokens[last - 1]?.text;

const labelOf = ({ tokens }: ReadPart, { first, last }: Turn): string =>
  tokens.slice(first, last).map(({ text }) => text).join(' ');

/** "ORSA TIMES: …": a paper that asks; it does so more than once. */
const isPaper = ({ tokens }: ReadPart, { first, last }: Turn): boolean =>
  last - first > 1 && tokens.slice(first, last).some((token) => tagged(token, Tag.Media));

/** "Interviewer: Why?" */
const asks = ({ tokens }: ReadPart): boolean => tokens.at(-1)?.text === '?';

/** Q, A, or somebody whom the article names. */
function isVoice(tokens: readonly Token[], { first, last }: Turn, cast: Cast): boolean {
  const words = tokens.slice(first, last).map((token) => token.text);
  return UNNAMED.test(words.join(' ')) || UNIDENTIFIED.test(words.join(' '))
    || cast.personNamed(words, (tokens[first] as Token).start, null)?.certain === true;
}

/** A label of one to five capitalised words and a colon, words behind it; a party may stand in brackets: "LUT (Liberal): …". */
function turnIn(tokens: readonly Token[]): Turn | null {
  const first = tokens[0]?.kind === 'mark' ? 1 : 0;
  if (STOPPED.test(tokens[first]?.text ?? '') && tokens.length > first + 1) return { first, last: first + 1, words: first + 1, end: tokens.length };
  for (let i = first; i < Math.min(tokens.length, first + LONGEST_LABEL + 1); i++) {
    const token = tokens[i] as Token;
    const colon = pastBrackets(tokens, isOnAir(tokens, i) || token.text === '#' ? i + 2 : i);
    if (isColon(tokens[colon])) {
      const shortest = i === first + 1 && UNNAMED.test((tokens[first] as Token).text) ? 1 : SHORTEST;
      return i > first && tokens.length - colon > shortest ? { first, last: i, words: colon + 1, end: tokens.length } : null;
    }
    if (token.kind !== 'word' || !token.capital) return null;
  }
  return null;
}

/** The rule that reads a turn. */
export const SPEAKER_LABEL = 'speaker-label';

/** A turn as a line with one statement; `asked`: who answers, where the article tells it. */
export function turnLine(part: ReadPart, { first, last, words, end }: Turn, asked: Person | null): LineRead {
  const { tokens } = part, label = labelOf(part, { first, last, words, end }), meant = ANSWER.test(label) ? asked : null;
  const statement = { ...UNTOLD, rule: SPEAKER_LABEL, content: [{ first: words, last: end }] };
  const isNobody = UNIDENTIFIED.test(label) || UNNAMED.test(label) && meant === null;
  const speaker = label === '' || isNobody ? null : { first, last };
  const told = meant === null ? { ...statement, speaker } : { ...statement, speaker, meant };
  return {
    line: { part, title: false, tokens, clauses: new Map(), subject: null },
    statements: [label === '' ? { ...told, goesOn: true } : told],
  };
}

/** Who is asked: the only person that the article names in front of the first question, whoever asks aside; null where it names several. */
export function askedPerson(turns: ReadonlyMap<number, Turn>, { appearances }: Cast, parts: readonly ReadPart[]): Person | null {
  const first = Math.min(...turns.keys());
  const before = appearances
    .filter(({ part, quoted, start }) => part < first && !quoted && !isAsker((parts[part] as ReadPart).tokens, start)).map(({ person }) => person);
  // of "Zsombor Kanu" only capitals tell
  const sure = before.filter(({ certain }) => certain), named = sure.length > 0 ? sure : before.filter(({ words }) => words.length > 1);
  const [only = null, ...others] = new Set(named);
  return others.length === 0 ? only : null;
}

/** Words between "spoke to" and the name, at most: "the Ledger's". */
const OF_ASKER = 4;

/** "She spoke to | Omar Lut |", "interviewed by the Ledger's | Omar Lut |": whoever asks stands behind the one who answers. */
function isAsker(tokens: readonly Token[], start: number): boolean {
  const name = tokens.findIndex((token) => token.start === start);
  for (let i = name - 1; i > 0 && i >= name - OF_ASKER; i--) {
    if (isOneOf(tokens[i], TO_ASKER)) return isOneOf(tokens[i - 1], ANSWERS) && isOneOf(tokens[i - 2], HE_OR_SHE);
    if (tokens[i]?.lower === 'by') return tokens[i - 1]?.lower === 'interviewed';
  }
  return false;
}

/** Tokens of a line with a name below a block quote, at most. */
const SIGNATURE = 16;

/** "— Omar Lut, engineer": the phrase behind the dash of a line below a block quote, or null. */
export function signature({ tokens }: ReadPart): Range | null {
  if (!isDash(tokens[0]) || tokens.length > SIGNATURE || !tokens[1]?.capital) return null;
  const last = phraseAfter(tokens, 1);
  return last > 1 && (last === tokens.length || isStopOrComma(tokens[last])) ? { first: 1, last } : null;
}
