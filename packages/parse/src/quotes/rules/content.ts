/** What can be the content of a statement, and where it ends. Shared by the rules. */
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { ofLast } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';
import type { ReportingClause } from '../reporting-clause.js';
import type { Line } from '../line.js';
import { hasQuotation, isBreak, isClause, isEnd, isPlainClause, wordCount } from './clause.js';

const endsInComma = (token: Token | undefined): boolean => isQuoted(token) && /,["”’'»]*$/.test(token.text.slice(-4));

/** A conjunction that opens a new main clause before another reporting clause: ", but X said", "; Y said". */
const JOINS = /^(?:but|and|while|whereas|though|although|yet|as)$/;

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
  const { tokens } = line;
  // "the changes, which officials said | will start in May, …": the relative clause ends at its comma.
  if (isFiniteVerb(tokens[first], undefined)) { const comma = tokens.findIndex((token, i) => i > first && isComma(token)); if (comma > 0) return comma; }
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === ';' || isBreak(token) && /^(?:which|who)$/.test(tokens[i + 1]?.lower ?? '') && isClause(tokens, first, i)) return i;
    if (token.kind === 'punctuation' && isEnd(token) && i >= tokens.length - 2 && !hasQuotation(tokens, i, tokens.length)) return i;
    if (i === first) continue;
    if (isComma(token) && (isVerdict(tokens, i + 1) || isRivalCount(tokens, i + 1) || isSilence(tokens, i + 1))) return i;
    // “… in due course”, but no plans exist: what a comma parts from a quotation that stands first is the writer's
    if (i === first + 1 && isQuoted(tokens[first]) && isComma(token) && !isQuoted(tokens[i + 1]) && !isQuoted(tokens[i + 2])) return i;
    // Danko says bridge is safe, | calls report ‘troubling’
    if (line.title && isComma(token) && isHeadlineVerb(tokens, i + 1)) return i;
    if (token.text === ':' && isQuoted(tokens[i + 1])) return i;
    // “… is wrong,” pointing at the map: a comma inside the mark ends what is said, unless more is quoted at once.
    if (isQuoted(tokens[i - 1]) && endsInComma(tokens[i - 1]) && !isQuoted(token) && !(/^(?:and|or|but)$/.test(token.lower) && isQuoted(tokens[i + 1])) && !leadsIn(tokens, first, i)) return i;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to' && i > first + 2) return isComma(tokens[i - 1]) ? i - 1 : i;
    const clause = line.clauses.get(i);
    if (clause === undefined) continue;
    if (clause.participle) {
      if (isComma(tokens[i - 1]) && clause.cue.kind !== 'quotation') return i - 1;
      const own = withSubject(tokens, i);
      if (own !== null && isComma(tokens[own.first - 2])) return own.first - 2;
      continue;
    }
    const start = clause.inverted === null && !clause.borrowed ? clause.subjectFirst : clause.verbFirst;
    if (start <= first) continue;
    const before = tokens[start - 1];
    if (JOINS.test(before?.lower ?? '') && start - 2 > first && (isComma(tokens[start - 2]) || before?.lower !== 'and' && before?.lower !== 'as')) return isComma(tokens[start - 2]) ? start - 2 : start - 1;
    // "While critics say it is late, | the mayor says …", "Asked about her claim that …, | he said": what is in front ends where the main clause begins.
    if (isComma(before) && tagged(tokens[0], Tag.Subordinator | Tag.Preposition | Tag.VerbIng | Tag.VerbPast) && tokens[0]?.capital && contentFollows(line, clause)) return start - 1;
    if (isComma(before) && (isEnd(tokens[clause.next]) || isComma(tokens[clause.next]))) return start - 1;
    if (/^(?:which|whom|whose)$/.test(before?.lower ?? '') && isComma(tokens[start - 2])) return start - 2;
    if (before?.lower === 'and' && isBreak(tokens[start - 2])) return start - 2;
    if (clause.borrowed && /^(?:and|but)$/.test(before?.lower ?? '') && clause.cue.kind !== 'quotation' && contentFollows(line, clause)) return start - (isComma(tokens[start - 2]) ? 2 : 1);
    if (clause.borrowed && isComma(tokens[clause.verbFirst - 2]) && clause.verbFirst > first) return clause.verbFirst - 2;
  }
  return tokens.length;
}

/** "Lut denies theft, | vows to fight": headlines join what somebody does by a comma. */
const isHeadlineVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cue?.form === 'present' && isComma(tokens[at - 1]) && tokens[at + 1] !== undefined;

