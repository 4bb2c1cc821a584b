/** Content that goes on behind an attribution: “It is late,” she said, | “but not too late.” / The plan, he said, | was never shown. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { opensRest } from '../clause/opens-rest.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { AND_BUT, REASONS, RELATIVES_BEHIND_COMMA, TRUTHS } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isColon, isEnd } from '../marks/punctuation.js';
import { isQuoted, opensWithVerb } from '../marks/quotation.js';
import { attributionFirst, untilInserted } from './attribution.js';
import { isClause, saysClause, trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { isJoinedClause } from './joined-clause.js';

/** The content in front of an attribution. */
export interface FirstPiece {
  readonly range: Range;
  /** It holds a quotation. */
  readonly quoted: boolean;
  /** It is a clause by itself. */
  readonly whole: boolean;
}

/** Tokens of an adjunct between a verb and the second half of its content, at most. */
const ADJUNCT = 14;

/** The second piece of the content that the clause splits; null where the first is all. */
export function secondPiece(line: Line, clause: ReportingClause, content: FirstPiece): Range | null {
  const { tokens } = line, { quoted } = content;
  const next = quoted ? pastRole(tokens, clause) : pastSpeaker(tokens, clause);
  // "It was the fog, she said|, that saved them"
  const from = tokens[next]?.lower === 'that' && isComma(tokens[next - 1]) ? next - 1 : next;
  if (isCleft(tokens, clause)) return trimmed(tokens, { first: clause.next - 1, last: contentEnd(line, clause.next - 1) });
  if (goesOnBehindColon(line, clause)) return trimmed(tokens, { first: next, last: isQuoted(tokens[next]) ? next + 1 : contentEnd(line, next) });
  if (isSplitSentence(line, clause)) return trimmed(tokens, { first: from, last: contentEnd(line, from) });
  if (isQuoted(tokens[from]) && isParted(tokens, clause, from)) return { first: from, last: from + 1 };
  const half = quoted ? secondHalf(line, from) : -1;
  if (half > 0) return { first: half, last: half + 1 };
  if (!isComma(tokens[from]) && !(quoted && tokens[from]?.text === ';')) return null;
  if (isQuoted(tokens[from + 1])) return { first: from + 1, last: from + 2 };
  // "the “old guard” of the port, which, she said, | has gone"
  const awaits = isOneOf(tokens[content.range.last - 1], RELATIVES_BEHIND_COMMA) && isComma(tokens[content.range.last - 2]);
  return quoted && !awaits ? joinedQuotation(line, from + 1) : restOfClause(line, from + 1, content);
}

/** "It was the quiet, she said, | that she missed": what the "that" opens belongs to the words in front. */
export function isCleft(tokens: readonly Token[], clause: ReportingClause): boolean {
  const { next, connected } = clause, border = attributionFirst(clause), it = tagged(tokens[0], Tag.Coordinator) ? 1 : 0;
  return connected && tokens[it]?.lower === 'it' && tagged(tokens[it + 1], Tag.Be) && border > it + 2 && isComma(tokens[border - 1])
    && tokens[next - 1]?.lower === 'that' && isComma(tokens[next - 2]);
}

/** "The bridge is closed, the mayor said: | “It may fall.”": a clause in front of the attribution, and a quotation or a clause behind its colon. */
export function goesOnBehindColon({ tokens }: Line, clause: ReportingClause): boolean {
  const { next } = clause, end = attributionFirst(clause) - 1;
  const goesOn = isQuoted(tokens[next]) || tokens[next]?.capital === false && isClause(tokens, next, tokens.length);
  if (!isColon(tokens[next - 1]) || !goesOn || !isComma(tokens[end]) || tagged(tokens[0], OPENS_ADJUNCT)) return false;
  return isClause(tokens, 0, end) && !tokens.slice(0, end).some(isQuoted);
}

/** "When he came, the mayor said: …", "Speaking in Orsa, the mayor said: …" */
const OPENS_ADJUNCT = Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Coordinator | Tag.VerbIng;

/** "The plan “is dead,” she said, | and voters “will not weep”": a further clause, of which the quotation is or holds the verb; or null. */
function joinedQuotation(line: Line, first: number): Range | null {
  const { tokens, clauses } = line, at = tokens.findIndex((token, i) => i > first && isQuoted(token)), quotation = tokens[at];
  if (!isOneOf(tokens[first], AND_BUT) || !isQuoted(quotation) || at > first + ADJUNCT || !saysClause(quotation)) return null;
  if (at === first + 1) return { first: at, last: at + 1 };
  for (let i = first + 1; i < at; i++)
    if (clauses.has(i) || tokens[i]?.kind === 'punctuation' || isFiniteAt(tokens, i) && !tagged(tokens[i], AUXILIARY)) return null;
  return trimmed(tokens, { first, last: untilInserted(line, first) });
}

