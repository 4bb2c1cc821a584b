/**
 * Noun phrases around a verb, without a tagger: closed-class words, capitals and the lexicon's tags draw the borders.
 * "…, the Russian Foreign Ministry | said" → the Russian Foreign Ministry; "said | a spokesman for the ministry on Monday".
 */
import { AUXILIARY, Tag, VERB } from '../lexicon/index.js';
import { type Token, tagged } from './tokens.js';

/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A longer phrase is a clause that was not seen through. */
const LONGEST = 30;

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'number';
export const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isPossessiveMark = (token: Token | undefined): boolean => token !== undefined && (token.lower === "'s" || (token.kind === 'punctuation' && /^[’']$/.test(token.text)));
const isTime = (token: Token | undefined): boolean => tagged(token, Tag.Weekday | Tag.Month) && (token as Token).capital;

/** "it actively | searched" against "a heavily | armed group": the word before the adverb tells. */
const isModified = (before: Token | undefined, secondBefore: Token | undefined): boolean =>
  tagged(before, Tag.Adverb) && !tagged(before, Tag.Pronoun) && (secondBefore === undefined || tagged(secondBefore, Tag.Determiner | Tag.Possessive | Tag.Preposition));

/** Known for a verb and nothing else: "wants", "seemed"; not "report", "witness", "reports" (nouns too), nor a name. */
export function isFiniteVerb(token: Token | undefined, before: Token | undefined, secondBefore?: Token): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower === "'s") return /^(?:he|she|it|that|there|what|who|here|where)$/.test(before?.lower ?? '');
  if (tagged(token, AUXILIARY)) return !(token.capital && /^(?:may|will)$/.test(token.lower));
  if (token.capital && before !== undefined) return false;
  // "the accused", but "the envoy accused …"
  if (tagged(token, Tag.Role | Tag.People | Tag.Body | Tag.Media)) return token.cue?.form === 'past' && isHead(before) && !tagged(before, Tag.Determiner);
  // "Danko's | written ruling", "Danko's | comments", but "he's written"
  if (before?.lower === "'s" && !tagged(secondBefore, Tag.Pronoun)) return false;
  if (tagged(token, Tag.VerbPast)) return tagged(before, Tag.Pronoun) || !tagged(before, Tag.Determiner | Tag.Possessive) && !(before?.lower === 'of') && !isModified(before, secondBefore);
  if (tagged(token, Tag.VerbPresent)) return tagged(before, Tag.Pronoun | Tag.Relative) || /^(?:this|that)$/.test(before?.lower ?? '') && !PLURAL_TOO.test(token.lower) || (before !== undefined && !tagged(before, Tag.Determiner | Tag.Possessive | Tag.Preposition) && (!tagged(before, Tag.VerbBase) || isNoun(before, secondBefore)));
  return tagged(token, Tag.VerbBase) && tagged(before, Tag.Pronoun | Tag.Modal) && !tagged(before, Tag.Determiner | Tag.Possessive);
}

/** "the harbour | watch", "the Ines Kalle | house", "the Red | Cross": behind an article or a name stands a noun, whatever else the word can be. */
const isNoun = (token: Token, before: Token | undefined): boolean =>
  token.capital ? before !== undefined : before !== undefined && (tagged(before, Tag.Determiner | Tag.Possessive) || before.capital && before.kind === 'word' && !tagged(before, Tag.Pronoun));

/** Nouns as often as verbs in -s; before a preposition or a stop they are nouns. Source: own list. */
const PLURAL_TOO = /^(?:plans|claims|reports|moves|attacks|forces|plays|talks|protests|fires|shots|costs|demands|efforts|changes|clashes|calls|charges|fears|hopes|raids|strikes|deaths|votes|polls|cuts|ties|warnings|threats|bombs|guards|leads|offers|needs|states|rules|studies|visits|works|results|returns|increases|issues|matters|measures|projects|numbers|names|places|points|questions|records|rounds|sanctions|services|shares|stories|tests|views|images|figures|documents|files|notes|limits|links|lists|stops|steps|starts|turns|uses|wins|losses|troops|supports|supplies|signs|shows|drives|deals|controls|contacts|concerns|comments|posts|patrols|murders|marches|launches|jails|hits|homes|grants|frames|forms|focuses|falls|ends|draws|doubts|drops|delays|dates|cases|causes|blocks|benefits|battles|bans|backs|awards|arrests|aims|acts|abuses)$/;

/** A finite verb at this index, told from a plural noun by what follows it. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], next = tokens[at + 1];
  if (token === undefined || CLOSE_TO.test(token.lower) && next?.lower === 'to') return false; // sources | close to Danko
  if (isBaseOfPlural(tokens, at)) return true;
  if (!isFiniteVerb(token, tokens[at - 1], tokens[at - 2])) return false;
  if (PLURAL_TOO.test(token.lower) && tagged(tokens[at - 1], Tag.Adverb) && !tagged(tokens[at - 1], Tag.Determiner) && /^(?:also|often|always|usually|still|now|never|only|then)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return !(PLURAL_TOO.test(token.lower) && (next === undefined || next.kind === 'punctuation' || tagged(next, AUXILIARY) || tagged(next, Tag.Preposition) && next.lower !== 'to'));
}

/** "authorities | blame the gangs", "bakers always | need flour": a base form behind a plural, adverbs aside. */
function isBaseOfPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, next = tokens[at + 1];
  if (token.lower === 'last' && tagged(next, Tag.TimeWord | Tag.Weekday | Tag.Month)) return false;
  if (!tagged(token, Tag.VerbBase) || token.capital || tagged(token, AUXILIARY | Tag.Role | Tag.People | Tag.Body | Tag.Preposition)) return false;
  let left = at - 1;
  while (left > 0 && tagged(tokens[left], Tag.Adverb) && !tagged(tokens[left], Tag.Determiner)) left--;
  const before = tokens[left];
  if (before?.kind !== 'word' || before.lower === "'s" || !PLURAL.test(before.lower) || tagged(before, Tag.Adverb | Tag.Preposition | Tag.Possessive)) return false;
  if (tagged(next, Tag.Determiner | Tag.Possessive | Tag.Pronoun)) return true;
  if (next === undefined || next.kind === 'punctuation' || tagged(before, VERB) && !tagged(tokens[left - 1], Tag.Determiner | Tag.Possessive)) return false;
  const adverb = left < at - 1;
  return !PLURAL_TOO.test(`${token.lower}s`) || (adverb ? !tagged(next, Tag.Preposition) : next.lower === 'to');
}

