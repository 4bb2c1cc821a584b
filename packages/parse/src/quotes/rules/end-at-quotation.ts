/** Where a quotation ends the content of a statement: “… is wrong,” | pointing at the map. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { AND_BUT, AND_OR_BUT, QUESTION_WORDS } from '../lexicon/joining-words.js';
import { HE_OR_SHE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { PLATFORMS } from '../lexicon/writings.js';
import { type QuotedToken, endsOn, isQuoted } from '../marks/quotation.js';
import { isClause, saysClause } from './clause.js';
import { isPlainClause } from './plain-clause.js';

/** “… is wrong,” pointing at the map: a comma inside the mark ends what is said, unless more is quoted at once. */
export function endAtQuotation(tokens: readonly Token[], first: number, at: number): number | null {
  const before = tokens[at - 1], token = tokens[at];
  if (at === first || !isQuoted(before) || isQuoted(token)) return null;
  if (at === first + 1 && (isNextDeed(tokens, at) || isOtherDeed(tokens, at) || isWhereWritten(tokens, at))) return at;
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

/** says that “all is well” | yet she blames the board: what she does all the same. */
const isOtherDeed = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'yet' || tokens[at]?.lower === 'but') && isOneOf(tokens[at + 1], HE_OR_SHE) && isFiniteAt(tokens, at + 2)
  && saysClause(tokens[at - 1] as QuotedToken);

/** wrote “time to go home” | on Instagram. */
const isWhereWritten = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'on' && isOneOf(tokens[at + 1], PLATFORMS);

/** while, if, though: a clause in front of the main one. */
const opensOnCondition = (token: Token | undefined): boolean =>
  tagged(token, Tag.Subordinator) && token?.lower !== 'that' && !isOneOf(token, QUESTION_WORDS);

/** "| dozed and left": a verb in the past, and another that it is joined to. */
function isNextOfThree(tokens: readonly Token[], at: number): boolean {
  if (!tagged(tokens[at], Tag.VerbPast) || tagged(tokens[at], AUXILIARY) || tokens[at]?.cue !== undefined || !isFiniteAt(tokens, at)) return false;
  const and = tokens.findIndex((token, i) => i > at && tagged(token, Tag.Coordinator));
  return and > at && tagged(tokens[and + 1], Tag.VerbPast) && tokens[and + 1]?.cue === undefined && isFiniteAt(tokens, and + 1);
}

/** “as a miner”, “in the end”: a few words that a preposition opens. */
const AS_WHAT = /^\P{L}*(?:as|in|at|for|with|by|of|on|from|under|after|before|without)(?: \S+){1,4}$/u;

/** Words of a quotation that is part of what stands in front of a clause, at most. */
const SHORT = 5;

/** "out of “great care,” | it would wait", "three sailors, “two boys and a girl,” | were hurt": the quotation belongs to what comes. */
function leadsIn(tokens: readonly Token[], first: number, end: number): boolean {
  const last = end - 1, quotation = tokens[last];
  // "“as a miner,” | he was no fan": what stands in front of the clause
  const opens = last === first || last === first + 1 && isComma(tokens[first]);
  if (opens && AS_WHAT.test((quotation as QuotedToken).text) && isClause(tokens, end, tokens.length)) return true;
  // "the net, which they call “the loop,” | is new"
  if (last > first && isFiniteAt(tokens, end) && !saysClause(quotation as QuotedToken)) return true;
  // "while the law has “helped, in the main,” | the fever is a worry"
  if (opensOnCondition(tokens[first]) && isPlainClause(tokens, end, tokens.length)) return true;
  // "Lut and Kalle, sent to the unit, “browsed the net,” | dozed and left"
  if (isNextOfThree(tokens, end)) return true;
  if (isClause(tokens, first, last)) return false;
  if (last > first && isFiniteAt(tokens, end)) return true;
  const isShort = isQuoted(quotation) && quotation.quotation.words <= SHORT;
  return isShort && tagged(tokens[first], Tag.Preposition | Tag.Subordinator) && isPlainClause(tokens, end, tokens.length);
}
