/**
 * The noun of a group with its adjectives and names: "suspected Afghan *rebels*", "Leroy "Lee" *Brink*", "the bus's
 * 50 *passengers*".
 */
import { type Quantity, quantityAt } from '../../language/numbers.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { neighbours } from '../lexicon/abroad.js';
import { callings, descriptions } from '../lexicon/descriptions.js';
import { unfortunates } from '../lexicon/fates.js';
import { crowds } from '../lexicon/groups-of-people.js';
import { peoples } from '../lexicon/people.js';
import { sizeEnding } from '../lexicon/quantifiers.js';
import { ageUnits } from '../lexicon/times.js';
import type { Group } from './group.js';
import { lowerAt } from './lower-at.js';
import { goesOn, isNominal, isSign } from './nominal.js';
import { isPlural, type Kind, kindOf, singular } from './nouns.js';
import type { Opening } from './opening.js';
import { isBehindGivenName, isCapital, isName, isNameWord, isSurname, isSurnameAlone, isToldOfOne } from './person-names.js';

/** The group opened at `first`, whose noun begins at token `start`; null where neither noun nor number stands there. */
export function nounFrom(
  tokens: readonly Token[],
  first: number,
  start: number,
  limit: number,
  opening: Opening,
  partitive: boolean,
  shouting: boolean,
): Group | null {
  let { determiner, quantity } = opening, noun = start, head = -1, capitals = 0, i = start, isMarked = false;
  for (; i < limit; i++) {
    const token = tokens[i] as Token;
    const aside = head >= 0 ? asideEnd(tokens, i, limit, shouting) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    // "a 'squad leader'"
    if (token.kind === 'mark' && head < 0 && i > first && isNominal(tokens[i + 1], shouting)) {
      isMarked = true;
      continue;
    }
    if (head >= 0 && isOwner(token)) {
      head = -1;
      determiner = 'own';
      const inner = i + 1 < limit ? quantityAt(tokens, i + 1, limit) : null;
      if (inner === null || (!partitive && !isCountOfOwned(tokens, inner))) continue;
      if (!partitive) [quantity, noun] = [inner, inner.last];
      i = inner.last - 1;
      continue;
    }
    if (!goesOn(tokens, first, i, limit, head >= 0, shouting, determiner === 'definite' || partitive)) break;
    if (isCapital(token, shouting)) capitals++;
    if (isHead(tokens, i, head, shouting)) head = i;
  }
  while (i > noun && isSign(tokens[i - 1] as Token)) i--;
  if (isMarked && i < limit && tokens[i]?.kind === 'mark') i++;
  if (i <= first) return null;
  if (head < 0)
    return { first, last: i, quantity, head, noun, kind: 'unknown', plural: false, named: false, determiner, partitive, set: null };
  const word = tokens[head] as Token, fate = unfortunates.has(word.lower);
  const counted = determiner === 'a' || quantity !== null, bare = determiner === 'none' && quantity === null;
  const own = fate || isAged(tokens, head) || (counted && isPeople(word)) || isCrowd(tokens, word, quantity) ? 'person' : kindOf(word);
  const named = bare && mayBeNamed(tokens, noun, head, own, shouting) && isName(tokens, noun, i, shouting, capitals);
  if (named && isRuling(tokens[noun] as Token, tokens[noun + 1])) return null;
  const isOne = own === 'unknown' ? isTitled(tokens, noun, head, shouting) : isNameBehind(tokens, noun, head, shouting);
  const kind = named || isOne ? 'person' : own;
  // "whose son | Tomas |"
  const isNamedOne = word.capital && head > noun && kindOf(tokens[head - 1] as Token) === 'person' && !isPlural(tokens[head - 1] as Token)
    && !(tokens[head - 1] as Token).capital;
  const plural = !named && !isNamedOne && (isPlural(word) || (fate && determiner === 'definite'));
  return { first, last: i, quantity, head, noun, kind, plural, named, determiner, partitive, set: null };
}

/** "Holm's | three sons": exactly so many; not "Karland's | 2011 census", "last year's | three per cent". */
const isCountOfOwned = (tokens: readonly Token[], { qualifier, first, last }: Quantity): boolean =>
  qualifier === 'exact' && !/^(?:1[4-9]|20)\d\d$/.test(lowerAt(tokens, first)) && kindOf(tokens[last] as Token) === 'person';

/** A trade only where it is a surname: "Tomas Walker", "killing Walker"; a thing only where an age or "was" follows: "Vera Price, 61,". */
const mayBeNamed = (tokens: readonly Token[], noun: number, head: number, own: Kind, shouting: boolean): boolean =>
  own === 'unknown'
  || (own === 'thing' && isBehindGivenName(tokens, noun, head, shouting) && isToldOfOne(tokens, head + 1))
  || (own === 'person' && (isSurname(tokens, noun, head, shouting) || (head === noun && isSurnameAlone(tokens, head, shouting))));

/** "representing | Orsa": a participle and the name that it rules; not "neighbouring Orsa", "boxing champion Vera Holm". */
const isRuling = (token: Token, next: Token | undefined): boolean =>
  !token.capital && tagged(token, Tag.VerbIng) && !descriptions.has(token.lower) && !neighbours.has(token.lower)
    && !(callings.has(token.lower) && next?.capital === false);

