/** Whether a verb's content stands behind it: joined by "that", or a clause or a quotation of its own. Shared by the rules. */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, type Cue, OPENER, Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { pastRounding } from '../clause/rounded-number.js';
import { timeAfter } from '../clause/time-phrase.js';
import { NEARLY } from '../lexicon/adverbs.js';
import { QUESTION_WORDS, RELATIVES, TIME_CLAUSE, YES_OR_NO } from '../lexicon/joining-words.js';
import { COURTS } from '../lexicon/listeners.js';
import { CLAIMED_THINGS, REPORTS_ONLY_WITH_THAT, SAID_THINGS } from '../lexicon/noun-verbs.js';
import { OF_OR_LIKE, OPENS_SAID_CLAUSE } from '../lexicon/prepositions.js';
import { AMOUNTS, DEMONSTRATIVES, INDEFINITE, QUANTITIES, SAME } from '../lexicon/pronouns.js';
import { LABELS, SAYS_A_CLAUSE, SHOWS, TAKES_THINGS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { FINDINGS, WRITINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isBreak, isColon, isDash, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf } from '../speaker/head-noun.js';
import { isClaimant, isOnePerson } from './claimant.js';
import { isClause, wordCount } from './clause.js';
import { contentEnd } from './content-end.js';
import { isInsideRelative } from './inside-relative.js';
import { isPlainClause } from './plain-clause.js';
import { isSaidBefore } from './said-before.js';
import { isSaidClause } from './said-clause.js';

/** Tokens from such a verb to what it reports, "that" with them, at most. */
const NEAR = 3;

/** What the clause reports begins right behind it. */
export function contentFollows(line: Line, clause: ReportingClause): boolean {
  const { tokens } = line, { next, cue } = clause, token = tokens[next];
  if (token === undefined || isEnd(token)) return false;
  if (TAKES_THINGS.has(cue.lemma) && !(clause.connected && next - clause.at <= NEAR)) return false;
  if (isQuoted(token)) return !isShown(tokens, clause) && !isModifier(tokens, clause);
  // "shared | that his son had left"
  const isShared = cue.lemma === 'share' && tokens[next - 1]?.lower === 'that';
  if (cue.kind === 'quotation' && !isShared) return false;
  const end = contentEnd(line, next);
  if (wordCount(tokens, next, end) < 2) return false;
  return clause.connected ? followsConnector(tokens, clause, end) : followsAlone(line, clause, end);
}

/** "defends | ‘tough’ new rules", "denied | “odd” claims": a word or two in front of the noun that is the verb's object. */
const isModifier = (tokens: readonly Token[], { cue, at, next }: ReportingClause): boolean => {
  const token = tokens[next], noun = tokens[next + 1];
  const takesThing = cue.kind === 'quotation' || cue.lemma === 'deny' && !tagged(tokens[next + 2], AUXILIARY);
  return takesThing && next === at + 1 && isQuoted(token) && token.quotation.words <= 2 && !token.capital
    && noun?.kind === 'word' && isHead(noun) && !tagged(noun, Tag.Preposition | Tag.Adverb | Tag.Pronoun | AUXILIARY);
};

/** "had shown | “no remorse”", "a box labelled | “old”": right behind such a verb quoted words are its object. */
const isShown = (tokens: readonly Token[], { cue, at, next, connected }: ReportingClause): boolean =>
  !connected && next === at + 1 && (LABELS.has(cue.lemma) || SHOWS.has(cue.lemma) && tokens[next]?.capital === false);

/** "said that | …", "asked | why …": a question answers to a verb that asks, a statement to one that states. */
function followsConnector(tokens: readonly Token[], clause: ReportingClause, end: number): boolean {
  const { next, cue } = clause;
  const token = tokens[next] as Token, before = tokens[next - 1];
  // "warned that | without help:", in front of a list
  if (isColon(tokens.at(-1)) && tagged(token, Tag.Preposition)
    && !tokens.slice(next, end).some((_, i) => isFiniteAt(tokens, next + i))) return false;
  if (token.lower === 'to') return false; // "predict that | to be the case"
  if (before?.lower === 'that' && isTimeAlone(tokens, next)) return false;
  const asks = isOneOf(token, QUESTION_WORDS) && before?.lower !== 'that';
  // "charges that | fee to all": an object
  if (TAKES_THINGS.has(cue.lemma) && !isClause(tokens, next, end) && !isSaidClause(tokens, clause, end)) return false;
  // "warned them of delays | if they stayed": on what condition
  if (token.lower === 'if' && cue.kind !== 'question' && isMereCondition(tokens, next, end)) return false;
  if (cue.kind === 'question') return asks || isOneOf(token, YES_OR_NO) || isColon(before);
  if (!asks || cue.lemma === 'explain') return true;
  // "told the court | how she had hidden it", not "how to hide it"
  if (cue.lemma === 'tell' && token.lower === 'how') return clause.addressee !== null && tokens[next + 1]?.lower !== 'to';
  return cue.lemma === 'say' && token.lower === 'when' && opensFurtherClause(tokens, next, end);
}

/** "if they stay and fight": no comma, and no verb but that of the condition. */
function isMereCondition(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower === 'that' || tokens.slice(first, last).some((token) => isComma(token) || isQuoted(token))) return false;
  let verbs = 0;
  for (let i = first; i < last; i++) if (isFiniteAt(tokens, i) && !tagged(tokens[i - 1], Tag.Coordinator | AUXILIARY)) verbs++;
  return verbs < 2;
}

