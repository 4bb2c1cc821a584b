/**
 * The noun phrase in front of a verb, read from its last word to the left, without a tagger: closed-class words,
 * capitals and the lexicon's tags draw the borders. "…, | the Foreign Ministry | said".
 */
import { AUXILIARY, OPENER, Tag } from '../lexicon/index.js';
import { intransitives } from '../lexicon/intransitives.js';
import { wordSet } from '../lexicon/word-list.js';
import { isFiniteAt } from './finite-verb.js';
import { isLeadingParticiple, isOwnParticiple } from './leading-participle.js';
import { isOutside } from './outside-phrase.js';
import {
  LONGEST_PHRASE, countsOffice, isBorder, isComma, isHead, isLonePronoun, isNoun, isPlural, isPossessiveMark,
  isWithinName, opensClause, postponedAdjectives,
} from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

/**
 * The noun phrase that ends before token `end`: its first index, or -1. Prepositional tails and coordinations are taken
 * along only where the longer phrase begins at a border ("officials in the town | said"; not "there was smoke and |
 * police | said").
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): number {
  const last = end - 1, head = tokens[last];
  const lowest = Math.max(floor, end - LONGEST_PHRASE);
  if (last < lowest || !isHead(head)) return -1;
  // "it | said"; "Channel | One said"
  if (isLonePronoun(head) && !(head?.text === 'One' && tokens[last - 1]?.capital)) return last;
  const from = head?.text === ')' ? beforeBracket(tokens, last, lowest) : last;
  const first = from < lowest ? -1 : firstOfPhrase(tokens, from, last, lowest);
  // "That | is now saying": a word that opens a clause heads no phrase
  return first > last ? -1 : first;
}

/** "the port director | (left)": the index before the opening bracket. */
function beforeBracket(tokens: readonly Token[], close: number, lowest: number): number {
  let i = close;
  while (i > lowest && tokens[i]?.text !== '(') i--;
  return i - 1;
}

/** Tokens between two brackets inside a phrase, at most. */
const BRACKETED = 3;

/** "the superintendent | (ASP) | Omar Lut", "inspector | (Orsa Range) | Lut": the index before brackets that close at `at`, or `at`. */
export function beforeShortBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  let i = at - 1;
  while (i > 0 && at - i <= BRACKETED && tokens[i]?.kind === 'word' && tokens[i]?.capital) i--;
  // one word in capitals is short for what stands in front; several tell of whoever is named behind
  const isAcronym = i === at - 2 && /^\p{Lu}{2,6}$/u.test((tokens[at - 1] as Token).text);
  const isInside = tokens[i]?.text === '(' && i > 0 && i < at - 1;
  return isInside && (isAcronym || tokens[at + 1]?.capital) ? i - 1 : at;
}

