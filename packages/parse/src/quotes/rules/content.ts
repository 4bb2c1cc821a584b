/** What can be the content of a statement, and where it ends. Shared by the rules. */
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { type Range, isComma, isFiniteAt, isFiniteVerb, isHead, isLonePronoun, isWord, phraseAfter, phraseBefore } from '../../language/noun-phrase.js';
import { ofLast } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';
import type { ReportingClause } from '../reporting-clause.js';
import type { Line } from '../line.js';

export const isEnd = (token: Token | undefined): boolean => token === undefined || /^(?:\.+|[!?…])$/.test(token.text);
const isBreak = (token: Token | undefined): boolean => /^(?:;|—|–|--)$/.test(token?.text ?? '');

/** Tokens of a clause that are looked through for its verb. */
const REACH = 25;

/** Quoted words from this number on hold a verb: "the deal “has no future”". */
const QUOTED_CLAUSE = 3;

/** Has a subject and a finite verb of its own: "it had received no answer", "there was smoke", "the deal “has no future”". */
export function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  let from = first;
  while (from < last && tagged(tokens[from], Tag.Adverb) && !tagged(tokens[from], Tag.Determiner) && !isThere(tokens[from])) from++;
  const start = tokens[from];
  if (start === undefined || tagged(start, Tag.VerbIng) && !isHead(start)) return false;
  if (isThere(start) && isFiniteAfterAdverbs(tokens, from + 1)) return true;
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token) ? token.quotation.words >= QUOTED_CLAUSE : i > from && isFiniteAt(tokens, i)) return true;
  }
  return isLonePronoun(start) && (/['’]/.test(start.text) || isFiniteAfterAdverbs(tokens, from + 1));
}

const isThere = (token: Token | undefined): boolean => /^(?:there|here)$/.test(token?.lower ?? '');

/** "there | indeed was", "it | underscores": right behind a pronoun what can be a verb is one. */
function isFiniteAfterAdverbs(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i++;
  const token = tokens[i];
  return tagged(token, AUXILIARY | VERB) || /^\p{Ll}+[^s'’]s$/u.test(token?.lower ?? '') && !tagged(token, Tag.Preposition);
}

export function hasQuotation(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isQuoted(tokens[i])) return true;
  return false;
}

/** Words and quotations between two indexes. */
export function wordCount(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) { const token = tokens[i]; count += isQuoted(token) ? token.quotation.words : isWord(token) ? 1 : 0; }
  return count;
}

const isLoose = (token: Token | undefined): boolean => token !== undefined && token.kind === 'punctuation' && /^(?:[,.;:!?…]|\.+|—|–|--)$/.test(token.text);

/** Without commas and stops at its ends. */
export function trimmed(tokens: readonly Token[], range: Range): Range {
  let { first, last } = range;
  while (first < last && isLoose(tokens[first])) first++;
  while (last > first && isLoose(tokens[last - 1])) last--;
  return { first, last };
}

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
    if (token.text === ';' || isBreak(token) && /^(?:which|who)$/.test(tokens[i + 1]?.lower ?? '')) return i;
    if (token.kind === 'punctuation' && isEnd(token) && i >= tokens.length - 2 && !hasQuotation(tokens, i, tokens.length)) return i;
    if (i === first) continue;
    // “… in due course”, but no plans exist: what a comma parts from a quotation that stands first is the writer's
    if (i === first + 1 && isQuoted(tokens[first]) && isComma(token) && !isQuoted(tokens[i + 1]) && !isQuoted(tokens[i + 2])) return i;
    if (token.text === ':' && isQuoted(tokens[i + 1])) return i;
    // “… is wrong,” pointing at the map: a comma inside the mark ends what is said, unless more is quoted at once.
    if (isQuoted(tokens[i - 1]) && endsInComma(tokens[i - 1]) && !isQuoted(token) && !(/^(?:and|or|but)$/.test(token.lower) && isQuoted(tokens[i + 1])) && i > first) return i;
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