/** "promised that | last year, too": what "that" points at was said then. */
function isTimeAlone(tokens: readonly Token[], at: number): boolean {
  const last = timeAfter(tokens, at);
  return last > at && (isEnd(tokens[last]) || isComma(tokens[last]) && isEnd(tokens[last + 2]));
}

/** "said | the road was closed": without a joining word. */
function followsAlone(line: Line, clause: ReportingClause, end: number): boolean {
  const { tokens } = line, { next, at, cue } = clause, token = tokens[next] as Token, isFirst = next === at + 1;
  if (isBreak(token) || isComma(token) || cue.kind === 'question' || isAside(tokens, clause, end)) return false;
  // "…, say two men | who saw it", "reports on a man | who saw it"
  if (token.lower === 'who') return false;
  // "commented | on the fact that she left"
  if (cue.lemma === 'comment' && tagged(token, Tag.Preposition)) return false;
  // "joked | about a man found asleep"
  if (token.lower === 'about' && pastRounding(tokens, next) === next) return false;
  if (cue.lemma === 'tell' && clause.addressee === null) return false;
  // "wrote | it in a message", "said | it again"
  if (token.lower === 'it' && tagged(tokens[next + 1], Tag.Preposition | Tag.Adverb) && !isFiniteAt(tokens, next + 2)) return false;
  if (isSaidBefore(tokens, next)) return false;
  // "A plan announced in May | revealed that …": another verb of the same subject
  if (!isFirst && token.cue?.form === 'past' && isFiniteAt(tokens, next) && tokens[next + 1]?.lower === 'that') return false;
  // "insisted | that was no secret"
  if (isFirst && cue.form === 'past' && isOneOf(token, DEMONSTRATIVES) && isFiniteAt(tokens, next + 1)) return true;
  // "said of the bridge | that fell": a relative clause
  if (!isFirst && token.lower === 'that' && isFiniteVerb(tokens[next + 1], undefined)) return false;
  if (isInsideRelative(tokens, clause)) return true;
  // "the gap between what she says | the plan would do and …": what it would do is a question
  const isAsked = tokens[clause.subjectFirst - 1]?.lower === 'what' && (token.capital || tagged(token, OPENER | Tag.Pronoun));
  if (isAsked || isTheSame(tokens, next)) return false;
  const isObject = isNewOrCounted(tokens, next) || isAgreedOn(cue, token);
  if (cue.kind === 'that' && cue.lemma === 'find') return isFinding(tokens, clause) && isPlainClause(tokens, next, end, true);
  // "pointed | out | the gate was shut"
  const isPointedOut = cue.lemma === 'point' && tokens[at + 1]?.lower === 'out';
  if (isOnRecord(tokens, clause)) return !isNewOrCounted(tokens, next) && token.lower !== 'no' && isPlainClause(tokens, next, end, true);
  if (cue.kind === 'that') return (SAYS_A_CLAUSE.has(cue.lemma) || isPointedOut) && isPlainClause(tokens, next, end, isObject);
  if (isObjectOfRelative(line, clause) || isObjectOfNoun(tokens, clause, end) || isObjectBeforeParticiple(line, clause)) return false;
  return isStatedClause(tokens, clause, end);
}

