/** Where a mark ends the content of a statement: a semicolon, a dash, the comma in front of the writer's own words. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { partRelative } from '../clause/described-subject.js';
import { viaInBrackets } from '../clause/passed-on-by.js';
import { isBehindWhose } from '../clause/subject-past-insertion.js';
import { RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { COURTS, HEARS } from '../lexicon/listeners.js';
import { JUDGING } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isBreak, isColon, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { hasQuotation, isClause } from './clause.js';
import { isPlainClause } from './plain-clause.js';
import { isWritersOwn } from './writers-own.js';

/** A semicolon, a dash before a relative clause, the last stop, or a comma with the writer's own words behind it. */
export function endAtMark(line: Line, first: number, at: number): number | null {
  const { tokens } = line, token = tokens[at] as Token;
  if (token.kind !== 'punctuation') return null;
  if (viaInBrackets(tokens, at) !== null) return at;
  if (token.text === ';') return isFurtherThat(tokens, at + 1) || isInList(tokens, first, at) ? null : at;
  if (isBreak(token) && isClause(tokens, first, at) && (isOneOf(tokens[at + 1], RELATIVES_BEHIND_COMMA) || isWritersOwn(tokens, at + 1))) return at;
  if (isEnd(token) && at >= tokens.length - 2 && !hasQuotation(tokens, at, tokens.length)) return at;
  if (at === first) return null;
  if (isColon(token) && isQuoted(tokens[at + 1])) return at;
  return isComma(token) && endsAtComma(line, first, at) ? at : null;
}

/** "said the pier was old; | that nobody cared; | and that it would go": one more of what is said. */
const isFurtherThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' || tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'that';

/**
 * "said that Ines Kalle of Orsa; | Omar Lut of Vell; and others had left": semicolons between those whom the clause is about, in front of
 * its verb.
 */
const isInList = (tokens: readonly Token[], first: number, semicolon: number): boolean =>
  !tokens.slice(first, semicolon).some((token, at) => isQuoted(token) || isFiniteAt(tokens, first + at))
    && isClause(tokens, first, tokens.length);

function endsAtComma(line: Line, first: number, comma: number): boolean {
  const { tokens, title } = line;
  if (isWritersOwn(tokens, comma + 1) || isJudging(line, first, comma)) return true;
  if (isMainClause(line, first, comma) || isVerbPastRelative(line, first, comma)) return true;
  // “… in due course”, but no plans exist: what a comma parts from a quotation that stands first is the writer's
  const follows = isQuoted(tokens[comma + 1]) || isQuoted(tokens[comma + 2]) || isFurtherThat(tokens, comma + 1);
  if (comma === first + 1 && isQuoted(tokens[first]) && !follows) return true;
  return title && (isHeadlineVerb(tokens, comma + 1) || isCourtTold(tokens, comma + 1));
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

/** Man told police he ‘snapped’, | court hears: who heard it. */
const isCourtTold = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], COURTS) && isOneOf(tokens[at + 1], HEARS) && isEnd(tokens[at + 2]);

/** Danko says bridge is safe, | calls report ‘troubling’: headlines join what somebody does by a comma. */
const isHeadlineVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cue?.form === 'present' && tokens[at + 1] !== undefined;
