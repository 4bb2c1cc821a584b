/** What the words around a name tell of the person: offices, descriptions, that it speaks. */
import type { Name } from '../../language/name.js';
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, OPENER, Tag, VERB } from '../../lexicon/index.js';
import { titlesInFull } from '../../lexicon/people.js';
import { AGED } from '../clause/apposition.js';
import { dutyAfter, dutyTold, wordsOfDuty } from '../clause/duty.js';
import { KIN } from '../lexicon/epithets.js';
import { HONORIFICS } from '../lexicon/names.js';
import { RANKS_IN_FRONT } from '../lexicon/offices.js';
import { OF_OFFICE } from '../lexicon/prepositions.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isDash, isEnd, isStopOrComma } from '../marks/punctuation.js';
import { headOf, isPlural } from '../speaker/head-noun.js';
import { wordsOf } from '../words-of.js';
import { describedAs } from './described-as.js';
import { introductionOf } from './introduced.js';
import { bare } from './name-forms.js';

/** "Yuni said", "said Yuni": somebody, though perhaps a body. */
export function speaks(tokens: readonly Token[], name: Name): boolean {
  const next = tokens[name.last], before = tokens[name.titleFirst - 1];
  if (before?.lower === 'the' || before?.lower === 'a') return false;
  if (next?.cue?.kind === 'speech' && next.cue.form !== 'ing') return true;
  return before?.cue?.kind === 'speech' && before.cue.form === 'past' && isStopOrComma(next);
}

/** Tokens behind a name's comma that are looked through for what it is. */
const REACH = 6;

/** "Yuni, a nurse", "Yuni, who …": described like a person. */
export function isDescribed(tokens: readonly Token[], name: Name): boolean {
  const { last } = name, opening = tokens[last + 1];
  const isPost = tagged(opening, Tag.Role) && !opening?.capital && tokens[last + 2]?.lower === 'of';
  // "Yuni — who bakes there — said"
  if (isDash(tokens[last]) && opening?.lower === 'who') return true;
  if (isComma(tokens[last]) && opening?.lower === 'whose' && hasKin(tokens, last + 2)) return true;
  if (!isComma(tokens[last]) || !(isOneOf(opening, ARTICLES) || opening?.lower === 'who' || isPost)) return false;
  if (isSpeaker(tokens, name, phraseAfter(tokens, last + 1))) return false;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return false;
    if (token?.lower === 'who' || tagged(token, Tag.Role | Tag.People) && !token?.capital) return true;
  }
  return false;
}

/** Words between "whose" and the noun for kin, at most. */
const WHOSE = 3;

/** "Yuni, whose | 22-year-old daughter | was": a body has none. */
const hasKin = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + WHOSE).some((token) => KIN.has(token.lower.replace(/s$/, '')));

/** "Four died in Bor, the mayor | said", "On a visit to Bor, the mayor | met the guild": who does it is nobody that the sentence has named before. */
function isSpeaker(tokens: readonly Token[], { titleFirst, last }: Name, end: number): boolean {
  const verb = tokens[end];
  if (titleFirst === 0 || verb?.cue?.form === 'ing') return false;
  if (verb?.cue?.kind === 'speech') return true;
  const isDeed = tagged(verb, AUXILIARY) || tagged(tokens[end + 1], OPENER | Tag.Pronoun);
  return tokens[last + 1]?.lower === 'the' && isDeed && isFiniteAt(tokens, end);
}

/** What the article says that somebody is: in front of the name, or in an apposition behind it or in front of it. */
export function roleOf(tokens: readonly Token[], name: Name): string | null {
  const title = titleOf(tokens, name);
  if (title !== null && !isOneOf(tokens[name.first - 1], RANKS_IN_FRONT)) return title;
  const description = describedAs(tokens, name);
  return (description === null ? null : wordsOf(tokens, description)) ?? introductionOf(tokens, name) ?? title;
}

/** "Omar Lut, | who heads the harbour board |,", "Omar Lut is | a diver at the port |.": what a clause says that he is. */
export function dutyOf(tokens: readonly Token[], { titleFirst, last }: Name): string | null {
  const opens = isEnd(tokens[titleFirst - 1]);
  const duty = dutyAfter(tokens, last) ?? (opens ? dutyTold(tokens, last) : null);
  return duty === null ? null : wordsOfDuty(tokens, duty);
}

