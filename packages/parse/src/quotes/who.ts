/** Who is meant: from the words at a place to the full name that the article gives. */
import type { SpeakerKind } from '@onrecord/schema';
import { type Name, nameFrom } from '../language/name.js';
import { isParticle } from '../language/name-words.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import type { Gender } from '../lexicon/gender.js';
import { isDegree } from '../lexicon/degrees.js';
import { Tag, tagsOf } from '../lexicon/index.js';
import type { Cast, Person } from './cast.js';
import { described } from './description.js';
import { headOf, isPlural, kindOfBody } from './kind.js';
import { pronoun } from './pronoun.js';
import { wordsOf } from './words-of.js';

/** A speaker as told so far. */
export interface Who {
  /** Null where the words point at somebody whom the article does not let us know. */
  readonly name: string | null;
  readonly person: Person | null;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** UTF-16 offsets of the words at the place. */
  readonly start: number;
  readonly end: number;
}

/** What was read before the place. */
export interface Memory {
  /** The last speakers, newest first, each with the index of its part. */
  readonly speakers: readonly { readonly who: Who; readonly part: number }[];
  readonly cast: Cast;
  /** The noun phrase that the sentence before is about. */
  readonly lastSubject: () => { readonly tokens: readonly Token[]; readonly phrase: Range } | null;
}

/** What is known of the words before they are looked into: no name, no kind. A copy that only overrides is far cheaper than one that adds. */
export type Base = Who;

/** I, we, you: the writer or the reader. */
export const isFirstPerson = (who: Who): boolean => who.name === null && who.kind === null && !who.plural;

/** The speaker that a noun phrase names. `role` is an apposition to it. */
export function whoIs(tokens: readonly Token[], phrase: Range, role: Range | null, part: number, memory: Memory): Who {
  const only = tokens[phrase.first] as Token, lone = phrase.last - phrase.first === 1;
  const base: Base = {
    name: null, person: null, kind: null, role: role === null ? null : wordsOf(tokens, role), gender: null, plural: false,
    start: only.start, end: (tokens[phrase.last - 1] as Token).end,
  };
  if (lone && /^(?:he|she|they|it)$/.test(only.lower)) return pronoun(only.lower, base, part, memory, { tokens, at: phrase.first });
  const owner = lone ? OWNERS.get(only.lower) : undefined;
  if (owner !== undefined) return pronoun(owner, base, part, memory, { tokens, at: phrase.first });
  if (lone && /^(?:i|we|you)$/.test(only.lower)) return { ...base, name: null, kind: null };
  if (lone && only.lower === 'one') return { ...base, kind: 'person' };
  // "He and another farmer": two, of whom the words name neither
  if (/^(?:he|she|they)$/.test(only.lower) && tokens[phrase.first + 1]?.lower === 'and') return { ...base, kind: 'group', plural: true };
  const joint = jointSpeakers(tokens, phrase, base, memory);
  if (joint !== null) return joint;
  const alone = beforePreposition(tokens, phrase), opening = alone === null ? null : nameIn(tokens, alone);
  if (alone !== null && opening !== null && opens(tokens, alone, opening) && isPerson(tokens, opening, memory)) return namedSpeaker(tokens, alone, opening, base, memory);
  const apposed = role === null ? null : namedInRole(tokens, phrase, role, base, memory);
  if (apposed !== null) return apposed;
  const named = nameIn(tokens, phrase);
  return named === null ? described(tokens, phrase, base, part, memory) : namedSpeaker(tokens, phrase, named, base, memory);
}

/** "his warning": whose it is. */
const OWNERS: ReadonlyMap<string, string> = new Map([['his', 'he'], ['her', 'she'], ['their', 'they']]);

const isPerson = (tokens: readonly Token[], name: Name, memory: Memory): boolean =>
  name.kind === 'person' || name.kind === 'unknown' && memory.cast.personNamed(name.words, (tokens[name.first] as Token).start, name.gender)?.certain === true;

/** "Omar Lut and Ines Kalle said", "Lut, Kalle and Danko said": several people speak with one voice. */
function jointSpeakers(tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): Who | null {
  const parts = partsOf(tokens, phrase), names = parts.map((range) => nameIn(tokens, range));
  if (parts.length < 2 || names.some((name) => name === null || name.kind === 'body' || name.kind === 'place')) return null;
  const [one, other] = names as [Name, Name];
  // "Trade and Industry Minister | Omar Lut" is one: the name behind has a title of its own
  if (!isPerson(tokens, one, memory) && (other.titleFirst < other.first || one.words.length > 1)) return null;
  const people = parts.map((range, n) => namedSpeaker(tokens, range, names[n] as Name, base, memory).name);
  return { ...base, name: `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`, kind: 'group', role: null, plural: true };
}

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

/** "Omar Lut | of the Red Crescent": the words before the first preposition, or null without one. */
function beforePreposition(tokens: readonly Token[], { first, last }: Range): Range | null {
  for (let i = first + 1; i < last; i++) if (tagged(tokens[i], Tag.Preposition) && !(tokens[i] as Token).capital) return { first, last: i };
  return null;
}

