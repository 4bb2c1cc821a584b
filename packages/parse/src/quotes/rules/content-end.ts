/** Where the content of a statement ends. Shared by the rules. */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { isComma, opensClause } from '../../language/phrase-words.js';
import { ofLast } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { partRelative } from '../clause/described-subject.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { isBehindWhose } from '../clause/subject-past-insertion.js';
import { AND_BUT, AND_OR_BUT, NEW_CLAUSE, RELATIVES, RELATIVES_AS_OBJECT, RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { JUDGING, WILL_DO } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { PLATFORMS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isBreak, isColon, isDash, isEnd } from '../marks/punctuation.js';
import { type QuotedToken, endsOn, isQuoted } from '../marks/quotation.js';
import { withSubject } from './attribution.js';
import { hasQuotation, isClause, saysClause } from './clause.js';
import { contentFollows } from './content-follows.js';
import { isBehindAuxiliary, isPlainClause } from './plain-clause.js';
import { isSpeakersDeed } from './speakers-deed.js';
import { isWritersOwn } from './writers-own.js';

/**
 * Where content that begins at `first` ends: at the sentence's end, a semicolon, ", according to", ", adding that", or before
 * another clause that reports ("…, but diplomats said …").
 */
export function contentEnd(line: Line, first: number): number {
  const ends = endsIn(line), end = ends.get(first) ?? findEnd(line, first);
  ends.set(first, end);
  return end;
}

/** Ends that were looked for: a clause asks for those of the clauses inside it. */
const endsIn = ofLast((_line: Line) => new Map<number, number>());

function findEnd(line: Line, first: number): number {
  const { tokens } = line, comma = relativeEnd(tokens, first);
  if (comma > 0) return comma;
  const verb = verbOfDescribed(line, first);
  if (verb > 0) return verb;
  for (let i = first; i < tokens.length; i++) {
    const end = endAtMark(line, first, i)
      ?? endAtQuotation(tokens, first, i)
      ?? endAtSource(tokens, first, i)
      ?? endAtDeed(tokens, first, i)
      ?? endAtClause(line, first, i);
    if (end !== null) return end;
  }
  return tokens.length;
}

/** "the changes, which officials said | will start in May, …": the relative clause ends at its comma; -1 where none begins. */
function relativeEnd(tokens: readonly Token[], first: number): number {
  const isRelative = !/^\p{Lu}\p{Ll}/u.test(tokens[first]?.text ?? '') && isFiniteVerb(tokens[first], undefined) && !isMain(tokens, first);
  return isRelative ? tokens.findIndex((token, i) => i > first && isComma(token)) : -1;
}

/** "The fire, according to her, | began in May, and …": behind an insertion the verb is the main one, unless "which" opens it. */
function isMain(tokens: readonly Token[], first: number): boolean {
  const open = isComma(tokens[first - 1]) ? tokens.findLastIndex((token, i) => i < first - 1 && isComma(token)) : -1;
  return open > 0 && !isOneOf(tokens[open - 1], RELATIVES_BEHIND_COMMA);
}

/** "A man who said the car was stolen | was fined": the verb of whom a clause without commas tells; -1 where there is none. */
function verbOfDescribed({ tokens, clauses }: Line, first: number): number {
  const clause = [...clauses.values()].find(({ next }) => next === first), relative = (clause?.verbFirst ?? 0) - 1;
  if (clause?.subject == null || !isOneOf(tokens[relative], RELATIVES) || isComma(tokens[relative - 1])) return -1;
  if (!opensClause(tokens, clause.subjectFirst)) return -1;
  let verbs = 0;
  for (let i = first; i < tokens.length && !isJoint(tokens[i]); i++)
    if (isFiniteAt(tokens, i) && !isBehindAuxiliary(tokens, i) && ++verbs > 1) return i;
  return -1;
}

/** Behind it another clause may begin. */
const isJoint = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' || isQuoted(token) || tagged(token, Tag.Subordinator | Tag.Coordinator | Tag.Relative);

/** A semicolon, a dash before a relative clause, the last stop, or a comma with the writer's own words behind it. */
function endAtMark(line: Line, first: number, at: number): number | null {
  const { tokens } = line, token = tokens[at] as Token;
  if (token.kind !== 'punctuation') return null;
  if (token.text === ';') return isFurtherThat(tokens, at + 1) ? null : at;
  if (isBreak(token) && isClause(tokens, first, at) && (isOneOf(tokens[at + 1], RELATIVES_BEHIND_COMMA) || isWritersOwn(tokens, at + 1))) return at;
  if (isEnd(token) && at >= tokens.length - 2 && !hasQuotation(tokens, at, tokens.length)) return at;
  if (at === first) return null;
  if (isColon(token) && isQuoted(tokens[at + 1])) return at;
  return isComma(token) && endsAtComma(line, first, at) ? at : null;
}

/** "said the pier was old; | that nobody cared; | and that it would go": one more of what is said. */
const isFurtherThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' || tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'that';

function endsAtComma(line: Line, first: number, comma: number): boolean {
  const { tokens, title } = line;
  if (isWritersOwn(tokens, comma + 1) || isJudging(line, first, comma)) return true;
  if (isMainClause(line, first, comma) || isVerbPastRelative(line, first, comma)) return true;
  // “… in due course”, but no plans exist: what a comma parts from a quotation that stands first is the writer's
  const follows = isQuoted(tokens[comma + 1]) || isQuoted(tokens[comma + 2]);
  if (comma === first + 1 && isQuoted(tokens[first]) && !follows) return true;
  return title && isHeadlineVerb(tokens, comma + 1);
}

/**
 * "said the plan was late, | citing a lack of money": what the speaker does by saying so; not where the content tells of somebody who
 * spoke, "said the council had asked for peace, calling the war a shame".
 */
function isJudging({ tokens }: Line, first: number, comma: number): boolean {
  if (!isOneOf(tokens[comma + 1], JUDGING) || isOneOf(tokens[comma + 2], CALLED_FOR)) return false;
  return tokens.slice(first, comma).every(({ cue }) => cue === undefined);
}

/** "calling | for talks", "calling | on both to stop": what is said, as like as not. */
const CALLED_FOR: ReadonlySet<string> = new Set(['for', 'on']);

/** Tokens in front of the subject of a clause that opens its sentence, at most: "Even though | the mayor said". */
const FRONT = 2;

/** "While the mayor says the road is safe, | drivers avoid it": the main clause behind a clause that a joining word opens. */
function isMainClause({ tokens, clauses }: Line, first: number, comma: number): boolean {
  const opens = tokens.slice(0, FRONT).some((token) => tagged(token, Tag.Subordinator) && token.lower !== 'that');
  if (!opens || !tokens[0]?.capital || !isPlainClause(tokens, comma + 1, tokens.length)) return false;
  const clause = [...clauses.values()].find(({ next }) => next === first);
  return clause !== undefined && clause.inverted === null && !clause.borrowed && clause.subjectFirst <= FRONT;
}

/** "Omar Lut, who said the road was safe, | was jailed": the verb of whom the relative clause tells. */
function isVerbPastRelative({ tokens, clauses }: Line, first: number, comma: number): boolean {
  if (!isFiniteAt(tokens, comma + 1) || !isClause(tokens, first, comma)) return false;
  const clause = [...clauses.values()].find(({ next }) => next === first), relative = (clause?.verbFirst ?? 0) - 1;
  // "Omar Lut, whose lawyer, Ines Kalle, said it was late, | was jailed"
  if (clause?.subject != null && isBehindWhose(tokens, clause.subject.first)) return true;
  return isOneOf(tokens[relative], RELATIVES_BEHIND_COMMA) && isComma(tokens[relative - 1]) || partRelative(tokens, relative) > 0;
}

/** Danko says bridge is safe, | calls report ‘troubling’: headlines join what somebody does by a comma. */
const isHeadlineVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cue?.form === 'present' && tokens[at + 1] !== undefined;

/** “… is wrong,” pointing at the map: a comma inside the mark ends what is said, unless more is quoted at once. */
function endAtQuotation(tokens: readonly Token[], first: number, at: number): number | null {
  const before = tokens[at - 1], token = tokens[at];
  if (at === first || !isQuoted(before) || isQuoted(token)) return null;
  if (at === first + 1 && (isNextDeed(tokens, at) || isWhereWritten(tokens, at))) return at;
  if (!endsOn(before, ',')) return null;
  if (isOneOf(token, AND_OR_BUT) && (isQuoted(tokens[at + 1]) || tokens[at + 1]?.lower === 'that')) return null;
  // "called it “a gift,” | not a bribe", "said it was “void,” | because there was no mail"
  // "said there was a “gap,” | when it came to pay"
  const isOfSubject = token?.lower === 'when' && tokens[at + 1]?.lower === 'it' && COMES.has(tokens[at + 2]?.lower ?? '');
  if (token?.lower === 'not' || token?.lower === 'because' || isOfSubject) return null;
  return leadsIn(tokens, first, at) ? null : at;
}

/** "when it | comes | to". */
const COMES: ReadonlySet<string> = new Set(['comes', 'came']);

/** said “no comment” | and hung up: what the speaker did next. */
const isNextDeed = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], AND_BUT) && tagged(tokens[at + 1], Tag.VerbPast) && !tagged(tokens[at + 1], AUXILIARY)
  && isFiniteAt(tokens, at + 1) && !tokens[at + 1]?.capital;