/** "The report | found the mass could be cut", "A court | found the man had lied": who finds something out by asking, in one word with its article. */
function isFinding(tokens: readonly Token[], { subject, at }: ReportingClause): boolean {
  const head = subject === null || subject.last !== at ? undefined : tokens[at - 1];
  return isOneOf(head, FINDINGS) || isOneOf(head, COURTS);
}

/** "Jail records | show | Lut was held in May": of a writing, with an auxiliary. */
const isOnRecord = (tokens: readonly Token[], { cue, subject }: ReportingClause): boolean =>
  cue.lemma === 'show' && subject !== null && isOneOf(headOf(tokens, subject), WRITINGS);

/** "a bold – some say | foolish – pledge": a word or two between dashes. */
function isAside(tokens: readonly Token[], { subjectFirst, next }: ReportingClause, end: number): boolean {
  const close = isDash(tokens[subjectFirst - 1]) ? tokens.findIndex((token, i) => i > next && i < end && isDash(token)) : -1;
  return close > 0 && !isClause(tokens, next, close);
}

/** "the man who reported the call | recalled that": what stands behind the relative clause's verb is its object. */
function isObjectOfRelative({ tokens, clauses }: Line, { next, verbFirst }: ReportingClause): boolean {
  const token = tokens[next];
  if (!isOneOf(tokens[verbFirst - 1], RELATIVES) || isLonePronoun(token)) return false;
  if (tagged(token, AUXILIARY)) return true; // "a man who said so | was sent away"
  const other = clauses.get(phraseAfter(tokens, next));
  return other !== undefined && other.cue.kind !== 'quotation';
}

/** Tokens of an object in front of a participle, at most. */
const OBJECT = 6;

/** "confirmed | the theft saying that …": what stands between the verb and a participle that reports is its object. */
function isObjectBeforeParticiple({ tokens, clauses }: Line, { next, cue }: ReportingClause): boolean {
  if (cue.lemma === 'say' || !tagged(tokens[next], Tag.Determiner | Tag.Possessive)) return false;
  for (let i = next + 1; i < next + OBJECT && !isFiniteAt(tokens, i) && !isBreak(tokens[i]); i++) {
    const other = clauses.get(i);
    if (other !== undefined) return other.participle && other.cue.kind !== 'quotation';
  }
  return false;
}

/** "the | report the mayor wrote": the verb may be a noun, and what follows is no clause of one person's. */
function isObjectOfNoun(tokens: readonly Token[], clause: ReportingClause, end: number): boolean {
  const { at, next } = clause;
  if (!isOneOf(tokens[at], REPORTS_ONLY_WITH_THAT) || isLonePronoun(tokens[next])) return false;
  return !((isOnePerson(tokens, clause) || isClaimant(tokens, clause)) && isPlainClause(tokens, next, end));
}