/** "out of “great care,” | it would wait": the quotation is part of what stands in front of a clause. */
const leadsIn = (tokens: readonly Token[], first: number, end: number): boolean => {
  // "he “did nothing wrong,” | and that he …"
  if (/^(?:and|but|or)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower === 'that') return true;
  const quotation = tokens[end - 1];
  // "three sailors, “two boys and a girl,” | were hurt"
  if (end - 1 > first && isFiniteAt(tokens, end) && !isClause(tokens, first, end - 1)) return true;
  return tagged(tokens[first], Tag.Preposition | Tag.Subordinator) && isQuoted(quotation) && quotation.quotation.words <= 5 && !isClause(tokens, first, end - 1)
    && isPlainClause(tokens, end, tokens.length);
};

/** ", | but declined to give details", ", but did not elaborate": what the speaker did not say. */
function isSilence(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:but|and|although|though)$/.test(tokens[at]?.lower ?? '')) return false;
  const verb = isLonePronoun(tokens[at + 1]) ? at + 2 : at + 1;
  if (/^declines?d?$/.test(tokens[verb]?.lower ?? '')) return true;
  // "the man was hurt, and refused help": whoever is spoken of
  if (tokens[at]?.lower === 'and' && !/^(?:did|does)$/.test(tokens[verb]?.lower ?? '')) return false;
  if (/^(?:refused|refuses)$/.test(tokens[verb]?.lower ?? '')) return true;
  if (/^(?:gave|offered|provided)$/.test(tokens[verb]?.lower ?? '')) return /^(?:no|few|little)$/.test(tokens[verb + 1]?.lower ?? '');
  return /^(?:did|does|would)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'not' && /^(?:elaborate|say|give|provide|specify|identify|name|comment|disclose|offer|explain)$/.test(tokens[verb + 2]?.lower ?? '');
}

/** ", | while the union puts the number at 60": another source's count. */
function isRivalCount(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:while|but|and|whereas|though)$/.test(tokens[at]?.lower ?? '')) return false;
  const verb = phraseAfter(tokens, at + 1);
  return verb > 0 && /^(?:put|puts|placed|places)$/.test(tokens[verb]?.lower ?? '') && tokens.slice(verb, verb + 8).some(({ lower }) => lower === 'at');
}

/** ", | a claim the army denied": what the writer adds about what was said. */
const isVerdict = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') && /^(?:claim|charge|allegation|accusation|assertion|contention|statement|suggestion)$/.test(tokens[at + 1]?.lower ?? '');

/** ", with one nurse | writing": the subject that a participle brings along. */
export function withSubject(tokens: readonly Token[], participle: number): Range | null {
  const first = phraseBefore(tokens, participle);
  return first > 0 && tokens[first - 1]?.lower === 'with' ? { first, last: participle } : null;
}

/** Verbs that take a clause without "that" as often as with it. */
export const SAYS_A_CLAUSE: ReadonlySet<string> = new Set(['suggest', 'rule', 'agree', 'conclude', 'reveal', 'indicate', 'observe', 'recall', 'promise', 'vow', 'pledge', 'speculate', 'hint',
  'swear', 'argue', 'joke', 'comment', 'stipulate', 'complain', 'respond', 'mention', 'advise']);

/** Nouns as often as verbs: they report only with "that" or a quotation. */
const NOUN_TOO = /^(?:states?|reports?|claims|notes|comments?|blogs?|tweets?|posts?|texts?|messages?|complaints?)$/;

/** "Local woman | claims mayor locked …": of one person the word is no noun. */
function isOnePerson(tokens: readonly Token[], { subject, at }: ReportingClause): boolean {
  const head = subject === null ? undefined : tokens[subject.last - 1];
  return head?.kind === 'word' && !head.capital && tagged(head, Tag.Role | Tag.People) && !head.lower.endsWith('s') && tokens[at]?.cue?.form === 'present';
}

/** says much about, said nothing on: an object, not a clause. */
const QUANTITY = /^(?:much|little|nothing|something|anything|everything|lots|volumes|plenty)$/;

/** "said | as the convoy came near, the guards ran": a clause in front of the clause, not one that hangs on the verb. */
function fronts(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 2; i < last - 1; i++) {
    if (isComma(tokens[i])) return isQuoted(tokens[i + 1]) || isPlainClause(tokens, i + 1, last);
    // "when Lut was arrested | they found a map": a second subject opens the clause without a comma
    if (i > first + 3 && isLonePronoun(tokens[i]) && !tagged(tokens[i - 1], Tag.Relative | Tag.Subordinator | Tag.Preposition) && isFiniteAt(tokens, i + 1)) return /^(?:when|after|as|while)$/.test(tokens[first]?.lower ?? '') && isClause(tokens, first + 1, i);
  }
  return false;
}

/** "announced | a fair meant for …", "added | two slices": what is new or counted is an object, unless an auxiliary makes it a clause. */
const isNewOrCounted = (token: Token): boolean => /^an?$/.test(token.lower) || token.kind === 'number' || tagged(token, Tag.NumberWord);