const PLURAL = /[^s]s$|^(?:people|police|men|women|children)$/;

/** Can be the last word of a noun phrase. */
export function isHead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === ')' || token.text === '%';
  if (isTime(token) || /^(?:how|why|what|whether)$/.test(token.lower)) return false;
  if (token.capital && !tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Determiner | Tag.Pronoun | Tag.Subordinator | Tag.Possessive)) return true;
  if (tagged(token, Tag.Role | Tag.People | Tag.Body | Tag.Media | Tag.Pronoun)) return true;
  if (tagged(token, Tag.Determiner)) return /^(?:all|both|some|many|most|several|few|others|another|others|those|these|this|that|each)$/.test(token.lower);
  return !tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Possessive | AUXILIARY | Tag.Negation | Tag.Relative)
    && !(tagged(token, Tag.Adverb) && !tagged(token, VERB));
}

/** I, he, they, who …: a whole phrase in one word. */
export const isLonePronoun = (token: Token | undefined): boolean =>
  tagged(token, Tag.Pronoun) && /^(?:i|you|he|she|it|we|they|who|everyone|everybody|someone|somebody|anyone|nobody|one|none)$/.test((token as Token).lower);

/** Where a clause may begin: nothing of a noun phrase lies left of it. */
export const isBorder = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'quotation' || token.kind === 'mark' || (token.kind === 'punctuation' && !isPossessiveMark(token) && !/^[)&%/$£€]$/.test(token.text))
  || (tagged(token, Tag.Subordinator | Tag.Relative) && !token.capital) || /^(?:but|that|whether|because|if|as|while|when)$/.test(token.lower);

