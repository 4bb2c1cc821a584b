/** Appositions that nothing closes: "Ines Kalle, a nurse at the ward | said", "Omar Lut, 34, of Orsa | said". */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { nameFrom } from '../../language/name.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, isDayOrMonth } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OF_ORIGIN } from '../lexicon/prepositions.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import { isQuoted, opensWithVerb } from '../marks/quotation.js';
import { headOf, isPlural, isSomebody } from '../speaker/head-noun.js';
import { isNamePart } from '../speaker/name-in-phrase.js';
import { isAgeOrDegree } from './apposition.js';
import { officeAfter } from './office-phrase.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { pastBrackets } from './main-subject.js';
import { isPlaceTail } from './place-tail.js';

/**
 * The name in front of the phrase [first, end) that stands right before the verb: it opens its sentence, or follows a quotation, and the
 * phrase tells of its bearer. Null for "Corvane, a spokesman | said, has closed": there the phrase speaks.
 */
export function namedBeforeApposition(tokens: readonly Token[], first: number, end: number): FoundSubject | null {
  const isOrigin = isOneOf(tokens[first - 1], OF_ORIGIN) && isComma(tokens[first - 2]);
  const comma = isOrigin ? first - 2 : first - 1;
  if (comma < 2 || !isComma(tokens[comma]) || !isOrigin && !tellsOfOne(tokens, first, end) || goesOnBehind(tokens, end)) return null;
  const last = beforeBrackets(tokens, beforeAge(tokens, comma)), name = nameBefore(tokens, last);
  return name < 0 ? null : ownSubject(name, last, isOrigin ? null : { first, last: end });
}

/**
 * "Counsel for the family, Omar Lut | told the court …": the office that opens the sentence in front of the name [first, end), which no
 * comma closes; null for "A judge, Omar Lut | said, has left".
 */
export function namedBehindOffice(tokens: readonly Token[], first: number, end: number): FoundSubject | null {
  const comma = first - 1, opening = tagged(tokens[0], Tag.Coordinator | Tag.Adverb) ? 1 : 0;
  const last = officeAfter(tokens, opening);
  const isWhole = last === comma || tagged(tokens[last], Tag.Preposition) && phraseAfter(tokens, last + 1) === comma;
  if (comma < opening + 1 || !isComma(tokens[comma]) || !isWhole) return null;
  const office = headOf(tokens, { first: opening, last: comma });
  if (!isSomebody(office) || isPlural(office) || tagged(office, Tag.People) || tokens[opening]?.lower === 'another') return null;
  const isGoingOn = tokens[end + 1] === undefined || isEnd(tokens[end + 1]) || isComma(tokens[end + 1]) && !isQuoted(tokens[end + 2]);
  return isGoingOn || goesOnBehind(tokens, end) || nameRun(tokens, end) !== first ? null : ownSubject(opening, comma, { first, last: end });
}

/** "echoed by | Ines Kalle |, a nurse, who", "…, a nurse who": the name anywhere in front of the phrase [first, end) that tells of its bearer; else null. */
export function namedInFront(tokens: readonly Token[], first: number, end: number): FoundSubject | null {
  const isBehind = isComma(tokens[end]) || tokens[end]?.lower === 'who';
  if (!isComma(tokens[first - 1]) || !isBehind || !tellsOfOne(tokens, first, end)) return null;
  const last = beforeAge(tokens, first - 1), name = nameRun(tokens, last);
  return name < 0 ? null : ownSubject(name, last, { first, last: end });
}

/** Tokens of a relative clause, at most. */
const CLAUSE = 16;

/** "Ines Kalle, who teaches there | said": the name in front of a relative clause that nothing closes. */
export function namedBeforeRelative(tokens: readonly Token[], from: number): FoundSubject | null {
  for (let i = from; i > 1 && i > from - CLAUSE && tokens[i]?.kind !== 'punctuation' && !isQuoted(tokens[i]); i--) {
    if (tokens[i]?.lower !== 'who' || !isComma(tokens[i - 1])) continue;
    const name = nameBefore(tokens, i - 1);
    return name < 0 ? namedInFront(tokens, phraseBefore(tokens, i - 1), i - 1) : ownSubject(name, i - 1);
  }
  return null;
}

