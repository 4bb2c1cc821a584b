/** Who is meant: from the words at a place to the full name that the article gives. */
import type { SpeakerKind } from '@onrecord/schema';
import { type Gender, nameFrom } from '../language/names.js';
import type { Range } from '../language/noun-phrase.js';
import { type Token, tagged } from '../language/tokens.js';
import { genderOfTitle } from '../lexicon/gender.js';
import { Tag } from '../lexicon/index.js';
import { type Cast, type Person, bare } from './cast.js';

/** A speaker as told so far. */
export interface Who {
  /** Null where the words point at somebody whom the article does not let us know. */
  readonly name: string | null;
  readonly person: Person | null;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** UTF-16 offsets of the words at the place; null for a speaker taken over from elsewhere. */
  readonly start: number;
  readonly end: number;
}

/** What was read before the place: the last speakers, newest first, each with the index of its part. */
export interface Memory {
  readonly speakers: readonly { readonly who: Who; readonly part: number }[];
  readonly cast: Cast;
}

export const text = (tokens: readonly Token[], { first, last }: Range): string => {
  let words = '';
  for (let i = first; i < last; i++) { const token = tokens[i] as Token, before = tokens[i - 1]; words += (i > first && before !== undefined && before.end < token.start ? ' ' : '') + token.text; }
  return words;
};

/** The speaker that a noun phrase names. `role` is an apposition to it. */
export function whoIs(tokens: readonly Token[], phrase: Range, role: Range | null, part: number, memory: Memory): Who {
  const start = (tokens[phrase.first] as Token).start, end = (tokens[phrase.last - 1] as Token).end;
  const base = { start, end, person: null, role: role === null ? null : text(tokens, role), gender: null, plural: false };
  const only = tokens[phrase.first] as Token;
  if (phrase.last - phrase.first === 1 && tagged(only, Tag.Pronoun) && /^(?:he|she|they|it)$/.test(only.lower)) return pronoun(only.lower, base, part, memory);
  if (phrase.last - phrase.first === 1 && /^(?:i|we|you)$/.test(only.lower)) return { ...base, name: null, kind: null };
  const named = nameIn(tokens, phrase);
  if (named !== null) return namedSpeaker(tokens, phrase, named, base, memory);
  if (role !== null) {
    // "The council's lawyer, Omar Lut, said": the name is in the apposition.
    const inRole = nameIn(tokens, role);
    if (inRole !== null && inRole.words.length > 1 && inRole.kind !== 'body' && inRole.kind !== 'place' && !(tokens[phrase.last - 1] as Token).capital) {
      const person = memory.cast.personNamed(inRole.words, start);
      return { ...base, start: (tokens[inRole.first] as Token).start, end: (tokens[inRole.last - 1] as Token).end, name: person?.name ?? inRole.words.join(' '), person, kind: 'person', role: text(tokens, phrase), gender: person?.gender ?? inRole.gender };
    }
  }
  return described(tokens, phrase, base, part, memory);
}

type Base = Pick<Who, 'start' | 'end' | 'person' | 'role' | 'gender' | 'plural'>;