/** ", with one nurse | writing": the subject that a participle brings along. */
export function withSubject(tokens: readonly Token[], participle: number): Range | null {
  const first = phraseBefore(tokens, participle);
  return first > 0 && tokens[first - 1]?.lower === 'with' ? { first, last: participle } : null;
}

/** A dateline ("DALLAS (AP) —") at the line's start is no part of what is said: index behind its dash, else 0. */
export function afterDateline(tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length, 14); i++) {
    const token = tokens[i] as Token;
    if (/^(?:—|–|--?)$/.test(token.text)) {
      const first = tokens[0] as Token;
      return first.text.length > 1 && first.text === first.text.toUpperCase() && first.capital ? i + 1 : 0;
    }
    if (isQuoted(token) || isFiniteVerb(token, tokens[i - 1])) return 0;
  }
  return 0;
}

/** Content before the clause begins behind the dateline, the last semicolon, or a clause that already reported. */
export function contentStart(line: Line, border: number): number {
  for (let i = border - 1; i >= 0; i--) {
    if ((line.tokens[i] as Token).text === ';') return i + 1;
  }
  return afterDateline(line.tokens);
}

/** The first token of the attribution: of the subject, or of the verb where the subject is behind it. */
export const attributionFirst = (clause: ReportingClause): number => clause.inverted === null ? clause.subjectFirst : clause.verbFirst;

export const speakerOf = (clause: ReportingClause): Range | null => clause.inverted ?? clause.subject;

/** What all statements take over from their clause. */
export const said = (clause: ReportingClause) => ({
  speaker: speakerOf(clause),
  role: clause.role,
  cue: { first: clause.at, last: clause.at + 1 },
  addressee: clause.addressee,
  when: clause.when,
  via: clause.via,
});

/** Verbs that take a clause without "that" as often as with it. */
export const SAYS_A_CLAUSE: ReadonlySet<string> = new Set(['suggest', 'rule', 'agree', 'conclude', 'reveal', 'indicate', 'observe', 'recall', 'promise', 'vow', 'pledge', 'speculate', 'hint',
  'swear', 'argue', 'joke', 'comment', 'stipulate', 'complain', 'respond', 'mention', 'advise']);

/** Nouns as often as verbs: they report only with "that" or a quotation. */
const NOUN_TOO = /^(?:states?|reports?|claims|notes|comments?|blogs?|tweets?|posts?|texts?|messages?|complaints?)$/;

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

/** Prepositions of a noun's own complements; "as", "before", "since" begin something else. */
const HANGS_ON_NOUN = /^(?:of|in|on|at|for|from|with|by|to|between|near|against|over|under|about|into|inside|outside|around|across|among|within|without|behind|like|than|including)$/;

/** "announced | a fair meant for …", "added | two slices": what is new or counted is an object, unless an auxiliary makes it a clause. */
const isNewOrCounted = (token: Token): boolean => /^an?$/.test(token.lower) || token.kind === 'number' || tagged(token, Tag.NumberWord);