/** The office in front of the name, without an article and bare honorifics. */
function titleOf(tokens: readonly Token[], { titleFirst, first: name }: Name): string | null {
  let first = titleStart(tokens, titleFirst, name), last = name;
  while (last > first && HONORIFICS.has((tokens[last - 1] as Token).lower)) last--;
  // "co-founder and | CEO | Omar Lut"
  const joined = tokens[first - 2], isJoined = first < last && tokens[first - 1]?.lower === 'and' && tagged(joined, Tag.Role);
  if (isJoined && (!joined?.capital || isEnd(tokens[first - 3]))) first = titleStart(tokens, first - 2, first - 1);
  while (first < last && (tagged(tokens[first], Tag.Determiner) || tokens[first]?.lower === 'real')) first++;
  // "spokesmen and | Mr. | Lut", "federal prosecutors | Ines Kalle | and Omar Lut": what two are
  if (tagged(tokens[last - 1], Tag.Coordinator)) return null;
  const areMany = last > first && !tokens[last - 1]?.capital && isPlural(tokens[last - 1] as Token);
  return !areMany && tokens.slice(first, last).some((token) => tagged(token, Tag.Role)) ? wordsOf(tokens, { first, last }) : null;
}

/** "Coun. | Omar Lut", "Ohio Gov. | Omar Lut": a short title, which tells less than a description does. */
export function rankOf(tokens: readonly Token[], { titleFirst, first: name }: Name): string | null {
  const title = tokens[name - 1], isRank = title?.capital && tagged(title, Tag.Honorific) && !HONORIFICS.has(title.lower);
  const first = tagged(tokens[titleFirst], Tag.Determiner) ? titleFirst + 1 : titleFirst;
  return isRank && first < name ? wordsOf(tokens, { first, last: name }) : null;
}

/** "| Regional police commander | Omar Lut": words in front of an office that tell which, back to the first of its phrase. */
function titleStart(tokens: readonly Token[], titleFirst: number, name: number): number {
  if (titleFirst === 0 || !tokens.slice(titleFirst, name).some((token) => tagged(token, Tag.Role))) return titleFirst;
  if (isAcronym(tokens, titleFirst - LETTERS)) {
    const body = phraseBefore(tokens, titleFirst - LETTERS);
    // "Committee against | Police Abuse (CPA) leader": only the end of its name
    const isOnlyEnd = tagged(tokens[body - 1], Tag.Preposition | Tag.Coordinator) && tokens[body - 2]?.capital === true;
    return body >= 0 && !isOnlyEnd ? body : titleFirst;
  }
  // "to | assist Mayor Lut", "made him | feel Mayor Lut was": a verb of the words in front
  const start = phraseBefore(tokens, name), left = tokens[start - 1];
  const isBehindWord = left?.kind === 'word' && (left.lower === 'to' || !tagged(left, Tag.Determiner | Tag.Preposition | Tag.Coordinator));
  const first = tagged(tokens[start], VERB) && (isBehindWord || isComma(left)) ? start + 1 : start;
  const before = tokens.slice(Math.max(first, 0), titleFirst);
  const tellsWhich = (token: Token): boolean =>
    (token.kind === 'word' || ORDINAL.test(token.lower)) && token.lower !== "'s"
    && !tagged(token, Tag.Pronoun | Tag.Preposition | Tag.Coordinator | Tag.Possessive | Tag.Adverb | Tag.NumberWord | Tag.VerbPresent | Tag.TimeWord);
  return first >= 0 && first < titleFirst && before.every(tellsWhich) ? first : titleFirst;
}

/** "| 13th | District Attorney" */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Tokens of letters in brackets: "Harbour Authority | (HA) | chief". */
const LETTERS = 3;

const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.capital === true;

/** "the minister": offices that stand for their holders. */
export function officesNamed(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < tokens.length; i++)
    if (tagged(tokens[i], Tag.Role) && tokens[i - 1]?.lower === 'the' && !isOfficeOf(tokens[i + 1])) found.push(i);
  return found;
}

