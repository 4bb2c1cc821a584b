/** "the midfielder", "the Arizona Republican", "the 58-year-old baker": words that call up again whoever was spoken of. */
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Person } from '../cast/cast.js';
import { bare } from '../cast/name-forms.js';
import { AGED } from '../clause/apposition.js';
import { EPITHETS, PARENTS, PARTIES, PLAYERS, SERVES_OTHERS, STARS } from '../lexicon/epithets.js';
import { OF_SEATS } from '../lexicon/offices.js';
import { isOneOf } from '../lexicon/words.js';
import { REACH, antecedent } from './antecedent.js';
import type { Base, Memory } from './who.js';

/**
 * "the midfielder", "the “Salt Road” | singer", "the Rovers | winger", "the Orsa-born | singer", "the Arizona | Republican", "the |
 * Estonian", "the mother of two".
 */
export const isEpithet = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[first]?.lower === 'the' && (isOneOf(tokens[last - 1], OF_SEATS) || isOneOf(tokens[last - 1], PLAYERS)
    || isOneOf(tokens[last - 1], STARS)
  || isParent(tokens, { first, last })
  || (isOneOf(tokens[last - 1], EPITHETS) || isFromLand(tokens[last - 1] as Token))
  && (tokens[last - 1]?.lower === 'native'
  || tokens.slice(first + 1, last - 1).every((token) => isOfPlaceOrPlain(token) || isOneOf(token, PARTIES))));

/** "the | mother of two |", "the 34-year-old | father of three |" */
export const isParent = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 4 && isOneOf(tokens[last - 3], PARENTS) && tokens[last - 2]?.lower === 'of' && tagged(tokens[last - 1], Tag.NumberWord);

/** "Estonian", "Iraqi": one, where "the French" and "the Chinese" are all of them. */
const isFromLand = (token: Token): boolean => tagged(token, Tag.Demonym) && /(?:an|i)$/.test(token.lower);

export const isOfPlaceOrPlain = (token: Token): boolean =>
  !token.capital || /^[“"‘']\p{Lu}/u.test(token.text) || tagged(token, Tag.Place | Tag.Demonym) || isBasedSomewhere(token);

/** "the midfielder", "the 58-year-old baker": whoever was spoken of, called by a word that needs no introduction, or by age and trade. */
export function calledAgain(tokens: readonly Token[], phrase: Range, head: Token, base: Base, part: number, memory: Memory): Person | null {
  const isAged = isAgeTold(tokens, phrase, head);
  if (!isAged && !isEpithet(tokens, phrase)) return isFormer(tokens, phrase, head) ? spokeBefore(part, memory) : null;
  const nearby = memory.cast.before(base.start, ({ end }) => base.start - end <= REACH).map(({ person: named }) => named);
  // "the | Harbour Party | MP": the only one near by of whom the words in front are told
  const party = tokens.slice(phrase.first + 1, phrase.last - 1).filter(({ capital }) => capital).map(({ text }) => bare(text));
  const [member, ...more] = party.length === 0 ? [] : new Set(nearby.filter(({ called }) => party.every((word) => called.has(word))));
  if (member !== undefined && more.length === 0 && isOneOf(head, OF_SEATS)) return member;
  const others = new Set(nearby.filter(({ offices }) => [...offices].some((office) => SERVES_OTHERS.has(office))));
  const person = antecedent(genderOfTitle(head.lower), base, part, memory, others)?.person ?? null;
  return person !== null && isAged && isTold(person, head) ? null : person;
}

/** "Orsa-based" */
export const isBasedSomewhere = ({ lower }: Token): boolean => lower.endsWith('-based');

/** "the | former | Orsa premier": what somebody was. */
const isFormer = (tokens: readonly Token[], { first, last }: Range, head: Token): boolean =>
  tokens[first]?.lower === 'the' && tokens[first + 1]?.lower === 'former' && head === tokens[last - 1] && !head.capital
    && tagged(head, Tag.Role)
  && !tokens.slice(first, last).some((token) => tagged(token, Tag.Coordinator));

/** Whoever spoke last in this paragraph or the one before. */
const spokeBefore = (part: number, { speakers: [last] }: Memory): Person | null =>
  (last !== undefined && part - last.part <= 1 ? last.who.person : null);

/** "the 81-year-old", "the 58-year-old baker" */
const isAgeTold = (tokens: readonly Token[], { first, last }: Range, head: Token): boolean =>
  tokens[first]?.lower === 'the' && (AGED.test(head.lower)
  || head === tokens[last - 1] && !head.capital && AGED.test(tokens[first + 1]?.lower ?? ''));

/** Who is known to be of another age, or to be something else by trade. */
const isTold = ({ offices }: Person, head: Token): boolean => [...offices].some((office) =>
  AGED.test(office) || !tagged(head, Tag.People) && !AGED.test(head.lower) && office !== head.lower && (tagsOf(office) & Tag.Role) !== 0);