/** "The president, he said, | “must go now”": a quotation that only goes on, behind words that are no clause yet. */
export function isSplitSentence({ tokens }: Line, clause: ReportingClause): boolean {
  const quotation = tokens[clause.next], border = attributionFirst(clause);
  if (!isQuoted(quotation) || quotation.capital) return false;
  if (!isComma(tokens[clause.next - 1]) || !isComma(tokens[border - 1])) return false;
  const isSubject = opensWithVerb(quotation) && !tagged(tokens[0], Tag.Preposition | Tag.Subordinator) || tagged(tokens[0], Tag.Determiner | Tag.Possessive);
  return isSubject && !isClause(tokens, 0, border - 1);
}

/** The quotation stands right behind the verb, its speaker, or a comma. */
const isParted = (tokens: readonly Token[], { at, inverted }: ReportingClause, from: number): boolean =>
  from === at + 1 || from === inverted?.last || isComma(tokens[from - 1]);

/**
 * "The trouble, says Tom Weller, a miner | , is the rock", "says Weller, who digs there | , is …": one past what tells of the speaker,
 * where the clause goes on; one past the end where it does not.
 */
function pastSpeaker(tokens: readonly Token[], { next, inverted, role }: ReportingClause): number {
  const isTold = role?.first === next + 1 || tokens[next + 1]?.lower === 'who';
  if (inverted === null || !isTold || !isComma(tokens[next])) return next;
  const from = role?.first === next + 1 ? role.last : next + 2;
  for (let i = from; i < next + ADJUNCT; i++) if (isComma(tokens[i]) && (isFiniteAt(tokens, i + 1) || isQuoted(tokens[i + 1]))) return i;
  // "Rather than fight, said Tom Weller, a miner|, the union wants a deal"
  return from === role?.last && isComma(tokens[from]) ? from : tokens.length;
}

/**
 * "“…,” said Lut, a miner |, but “…”": one past what tells of the speaker, where a joining word adds a quotation; else where content may go
 * on.
 */
function pastRole(tokens: readonly Token[], { next, inverted, role }: ReportingClause): number {
  if (inverted === null || role?.first !== next + 1 || !isComma(tokens[next]) || !isComma(tokens[role.last])) return next;
  return isOneOf(tokens[role.last + 1], AND_BUT) && isQuoted(tokens[role.last + 2]) ? role.last : next;
}

/** "“…,” Lut said as he left, | “…”", "“…,” Lut said, pointing to the dam, | “and …”": the quotation behind an adjunct, or -1. */
function secondHalf({ tokens, clauses }: Line, from: number): number {
  for (let i = from; i < from + ADJUNCT && i < tokens.length; i++) {
    if (isQuoted(tokens[i])) return isComma(tokens[i - 1]) ? i : -1;
    const clause = clauses.get(i);
    if (clause !== undefined && (!clause.participle || isQuoted(tokens[clause.next])) || tokens[i]?.text === ';') return -1;
    // "“…,” Lut says, remembering how people | said things like, “…”": another's words
    if (clause === undefined && tokens[i]?.cue?.kind === 'speech' && tokens[i]?.cue?.form !== 'ing' && isFiniteAt(tokens, i)) return -1;
  }
  return -1;
}

/** "The road was closed, she said, | and nobody came", "The plan, he said, | was never shown": words without a quotation. */
function restOfClause(line: Line, first: number, { range, whole }: FirstPiece): Range | null {
  const { tokens } = line, tail = trimmed(tokens, { first, last: untilInserted(line, first) });
  // "…, she said, | adding that": told by a verb of its own
  const isAdded = line.clauses.get(first)?.participle === true && tokens[first]?.cue?.kind === 'speech';
  if (isEnd(tokens[first]) || isAdded || isOfAnother(line, first)) return null;
  if (isAwaited(tokens, range, first) || whole && isJoinedClause(line, first)) return tail;
  if (tagged(tokens[first], OPENS_ANOTHER) || isComplete(tokens, range)) return null;
  return isClause(tokens, tail.first, tail.last) || !whole && holdsVerb(tokens, tail) ? tail : null;
}

/** "…, the ministry said, | and 12 are missing, according to the mayor": a clause with a source of its own behind it. */
function isOfAnother({ tokens, clauses }: Line, first: number): boolean {
  if (!isOneOf(tokens[first], AND_BUT)) return false;
  const isSource = (token: Token, i: number): boolean => i > first && isComma(token) && tokens[i + 1]?.lower === 'according' && tokens[i + 2]?.lower === 'to';
  return tokens.some(isSource) || [...clauses.values()].some((clause) => attributionFirst(clause) > first && isEnd(tokens[clause.next]) && endsClause(tokens, clause));
}

