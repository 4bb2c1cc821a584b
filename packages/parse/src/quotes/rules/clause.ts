/** What is a clause: a subject and a finite verb of its own, and what a clause is made of. Shared by the rules. */
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead, isLonePronoun, isWord } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isQuoted } from '../quotation.js';

export const isEnd = (token: Token | undefined): boolean => token === undefined || /^(?:\.+|[!?…])$/.test(token.text);
export const isBreak = (token: Token | undefined): boolean => /^(?:;|—|–|--)$/.test(token?.text ?? '');

/** Tokens of a clause that are looked through for its verb. */
const REACH = 25;

/** Quoted words from this number on hold a verb: "the deal “has no future”". */
const QUOTED_CLAUSE = 3;

/** Has a subject and a finite verb of its own: "it had received no answer", "there was smoke", "the deal “has no future”". */
export function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  let from = first;
  while (from < last && tagged(tokens[from], Tag.Adverb) && !tagged(tokens[from], Tag.Determiner) && !isThere(tokens[from])) from++;
  const start = tokens[from];
  // "Asked if he would go, Danko said no": the question is nobody's answer
  if (start === undefined || tagged(start, Tag.VerbIng) && !isHead(start) || /^(?:Asked|Questioned|Pressed|Quizzed)$/.test(start.text)) return false;
  if (isThere(start) && isFiniteAfterAdverbs(tokens, from + 1)) return true;
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token) ? token.quotation.words >= QUOTED_CLAUSE : i > from && isFiniteAt(tokens, i)) return true;
  }
  return isLonePronoun(start) && (/['’]/.test(start.text) || isFiniteAfterAdverbs(tokens, from + 1));
}

/** A clause as headlines write it, too: "Mill | to close by spring". */
export function isHeadlineClause(tokens: readonly Token[], first: number, last: number): boolean {
  if (isClause(tokens, first, last)) return true;
  for (let i = first + 1; i + 1 < last; i++) if (tokens[i]?.lower === 'to' && tagged(tokens[i + 1], Tag.VerbBase)) return isHead(tokens[i - 1]);
  return false;
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

/** Prepositions of a noun's own complements; "as", "before", "since" begin something else. */
const HANGS_ON_NOUN = /^(?:of|in|on|at|for|from|with|by|to|between|near|against|over|under|about|into|inside|outside|around|across|among|within|without|behind|like|than|including)$/;

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
  for (let i = first; i < Math.min(last, first + REACH) && verbs < 2 && !isBreak(tokens[i]); i++) if (isFiniteAt(tokens, i) && !tagged(tokens[i - 1], AUXILIARY)) verbs++;
  return verbs === 2;
}
