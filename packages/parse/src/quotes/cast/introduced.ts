/** Names beside what somebody is: "The interior minister, | Josef Kanu, |", "their mother, | Bridie, |", "his colleague | Josef Kanu". */
import { isFiniteAt } from '../../language/finite-verb.js';
import type { Name } from '../../language/name.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { GIVEN_NAME, OPENER, Tag } from '../../lexicon/index.js';
import { officeAfter } from '../clause/office-phrase.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { OF_ORIGIN, OF_POSTS } from '../lexicon/prepositions.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isPlural } from '../speaker/head-noun.js';
import { wordsOf } from '../words-of.js';
import { isOfficeInCapitals } from './described-as.js';

/** Words of what an office is for, at most: "the special envoy | for South Darfur |". */
const FOR_WHAT = 4;

/** The noun of what somebody is, in front of the comma at `comma`: "the special | envoy | for Darfur,". */
function officeBefore(tokens: readonly Token[], comma: number): number {
  let at = comma - 1;
  while (at > comma - FOR_WHAT && tokens[at]?.capital && tokens[at]?.kind === 'word') at--;
  const isOffice = at < comma - 1 && isOneOf(tokens[at], OF_POSTS) && tagged(tokens[at - 1], Tag.Role) && !tokens[at - 1]?.capital;
  return isOffice ? at - 1 : comma - 1;
}

/** "The interior minister, | Josef Kanu, was", "A daughter, | Sara, was": a name in apposition to what somebody is. */
export function isIntroduced(tokens: readonly Token[], { titleFirst, first, last, words }: Name): boolean {
  const opening = phraseOpening(tokens, titleFirst - 1), isBare = isBareOffice(tokens, opening);
  const head = isBare ? tokens[opening] : headBefore(tokens, titleFirst - 1);
  // "their mother, | Bridie, 84, |": a noun for kin needs no more
  const isKin = genderOfTitle(head?.lower ?? '') !== null && tagged(tokens[titleFirst - 3], Tag.Possessive);
  const isName = words.length > 1 || tagged(tokens[first], GIVEN_NAME) && tagged(head, Tag.People) || isKin
    || isPlainNameOf(tokens[first], head);
  const isClosed = isComma(tokens[pastOrigin(tokens, last)]) || opening === 0 && opensClause(tokens, last);
  if (!isName || !isComma(tokens[titleFirst - 1]) || !isClosed) return false;
  // not "King, | Omar Lut, …"; but "the House Leader, | Omar Lut,"
  const isOffice = isBare || tokens[opening]?.lower === 'the' && tagged(head, Tag.Role) || opening === 0 && isInCapitals(tokens, titleFirst - 1);
  const isNameOf = head?.capital && head.text !== head.text.toUpperCase() && !isOffice;
  if (!tagged(head, Tag.Role | Tag.People) || isNameOf || isPlural(head as Token)) return false;
  // "the man who robbed the child, | Omar Lut, was": of whom the clause tells
  if (opening > 1 && isOneOf(tokens[opening - 2], RELATIVES) && isFiniteAt(tokens, pastOrigin(tokens, last) + 1)) return false;
  return isBare || tagged(tokens[opening], OPENER) || ownsOffice(tokens, opening, titleFirst - 1);
}

/** "| Counsel | to the emir, Omar Lut,": an office without an article, and whose it is. */
const isBareOffice = (tokens: readonly Token[], at: number): boolean => tagged(tokens[at], Tag.Role) && isOneOf(tokens[at + 1], OF_POSTS);

/** "Counsel to the emir, | Fagbe |,": a word known for nothing else, beside an office. */
const isPlainNameOf = (name: Token | undefined, head: Token | undefined): boolean =>
  name?.tags === 0 && name.cue === undefined && tagged(head, Tag.Role) && /\p{Ll}/u.test(name.text);

/** "Sen. Omar Lut | of New Orsa |": one past where the bearer of the name is from, or `at`. */
function pastOrigin(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], OF_ORIGIN)) return at;
  let end = at + 1;
  while (end < at + OWNER && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  return end > at + 1 ? end : at;
}

/** Tokens of whose an office is, at most: "Mr Lut's". */
const OWNER = 4;

/**
 * "| Vell's foreign ministry spokesman |, Omar Lut": whose country or body is named; "| Harbour board clerk |, Omar Lut", at a sentence's
 * begin.
 */