/**
 * The noun phrase that ends before token `end`: its first index, or -1. Prepositional tails and coordinations are taken along
 * only where the longer phrase begins at a border ("officials in the town | said"; not "there was smoke and | police | said").
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): number {
  const lowest = Math.max(floor, end - LONGEST);
  const head = tokens[end - 1];
  if (end - 1 < lowest || !isHead(head)) return -1;
  if (isLonePronoun(head)) return end - 1;
  let i = end - 1;
  /** The best start so far: a shorter phrase that stands if a longer one comes to nothing. */
  let sure = -1;
  const open = (start: number): boolean => start <= lowest || isBorder(tokens[start - 1]);
  if (head?.text === ')') { while (i > lowest && tokens[i]?.text !== '(') i--; i--; if (i < lowest) return -1; }
  for (; i >= lowest; i--) {
    const token = tokens[i] as Token, left = tokens[i - 1];
    // "in what | police | said was a robbery"
    if ((isBorder(token) || token.text === 'what') && i !== end - 1) { i++; break; }
    if (isTime(token)) { i++; break; }
    if (tagged(token, Tag.Coordinator) && !token.capital) {
      if (sure < 0) sure = i + 1;
      if (isJoinedPronoun(tokens, i - 1)) return i - 1;
      if (!isHead(left) || isLonePronoun(left)) return sure;
      continue;
    }
    if (i === 0 && token.capital && tagged(token, Tag.Preposition | Tag.Subordinator)) return i + 1;
    if (tagged(token, Tag.Preposition) && !token.capital) {
      if (left?.lower === 'according') return i + 1;
      if (token.lower !== 'of' && sure < 0) sure = i + 1;
      if (token.lower === 'to' && CLOSE_TO.test(left?.lower ?? '')) { i--; continue; }
      if (!isHead(left) || isLonePronoun(left) && left?.lower !== 'one') return sure < 0 ? i + 1 : sure;
      continue;
    }
    if (token.lower === 'one' && i !== end - 1 && !tagged(left, Tag.Determiner)) return open(i) || sure < 0 ? i : sure;
    if (isLonePronoun(token)) { i++; break; }
    if (i !== end - 1 && isFiniteAt(tokens, i) && !isLeadingParticiple(tokens, i)) return relativeSubject(tokens, i, lowest) ?? reducedRelative(tokens, i, lowest) ?? (sure < 0 ? i + 1 : sure);
    if (tagged(token, Tag.Adverb) && !tagged(token, Tag.Determiner) && !tagged(left, Tag.Determiner) && !token.capital && i !== end - 1) { i++; break; }
    if (tagged(token, Tag.Determiner | Tag.Possessive) && !(tagged(left, Tag.Determiner | Tag.Possessive)) && token.lower !== 'other' && token.lower !== 'others') {
      if (tagged(left, Tag.Preposition) && isHead(tokens[i - 2])) continue;
      if (tagged(left, Tag.Coordinator) && isJoinedPronoun(tokens, i - 2)) return i - 2;
      if (tagged(left, Tag.Coordinator) && isHead(tokens[i - 2]) && !isLonePronoun(tokens[i - 2])) { if (sure < 0) sure = i; continue; }
      return open(i) || sure < 0 ? i : sure;
    }
  }
  if (i < lowest) i = lowest;
  if (sure >= 0 && isComma(tokens[i - 1]) && isListed(tokens, i, lowest)) return phraseBefore(tokens, i - 1, lowest);
  if (!open(i) && sure >= 0) return sure;
  return sure >= 0 || PLURAL.test(head?.lower ?? '') ? i : adjectivesBefore(tokens, i, lowest);
}