/** wrote “time to go home” | on Instagram. */
const isWhereWritten = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'on' && isOneOf(tokens[at + 1], PLATFORMS);

/** Words of a quotation that is part of what stands in front of a clause, at most. */
const SHORT = 5;

/** "out of “great care,” | it would wait", "three sailors, “two boys and a girl,” | were hurt": the quotation belongs to what comes. */
function leadsIn(tokens: readonly Token[], first: number, end: number): boolean {
  const last = end - 1, quotation = tokens[last];
  // "the net, which they call “the loop,” | is new"
  if (last > first && isFiniteAt(tokens, end) && !saysClause(quotation as QuotedToken)) return true;
  if (isClause(tokens, first, last)) return false;
  if (last > first && isFiniteAt(tokens, end)) return true;
  const isShort = isQuoted(quotation) && quotation.quotation.words <= SHORT;
  return isShort && tagged(tokens[first], Tag.Preposition | Tag.Subordinator) && isPlainClause(tokens, end, tokens.length);
}

/** ", | according to …" */
function endAtSource(tokens: readonly Token[], first: number, at: number): number | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || at <= first + 2) return null;
  // ", and | according to …"
  return beforeComma(tokens, tagged(tokens[at - 1], Tag.Coordinator) && isComma(tokens[at - 2]) ? at - 1 : at);
}