/** ", | the mayor said", ", | said the mayor" */
const endsClause = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  !clause.participle && !clause.borrowed && isComma(tokens[attributionFirst(clause) - 1]);

/** "She left | because |, she said, the roof leaked", "a van | that |, she said, was stolen": what the last word opens comes later. */
export function endsOnJoint(tokens: readonly Token[], { first, last: end }: Range): boolean {
  const last = beforeLink(tokens, end), joint = tokens[last - 1];
  if (last - first < 2 || joint?.capital || !isComma(tokens[end])) return false;
  const noun = tokens[last - 2], isRelative = joint?.lower === 'that' && isHead(noun) && !tagged(noun, VERB | AUXILIARY | Tag.Pronoun);
  return isRelative || opensRest(tokens, last - 1);
}

/** "when|, in fact|, he answered": in front of what weighs the clause to come. */
const beforeLink = (tokens: readonly Token[], last: number): number =>
  tokens[last - 2]?.lower === 'in' && isOneOf(tokens[last - 1], TRUTHS) && isComma(tokens[last - 3]) ? last - 3 : last;

/** What the words before the insertion cannot do without: their verb, a main clause, the rest of a relative one. */
function isAwaited(tokens: readonly Token[], { first, last }: Range, at: number): boolean {
  // "The trouble that they have, she said, | is working out a price"
  if (tagged(tokens[at], AUXILIARY) && isFiniteAt(tokens, at) || endsOnJoint(tokens, { first, last })) return true;
  // "The hall is near the port, which, she said, | has closed", "whose men had, she said, | left"
  if (isOneOf(tokens[last - 1], RELATIVES_BEHIND_COMMA) || tagged(tokens[last - 1], AUXILIARY) && isVerb(tokens[pastAdverbs(tokens, at)])) return true;
  // "He believes, she said, | that it is late", "not only miners, she said, | but also their sons"
  if (tokens[at]?.lower === 'that' && tokens[last - 1]?.cue?.kind === 'that') return true;
  if (tokens[at]?.lower === 'but' && tokens[at + 1]?.lower === 'also') return true;
  // "There are, she said, | no easy answers"
  if (tagged(tokens[last - 1], Tag.Be) && last - first > 1) return true;
  // "It was the fog, she said, | that saved them"
  if (tokens[at]?.lower === 'that' && tokens[first]?.lower === 'it' && tagged(tokens[first + 1], Tag.Be)) return true;
  // "The mill may close, she said, | unless the price falls"
  const before = tokens[at - 2], reason = pastAdverbs(tokens, at);
  if (isOneOf(tokens[reason], REASONS) && (before?.cue?.kind === 'speech' || tagged(before, Tag.Weekday))) return true;
  // "Though it was cheap, she said, | closing it would be hard"
  return tagged(tokens[at], Tag.VerbIng) && opensBefore(tokens, first) && isFiniteBeforeComma(tokens, at + 1);
}

/** "He has, she said, | never | been there". */
function pastAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb | Tag.Negation) && !tagged(tokens[i], AUXILIARY)) i++;
  return i;
}

const isVerb = (token: Token | undefined): boolean => tagged(token, VERB | AUXILIARY);

/** A finite verb stands before the next comma: "| closing the mill would be hard, and". */
function isFiniteBeforeComma(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length && !isComma(tokens[i]); i++) if (isFiniteAt(tokens, i)) return true;
  return false;
}

/** "Though it was cheap", "And if it is": a joining word opens a clause in front of the main one. */
const opensBefore = (tokens: readonly Token[], first: number): boolean =>
  tagged(tokens[tagged(tokens[first], Tag.Coordinator) ? first + 1 : first], Tag.Subordinator | Tag.Preposition);

/** What opens a clause that the first piece does not wait for. */
const OPENS_ANOTHER = Tag.VerbIng | Tag.Subordinator | Tag.Relative | Tag.Coordinator;

/** The words before the insertion are a whole clause already, so that what follows the insertion is no part of it. */
const isComplete = (tokens: readonly Token[], { first, last }: Range): boolean =>
  isClause(tokens, first, last) && !opensBefore(tokens, first) && !endsInCondition(tokens, first, last);

/** "…, and if the pier is shut": what the joining words open is still to come. */
function endsInCondition(tokens: readonly Token[], first: number, last: number): boolean {
  const comma = tokens.findLastIndex((token, i) => i >= first && i < last && isComma(token));
  return comma > 0 && tagged(tokens[comma + 1], Tag.Coordinator) && tagged(tokens[comma + 2], Tag.Subordinator);
}

/** Between "In the end, she said," and the full stop the rest of the clause stands: any verb will do. */
function holdsVerb(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (tagged(tokens[i], VERB | AUXILIARY)) return true;
  return false;
}