/** "residents of Orsa, | Vell and Marn": the names go on with a list that hangs on a noun by a preposition. */
function isListed(tokens: readonly Token[], at: number, lowest: number): boolean {
  if (!tokens[at]?.capital || !tokens[at - 2]?.capital) return false;
  // "the province of Orsa, | Afghan officials and the army": no list of names
  let behind = at;
  while (tokens[behind]?.capital) behind++;
  if (!isComma(tokens[behind]) && !tagged(tokens[behind], Tag.Coordinator)) return false;
  let first = at - 2;
  while (first > lowest && tokens[first]?.capital) first--;
  return first > lowest && /^(?:of|from|in)$/.test(tokens[first]?.lower ?? '') && isHead(tokens[first - 1]);
}

/** "…, | she and another farmer said": a pronoun that opens its clause is the first of two. */
const isJoinedPronoun = (tokens: readonly Token[], at: number): boolean =>
  isLonePronoun(tokens[at]) && isBorder(tokens[at - 1]) && !/^(?:it|who|one)$/.test(tokens[at]?.lower ?? '');

/** "the tall, | bearded professor": a bare singular lacks its article, which stands before an adjective and a comma. */
function adjectivesBefore(tokens: readonly Token[], first: number, lowest: number): number {
  const article = first - 3, adjective = tokens[first - 2];
  if (article < lowest || tokens[first]?.kind !== 'word' || !isComma(tokens[first - 1]) || adjective?.kind !== 'word' || adjective.capital || (tokens[first] as Token).capital) return first;
  if (!tagged(tokens[article], Tag.Determiner | Tag.Possessive) || tagged(tokens[first], Tag.Determiner | Tag.Possessive | Tag.Preposition)) return first;
  return tagged(adjective, Tag.Pronoun | Tag.Role | Tag.People | AUXILIARY) ? first : article;
}

/** “…,” | retired general Omar Lut said; the tall, | bearded man: a participle that opens a phrase right behind a border describes its head. */
function isLeadingParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, before = tokens[at - 1], next = tokens[at + 1];
  const opens = before === undefined || before.kind === 'quotation' || before.kind === 'mark' || isComma(before) && tagged(tokens[at - 3], Tag.Determiner | Tag.Possessive);
  return opens && tagged(token, Tag.VerbPast) && !tagged(token, AUXILIARY) && token.cue === undefined
    && next?.kind === 'word' && !tagged(next, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Preposition);
}

/** "The officer who led the raid | said": from inside the relative clause back to its noun phrase. */
function relativeSubject(tokens: readonly Token[], verb: number, lowest: number): number | null {
  for (let i = verb - 1; i > lowest && i > verb - 8; i--) {
    if (/^(?:who|which|that)$/.test((tokens[i] as Token).lower)) { const first = isHead(tokens[i - 1]) ? phraseBefore(tokens, i, lowest) : -1; return first < 0 ? null : first; }
    if ((tokens[i] as Token).kind !== 'word' || !tagged(tokens[i], AUXILIARY | Tag.Adverb | Tag.Negation)) return null;
  }
  return null;
}

/** "People held at the camp | said": a participle with its preposition hangs on the phrase before it. */
function reducedRelative(tokens: readonly Token[], verb: number, lowest: number): number | null {
  const token = tokens[verb] as Token;
  if (!tagged(token, Tag.VerbPast) || tagged(token, AUXILIARY) || token.cue !== undefined || !tagged(tokens[verb + 1], Tag.Preposition) || !isHead(tokens[verb - 1]) || isLonePronoun(tokens[verb - 1]) || isFiniteAt(tokens, verb - 1)) return null;
  const first = phraseBefore(tokens, verb, lowest);
  return first >= 0 && isBorder(tokens[first - 1]) ? first : null;
}

