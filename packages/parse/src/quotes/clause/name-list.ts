/** Lists of names that speak with one voice: "Lut, Danko and Kalle said". */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isPlural } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';

/** Tokens of what opens a sentence in front of its names, at most. */
const ADJUNCT = 8;

export const isNameToken = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !tagged(token, Tag.Weekday | Tag.Month | Tag.Preposition | Tag.Adverb | Tag.Coordinator);

/** "| Lut, Danko and Kalle said": back over names and commas to the opening of the sentence; `first` where other words stand there. */
export function listFirst(tokens: readonly Token[], first: number, last: number): number {
  // "Lut, Danko, and | Kalle": a comma in front of the "and"
  const isParted = tokens[first - 1]?.lower === 'and' && isComma(tokens[first - 2]) && isNameToken(tokens[first - 3]) && isNameToken(tokens[last - 1]);
  if (!isParted && !tokens.slice(first, last).some(({ lower }) => lower === 'and')) return first;
  let start = isParted ? first - 1 : first;
  while (isComma(tokens[start - 1]) && isNameToken(tokens[start - 2])) {
    start -= 2;
    while (isNameToken(tokens[start - 1])) start--;
  }
  const opens = start === 0 || isComma(tokens[start - 1]) && tagged(tokens[0], Tag.Preposition) && start <= ADJUNCT;
  return opens && isNameToken(tokens[first]) && start < first - 1 ? start : plainListFirst(tokens, first);
}

/** "| Doctors, nurses and patients said", "| The families, supporters and officials said": people in the plural that open the sentence; else `first`. */
function plainListFirst(tokens: readonly Token[], first: number): number {
  let start = first;
  while (isComma(tokens[start - 1]) && isPeople(tokens[start - 2])) {
    start -= 2;
    while (start > 0 && isPlain(tokens[start - 1])) start--;
  }
  const opens = start === 0 || start === 1 && tagged(tokens[0], Tag.Coordinator);
  return start < first && opens && isPeople(tokens.slice(first).find((_, i, rest) => rest[i + 1]?.lower === 'and')) ? start : first;
}

const isPeople = (token: Token | undefined): boolean => tagged(token, Tag.Role | Tag.People) && isPlural(token as Token);

/** In front of a noun of a list: an article, an adjective. */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (!token.capital || tagged(token, Tag.Determiner)) && !tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Adverb);

/** "said | Lut, Danko and Kalle |": one past a list of names that ends in "and"; `last` where none does. */
export function listLast(tokens: readonly Token[], last: number): number {
  let end = last;
  while (isComma(tokens[end]) && isNameToken(tokens[end + 1])) {
    end += 2;
    while (isNameToken(tokens[end])) end++;
  }
  if (end === last) return last;
  const and = isComma(tokens[end]) ? end + 1 : end, name = and + 1;
  const behind = tokens[and]?.lower === 'and' && isNameToken(tokens[name]) ? phraseAfter(tokens, name) : last;
  return tagged(tokens[behind - 1], Tag.Role) ? last : behind; // "said Lut, | Research and Advocacy Director"
}