/** A noun phrase, what hangs on it by prepositions, and right behind it the finite verb; of an `object` an auxiliary. */
export function isPlainClause(tokens: readonly Token[], first: number, last: number, object = false): boolean {
  let at = first;
  if (tagged(tokens[at], Tag.Preposition) && !tokens[at]?.capital) at = phraseAfter(tokens, at + 1, last);
  if (at > first && isComma(tokens[at])) at++;
  at = at < 0 ? -1 : phraseAfter(tokens, at, last);
  for (let steps = 0; at > 0 && at < last && steps < 6; steps++) {
    const token = tokens[at];
    if (isQuoted(token)) return token.quotation.words >= QUOTED_CLAUSE;
    if (isFiniteAt(tokens, at) || tagged(token, VERB) && /[^s]s$|people|police|men|women|children/.test(tokens[at - 1]?.lower ?? '')) return !object || tagged(token, AUXILIARY);
    // "her wish | to see the lake | was …"
    if (token?.lower === 'to' && tagged(tokens[at + 1], Tag.VerbBase)) { at = Math.max(at + 2, phraseAfter(tokens, at + 2, last)); continue; }
    if (HANGS_ON_NOUN.test(token?.lower ?? '') && phraseAfter(tokens, at + 1, last) > 0) at = phraseAfter(tokens, at + 1, last);
    else if (tagged(token, Tag.Adverb) || tagged(token, Tag.Negation)) at++;
    else if (/^(?:who|that|which)$/.test(token?.lower ?? '')) return isClause(tokens, first, last) && holdsTwoVerbs(tokens, at, last);
    else return /^(?:there|here)$/.test(token?.lower ?? '') && isClause(tokens, first, last);
  }
  return tokens[first]?.lower === 'there';
}

/** "the cook who left | was ill", not "a fair that | fills the town": the relative clause has one verb, the clause another. */
function holdsTwoVerbs(tokens: readonly Token[], first: number, last: number): boolean {
  let verbs = 0;
  for (let i = first; i < Math.min(last, first + REACH) && verbs < 2; i++) if (isFiniteAt(tokens, i) && !tagged(tokens[i - 1], AUXILIARY)) verbs++;
  return verbs === 2;
}

/** Behind the verb the content is joined by "that", or is a clause or a quotation of its own. */
export function contentFollows(line: Line, clause: ReportingClause): boolean {
  const { tokens } = line, { next, cue } = clause, token = tokens[next];
  if (token === undefined || isEnd(token)) return false;
  if (isQuoted(token)) return true;
  const end = contentEnd(line, next);
  if (wordCount(tokens, next, end) < 2) return false;
  if (cue.kind === 'quotation') return false;
  if (clause.connected) {
    const asked = /^(?:how|why|what|where|when|who)$/.test(token.lower) && tokens[next - 1]?.lower !== 'that';
    return cue.kind === 'question' ? asked || /^(?:whether|if)$/.test(token.lower) || tokens[next - 1]?.text === ':' : !asked || cue.lemma === 'explain' || cue.lemma === 'say' && token.lower === 'when' && fronts(tokens, next, end);
  }
  if (isBreak(token) || isComma(token) || cue.kind === 'question' || cue.lemma === 'tell' && clause.addressee === null) return false;
  // "insisted | that was no secret"
  if (next === clause.at + 1 && cue.form === 'past' && /^(?:this|that|these|those)$/.test(token.lower) && isFiniteAt(tokens, next + 1)) return true;
  if (cue.kind === 'that') return SAYS_A_CLAUSE.has(cue.lemma) && isPlainClause(tokens, next, end, isNewOrCounted(token));
  if (NOUN_TOO.test(tokens[clause.at]?.lower ?? '') && !isLonePronoun(token)) return false;
  if (tagged(token, Tag.Coordinator)) return false;
  if (tagged(token, Tag.Subordinator) && token.lower !== 'that') return cue.lemma === 'say' && fronts(tokens, next, end);
  if (cue.lemma === 'claim' && /^(?:responsibility|credit|victory|ownership|asylum|benefits|lives)$/.test(token.lower)) return false;
  if (QUANTITY.test(token.lower) && tagged(tokens[next + 1], Tag.Preposition) && tokens[next + 1]?.lower !== 'of') return false;
  if (token.lower === 'to' || token.lower === 'for' && clause.participle || cue.lemma !== 'say' && !isPlainClause(tokens, next, end, isNewOrCounted(token))) return false;
  if (tagged(token, Tag.Preposition) && !/^(?:in|at|on|under|with|during|for|by|after|despite|since|as|before|from|without|because|about|over|more|up|than|to)$/.test(token.lower)) return false;
  return isClause(tokens, next, end) && !(tagged(token, AUXILIARY) && cue.lemma !== 'say');
}