/** The phrase is the name and its titles, nothing before them: not "a woman who accused Omar Lut | of theft". */
const opens = (tokens: readonly Token[], { first, last }: Range, name: Name): boolean =>
  name.last === last && (tokens[first]?.lower !== 'the' || name.titleFirst < name.first) && Math.min(name.titleFirst, name.first) <= skipArticle(tokens, first) && !tagged(tokens[last - 1], Tag.Role | Tag.Body);

/** "The council's lawyer, Omar Lut, said", "The U.N. refugee agency, UNHCR, said": the name is in the apposition. */
function namedInRole(tokens: readonly Token[], phrase: Range, { first: roleFirst, last: roleLast }: Range, base: Base, memory: Memory): Who | null {
  const role = { first: roleFirst, last: roleFirst + 1 };
  while (role.last < roleLast && !isComma(tokens[role.last])) role.last++; // ", Omar Lut, | who confirmed it, said"
  const name = nameIn(tokens, role), title = wordsOf(tokens, { first: skipArticle(tokens, phrase.first), last: phrase.last });
  if (name?.kind === 'body' && tagged(headOf(tokens, phrase), Tag.Body | Tag.Media) && isAllOf(tokens, name, role))
    return { ...base, start: (tokens[name.first] as Token).start, end: (tokens[name.last - 1] as Token).end, name: name.words.join(' '), kind: kindOfBody(tokens, phrase, 'body'), role: title };
  const given = tagged(tokens[name?.first ?? -1], Tag.MaleName | Tag.FemaleName);
  const head = headOf(tokens, phrase), kin = tagged(head, Tag.People | Tag.Role) && (name?.kind === 'person' || given);
  if (name === null || name.words.length < 2 && !kin || name.kind === 'body' || name.kind === 'place' || !isAllOf(tokens, name, role)) return null;
  if ((tokens[phrase.last - 1] as Token).capital && (!tagged(head, Tag.Role) || (nameIn(tokens, phrase)?.gender ?? null) !== null) || isPlural(head)) return null;
  const first = tokens[name.first] as Token, person = memory.cast.personNamed(name.words, first.start, name.gender);
  return {
    ...base, start: first.start, end: (tokens[name.last - 1] as Token).end, name: person?.name ?? name.words.join(' '), person, kind: 'person',
    role: title, gender: person?.gender ?? name.gender,
  };
}

/** Nothing but a degree stands behind the name: "Jon Abel | KC". */
const isAllOf = (tokens: readonly Token[], { last }: Name, role: Range): boolean => last === role.last || last === role.last - 1 && isDegree((tokens[last] as Token).text);

/** The name that a phrase ends in, with titles in front: "Russian Foreign Minister | Sergei Lavrov". */
function nameIn(tokens: readonly Token[], { first, last }: Range): Name | null {
  const end = beforeBrackets(tokens, first, last);
  let from = end;
  while (from > first && isNamePart(tokens[from - 1] as Token)) from--;
  while (from < end && (!(tokens[from] as Token).capital || /^(?:The|An?)$/.test((tokens[from] as Token).text))) from++;
  const before = from > first ? tokens[from - 1] : undefined;
  if (from === end || isComma(before) || tagged(before, Tag.Preposition) && !/^(?:of|for)$/.test(before?.lower ?? '')) return null;
  if (from === end - 1 && tagged(tokens[from], Tag.Determiner | Tag.Pronoun | Tag.Role | Tag.People | Tag.Possessive)) return null;
  if (isAfterPlace(tokens, first, from)) return null;
  const name = nameFrom(tokens, from, end, from === 0);
  // "a spokesman for | the Harbour Council", "the wife of | Sgt. Omar Lut"
  const article = before?.lower === 'the' && from - 2 > first && tagged(tokens[from - 3], Tag.Role | Tag.People) ? tokens[from - 2] : before;
  const bare = name !== null && tokens.slice(from, name.first).every((token) => tagged(token, Tag.Honorific | Tag.Role));
  // "officials from Orsa and | Vell", "the mayor and | Omar Lut"
  return name === null || bare && (/^(?:of|for)$/.test(article?.lower ?? '') || tagged(before, Tag.Coordinator) && name.first === from) ? null : name;
}

/** "a spokesman for northern | Orsa": a place, whatever its name looks like. */
const isAfterPlace = (tokens: readonly Token[], first: number, name: number): boolean =>
  name - 2 > first && PART_OF_PLACE.test((tokens[name - 1] as Token).lower) && tagged(tokens[name - 2], Tag.Preposition);

const PART_OF_PLACE = /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|rural|downtown|nearby|neighbou?ring|greater|upper|lower)$/;

/** "Kallas | (34)": one past the last token in front of brackets that end the phrase. */
function beforeBrackets(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last - 1]?.text !== ')') return last;
  let end = last - 1;
  while (end > first && tokens[end]?.text !== '(') end--;
  return end > first ? end : last;
}

