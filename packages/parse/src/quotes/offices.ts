/** What the words around a name tell of the person: offices, descriptions, that it speaks. */
import type { Name } from '../language/names.js';
import { isComma, phraseAfter, phraseBefore } from '../language/noun-phrase.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { titlesInFull } from '../lexicon/people.js';
import { AGED, appositionAfter } from './apposition.js';
import { headOf, isPlural } from './head-noun.js';
import { ARTICLES } from './lexicon/pronouns.js';
import { isOneOf } from './lexicon/words.js';
import { wordsOf } from './words-of.js';

/** "Yuni said", "said Yuni": somebody, though perhaps a body. */
export function speaks(tokens: readonly Token[], name: Name): boolean {
  const next = tokens[name.last], before = tokens[name.titleFirst - 1];
  const inverted = before?.cue?.kind === 'speech' && before.cue.form === 'past' && /^[.,]$/.test(next?.text ?? '');
  return !/^(?:the|a)$/.test(before?.lower ?? '') && (next?.cue?.kind === 'speech' && next.cue.form !== 'ing' || inverted);
}

/** "Yuni, a nurse", "Yuni, who …": described like a person. */
export function isDescribed(tokens: readonly Token[], name: Name): boolean {
  if (!isComma(tokens[name.last]) || !/^(?:an?|the|who)$/.test(tokens[name.last + 1]?.lower ?? '')) return false;
  for (let i = name.last + 1; i < name.last + 7; i++) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return false;
    if (token?.lower === 'who' || tagged(token, Tag.Role | Tag.People) && !token?.capital) return true;
  }
  return false;
}

/** "The interior minister, | Josef Kanu, was": a full name in apposition to what somebody is. */
export function isIntroduced(tokens: readonly Token[], { titleFirst, last, words }: Name): boolean {
  const head = tokens[titleFirst - 2];
  if (words.length < 2 || !isComma(tokens[titleFirst - 1]) || !isComma(tokens[last])) return false;
  if (!tagged(head, Tag.Role | Tag.People) || head?.capital || isPlural(head as Token)) return false;
  return tagged(tokens[phraseBefore(tokens, titleFirst - 1)], Tag.Determiner | Tag.Possessive);
}

/** What the article says that somebody is: in front of the name, or in an apposition behind it or in front of it. */
export const roleOf = (tokens: readonly Token[], name: Name): string | null =>
  titleOf(tokens, name) ?? descriptionOf(tokens, name) ?? introductionOf(tokens, name);

/** "Omar Lut, 34, | a nurse at the clinic". */
function descriptionOf(tokens: readonly Token[], { last }: Name): string | null {
  const apposition = appositionAfter(tokens, last);
  if (apposition === null || !isOneOf(tokens[apposition.first], ARTICLES)) return null;
  const head = headOf(tokens, apposition);
  return tagged(head, Tag.Role) && !isPlural(head) ? wordsOf(tokens, apposition) : null;
}

/** "The | interior minister, | Josef Kanu, was"; whose "his brother, Omar Lut," is, other words must tell. */
function introductionOf(tokens: readonly Token[], name: Name): string | null {
  const last = name.titleFirst - 1, first = isIntroduced(tokens, name) ? phraseBefore(tokens, last) : -1;
  if (first < 0 || tokens[first]?.lower !== 'the') return null;
  // not "in the words of the mayor, Omar Lut,"
  return headOf(tokens, { first, last }) === tokens[last - 1] ? wordsOf(tokens, { first: first + 1, last }) : null;
}

/** The office in front of the name, without an article and bare honorifics. */
function titleOf(tokens: readonly Token[], name: Name): string | null {
  let first = name.titleFirst;
  while (first < name.first && tagged(tokens[first], Tag.Determiner)) first++;
  const title = first < name.first ? wordsOf(tokens, { first, last: name.first }) : '';
  return tokens.slice(first, name.first).some((token) => tagged(token, Tag.Role)) ? title : null;
}

/** "the minister": an office that stands for its holder. */
export function officesNamed(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i - 1]?.lower === 'the' && tagged(tokens[i], Tag.Role) && !tokens[i + 1]?.capital && !/^(?:of|for|'s)$/.test(tokens[i + 1]?.lower ?? '')) found.push(i);
  return found;
}

/** "Omar Lut, | 34,", "Omar Lut | (34)", "Omar Lut, aged | 34": what the age behind a name makes of its bearer, or nothing. */
function agedBehind(tokens: readonly Token[], at: number): readonly string[] {
  const first = isComma(tokens[at]) || tokens[at]?.text === '(' ? at + 1 : -1, age = tokens[first]?.lower === 'aged' ? first + 1 : first;
  const closed = /^[,.)]$/.test(tokens[age + 1]?.text ?? '');
  return first > 0 && closed && /^\d{1,2}$/.test(tokens[age]?.text ?? '') ? [`${tokens[age]?.text}-year-old`] : [];
}

/** Offices that stand around a name, abbreviations in full: in front, in an apposition behind, or in the phrase that the name is in apposition to; and its age. */
export function officesOf(tokens: readonly Token[], name: Name): string[] {
  const ranges: [number, number][] = [[name.titleFirst, name.first]];
  if (isComma(tokens[name.last])) {
    const start = tokens[name.last + 1]?.kind === 'number' && isComma(tokens[name.last + 2]) ? name.last + 3 : name.last + 1;
    const end = phraseAfter(tokens, start);
    if (end > 0 && !tokens[start]?.capital) ranges.push([start, end]);
  }
  if (isComma(tokens[name.titleFirst - 1])) { const start = phraseBefore(tokens, name.titleFirst - 1); if (start >= 0) ranges.push([start, name.titleFirst - 1]); }
  if (AGED.test(tokens[name.titleFirst - 1]?.lower ?? '')) ranges.push([name.titleFirst - 1, name.titleFirst]);
  const told = ranges.flatMap(([from, to]) => tokens.slice(from, to).filter((token) => tagged(token, Tag.Role | Tag.Honorific | Tag.People) || AGED.test(token.lower)).map(({ lower }) => titlesInFull.get(lower.replace(/\.$/, '')) ?? lower));
  return [...told, ...agedBehind(tokens, name.last)];
}
