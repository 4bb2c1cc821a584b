/** Where another clause ends the content of a statement: "…, | but X said", "…, | adding that". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { AND_BUT, NEW_CLAUSE, RELATIVES_AS_OBJECT } from '../lexicon/joining-words.js';
import { WILL_DO } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isBreak, isDash, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { withSubject } from './attribution.js';
import { contentFollows } from './content-follows.js';

/** The index, or that of the comma in front of it. */
export const beforeComma = (tokens: readonly Token[], at: number): number => isComma(tokens[at - 1]) ? at - 1 : at;

/** Another clause reports from here on. */
export function endAtClause(line: Line, first: number, at: number): number | null {
  const clause = at === first ? undefined : line.clauses.get(at);
  if (clause === undefined) return null;
  return clause.participle ? endAtParticiple(line, first, clause) : endAtFinite(line, first, clause);
}

/** "…, | adding that", "…, | with one clerk saying" */
function endAtParticiple(line: Line, first: number, { at, cue, connected }: ReportingClause): number | null {
  const { tokens } = line, main = [...line.clauses.values()].find(({ next }) => next === first);
  // "saying it was late | and calling him a fool"
  if (main?.participle && isOneOf(tokens[at - 1], AND_BUT)) return beforeComma(tokens, at - 1);
  if (isComma(tokens[at - 1]) && cue.kind !== 'quotation') return at - 1;
  // "said it was late | adding that": nothing but a speaker adds "that"
  if (cue.lemma === 'add' && connected && !tagged(tokens[at - 1], Tag.Preposition | Tag.Coordinator | Tag.Be)) return at;
  const own = withSubject(tokens, at) ?? (main?.participle ? joinedSubject(tokens, at) : null);
  // "…, | with one clerk saying", "… | and Omar Lut saying"
  if (own === null) return null;
  return tokens[own.first - 1]?.lower === 'and' ? own.first - 1 : isComma(tokens[own.first - 2]) ? own.first - 2 : null;
}

/** "with Damascus saying it was calm | and the opposition | accusing it of lies": the second who does so; else null. */
function joinedSubject(tokens: readonly Token[], participle: number): Range | null {
  const first = phraseBefore(tokens, participle);
  return first > 0 && tokens[first - 1]?.lower === 'and' && isAgent(headOf(tokens, { first, last: participle })) ? { first, last: participle } : null;
}

/** "…, | but X said", "…, | which Y says" */
function endAtFinite(line: Line, first: number, clause: ReportingClause): number | null {
  const { tokens } = line, start = clause.inverted === null && !clause.borrowed ? clause.subjectFirst : clause.verbFirst;
  if (start <= first) return null;
  const joint = tokens[start - 1], isParted = isComma(tokens[start - 2]);
  // "said it all but ruled that out"
  if (joint?.lower === 'but' && tokens[start - 2]?.lower === 'all') return null;
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
  const front = clause.borrowed ? -1 : frontOf(line, first, clause, start);
  if (front > 0) return front;
  // "noted that they wage war, or threaten to": one of what is said
  if (!clause.borrowed || joint?.lower === 'or') return null;
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

/** Tokens of an adjunct in front of a clause, at most. */
const ADJUNCT = 10;

/**
 * "said it was late|, and at a fair last May | he told the board that …": the comma in front of the adjunct that opens the next clause; or
 * -1.
 */
function frontOf(line: Line, first: number, clause: ReportingClause, start: number): number {
  const { tokens } = line;
  if (clause.cue.kind !== 'speech' || clause.inverted !== null) return -1;
  for (let i = start - 1; i > first + 1 && i > start - ADJUNCT; i--) {
    const token = tokens[i];
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word' || isFiniteAt(tokens, i)) return -1;
    if (!tagged(token, Tag.Preposition) || !isOneOf(tokens[i - 1], AND_BUT) || !isComma(tokens[i - 2])) continue;
    return contentFollows(line, clause) ? i - 2 : -1;
  }
  return -1;
}

const isEndOrComma = (token: Token | undefined): boolean => isEnd(token) || isComma(token);