const isNamePart = (token: Token): boolean =>
  token.kind === 'word' && token.lower !== "'s" && (token.capital || isParticle(token.lower) || token.text === '&');

function namedSpeaker(tokens: readonly Token[], phrase: Range, named: Name, base: Base, memory: Memory): Who {
  const start = skipArticle(tokens, phrase.first);
  // LUT: in capitals a surname looks like an acronym.
  const shouted = tokens[phrase.first]?.lower !== 'the' && named.words.length === 1 && (named.words[0] as string).length > 1 && named.words[0] === named.words[0]?.toUpperCase();
  const person = (named.kind === 'body' && !shouted) || named.kind === 'place' ? null : memory.cast.personNamed(named.words, (tokens[named.first] as Token).start, named.gender);
  if (person === null && named.kind !== 'person') {
    const whole = { first: ownNameFirst(tokens, start, named.first), last: beforeBrackets(tokens, start, phrase.last) };
    const name = bodyName(tokens, whole, memory) ?? wordsOf(tokens, whole), known = memory.speakers.find(({ who }) => who.name === name)?.who.kind;
    const own = kindOfBody(tokens, phrase, named.kind);
    return { ...base, name, kind: own === null || own === 'organisation' ? known ?? own : own };
  }
  let nameFirst = named.first;
  while (nameFirst > start && isParticle((tokens[nameFirst - 1] as Token).lower)) nameFirst--; // von der | Lauen
  const title = titleBefore(tokens, { first: start, last: nameFirst });
  const before = nameFirst > phrase.first ? tokens[nameFirst - 1] : undefined, honorific = tagged(before, Tag.Honorific) && !tagged(before, Tag.Role);
  return {
    ...base, person, start: (honorific ? before as Token : tokens[nameFirst] as Token).start, end: (tokens[named.last - 1] as Token).end,
    name: person?.name ?? wordsOf(tokens, { first: nameFirst, last: named.last }), kind: named.kind === 'person' || person?.told || isNicknamed(tokens, named.first) ? 'person' : null,
    role: isHonorificOnly(title) ? base.role ?? person?.role ?? null : isRank(title) ? base.role ?? title : title, gender: person?.gender ?? named.gender,
  };
}

/** Ivan “Bear” | Petrov: a given name and a word between marks stand in front. */
const isNicknamed = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.kind === 'mark' && tokens[first - 3]?.kind === 'mark' && tagged(tokens[first - 4], Tag.MaleName | Tag.FemaleName);

/** "study leader | Dr.", "the | late", "the BBC's": what of the words in front of a name says what its bearer is. */
function titleBefore(tokens: readonly Token[], { first, last }: Range): string {
  let end = last;
  while (end > first && (tagged(tokens[end - 1], Tag.Determiner) || tokens[end - 1]?.lower === 'late' || end - first > 1 && isHonorificOnly((tokens[end - 1] as Token).text))) end--;
  const start = tokens[first]?.lower === 'such' ? first + 1 : first;
  return end <= start || tagged(tokens[end - 1], Tag.Coordinator) || tokens[end - 1]?.lower === "'s" ? '' : wordsOf(tokens, { first: start, last: end });
}

const isHonorificOnly = (title: string): boolean => title === '' || /^(?:mr|mrs|ms|miss|dr|sir|dame|prof)\.?$/i.test(title);
/** Col., Sheikh: an office, but what an apposition says tells more. */
const isRank = (title: string): boolean => /^\p{Lu}[\p{L}-]*\.?$/u.test(title) && (tagsOf(title.toLowerCase()) & Tag.Honorific) !== 0;
const skipArticle = (tokens: readonly Token[], first: number): number => /^(?:the|a|an|such)$/.test((tokens[first] as Token).lower) ? first + 1 : first;

/** "the rights group | Harbour Watch", "state-run | Orsa Radio": where a body's own name begins behind words that say what it is. */
function ownNameFirst(tokens: readonly Token[], start: number, name: number): number {
  let first = name;
  while (first > start && isNamePart(tokens[first - 1] as Token)) first--;
  const before = tokens[first - 1];
  const hangs = tokens.slice(start, first).some((token) => token.kind !== 'word' || token.lower === "'s" || tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Relative));
  const told = first > start && !hangs && !tagged(before, Tag.Determiner | Tag.Possessive);
  const own = told ? first : start;
  return /-(?:based|run|owned|backed|led|controlled|linked)$/.test(tokens[own]?.lower ?? '') ? own + 1 : own;
}

/** "Russia's Foreign Ministry" and "the Foreign Ministry" are the body that was first named in full with these last words. */
function bodyName(tokens: readonly Token[], { first, last }: Range, memory: Memory): string | null {
  let from = first;
  for (let i = last - 2; i > first; i--) if ((tokens[i] as Token).lower === "'s") { from = i + 1; break; }
  return memory.cast.bodyNamed(tokens.slice(from, last).map((token) => token.text), (tokens[first] as Token).start);
}
