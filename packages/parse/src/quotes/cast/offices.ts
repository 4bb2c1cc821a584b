/** What the words around a name tell of the person: offices, descriptions, that it speaks. */
import type { Name } from '../../language/names.js';
import { type Range, isComma, phraseAfter, phraseBefore } from '../../language/noun-phrase.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { titlesInFull } from '../../lexicon/people.js';
import { OF_OFFICE } from '../lexicon/prepositions.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isStopOrComma } from '../marks/punctuation.js';
import { wordsOf } from '../words-of.js';

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
export function isDescribed(tokens: readonly Token[], { last }: Name): boolean {
  const opening = tokens[last + 1];
  if (!isComma(tokens[last]) || !(isOneOf(opening, ARTICLES) || opening?.lower === 'who')) return false;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return false;
    if (token?.lower === 'who' || tagged(token, Tag.Role | Tag.People) && !token?.capital) return true;
  }
  return false;
}

/** The office in front of the name, without an article and bare honorifics. */
export function roleOf(tokens: readonly Token[], { titleFirst, first: last }: Name): string | null {
  let first = titleFirst;
  while (first < last && tagged(tokens[first], Tag.Determiner)) first++;
  return tokens.slice(first, last).some((token) => tagged(token, Tag.Role)) ? wordsOf(tokens, { first, last }) : null;
}

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

/** "34-year-old": what somebody of that age may be called. */
export const AGED = /^\d{1,3}-year-old$/;

/** Offices that stand around a name, abbreviations in full; and its age. */
export function officesOf(tokens: readonly Token[], name: Name): string[] {
  const told: string[] = [];
  for (const { first, last } of around(tokens, name)) {
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i] as Token;
      const tells = tagged(tokens[i], Tag.Role | Tag.Honorific | Tag.People) || AGED.test(lower);
      if (tells) told.push(titlesInFull.get(lower.replace(/\.$/, '')) ?? lower);
    }
  }
  return [...told, ...agedBehind(tokens, name.last)];
}

/** What may say who a name is: its title, an apposition behind it, the phrase that it is in apposition to, an age in front. */
function around(tokens: readonly Token[], { titleFirst, first, last }: Name): readonly Range[] {
  const ranges: Range[] = [{ first: titleFirst, last: first }];
  if (isComma(tokens[last])) {
    const aged = tokens[last + 1]?.kind === 'number' && isComma(tokens[last + 2]);
    const start = aged ? last + 3 : last + 1, end = phraseAfter(tokens, start);
    if (end > 0 && !tokens[start]?.capital) ranges.push({ first: start, last: end });
  }
  const before = titleFirst - 1;
  if (isComma(tokens[before])) {
    const start = phraseBefore(tokens, before);
    if (start >= 0) ranges.push({ first: start, last: before });
  }
  if (AGED.test(tokens[before]?.lower ?? '')) ranges.push({ first: before, last: titleFirst });
  return ranges;
}

/** "Omar Lut, | 34,", "Omar Lut | (34)", "Omar Lut, aged | 34": what the age behind a name makes of its bearer, or nothing. */
function agedBehind(tokens: readonly Token[], at: number): readonly string[] {
  if (!isComma(tokens[at]) && tokens[at]?.text !== '(') return [];
  const age = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1, years = tokens[age]?.text ?? '';
  return /^\d{1,2}$/.test(years) && /^[,.)]$/.test(tokens[age + 1]?.text ?? '') ? [`${years}-year-old`] : [];
}
