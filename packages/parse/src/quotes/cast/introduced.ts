/** Names beside what somebody is: "The interior minister, | Josef Kanu, |", "their mother, | Bridie, |", "his colleague | Josef Kanu". */
import { isFiniteAt } from '../../language/finite-verb.js';
import type { Name } from '../../language/name.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { GIVEN_NAME, OPENER, Tag } from '../../lexicon/index.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { OF_ORIGIN, OF_POSTS } from '../lexicon/prepositions.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isPlural } from '../speaker/head-noun.js';
import { wordsOf } from '../words-of.js';

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
  const head = tokens[officeBefore(tokens, titleFirst - 1)];
  // "their mother, | Bridie, 84, |": a noun for kin needs no more
  const isKin = genderOfTitle(head?.lower ?? '') !== null && tagged(tokens[titleFirst - 3], Tag.Possessive);
  const isName = words.length > 1 || tagged(tokens[first], GIVEN_NAME) && tagged(head, Tag.People) || isKin;
  if (!isName || !isComma(tokens[titleFirst - 1]) || !isComma(tokens[pastOrigin(tokens, last)])) return false;
  const opening = phraseBefore(tokens, titleFirst - 1);
  // not "King, | Omar Lut, …"; but "the House Leader, | Omar Lut,"
  const isNameOf = head?.capital && head.text !== head.text.toUpperCase() && !(tokens[opening]?.lower === 'the' && tagged(head, Tag.Role));
  if (!tagged(head, Tag.Role | Tag.People) || isNameOf || isPlural(head as Token)) return false;
  // "the man who robbed the child, | Omar Lut, was": of whom the clause tells
  if (opening > 1 && isOneOf(tokens[opening - 2], RELATIVES) && isFiniteAt(tokens, pastOrigin(tokens, last) + 1)) return false;
  return tagged(tokens[opening], OPENER) || ownsOffice(tokens, opening, titleFirst - 1);
}

/** "Sen. Omar Lut | of New Orsa |": one past where the bearer of the name is from, or `at`. */
function pastOrigin(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], OF_ORIGIN)) return at;
  let end = at + 1;
  while (end < at + OWNER && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  return end > at + 1 ? end : at;
}

/** Tokens of whose an office is, at most: "Mr Lut's". */
const OWNER = 4;

/** "| Vell's foreign ministry spokesman |, Omar Lut": an office, whose country or body is named. */
const ownsOffice = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.capital === true && tagged(tokens[last - 1], Tag.Role)
  && tokens.slice(first + 1, first + OWNER).some(({ lower }, at) => lower === "'s" && tokens[first + at]?.capital);

/** "A daughter, | Sara, was": what the phrase in front tells of the name's bearer. */
export const genderIntroduced = (tokens: readonly Token[], name: Name): Gender | null =>
  isIntroduced(tokens, name) ? genderOfTitle((tokens[name.titleFirst - 2] as Token).lower) : null;

/** "The | interior minister, | Josef Kanu, was", "| his brother, | Omar Lut, was", "| his colleague | Omar Lut" */
export function introductionOf(tokens: readonly Token[], name: Name): string | null {
  if (isOwnPerson(tokens, name))
    return isOfGender(tokens[name.titleFirst - 1], name) ? wordsOf(tokens, { first: name.titleFirst - 2, last: name.titleFirst }) : null;
  const last = name.titleFirst - 1, first = isIntroduced(tokens, name) ? phraseBefore(tokens, last) : -1;
  if (first < 0) return null;
  const isOwned = ownsOffice(tokens, first, last) || tagged(tokens[first], Tag.Possessive) && isOfGender(tokens[last - 1], name);
  if (!isOwned && !isOneOf(tokens[first], ARTICLES)) return null;
  // not "in the words of the mayor, Omar Lut,"
  const isOffice = headOf(tokens, { first, last }) === tokens[officeBefore(tokens, last)];
  return isOffice ? wordsOf(tokens, { first: isOwned ? first : first + 1, last }) : null;
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
