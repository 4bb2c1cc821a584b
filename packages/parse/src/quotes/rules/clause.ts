/** What is a clause: a subject and a finite verb of its own, and what a clause is made of. Shared by the rules. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isHead, isLonePronoun, isPlural, isWord } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, OPENER, Tag, VERB, tagsOf } from '../../lexicon/index.js';
import { THERE } from '../lexicon/adverbs.js';
import { ASKED } from '../lexicon/openings.js';
import { PLURAL_SUBJECTS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { type QuotedToken, isQuoted } from '../marks/quotation.js';

/** Tokens of a clause that are looked through for its verb. */
export const CLAUSE_REACH = 40;

/** Quoted words from this number on hold a verb: "the deal “has no future”". */
const QUOTED_CLAUSE = 3;

/** “has no future”, “cannot turn”, “firmly denies”: the quotation holds the verb of the clause that it ends. */
export function saysClause({ quotation, text }: QuotedToken): boolean {
  if (quotation.words >= QUOTED_CLAUSE) return true;
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(tagsOf), [opening = 0] = words;
  if (words.length < 2 || (opening & (Tag.Pronoun | Tag.Determiner | Tag.Possessive)) !== 0) return false;
  return words.some((tags) => (tags & (AUXILIARY | Tag.VerbPresent)) !== 0);
}

/** "it | “cleansed” | the town", "she | “just snapped”": the verb itself is quoted. */
export function isQuotedVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isQuoted(token) || token.quotation.words >= QUOTED_CLAUSE || !isLonePronoun(tokens[at - 1])) return false;
  const words = token.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => (tagsOf(word) & Tag.VerbPast) !== 0 && words.slice(0, i).every((before) => (tagsOf(before) & Tag.Adverb) !== 0));
}

/** Has a subject and a finite verb of its own: "it had received no answer", "there was smoke", "the deal “has no future”". */
export function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  const from = pastAdverbs(tokens, first, last), start = tokens[from];
  if (start === undefined || tagged(start, Tag.VerbIng) && !isHead(start) || isAsked(start)) return false;
  if (isThere(start) && isFiniteAfterAdverbs(tokens, from + 1)) return true;
  for (let i = from; i < Math.min(last, from + CLAUSE_REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token) ? saysClause(token) || isQuotedVerb(tokens, i) : i > from && isFiniteAt(tokens, i)) return true;
  }
  return isLonePronoun(start) && (/['’]/.test(start.text) || isFiniteAfterAdverbs(tokens, from + 1));
}

/** "then | the lights went out": one past the adverbs that open a clause. */
function pastAdverbs(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  while (from < last && tagged(tokens[from], Tag.Adverb) && !tagged(tokens[from], Tag.Determiner) && !isThere(tokens[from])) from++;
  return from;
}

/** "Asked if he would go, Danko said no": the question is nobody's answer. */
const isAsked = (token: Token): boolean => isOneOf(token, ASKED) && /^[A-Z][a-z]+$/.test(token.text);

/** A clause as headlines write it, too: "Mill | to close by spring". */
export function isHeadlineClause(tokens: readonly Token[], first: number, last: number): boolean {
  if (isClause(tokens, first, last)) return true;
  for (let i = first + 1; i + 1 < last; i++) {
    if (tokens[i]?.lower === 'to' && tagged(tokens[i + 1], Tag.VerbBase)) return isHead(tokens[i - 1]);
    if (isPresentOfMany(tokens, i)) return true;
  }
  return false;
}

/** "Orsa forces | kill | 30": what several do, an object behind it. */
function isPresentOfMany(tokens: readonly Token[], at: number): boolean {
  const many = tokens[at - 1], object = tokens[at + 1];
  return tagged(tokens[at], Tag.VerbBase) && many?.kind === 'word' && isPlural(many)
    && (object?.kind === 'number' || tagged(object, OPENER | Tag.NumberWord));
}

const isThere = (token: Token | undefined): boolean => isOneOf(token, THERE);

/** "there | indeed was", "it | underscores": right behind a pronoun what can be a verb is one. */
function isFiniteAfterAdverbs(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i++;
  const token = tokens[i];
  // "they | empathize", "they | like": behind a subject of several a word of no list is its verb
  const mayBeVerb = token?.tags === 0 || token?.lower === 'like';
  if (i === at && mayBeVerb && isOneOf(tokens[at - 1], PLURAL_SUBJECTS)) return /^\p{Ll}+$/u.test(token?.text ?? '');
  // "he | lied"
  if (token?.tags === 0 && /^\p{Ll}{2,}ed$/u.test(token.text)) return true;
  return tagged(token, AUXILIARY | VERB) || /^\p{Ll}+[^s'’]s$/u.test(token?.lower ?? '') && !tagged(token, Tag.Preposition);
}

export function hasQuotation(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isQuoted(tokens[i])) return true;
  return false;
}

/** Words and quotations between two indexes. */
export function wordCount(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (isQuoted(token)) count += token.quotation.words;
    else if (isWord(token)) count++;
  }
  return count;
}

/** Without commas and stops at its ends. */
export function trimmed(tokens: readonly Token[], range: Range): Range {
  let { first, last } = range;
  while (first < last && isLoose(tokens[first])) first++;
  while (last > first && isLoose(tokens[last - 1])) last--;
  return { first, last };
}

const isLoose = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^(?:[,.;:!?…]|\.+|—|–|--?)$/.test(token.text);
