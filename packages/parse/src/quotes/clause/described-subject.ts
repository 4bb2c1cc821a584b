/** Subjects that a relative clause or a participle without commas describes: "A resident who asked not to be named | said". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder, isComma, isHead, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, AUXILIARY, Tag } from '../../lexicon/index.js';
import { RELATIVES, RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { SUBJECTS_ONLY } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { PLATFORMS } from '../lexicon/writings.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { beforeAgeAndOrigin, namedInFront } from './open-apposition.js';

/** Tokens of a relative clause, at most. */
const REACH = 16;

/** "Ines Kalle, who | said", "a nurse that | said": the word in front of the verb stands for the phrase before it. */
export const isRelativeSubject = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], RELATIVES_BEHIND_COMMA) || tokens[at]?.lower === 'that' && isHead(tokens[at - 1]);

/** "her neighbours, many of | whom | said": the index of the word that opens such a relative clause, or -1. */
export function partRelative(tokens: readonly Token[], whom: number): number {
  const isPart = tokens[whom]?.lower === 'whom' && tokens[whom - 1]?.lower === 'of' && isComma(tokens[whom - 3]);
  return isPart && tagged(tokens[whom - 2], Tag.Determiner | Tag.NumberWord) ? whom - 2 : -1;
}

/** "All the experts I met | said", "… I met in Orsa | said": back over a pronoun and its verb to the phrase that they describe. */
export function contactHead(tokens: readonly Token[], last: number): FoundSubject | null {
  const isBehindPreposition = tagged(tokens[last - 1], Tag.Preposition) && !isOneOf(tokens[last - 1], SUBJECTS_ONLY);
  const verb = isBehindPreposition ? last - 2 : last;
  if (!isOneOf(tokens[verb - 1], SUBJECTS_ONLY) || !isFiniteAt(tokens, verb) || !isHead(tokens[verb - 2])) return null;
  const first = phraseBefore(tokens, verb - 1);
  const isWhole = first >= 0 && first < verb - 1 && isBorder(tokens[first - 1]) && !tagged(tokens[first], Tag.Preposition | Tag.TimeWord);
  return isWhole && isAgent(headOf(tokens, { first, last: verb - 1 })) ? ownSubject(first, verb - 1) : null;
}

/** The phrase that the relative at `at` describes, a comma and an age aside: "| Omar Lut |, 34, who said". */
export function describedBy(tokens: readonly Token[], relative: number): FoundSubject | null {
  const end = isComma(tokens[relative - 1]) ? beforeAgeAndOrigin(tokens, relative - 1) : relative, first = phraseBefore(tokens, end);
  if (first < 0) return null;
  // "echoed by | Ines Kalle |, a nurse, who said"
  const named = tokens[relative]?.lower === 'who' ? namedInFront(tokens, first, end) : null;
  if (named !== null) return named;
  const people = tokens[relative]?.lower === 'who' ? peopleBefore(tokens, first, end) : -1;
  return ownSubject(people < 0 ? pastInfinitive(tokens, first, end) : people, end);
}

/** "to convince | the delegates who": the infinitive is no part of the phrase that it has for its object. */
const pastInfinitive = (tokens: readonly Token[], first: number, end: number): number =>
  first + 1 < end && tokens[first - 1]?.lower === 'to' && tagged(tokens[first], Tag.VerbBase) && !tokens[first]?.capital
    ? first + 1
    : first;

/** "supporters | outside the courthouse, who": people, where the phrase at `first` is a thing behind their preposition; else -1. */
function peopleBefore(tokens: readonly Token[], first: number, end: number): number {
  const owner = personOwning(tokens, first, end);
  if (owner > 0) return owner;
  const head = tokens[end - 1], onPlatform = isPlatform(tokens, first, end);
  const isThing = onPlatform || !head?.capital && !tagged(head, Tag.Role | Tag.People | Tag.Pronoun);
  if (!isThing || !tagged(tokens[first - 1], Tag.Preposition)) return -1;
  // "one caller | on the first morning, who"
  if (isSomebodyElse(tokens, first - 2)) return first - 3;
  if (!tagged(head, Tag.TimeWord) && !onPlatform && !isNounForPeople(tokens[first - 2])) return -1;
  return phraseBefore(tokens, first - 1);
}