/** The noun phrase that begins at token `start`: one past its last index, or -1. */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling = tokens.length): number {
  const highest = Math.min(ceiling, start + LONGEST);
  if (isLonePronoun(tokens[start]) && !(tokens[start]?.lower === 'one' && (tokens[start + 1]?.lower === 'of' || isHead(tokens[start + 1]) && !tagged(tokens[start + 1], VERB)))) return start + 1;
  let end = -1;
  let named = false;
  for (let i = start; i < highest; i++) {
    const token = tokens[i] as Token, before = i > start ? tokens[i - 1] : undefined, next = tokens[i + 1];
    if (token.kind === 'number' || isPossessiveMark(token)) { end = i + 1; continue; }
    if (token.kind === 'punctuation' && (token.text === '&' || token.text === '/') && i > start) continue;
    if (token.text === '(' && i > start) { const close = placeInName(tokens, i); if (close > 0) { i = close; continue; } break; }
    if (isTime(token) && isPossessiveMark(next)) continue;
    // "a | Thursday evening meeting"
    if (isTime(token) && end < 0 && i > start && isHead(next) && !next?.capital) continue;
    if (token.kind !== 'word' || isTime(token)) break;
    if (tagged(token, Tag.Determiner | Tag.Possessive) && !token.capital) {
      if (before !== undefined && !tagged(before, Tag.Preposition | Tag.Coordinator | Tag.Determiner)) break;
      if (/^(?:others|some|many|both|all|several|few|another|most)$/.test(token.lower)) end = i + 1;
      continue;
    }
    if (tagged(token, Tag.Determiner | Tag.Possessive) && i === start) { if (/^(?:others|some|many|both|all|several|few|another)$/.test(token.lower)) end = i + 1; continue; }
    if (token.lower === 'of' && end === i && i > start) continue;
    if (/^(?:for|at|with|in|from)$/.test(token.lower) && !token.capital) {
      if (end !== i || i === start || (named && !/^(?:for|at|with)$/.test(token.lower)) || named || !isHead(next) && !tagged(next, Tag.Determiner | Tag.Possessive) || isTime(next)) break;
      continue;
    }
    // "a person | close to the talks"
    if (end === i && i > start && CLOSE_TO.test(token.lower) && /^(?:to|with)$/.test(next?.lower ?? '')) {
      const last = phraseAfter(tokens, i + 2, highest);
      if (last > 0) return last;
    }
    if (token.lower === 'and' && end === i && i > start && isWord(next) && (next.capital || tagged(next, Tag.Determiner | Tag.Possessive | Tag.Role | Tag.People | Tag.Demonym))
      && !tagged(next, Tag.Pronoun) && phraseRunsOut(tokens, i + 1, highest)) continue;
    if (isFiniteAt(tokens, i) && !(i === start) || !isHead(token) || isLonePronoun(token) && i > start && !(token.lower === 'one' && tagged(before, Tag.Determiner))) break;
    if (tagged(token, Tag.Adverb) && !token.capital && i > start) break;
    if (tagged(token, Tag.TimeWord) && !token.capital && end === i) break;
    if (/^(?:late|early)$/.test(token.lower) && (isTime(next) || /^(?:on|in|last)$/.test(next?.lower ?? ''))) break;
    if (/^(?:last|this|next|earlier)$/.test(token.lower) && i > start && (isTime(next) || tagged(next, Tag.TimeWord) && !next?.capital)) break;
    if (token.capital && !tagged(token, Tag.Role | Tag.Body | Tag.Demonym | Tag.Place | Tag.Honorific)) named = true;
    end = i + 1;
  }
  return end > start ? end : -1;
}

/** "the | (Orsa, Del.) | Evening News": a place in brackets inside a name; index of the closing bracket, or -1. */
function placeInName(tokens: readonly Token[], open: number): number {
  if (!tagged(tokens[open - 1], Tag.Determiner) || !tokens[open + 1]?.capital) return -1;
  for (let i = open + 2; i < open + 8; i++) if (tokens[i]?.text === ')') return tokens[i + 1]?.capital ? i : -1;
  return -1;
}

/** Adjectives that stand behind their noun. */
export const CLOSE_TO = /^(?:close|familiar|loyal|opposed|linked|allied|sympathetic)$/;

/** After "and": no verb follows the second noun phrase at once, so that it is no new clause. */
function phraseRunsOut(tokens: readonly Token[], start: number, highest: number): boolean {
  for (let i = start; i < highest; i++) {
    const token = tokens[i] as Token;
    if (isFiniteAt(tokens, i)) return false;
    if (token.kind !== 'word' || tagged(token, Tag.Preposition | Tag.Adverb)) return true;
  }
  return true;
}