/** The first index of the phrase with its head at `head`; to the left of `from`, as far as `lowest`. */
function firstOfPhrase(tokens: readonly Token[], from: number, head: number, lowest: number): number {
  /** Where a shorter phrase begins that stands if the longer one comes to nothing; -1 as long as there is one only. */
  let sure = -1;
  for (let i = from; i >= lowest; i--) {
    if (i !== head) i = Math.max(lowest, beforeShortBrackets(tokens, i));
    const token = tokens[i] as Token, left = tokens[i - 1];
    const isLink = !token.capital && i !== head;
    const shorter = sure < 0 ? i + 1 : sure;
    // "a man who gave his name | as | Karim"
    if (token.lower === 'as' && i !== head && NAMED.has(left?.lower ?? '')) continue;
    if (i !== head && isOutside(tokens, i)) return widest(tokens, i + 1, head, sure, lowest);
    if (isLink && tagged(token, Tag.Coordinator)) {
      // "the mayor | and residents", "there was smoke | and police"
      if (isJoinedPronoun(tokens, i - 1)) return i - 1;
      // "the road was safe, and | police and residents | said"
      if (!isNoun(left)) return isComma(left) ? i + 1 : shorter;
      sure = shorter;
    } else if (i === 0 && token.capital && tagged(token, Tag.Preposition | Tag.Subordinator | Tag.Coordinator)) {
      // "In | Orsa police said", "And | Omar Lut said"
      return 1;
    } else if (isLink && tagged(token, Tag.Preposition)) {
      // "officials | in the town", "sources close | to Danko"
      const isOfAdjective = token.lower === 'to' && postponedAdjectives.has(left?.lower ?? '');
      if (left?.lower === 'according') return i + 1;
      // "the mother of a man shot | dead | by police"
      if (left?.lower === 'dead' && tagged(tokens[i - 2], Tag.VerbPast)) return subjectOfParticiple(tokens, i - 2, lowest) ?? shorter;
      if (!isOfAdjective && !isNoun(left) && left?.lower !== 'one') return shorter;
      if (token.lower !== 'of') sure = shorter;
      if (isOfAdjective) i--;
    } else if (token.lower === 'one' && i !== head) {
      // "the aunt of | one of the sailors"; "| one resident"; "this | one resident"
      if (isOneOfMany(tokens, i)) continue;
      if (tagged(left, Tag.Determiner)) return widest(tokens, i + 1, head, sure, lowest);
      return longer(tokens, i, sure, lowest);
    } else if (i !== head && isFiniteAt(tokens, i) && !isLeadingParticiple(tokens, i)) {
      // "the officer who | led the raid", "people | held at the camp"; "the town burned and | police"
      return subjectOfRelative(tokens, i, lowest) ?? subjectOfParticiple(tokens, i, lowest) ?? shorter;
    } else if (isLink && isLoneAdverb(token, left) && !countsOffice(tokens, i)) {
      return widest(tokens, i + 1, head, sure, lowest);
    } else if (isOpener(token, left) && !isWithinName(tokens, i)) {
      // "in | The Orsa Sun and Star"
      const isPaper = token.text === 'The' && sure > i && tokens[sure]?.capital && tagged(tokens[sure], Tag.Media);
      if (isPaper) sure = i;
      // "the head of | the port", "she and | another farmer", "the mayor and | his aide"; "| the mayor"
      if (tagged(left, Tag.Preposition) && isHead(tokens[i - 2])) continue;
      if (tagged(left, Tag.Coordinator) && isJoinedPronoun(tokens, i - 2)) return i - 2;
      if (isPaper) return i;
      if (!tagged(left, Tag.Coordinator) || !isNoun(tokens[i - 2])) return longer(tokens, i, sure, lowest);
      sure = i;
    }
  }
  return widest(tokens, lowest, head, sure, lowest);
}

/** "gave his *name* as Karim", "identified *himself* as Karim". */
const NAMED = wordSet('name himself herself');

/** "the aunt of | one of the sailors", "a lawyer for | one of them": it hangs on a noun by a preposition. */
const isOneOfMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' && HANGING_LINKS.has(tokens[at - 1]?.lower ?? '') && isNoun(tokens[at - 2]);

/** "yesterday | police | said"; not "the then | mayor", "Orsa's newly | elected mayor". */
const isLoneAdverb = (token: Token, left: Token | undefined): boolean =>
  tagged(token, Tag.Adverb) && !tagged(token, Tag.Determiner) && !tagged(left, Tag.Determiner | Tag.Possessive)
  && !(left !== undefined && isPossessiveMark(left));

/** the, his: the first of its phrase; not "all | the", "the | other". */
const isOpener = (token: Token, left: Token | undefined): boolean =>
  tagged(token, OPENER) && !tagged(left, OPENER) && token.lower !== 'other' && token.lower !== 'others';

/** The phrase from `start` where a clause may begin there, else the shorter one. */
const longer = (tokens: readonly Token[], start: number, sure: number, lowest: number): number =>
  sure < 0 || start <= lowest || opensClause(tokens, start) ? start : sure;

