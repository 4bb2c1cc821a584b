/** What the words around a name tell of the person: offices, descriptions, that it speaks. */
import type { Name } from '../language/name.js';
import { phraseAfter } from '../language/phrase-after.js';
import { phraseBefore } from '../language/phrase-before.js';
import { isComma } from '../language/phrase-words.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { titlesInFull } from '../lexicon/people.js';
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

/** The office in front of the name, without an article and bare honorifics. */
export function roleOf(tokens: readonly Token[], name: Name): string | null {
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

/** "34-year-old": what somebody of that age may be called. */
export const AGED = /^\d{1,3}-year-old$/;

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
