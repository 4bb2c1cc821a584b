/** Where the content of a statement ends. Shared by the rules. */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, opensClause } from '../../language/phrase-words.js';
import { ofLast } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isAsPer, maySpeak } from '../clause/as-per.js';
import { passedOnBy } from '../clause/passed-on-by.js';
import { RELATIVES, RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isDash } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { isAnotherCount } from './another-count.js';
import { beforeComma, endAtClause } from './end-at-clause.js';
import { endAtMark } from './end-at-mark.js';
import { endAtQuotation } from './end-at-quotation.js';
import { isBehindAuxiliary } from './plain-clause.js';
import { isSpeakersDeed, leavesOut } from './speakers-deed.js';

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
  for (let i = pastAside(tokens, first); i < tokens.length; i++) {
    const end = endAtMark(line, first, i)
      ?? endAtQuotation(tokens, first, i)
      ?? endAtSource(tokens, first, i)
      ?? endAtDeed(tokens, first, i)
      ?? endAtClause(line, first, i);
    if (end !== null) return end;
  }
  return tokens.length;
}

/** "poor | regions": one noun phrase, whatever verbs its nouns look like. */
const isSubjectAlone = (tokens: readonly Token[], first: number, end: number): boolean =>
  phraseAfter(tokens, first) === end || !tokens.slice(first, end).some((token, i) => isFiniteAt(tokens, first + i)
    || token.kind !== 'word');

/** Tokens of a subject and of what dashes put in behind it, at most. */
const SUBJECT = 12, ASIDE = 30;

/**
 * "that poor regions – which include Norva, Karland and Orsa – | will grow": past what dashes put in between a subject and its verb; else
 * `first`.
 */
function pastAside(tokens: readonly Token[], first: number): number {
  const open = dashWithin(tokens, first + 1, SUBJECT);
  if (open < 0 || !isSubjectAlone(tokens, first, open)) return first;
  const close = dashWithin(tokens, open + 2, ASIDE);
  return close > 0 && isFiniteAt(tokens, close + 1) ? close + 1 : first;
}

/** The first dash among so many tokens from `at` on; -1 where none stands. */
function dashWithin(tokens: readonly Token[], at: number, most: number): number {
  for (let i = at; i < at + most; i++) if (isDash(tokens[i])) return i;
  return -1;
}

/** "the changes, which officials said | will start in May, …": the relative clause ends at its comma; -1 where none begins. */
function relativeEnd(tokens: readonly Token[], first: number): number {
  // "that | advanced economies grow": content with its own subject
  if (tokens[first - 1]?.lower === 'that') return -1;
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

/** Whoever passes the sentence on stands behind the "as" at `as`. */
function endsInMedium(tokens: readonly Token[], as: number): boolean {
  const medium = passedOnBy(tokens);
  return medium !== null && medium.first > as && medium.first <= as + 3;
}

/** ", | according to …", "| as per the board" */
function endAtSource(tokens: readonly Token[], first: number, at: number): number | null {
  // ", | as reported by the Star"
  if (isComma(tokens[at]) && tokens[at + 1]?.lower === 'as' && at > first && endsInMedium(tokens, at + 1)) return at;
  const isAccording = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
  if (at <= first + 2 || !isAccording && !(isAsPer(tokens, at + 1) && maySpeak(tokens, at + 2))) return null;
  // ", and | according to …"
  return beforeComma(tokens, tagged(tokens[at - 1], Tag.Coordinator) && isComma(tokens[at - 2]) ? at - 1 : at);
}

/** "said the plan was late | and accused the board", "said 20 men were shot | and residents spoke of 13". */
const endAtDeed = (tokens: readonly Token[], first: number, joint: number): number | null =>
  (leavesOut(tokens, joint) ? joint : isSpeakersDeed(tokens, first, joint) || isAnotherCount(tokens, first, joint) ? beforeComma(tokens, joint) : null);