const ownsOffice = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.capital === true && tagged(tokens[last - 1], Tag.Role)
  && (first === 0 && !tagged(tokens[0], Tag.Determiner) && (!tokens[last - 1]?.capital || isInCapitals(tokens, last))
  || tokens.slice(first + 1, first + OWNER).some(({ lower }, at) => lower === "'s" && tokens[first + at]?.capital));

/** "| Orsa Harbour Minister |, Omar Lut": capitals throughout, and an office. */
const isInCapitals = (tokens: readonly Token[], last: number): boolean => isOfficeInCapitals(tokens, { first: 0, last });

/** The first token of the phrase in front of the comma; of an office that opens the sentence, with all that hangs on it. */
const phraseOpening = (tokens: readonly Token[], comma: number): number => (opensWithOffice(tokens, comma) ? 0 : phraseBefore(tokens, comma));

/** An office is all that stands in front of the comma, the letters of a body aside. */
function opensWithOffice(tokens: readonly Token[], comma: number): boolean {
  const last = officeAfter(tokens, 0);
  return last > 0 && (last === comma || last === comma - LETTERS && tokens[comma - 1]?.text === ')');
}

/** The noun of what somebody is, in front of the comma. */
const headBefore = (tokens: readonly Token[], comma: number): Token | undefined =>
  (opensWithOffice(tokens, comma) ? headOf(tokens, { first: 0, last: comma }) : tokens[officeBefore(tokens, comma)]);

/** Tokens of letters in brackets: "(ORP)". */
const LETTERS = 3;

/** "The mayor, Omar Lut | has left": a verb, where the comma behind the name is left out; not "The driver, Omar Lut | said, was drunk". */
const opensClause = (tokens: readonly Token[], verb: number): boolean =>
  isFiniteAt(tokens, verb) && !(tokens[verb]?.cue !== undefined && isComma(tokens[verb + 1]));

/** "A daughter, | Sara, was": what the phrase in front tells of the name's bearer. */
export const genderIntroduced = (tokens: readonly Token[], name: Name): Gender | null =>
  isIntroduced(tokens, name) ? genderOfTitle((tokens[name.titleFirst - 2] as Token).lower) : null;

/** "The | interior minister, | Josef Kanu, was", "| his brother, | Omar Lut, was", "| his colleague | Omar Lut" */
export function introductionOf(tokens: readonly Token[], name: Name): string | null {
  if (isOwnPerson(tokens, name))
    return isOfGender(tokens[name.titleFirst - 1], name) ? wordsOf(tokens, { first: name.titleFirst - 2, last: name.titleFirst }) : null;
  const last = name.titleFirst - 1, first = isIntroduced(tokens, name) ? phraseOpening(tokens, last) : -1;
  if (first < 0) return null;
  const isOwned = isBareOffice(tokens, first) || ownsOffice(tokens, first, last) || tagged(tokens[first], Tag.Possessive)
    && isOfGender(tokens[last - 1], name);
  if (!isOwned && !isOneOf(tokens[first], ARTICLES)) return null;
  // not "in the words of the mayor, Omar Lut,"
  const isOffice = headOf(tokens, { first, last }) === headBefore(tokens, last);
  return isOffice || isBareOffice(tokens, first) ? wordsOf(tokens, { first: isOwned ? first : first + 1, last }) : null;
}

/** "| his colleague | Josef Kanu", "| their granddaughter | Paige": what somebody is to another, right in front of a name in full, or of kin's. */
function isOwnPerson(tokens: readonly Token[], { titleFirst, first, words }: Name): boolean {
  const noun = tokens[titleFirst - 1];
  if (noun === undefined || !tagged(tokens[titleFirst - 2], Tag.Possessive)) return false;
  if (words.length < 2 && !(tagged(tokens[first], GIVEN_NAME) && genderOfTitle(noun.lower) !== null)) return false;
  return tagged(noun, Tag.People) && !noun.capital && !isPlural(noun);
}

/** "his brother, | Omar Lut,"; not "attacked his wife, | Omar Lut, then ran": what the noun tells is true of the name. */
function isOfGender(noun: Token | undefined, { gender }: Name): boolean {
  const told = genderOfTitle(noun?.lower ?? '');
  return told === null || gender === null || told === gender;
}