/** "a nurse at the ward", "principal of the school": one person by what they are. */
function tellsOfOne(tokens: readonly Token[], first: number, last: number): boolean {
  const head = headOf(tokens, { first, last });
  const isOne = isOneOf(tokens[first], INDEFINITE) || tagged(head, Tag.Role | Tag.People);
  return isOne && !isPlural(head) && !tagged(tokens[first], Tag.Pronoun);
}

/** Tokens behind the subject in which a comma shows that it stands between commas. */
const REACH = 8;

/** "…, a spokesman | said on Monday, has closed": the sentence goes on behind what is put in. */
function goesOnBehind(tokens: readonly Token[], end: number): boolean {
  for (let i = end + 1; i < Math.min(tokens.length, end + REACH); i++)
    if (isComma(tokens[i])) return i === end + 1 && !isQuoted(tokens[i + 1]) || isFiniteVerb(tokens[i + 1], undefined) || opensWithVerb(tokens[i + 1]);
  return false;
}

/** "Omar Lut |, 34|, of", "Omar Lut |, MD, PhD|, of": the comma in front of an age or of degrees. */
function beforeAge(tokens: readonly Token[], comma: number): number {
  let before = comma;
  while (isAgeOrDegree(tokens[before - 1]) && isComma(tokens[before - 2])) before -= 2;
  return before;
}

/** "Omar Lut |, 34, of Vell Orsa|, who": the comma in front of an age and an origin. */
export function beforeAgeAndOrigin(tokens: readonly Token[], comma: number): number {
  let from = comma - 1;
  while (tokens[from]?.capital) from--;
  // "of Ashton, Md., | who"
  if (isPlaceTail(tokens, from + 1, comma)) return beforeAgeAndOrigin(tokens, from);
  return beforeAge(tokens, isOneOf(tokens[from], OF_ORIGIN) && isComma(tokens[from - 1]) ? from - 1 : comma);
}

/** "Sen. Omar Lut| (D-Orsa)": where short brackets that close at `end` begin, or `end`. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  const open = tokens.findLastIndex(({ text }, i) => i < end && text === '(');
  return open > 0 && pastBrackets(tokens, open) === end ? open : end;
}

/** The first token of a personal name that ends here and opens its sentence, follows a quotation or what opens the sentence; -1 where none does. */
function nameBefore(tokens: readonly Token[], last: number): number {
  const first = nameRun(tokens, last);
  const opens = first === 0 || isQuoted(tokens[first - 1]) || first === 1 && tagged(tokens[0], Tag.Coordinator);
  return opens || isComma(tokens[first - 1]) && isAdjunct(tokens, first - 1) ? first : -1;
}

/** "On Monday,", "Friday on his show,": no clause, and no list. */
const isAdjunct = (tokens: readonly Token[], comma: number): boolean =>
  (tagged(tokens[0], Tag.Preposition | Tag.Adverb | Tag.Weekday)) && !tokens.slice(0, comma).some((token, i) => isComma(token) || isFiniteAt(tokens, i));

/** "| But | Omar Lut": no part of the name. */
const opensWithJoint = (tokens: readonly Token[], at: number): boolean => at === 0 && tagged(tokens[0], Tag.Coordinator);

/** The first token of a personal name that ends here; -1 where none does. */
export function nameRun(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && isNamePart(tokens[first - 1] as Token) && !isDayOrMonth(tokens[first - 1]) && !opensWithJoint(tokens, first - 1)) first--;
  if (last - first < 2 || tagged(tokens[first], Tag.Preposition)) return -1;
  const name = nameFrom(tokens, first, last, first === 0);
  return name !== null && (name.kind === 'person' || name.kind === 'unknown') && name.last - name.titleFirst > 1 ? first : -1;
}
