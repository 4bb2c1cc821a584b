/** "Omar Lut and Ines Kalle said", "Lut, Kalle and Danko said": several people speak with one voice. */
import type { Name } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { PORTFOLIOS } from '../lexicon/offices.js';
import { isOneOf } from '../lexicon/words.js';
import { wordsOf } from '../words-of.js';
import { headOf, isPlural } from './head-noun.js';
import { isPerson, nameIn } from './name-in-phrase.js';
import { namedSpeaker } from './named-speaker.js';
import type { Base, Memory, Who } from './who.js';

/** The people of the phrase as one speaker; null where it is no list of people. */
export function jointSpeakers(tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): Who | null {
  const parts = partsOf(tokens, phrase);
  if (parts.length < 2) return null;
  const names = parts.map((range) => nameIn(tokens, range));
  if (names.some((name) => name === null || name.kind === 'body' || name.kind === 'place')) return null;
  const [one, other] = names as [Name, Name];
  // "Power, Energy and Transport Minister | Omar Lut"
  if (parts.slice(0, -1).every((range) => tokens.slice(range.first, range.last).every((token) => isOneOf(token, PORTFOLIOS)))) return null;
  // "Trade and Industry Minister | Omar Lut" is one: the name behind has a title of its own
  const isTitled = other.titleFirst < other.first || one.words.length > 1;
  if (isTitled && !isPerson(tokens, one, memory)) return null;
  const people = parts.map((range, n) => namedSpeaker(tokens, range, names[n] as Name, base, memory).name);
  return together(people, base);
}

/** "| his | team": what the owner is. */
const OWNERS: ReadonlyMap<string, Gender | null> = new Map([['his', 'male'], ['her', 'female'], ['their', null]]);

/** "Lut and | his team |", "Lut and | her daughter |": somebody named, and others by what they are to that one; else null. */
export function jointWithOwn(tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): Who | null {
  const [one, own, ...more] = partsOf(tokens, phrase);
  if (one === undefined || own === undefined || more.length > 0) return null;
  const name = nameIn(tokens, one);
  if (name === null || nameIn(tokens, own) !== null) return null;
  const gender = OWNERS.get(tokens[own.first]?.lower ?? '');
  if (gender === undefined || !isPerson(tokens, name, memory)) return null;
  return together([namedSpeaker(tokens, one, { ...name, gender: name.gender ?? gender }, base, memory).name, wordsOf(tokens, own)], base);
}

/** "Ines Kalle and her husband, | Omar Lut, said": the name behind the phrase is whose the last of its words tells. */
export function jointWithNamed(tokens: readonly Token[], phrase: Range, apposition: Range, base: Base, memory: Memory): Who | null {
  const parts = partsOf(tokens, phrase), described = parts.at(-1), named = nameIn(tokens, apposition);
  if (parts.length < 2 || described === undefined || named === null || nameIn(tokens, described) !== null) return null;
  if (isPlural(headOf(tokens, described)) || !isPerson(tokens, named, memory)) return null;
  const names = parts.slice(0, -1).map((range) => nameIn(tokens, range));
  if (names.some((name) => name === null || !isPerson(tokens, name, memory))) return null;
  const people = parts.slice(0, -1).map((range, n) => namedSpeaker(tokens, range, names[n] as Name, base, memory).name);
  return together([...people, namedSpeaker(tokens, apposition, named, base, memory).name], base);
}

/** "the men, | Omar Lut and Ivan Brandt |, said": several by what they are, and their names beside it; else null. */
export const jointInRole = (tokens: readonly Token[], phrase: Range, apposition: Range, base: Base, memory: Memory): Who | null =>
  isPlural(headOf(tokens, phrase)) ? jointSpeakers(tokens, apposition, base, memory) : null;

const together = (people: readonly (string | null)[], base: Base): Who =>
  ({ ...base, name: `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`, kind: 'group', role: null, plural: true });

/** The members of "A and B" and "A, B and C"; one without an "and". */
function partsOf(tokens: readonly Token[], { first, last }: Range): readonly Range[] {
  const parts: Range[] = [];
  let start = first, joined = false;
  for (let i = first + 1; i < last - 1; i++) {
    const and = tokens[i]?.lower === 'and';
    if (!and && !isComma(tokens[i])) continue;
    if (i > start) parts.push({ first: start, last: i });
    start = i + 1;
    joined ||= and;
  }
  return joined ? [...parts, { first: start, last }] : [{ first, last }];
}