/**
 * "in what police said | was a robbery", "a decision they say | left the valley without a doctor": the clause stands inside a relative
 * one, whose verb comes next. "What he said | was true" is about his words.
 */
function isInserted(tokens: readonly Token[], { cue, at, next, subject, subjectFirst, borrowed }: ReportingClause): boolean {
  if (cue.lemma !== 'say' || borrowed || subject === null || next !== at + 1 || !isFiniteAt(tokens, next) || tagged(tokens[next], Tag.Pronoun)) return false;
  const relative = tokens[subjectFirst - 1], before = tokens[subjectFirst - 2];
  if (relative?.lower === 'what') return tagged(before, Tag.Preposition | VERB | AUXILIARY) && before?.lower !== 'of';
  const noun = phraseBefore(tokens, subjectFirst);
  return isLonePronoun(tokens[subjectFirst]) && noun >= 0 && /^an?$/.test(tokens[noun]?.lower ?? '') && !relative?.capital;
}

/** Behind the verb the content is joined by "that", or is a clause or a quotation of its own. */
export function contentFollows(line: Line, clause: ReportingClause): boolean {
  const { tokens } = line, { next, cue } = clause, token = tokens[next];
  if (token === undefined || isEnd(token)) return false;
  if (isQuoted(token)) return true;
  const end = contentEnd(line, next);
  if (wordCount(tokens, next, end) < 2) return false;
  if (cue.kind === 'quotation') return false;
  if (clause.connected && token.lower === 'to') return false; // "predict that | to be the case"
  if (clause.connected) {
    const asked = /^(?:how|why|what|where|when|who)$/.test(token.lower) && tokens[next - 1]?.lower !== 'that';
    return cue.kind === 'question' ? asked || /^(?:whether|if)$/.test(token.lower) || tokens[next - 1]?.text === ':' : !asked || cue.lemma === 'explain' || cue.lemma === 'say' && token.lower === 'when' && fronts(tokens, next, end);
  }
  if (isBreak(token) || isComma(token) || cue.kind === 'question' || cue.lemma === 'tell' && clause.addressee === null) return false;
  // "insisted | that was no secret"
  if (next === clause.at + 1 && cue.form === 'past' && /^(?:this|that|these|those)$/.test(token.lower) && isFiniteAt(tokens, next + 1)) return true;
  // "said of the bridge | that fell": a relative clause
  if (next > clause.at + 1 && token.lower === 'that' && isFiniteVerb(tokens[next + 1], undefined)) return false;
  if (isInserted(tokens, clause)) return true;
  if (cue.kind === 'that') return SAYS_A_CLAUSE.has(cue.lemma) && isPlainClause(tokens, next, end, isNewOrCounted(token));
  // "the man who reported the call | recalled that": what stands behind the relative clause's verb is its object
  if (/^(?:who|which|that)$/.test(tokens[clause.verbFirst - 1]?.lower ?? '') && !isLonePronoun(token)) {
    if (tagged(token, AUXILIARY)) return false; // "a man who said so | was sent away"
    const last = phraseAfter(tokens, next);
    if (last > 0 && line.clauses.get(last)?.subjectFirst !== undefined && line.clauses.get(last)?.cue.kind !== 'quotation') return false;
  }
  if (NOUN_TOO.test(tokens[clause.at]?.lower ?? '') && !isLonePronoun(token) && !(isOnePerson(tokens, clause) && isPlainClause(tokens, next, end))) return false;
  if (tagged(token, Tag.Coordinator)) return false;
  if (tagged(token, Tag.Subordinator) && token.lower !== 'that' && !/^(?:many|much|few|little)$/.test(tokens[next + 1]?.lower ?? '')) return cue.lemma === 'say' && fronts(tokens, next, end);
  if (cue.lemma === 'claim' && /^(?:responsibility|credit|victory|ownership|asylum|benefits|lives)$/.test(token.lower)) return false;
  if (QUANTITY.test(token.lower) && tagged(tokens[next + 1], Tag.Preposition) && !/^(?:of|like)$/.test(tokens[next + 1]?.lower ?? '')) return false;
  if (token.lower === 'to' || token.lower === 'for' && clause.participle || cue.lemma !== 'say' && !isPlainClause(tokens, next, end, isNewOrCounted(token))) return false;
  if (tagged(token, Tag.Preposition) && !/^(?:in|at|on|under|with|during|for|by|after|despite|since|as|before|from|without|because|about|around|over|more|up|than|to)$/.test(token.lower)) return false;
  return isClause(tokens, next, end) && !(tagged(token, AUXILIARY) && cue.lemma !== 'say');
}