/** "Omar Lut on | Facebook, who" */
const isPlatform = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first === 1 && isOneOf(tokens[first], PLATFORMS);

/** "somebody | else | in the house, who" */
const isSomebodyElse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'else' && isLonePronoun(tokens[at - 1]);

/** "the letter of | an old admiral, who", "the house of | a nurse who": the person, where the phrase is no person; else -1. */
function personOwning(tokens: readonly Token[], first: number, end: number): number {
  const head = headOf(tokens, { first, last: end }), isBody = !head.capital && tagged(head, Tag.Body) && !tagged(head, Tag.Role | Tag.People);
  if (isAgent(head) && !isBody || !tagged(tokens[end - 1], Tag.Role | Tag.People)) return -1;
  const of = tokens.findLastIndex(({ lower }, at) => lower === 'of' && at > first && at < end);
  return of > 0 && tagged(tokens[of + 1], Tag.Determiner) && !isPlural(tokens[of - 1] as Token) ? of + 1 : -1;
}

const isNounForPeople = (token: Token | undefined): boolean => tagged(token, Tag.Role | Tag.People) || token !== undefined && isPlural(token);

/** "the officer while | speaking to the press | said": what the subject did meanwhile; an account's name is no verb. */
export const isWhileDoing = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'while' && tagged(tokens[first], Tag.VerbIng) && !tokens[first]?.text.startsWith('@');

/** "A resident who asked not to be named | said": back over a relative clause without commas to the phrase that it describes. */
export function relativeHead(tokens: readonly Token[], from: number): FoundSubject | null {
  for (let i = from; i > 0 && i > from - REACH; i--) {
    const token = tokens[i] as Token, before = tokens[i - 1];
    if (token.kind === 'punctuation' || isQuoted(token)) return null;
    const isWhile = isWhileDoing(tokens, i + 1);
    // "a cook who asked | that her name not be used | said": it opens what was asked
    const isAsked = token.lower === 'that' && (before?.cue?.lemma === 'ask' || before?.cue?.lemma === 'request');
    if (isAsked || !isWhile && !isOneOf(token, RELATIVES) || !isHead(before) || isLonePronoun(before) && !isWhile) continue;
    const first = phraseBefore(tokens, i);
    return first >= 0 && isBorder(tokens[first - 1]) ? ownSubject(first, i) : null;
  }
  return null;
}

/** "The man leading the talks | said", "The first woman to run the mill | said": back over a verb and its object to whom they describe. */
export function doerBefore(tokens: readonly Token[], object: number): FoundSubject | null {
  // "Officers leading the hunt | for Omar Lut | said"
  const outer = tagged(tokens[object - 1], Tag.Preposition) && !tokens[object - 1]?.capital ? phraseBefore(tokens, object - 1) : -1;
  if (outer > 0) return doerBefore(tokens, outer);
  const verb = tokens[object - 1], isInfinitive = tokens[object - 2]?.lower === 'to' && tagged(verb, Tag.VerbBase);
  const end = isInfinitive ? object - 2 : object - 1, before = tokens[end - 1];
  if (end < 1 || !isInfinitive && !tagged(verb, Tag.VerbIng) || isInfinitive && verb?.cue !== undefined || verb?.capital) return null;
  if (!isHead(before) || tagged(before, AUXILIARY | Tag.Preposition)) return null;
  const first = phraseBefore(tokens, end);
  if (first < 0 || !isBorder(tokens[first - 1]) || isLonePronoun(tokens[first])) return null;
  return ownSubject(first, end);
}

/** "a study that appeared in May | found": what stands behind a relative "that" is its verb, and the phrase in front speaks. */
export function beforeRelativeVerb(tokens: readonly Token[], first: number): FoundSubject | null {
  const relative = first - 1;
  if (relative < 1 || !isOneOf(tokens[relative], RELATIVES) || !isHead(tokens[relative - 1])) return null;
  if (!tagged(tokens[first], Tag.VerbPast) || tagged(tokens[first], AGENT) || tokens[first]?.capital) return null;
  return relativeHead(tokens, relative);
}