/** A clause with a subject of its own, not an object of the verb nor what hangs on it. */
function isStatedClause(tokens: readonly Token[], clause: ReportingClause, end: number): boolean {
  const { next, cue, participle } = clause, token = tokens[next] as Token, behind = tokens[next + 1], says = cue.lemma === 'say';
  if (tagged(token, Tag.Coordinator)) return false;
  const isJoined = tagged(token, Tag.Subordinator) && token.lower !== 'that' && !isOneOf(behind, AMOUNTS);
  if (isJoined) return says && opensFurtherClause(tokens, next, end);
  if (cue.lemma === 'claim' && isOneOf(token, CLAIMED_THINGS)) return false;
  const isExact = pastRounding(tokens, next) === next, isAmount = isAmountOf(tokens, next) && isExact;
  if (isAmount || token.lower === 'to' || token.lower === 'for' && participle) return false;
  // "once he has said | his piece, | he leaves"
  if (says && tagged(token, Tag.Possessive) && isOneOf(behind, SAID_THINGS) && isComma(tokens[next + 2])) return false;
  if (!says && (tagged(token, AUXILIARY) || !isPlainClause(tokens, next, end, cue.lemma !== 'tell' && isNewOrCounted(tokens, next))))
    return cue.lemma === 'tell' && clause.addressee !== null && isSaidClause(tokens, clause, end);
  if (tagged(token, Tag.Preposition) && !isOneOf(token, OPENS_SAID_CLAUSE) && isExact) return false;
  return isClause(tokens, next, end) || isSaidClause(tokens, clause, end) || says && isPlainClause(tokens, next, end);
}

/** "said | the same thing, including the mayor": what another has said. */
function isTheSame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'the' || !isOneOf(tokens[at + 1], SAME)) return false;
  const next = tokens[at + 2];
  return next?.kind !== 'word' || next.lower === 'thing' || tagged(next, Tag.Preposition);
}

/** says | much about, said | almost nothing on: an object, not a clause; but "much of", "nothing like". */
function isAmountOf(tokens: readonly Token[], at: number): boolean {
  const from = isOneOf(tokens[at], NEARLY) ? at + 1 : at, next = tokens[from + 1];
  return isOneOf(tokens[from], QUANTITIES) && tagged(next, Tag.Preposition) && !isOneOf(next, OF_OR_LIKE);
}

/** "agreed | personal terms": a plain word behind the verb is its object, unless an auxiliary makes it a clause. */
const isAgreedOn = ({ lemma }: Cue, token: Token): boolean =>
  lemma === 'agree' && !token.capital && !tagged(token, Tag.Determiner | Tag.Possessive) && !isLonePronoun(token);

/** "announced | a fair meant for …", "added | two slices": what is new or counted is an object, unless an auxiliary makes it a clause. */
function isNewOrCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[pastRounding(tokens, at)] as Token;
  return isOneOf(token, INDEFINITE) || token.kind === 'number' || tagged(token, Tag.NumberWord);
}

/** "said | as the convoy came near, the guards ran": a clause in front of the clause, not one that hangs on the verb. */
function opensFurtherClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 2; i < last - 1; i++) {
    // "while it could be worse, | with greater winds | , the town is ready"
    if (isComma(tokens[i]) && tagged(tokens[i + 1], Tag.Preposition | Tag.VerbIng) && !isPlainClause(tokens, i + 1, last)) continue;
    if (isComma(tokens[i])) return isQuoted(tokens[i + 1]) || isPlainClause(tokens, i + 1, last);
    if (i > first + 3 && isSecondSubject(tokens, i)) return isOneOf(tokens[first], TIME_CLAUSE) && isClause(tokens, first + 1, i);
  }
  return false;
}

/** "when Lut was arrested | they found a map": a second subject opens the clause without a comma. */
const isSecondSubject = (tokens: readonly Token[], at: number): boolean =>
  isLonePronoun(tokens[at]) && !tagged(tokens[at - 1], Tag.Relative | Tag.Subordinator | Tag.Preposition) && isFiniteAt(tokens, at + 1);