/** The index, or that of the comma in front of it. */
const beforeComma = (tokens: readonly Token[], at: number): number => isComma(tokens[at - 1]) ? at - 1 : at;

/** "said the plan was late | and accused the board". */
const endAtDeed = (tokens: readonly Token[], first: number, joint: number): number | null =>
  (isSpeakersDeed(tokens, first, joint) ? beforeComma(tokens, joint) : null);

/** Another clause reports from here on. */
function endAtClause(line: Line, first: number, at: number): number | null {
  const clause = at === first ? undefined : line.clauses.get(at);
  if (clause === undefined) return null;
  return clause.participle ? endAtParticiple(line, first, clause) : endAtFinite(line, first, clause);
}

/** "…, | adding that", "…, | with one clerk saying" */
function endAtParticiple(line: Line, first: number, { at, cue }: ReportingClause): number | null {
  const { tokens } = line, main = [...line.clauses.values()].find(({ next }) => next === first);
  // "saying it was late | and calling him a fool"
  if (main?.participle && isOneOf(tokens[at - 1], AND_BUT)) return beforeComma(tokens, at - 1);
  if (isComma(tokens[at - 1]) && cue.kind !== 'quotation') return at - 1;
  const own = withSubject(tokens, at);
  // "…, | with one clerk saying", "… | and Omar Lut saying"
  if (own === null) return null;
  return tokens[own.first - 1]?.lower === 'and' ? own.first - 1 : isComma(tokens[own.first - 2]) ? own.first - 2 : null;
}