/** "the minister | of", "the mayor | 's", "the Minister | Danko": more is told of the office, or who holds it. */
const isOfficeOf = (next: Token | undefined): boolean =>
  next?.capital === true || next?.lower === "'s" || isOneOf(next, OF_OFFICE);

/** Offices that stand around a name, abbreviations in full; and its age. */
export function officesOf(tokens: readonly Token[], name: Name): string[] {
  const told: string[] = [];
  for (const { first, last } of around(tokens, name)) {
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i] as Token;
      const tells = tagged(tokens[i], Tag.Role | Tag.Honorific | Tag.People) || AGED.test(lower);
      if (tells) told.push(titlesInFull.get(lower.replace(/\.$/, '')) ?? lower.replace(/^co-/, ''));
    }
  }
  return [...told, ...agedBehind(tokens, name.last)];
}

/** All words that tell what the bearer of a name is, and pairs of neighbours. */
export function wordsTold(tokens: readonly Token[], name: Name): string[] {
  return around(tokens, name).flatMap(({ first, last }) => {
    const words = tokens.slice(first, last).filter(({ kind, lower }) => kind === 'word' && lower !== "'s").map(({ text }) => bare(text));
    return words.flatMap((word, at) => at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]);
  });
}

/** What may say who a name is: its title, an apposition behind it, the phrase that it is in apposition to, an age in front. */
function around(tokens: readonly Token[], name: Name): readonly Range[] {
  const { titleFirst, first, last } = name;
  const ranges: Range[] = [{ first: titleFirst, last: first }];
  if (isComma(tokens[last])) {
    const aged = tokens[last + 1]?.kind === 'number' && isComma(tokens[last + 2]);
    const start = aged ? last + 3 : last + 1, end = phraseAfter(tokens, start);
    const isOffice = end > start + 1 && tagged(tokens[end - 1], Tag.Role) && !tokens[end - 1]?.capital;
    const described = tokens[start]?.capital ? describedAs(tokens, name) : null;
    if (end > 0 && (isOffice || !tokens[start]?.capital) && !isSpeaker(tokens, name, end)) ranges.push({ first: start, last: end });
    else if (described !== null) ranges.push(described);
  }
  const before = titleFirst - 1;
  if (isComma(tokens[before])) {
    const start = behindJoint(tokens, phraseBefore(tokens, before), before);
    // "According to his lawyer, | Omar Lut was asleep": the name opens the clause, and is not the lawyer's
    const opensClause = tagged(tokens[start - 1], Tag.Preposition) && isFiniteAt(tokens, last);
    // "according to the mayor's office, | Omar Lut's phone was off": no person's
    const head = start < 0 ? undefined : headOf(tokens, { first: start, last: before }), isBody = head?.capital === true && tagged(head, Tag.Body);
    if (start >= 0 && !opensClause && !isBody) ranges.push({ first: start, last: before });
  }
  if (AGED.test(tokens[before]?.lower ?? '')) ranges.push({ first: before, last: titleFirst });
  return ranges;
}

/**
 * "Mayor Ines Kalle and | the guild's chairman |, Omar Lut": what is told of another, with an article of its own, is not told of the name.
 */
function behindJoint(tokens: readonly Token[], start: number, end: number): number {
  if (start < 0) return start;
  for (let at = end - 2; at > start; at--)
    if (tokens[at]?.lower === 'and' && tagged(tokens[at + 1], Tag.Determiner | Tag.Possessive)) return at + 1;
  return start;
}

/** "Omar Lut, | 34,", "Omar Lut | (34)", "Omar Lut, aged | 34": what the age behind a name makes of its bearer, or nothing. */
function agedBehind(tokens: readonly Token[], at: number): readonly string[] {
  if (!isComma(tokens[at]) && tokens[at]?.text !== '(') return [];
  const age = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1, years = tokens[age]?.text ?? '';
  return /^\d{1,2}$/.test(years) && /^[,.)]$/.test(tokens[age + 1]?.text ?? '') ? [`${years}-year-old`] : [];
}