/** The person's name that a phrase ends in, with titles in front: "Russian Foreign Minister | Sergei Lavrov". */
function nameIn(tokens: readonly Token[], { first, last }: Range): ReturnType<typeof nameFrom> {
  let end = last;
  if (tokens[end - 1]?.text === ')') while (end > first && tokens[end]?.text !== '(') end--;
  let from = end;
  while (from > first && isNamePart(tokens[from - 1] as Token)) from--;
  while (from < end && !(tokens[from] as Token).capital) from++;
  if (from === end || tagged(tokens[from - 1], Tag.Preposition) && from > first && !/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  if (from === end - 1 && tagged(tokens[from], Tag.Determiner | Tag.Pronoun | Tag.Role | Tag.People | Tag.Possessive)) return null;
  const name = nameFrom(tokens, from, end);
  if (name === null || (/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') && from > first && name.first === from)) return null;
  return name;
}

const isNamePart = (token: Token): boolean => token.kind === 'word' && (token.capital || /^(?:de|da|di|del|della|la|le|van|von|der|den|ter|bin|ibn|bint|al|el|ul|abu|umm|dos|du|&)$/.test(token.lower)) && token.lower !== "'s";

function namedSpeaker(tokens: readonly Token[], phrase: Range, named: NonNullable<ReturnType<typeof nameFrom>>, base: Base, memory: Memory): Who {
  const first = tokens[named.first] as Token, end = (tokens[named.last - 1] as Token).end;
  const title = named.first > phrase.first ? text(tokens, { first: skipDeterminer(tokens, phrase.first), last: named.first }) : '';
  const person = named.kind === 'body' || named.kind === 'place' ? null : memory.cast.personNamed(named.words, first.start);
  if (person !== null || named.kind === 'person') {
    const honorific = tokens[named.first - 1] !== undefined && named.first > phrase.first && tagged(tokens[named.first - 1], Tag.Honorific) && !tagged(tokens[named.first - 1], Tag.Role);
    return {
      ...base, person, start: honorific ? (tokens[named.first - 1] as Token).start : first.start, end, name: person?.name ?? named.words.join(' '), kind: 'person',
      role: isHonorificOnly(title) ? base.role : title, gender: person?.gender ?? named.gender,
    };
  }
  const whole = text(tokens, { first: skipDeterminer(tokens, phrase.first), last: phrase.last });
  const name = bodyName(tokens, phrase, memory) ?? whole;
  return { ...base, name, kind: kindOfBody(tokens, phrase, named.kind), plural: false };
}

const isHonorificOnly = (title: string): boolean => title === '' || /^(?:mr|mrs|ms|miss|dr|sir|dame|prof)\.?$/i.test(title);
const skipDeterminer = (tokens: readonly Token[], first: number): number => /^(?:the|a|an)$/.test((tokens[first] as Token).lower) ? first + 1 : first;

/** A short form of a body takes the longest form with the same end that the article gave first: "the Foreign Ministry". */
function bodyName(tokens: readonly Token[], phrase: Range, memory: Memory): string | null {
  let first = skipDeterminer(tokens, phrase.first);
  for (let i = phrase.last - 1; i > phrase.first; i--) if ((tokens[i] as Token).lower === "'s" && i < phrase.last - 1) { first = i + 1; break; }
  const words = tokens.slice(first, phrase.last).map((token) => bare(token.text)), start = (tokens[phrase.first] as Token).start;
  const ends = (body: readonly string[]): boolean => body.length > words.length && words.every((word, i) => bare(body[body.length - words.length + i] as string) === word);
  const longer = memory.cast.bodies.find((body) => body.start < start && ends(body.words));
  if (longer !== undefined) return longer.words.join(' ');
  if (words.length === 1 && /^[A-Z]{2,6}$/.test((tokens[first] as Token).text)) {
    const spelled = memory.cast.bodies.find((body) => body.words.length > 1 && initials(body.words) === words[0]);
    if (spelled !== undefined) return spelled.words.join(' ');
  }
  return null;
}

const initials = (words: readonly string[]): string => words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => (word[0] as string).toLowerCase()).join('');

function kindOfBody(tokens: readonly Token[], phrase: Range, kind: string): SpeakerKind | null {
  const words = tokens.slice(phrase.first, phrase.last);
  if (words.some((token) => tagged(token, Tag.Media))) return 'media';
  if (words.some((token) => /^(?:ministry|government|department|kremlin|pentagon|administration|authorities|parliament|congress|embassy|court|council|police|army|military|navy)$/.test(token.lower))) return 'government';
  if (kind === 'place') return 'government';
  if (kind === 'body') return 'organisation';
  return null;
}

/** he, she: the last fitting speaker near by, else the fitting person named last before, sentence openers first. */
function pronoun(word: string, base: Base, part: number, memory: Memory): Who {
  if (word === 'they' || word === 'it') {
    const last = memory.speakers.find(({ who, part: at }) => part - at <= 1 && (word === 'they' ? who.plural || who.kind === 'organisation' || who.kind === 'group' : who.person === null && !who.plural && who.kind !== 'person'));
    return last === undefined ? { ...base, name: null, kind: null, plural: word === 'they' } : { ...last.who, start: base.start, end: base.end };
  }
  const gender: Gender = word === 'he' ? 'male' : 'female';
  const fits = (person: Person): boolean => person.gender === null || person.gender === gender;
  const take = (person: Person): Who => ({ ...base, name: person.name, person, kind: 'person', gender });
  const speaker = memory.speakers[0];
  const named = memory.cast.appearances.filter((appearance) => appearance.start < base.start && part - appearance.part <= 2 && (appearance.person.certain || appearance.person.words.length > 1));
  const lead = named.filter((appearance) => appearance.leads && fits(appearance.person)).at(-1);
  if (speaker !== undefined && part - speaker.part <= 3 && (speaker.who.kind === 'person' || speaker.who.kind === 'anonymous' || speaker.who.kind === null) && !speaker.who.plural
    && (speaker.who.gender ?? gender) === gender && !(lead !== undefined && lead.start > speaker.who.start && lead.person !== speaker.who.person)) return { ...speaker.who, start: base.start, end: base.end, gender, role: null };
  const candidate = lead ?? named.filter((appearance) => fits(appearance.person)).at(-1);
  if (candidate !== undefined) return take(candidate.person);
  const earlier = memory.speakers.find(({ who }) => who.person !== null && fits(who.person));
  return earlier?.who.person ? take(earlier.who.person) : { ...base, name: null, kind: 'person', gender };
}

/** "the minister", "U.S. officials", "a resident who asked not to be named". */
function described(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who {
  const first = tokens[phrase.first] as Token;
  const head = headOf(tokens, phrase), definite = /^(?:the|this|that|these|those|his|her|their|its)$/.test(first.lower);
  const plural = isPlural(head);
  const gender = genderOfTitle(head.lower);
  const kind = kindOfDescription(tokens, phrase, head);
  if (definite) {
    const same = memory.speakers.find(({ who }) => who.person === null && who.name !== null && bare(who.name.split(' ').at(-1) ?? '') === head.lower);
    if (same !== undefined) return { ...same.who, start: base.start, end: base.end };
    if (!plural && tagged(head, Tag.Role | Tag.People)) {
      const holders = memory.cast.appearances.filter((appearance) => appearance.start < base.start && appearance.person.offices.has(head.lower));
      const holder = holders.at(-1)?.person ?? memory.cast.appearances.find((appearance) => appearance.person.offices.has(head.lower))?.person;
      if (holder !== undefined && (gender === null || holder.gender === null || holder.gender === gender)) return { ...base, person: holder, name: holder.name, kind: 'person', gender: holder.gender };
    }
  }
  const start = /^(?:the|a|an)$/.test(first.lower) ? phrase.first + 1 : phrase.first;
  return { ...base, name: text(tokens, { first: /^the$/.test(first.lower) ? start : phrase.first, last: phrase.last }), kind, plural, gender };
}

/** The head noun: before "of", "for", "in", "who". */
export function headOf(tokens: readonly Token[], phrase: Range): Token {
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (tagged(tokens[i], Tag.Preposition | Tag.Relative) && !(tokens[i] as Token).capital) return tokens[i - 1] as Token;
  return tokens[phrase.last - 1] as Token;
}

const isPlural = (head: Token): boolean => /^(?:people|police|men|women|children|authorities|others|some|many|both|all|several|troops|personnel|media)$/.test(head.lower) || (/[^su]s$/.test(head.lower) && head.kind === 'word');

function kindOfDescription(tokens: readonly Token[], phrase: Range, head: Token): SpeakerKind | null {
  if (/^(?:report|statement|study|document|documents|letter|survey|poll|documentary|indictment|affidavit|complaint|lawsuit|memo|release|records|papers|filing|dossier|website|post|tweet)$/.test(head.lower)) return 'document';
  if (tagged(head, Tag.Media)) return 'media';
  if (/^(?:government|ministry|authorities|police|military|army|navy|administration|parliament|court|council|embassy|state|department)$/.test(head.lower)) return 'government';
  if (tagged(head, Tag.Body)) return 'organisation';
  if (isPlural(head) && tagged(head, Tag.Role | Tag.People)) return /^(?:officials|sources|diplomats|insiders|witnesses)$/.test(head.lower) ? 'anonymous' : 'group';
  if (tagged(head, Tag.Role | Tag.People)) return 'anonymous';
  return tokens.slice(phrase.first, phrase.last).some((token) => token.capital) ? 'organisation' : null;
}