/** "…, | but X said", "…, | which Y says" */
function endAtFinite(line: Line, first: number, clause: ReportingClause): number | null {
  const { tokens } = line, start = clause.inverted === null && !clause.borrowed ? clause.subjectFirst : clause.verbFirst;
  if (start <= first) return null;
  const joint = tokens[start - 1], isParted = isComma(tokens[start - 2]);
  const isWeak = joint?.lower === 'and' || joint?.lower === 'as';
  if (isOneOf(joint, NEW_CLAUSE) && start - 2 > first && (isParted || !isWeak)) return beforeComma(tokens, start - 1);
  // "reported that as he wept, | he said “…”" tells of one deed
  const isAnother = isComma(joint) && isQuoted(tokens[clause.next]) && !tagged(tokens[first], Tag.Subordinator);
  if (isAnother && clause.cue.kind === 'speech') return beforeFront(tokens, first, start - 1);
  if (isComma(joint) && (isFronted(line, clause) || isEndOrComma(tokens[clause.next]))) return start - 1;
  // "say it is late – | others say it is early"
  if (isDash(joint) && contentFollows(line, clause)) return start - 1;
  if (isOneOf(joint, RELATIVES_AS_OBJECT) && isParted) return start - 2;
  if (joint?.lower === 'and' && (isBreak(tokens[start - 2]) || reportsBeside(line, first, clause))) return beforeComma(tokens, start - 1);
  if (!clause.borrowed) return null;
  const isJoined = isOneOf(joint, AND_BUT) && clause.cue.kind !== 'quotation' && (willDo(tokens, clause) || contentFollows(line, clause));
  if (isJoined) return beforeComma(tokens, start - 1);
  return isParted ? start - 2 : null;
}

/** "said it was late | and others said they would go": a verb of speech in the tense of the one that reports the content. */
function reportsBeside(line: Line, first: number, clause: ReportingClause): boolean {
  const main = [...line.clauses.values()].find(({ next }) => next === first);
  if (main === undefined || clause.borrowed || clause.inverted !== null || main.cue.form !== clause.cue.form) return false;
  return clause.cue.kind === 'speech' && contentFollows(line, clause);
}

/** "said the case was weak | and vowed to appeal": the speaker's, not the case's. */
const willDo = (tokens: readonly Token[], { at, cue }: ReportingClause): boolean =>
  WILL_DO.has(cue.lemma) && cue.form === 'past' && tokens[at + 1]?.lower === 'to';

/** "While critics say it is late, | the mayor says …", "Asked about her claim, | he said": what is in front ends at the main clause. */
const isFronted = (line: Line, clause: ReportingClause): boolean =>
  tagged(line.tokens[0], Tag.Subordinator | Tag.Preposition | Tag.VerbIng | Tag.VerbPast) && line.tokens[0]?.capital === true
  && contentFollows(line, clause);

/** "said it was late|, and when pressed on why, | she replied, “…”": the comma in front of what opens the next clause; else its own. */
function beforeFront(tokens: readonly Token[], first: number, comma: number): number {
  const front = tokens.findLastIndex((token, i) => i > first && i < comma && isComma(token));
  const opens = tagged(tokens[front + 1], Tag.Coordinator) && tagged(tokens[front + 2], Tag.Subordinator | Tag.VerbPast | Tag.Preposition);
  return front > 0 && opens ? front : comma;
}

const isEndOrComma = (token: Token | undefined): boolean => isEnd(token) || isComma(token);