/** Nothing stands in the way as far as `start`: the phrase begins there, or where what belongs to it begins. */
function widest(tokens: readonly Token[], start: number, head: number, sure: number, lowest: number): number {
  if (sure < 0) return isPlural(tokens[head] as Token) || tokens[head]?.capital ? start : withAdjective(tokens, start, lowest);
  if (isComma(tokens[start - 1]) && isListed(tokens, start, lowest)) return phraseBefore(tokens, start - 1, lowest);
  return longer(tokens, start, sure, lowest);
}

const HANGING_LINKS = wordSet('of for to');
const LIST_LINKS = wordSet('of from in');

/** "residents of Orsa, | Vell and Marn": the names go on with a list that hangs on a noun by a preposition. */
function isListed(tokens: readonly Token[], at: number, lowest: number): boolean {
  if (!tokens[at]?.capital || !tokens[at - 2]?.capital) return false;
  // "the province of Orsa, | Afghan officials and the army": no list of names
  let behind = at;
  while (tokens[behind]?.capital) behind++;
  if (!isComma(tokens[behind]) && !tagged(tokens[behind], Tag.Coordinator)) return false;
  let first = at - 2;
  while (first > lowest && tokens[first]?.capital) first--;
  return first > lowest && LIST_LINKS.has(tokens[first]?.lower ?? '') && isHead(tokens[first - 1]);
}

const NOT_JOINED = wordSet('it who one');

/** "…, | she and another farmer said": a pronoun that opens its clause is the first of two. */
const isJoinedPronoun = (tokens: readonly Token[], at: number): boolean =>
  isLonePronoun(tokens[at]) && !NOT_JOINED.has((tokens[at] as Token).lower) && isBorder(tokens[at - 1]);

/**
 * "the tall, | bearded professor": a bare singular lacks its article, which stands before an adjective and a comma. A name lacks none:
 * "its pools, | director Hal Brandt".
 */
function withAdjective(tokens: readonly Token[], first: number, lowest: number): number {
  const article = first - 3, adjective = tokens[first - 2], opener = tokens[first];
  if (article < lowest || !isComma(tokens[first - 1]) || !tagged(tokens[article], OPENER)) return first;
  // "In the capital, | state television said": where, told in front
  if (WHERE.has(tokens[article - 1]?.lower ?? '')) return first;
  if (opener?.kind !== 'word' || opener.capital || tagged(opener, OPENER | Tag.Preposition)) return first;
  if (adjective?.kind !== 'word' || adjective.capital) return first;
  return tagged(adjective, Tag.Pronoun | Tag.Role | Tag.People | AUXILIARY) ? first : article;
}

const WHERE = wordSet('in at on near outside');

/** Words that may stand between "who" and the verb of a relative clause, at most. */
const RELATIVE_REACH = 8;
const RELATIVES = wordSet('who which that');

/** "The officer who led the raid | said": from the verb inside the relative clause back to its noun phrase. */
function subjectOfRelative(tokens: readonly Token[], verb: number, lowest: number): number | null {
  for (let i = verb - 1; i > lowest && i > verb - RELATIVE_REACH; i--) {
    const token = tokens[i] as Token;
    if (RELATIVES.has(token.lower)) {
      const first = phraseBefore(tokens, i, lowest);
      return first < 0 ? null : first;
    }
    if (token.kind !== 'word' || !tagged(token, AUXILIARY | Tag.Adverb | Tag.Negation)) return null;
  }
  return null;
}

/** "People held at the camp | said": a participle with its preposition hangs on the phrase before it; not "police | met with". */
function subjectOfParticiple(tokens: readonly Token[], verb: number, lowest: number): number | null {
  const link = tokens[verb + 1]?.lower === 'dead' ? verb + 2 : verb + 1;
  const participle = tokens[verb] as Token;
  if (!isOwnParticiple(participle) || intransitives.has(participle.lower) || !tagged(tokens[link], Tag.Preposition)) return null;
  if (!isNoun(tokens[verb - 1]) || isFiniteAt(tokens, verb - 1)) return null;
  const first = phraseBefore(tokens, verb, lowest);
  return first >= 0 && isBorder(tokens[first - 1]) ? first : null;
}