/** A body's letters: SMP. */
const LETTERS = /^\p{Lu}[\p{L}-]{1,11}$/u;

/**
 * Last token of what is put into a name: "a State Mountain Police | (SMP) | trooper", Leroy | "Lee" | Brink; -1
 * where nothing is.
 */
function asideEnd(tokens: readonly Token[], i: number, limit: number, shouting: boolean): number {
  if (i + 3 >= limit) return -1;
  const open = tokens[i] as Token;
  const inner = tokens[i + 1] as Token;
  const close = tokens[i + 2] as Token;
  const behind = tokens[i + 3] as Token;
  if (open.text === '(' && close.text === ')' && LETTERS.test(inner.text) && kindOf(behind) === 'person') return i + 2;
  const bracket = open.text === '(' ? closingBracket(tokens, i, limit) : -1;
  // "2 international | (Danish and Finnish) | staff"
  if (bracket > 0 && !(tokens[bracket + 1] as Token).capital && kindOf(tokens[bracket + 1] as Token) === 'person') return bracket;
  // "Omar | (Umar) | Lut"
  const isSpelling = open.text === '(' && close.text === ')' && tokens[i - 1]?.capital === true && isNameWord(inner) && /\p{Ll}/u.test(inner.text);
  if (isSpelling && isCapital(behind, shouting) && !tagged(behind, Tag.Preposition)) return i + 2;
  const quoted = open.kind === 'mark' && close.kind === 'mark';
  return quoted && isCapital(inner, shouting) && isCapital(behind, shouting) ? i + 2 : -1;
}

/** The bracket that closes the one at `open`, a word or more before the limit; -1 where none does. */
function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i + 1 < limit; i++) if ((tokens[i] as Token).text === ')') return i;
  return -1;
}

/** The 's of an owner, or the apostrophe alone. */
export const isOwner = ({ lower, kind, text }: Token): boolean =>
  lower === "'s" || (kind === 'punctuation' && (text === '’' || text === "'"));

/** Whether the word at `i` is the noun that the words before it describe. */
function isHead(tokens: readonly Token[], i: number, head: number, shouting: boolean): boolean {
  const token = tokens[i] as Token, next = tokens[i + 1];
  if (token.kind === 'word' && !(head < 0 && isDescription(tokens, i, shouting))) return true;
  const mayBeOne = head < 0 && (token.kind === 'word' || kindOf(token) === 'person');
  return mayBeOne && (!isNominal(next, shouting) || isPredicate(tokens, i + 1, shouting));
}

/** "suspected", "16-year-old", "internally displaced": before a head, never one. */
function isDescription(tokens: readonly Token[], i: number, shouting: boolean): boolean {
  const token = tokens[i] as Token, next = tokens[i + 1];
  if (kindOf(token) === 'person' || !isNominal(next, shouting)) return false;
  const isAdverb = token.lower.endsWith('ly') && descriptions.has(lowerAt(tokens, i + 1)) && isNominal(tokens[i + 2], shouting);
  return isAdverb || descriptions.has(token.lower);
}

/** "14-year-old | injured in fall": no adjective, for no noun follows. */
const isPredicate = (tokens: readonly Token[], i: number, shouting: boolean): boolean =>
  unfortunates.has(lowerAt(tokens, i)) && !isNominal(tokens[i + 1], shouting);

/** "a 16 year | old": a person, where no noun follows. */
const isAged = (tokens: readonly Token[], head: number): boolean =>
  lowerAt(tokens, head) === 'old' && ageUnits.has(lowerAt(tokens, head - 1));

/** Syrian, Texan: people where an article or a number counts them. */
const isPeople = (word: Token): boolean =>
  word.capital && (tagged(word, Tag.Demonym) || peoples.has(word.lower) || peoples.has(singular(word.lower)));

/** "a five-member | family": people, by its size. */
const isCrowd = (tokens: readonly Token[], { lower }: Token, quantity: Quantity | null): boolean =>
  quantity !== null && crowds.has(lower) && sizeEnding.test(lowerAt(tokens, quantity.last - 1));

/** "a school teacher | Ravi Singh": the name follows its noun. */
function isTitled(tokens: readonly Token[], noun: number, head: number, shouting: boolean): boolean {
  const name = tokens[head] as Token;
  if (!isNameWord(name)) return false;
  for (let i = noun; i < head; i++) {
    const token = tokens[i] as Token;
    if (tagged(token, Tag.Honorific)) return true;
    if (shouting ? tagged(token, Tag.Role) && name.tags === 0 : kindOf(token) === 'person') return true;
  }
  return false;
}

/** "her granddaughter | Keyon Branch": two words of a name behind a person, whatever else the last one means. */
function isNameBehind(tokens: readonly Token[], noun: number, head: number, shouting: boolean): boolean {
  const before = tokens[head - 2];
  return !shouting && before !== undefined && head - 2 >= noun && !before.capital && kindOf(before) === 'person' && !isPlural(before)
    && (tokens[head - 1] as Token).capital && (tokens[head] as Token).capital;
}
