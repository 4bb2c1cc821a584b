/** Who is meant: from the words at a place to the full name that the article gives. */
import type { SpeakerKind } from '@onrecord/schema';
import { isParticle } from '../../language/name-words.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import type { Cast, Person } from '../cast/cast.js';
import { makerOf } from './author.js';
import { describedBy } from '../clause/described-subject.js';
import { wordsOfDuty } from '../clause/duty.js';
import { ARTICLES, FIRST_OR_SECOND_PERSON, JOINED_PERSON, NAMELESS, NAMELESS_MANY, OF_TWO, REFLEXIVES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { type QuotedToken, isQuoted } from '../marks/quotation.js';
import { wordsOf } from '../words-of.js';
import { isEpithet } from './called-again.js';
import { described } from './description.js';
import type { Line } from '../line.js';
import { headOf } from './head-noun.js';
import { jointInRole, jointSpeakers, jointWithNamed, jointWithOwn } from './joint-speakers.js';
import { kindOfDescription } from './kind.js';
import { nameIn } from './name-in-phrase.js';
import { namedBeforePreposition, namedOfPaper } from './named-before-preposition.js';
import { namedInRole } from './named-in-role.js';
import { namedSpeaker } from './named-speaker.js';
import { isNoName } from './no-name.js';
import { isUnnamed } from './not-to-be-named.js';
import { pronoun } from './pronoun.js';
import { selfNamed } from './self-named.js';

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

/** What a sentence is about, in its tokens. */
export interface Subject {
  readonly tokens: readonly Token[];
  readonly phrase: Range;
  /** Index of the part that the sentence stands in. */
  readonly part: number;
}

/** What was read before the place. */
export interface Memory {
  /** The last speakers, newest first, each with the index of its part and the sentence in which it speaks. */
  readonly speakers: readonly { readonly who: Who; readonly part: number; readonly tokens: readonly Token[] }[];
  readonly cast: Cast;
  /** The noun phrase that the sentence before is about. */
  readonly lastSubject: () => Subject | null;
  /** The sentence before, with the index of its part; null at the text's begin. */
  readonly lastLine: () => { readonly line: Line; readonly part: number } | null;
}

/** What is known of the words before they are looked into. A copy that only overrides is far cheaper than one that adds. */
export type Base = Who;

/** I, we, you: the writer or the reader. */
export const isFirstPerson = (who: Who): boolean => who.name === null && who.kind === null && !who.plural;

/** The speaker that a noun phrase names. `role` is an apposition to it, or a clause that tells what he is and counts where nothing else does. */
export function whoIs(tokens: readonly Token[], phrase: Range, role: Range | null, part: number, memory: Memory): Who {
  if (role === null || tokens[role.first]?.lower !== 'who') return whoAppositionTells(tokens, phrase, role, part, memory);
  const who = whoAppositionTells(tokens, phrase, null, part, memory), isSomebody = who.person !== null || who.kind === 'person';
  return isSomebody && (who.role === null || SHORT_TITLE.test(who.role)) ? { ...who, role: wordsOfDuty(tokens, role) } : who;
}

/** "Coun.", "Sen." */
const SHORT_TITLE = /^\p{Lu}\p{L}*\.$/u;

function whoAppositionTells(tokens: readonly Token[], whole: Range, role: Range | null, part: number, memory: Memory): Who {
  const phrase = withoutBoth(tokens, withoutReflexive(tokens, whole));
  const base = baseOf(tokens, phrase, isOfBody(tokens, phrase, role) ? null : role), only = tokens[phrase.first] as Token;
  if (phrase.last - phrase.first === 1) {
    if (isQuoted(only)) return { ...base, name: titleIn(only), kind: 'document' };
    const meant = MEANT_BY.get(only.lower);
    if (meant !== undefined) return pronoun(meant, base, part, memory, { tokens, at: phrase.first });
    if (isOneOf(only, FIRST_OR_SECOND_PERSON)) return base;
    // "Omar Lut, | who led the raid and later left it, said"
    const named = only.lower === 'who' ? describedBy(tokens, phrase.first) : null;
    if (named !== null) return whoIs(tokens, named.subject, role, part, memory);
    if (only.lower === 'one' && role !== null) return oneOfThem(tokens, phrase, role, base, part, memory);
    // "another, who gave her name as Di,"
    const self = isOneOf(only, NAMELESS) ? selfNamed(tokens, phrase, base, memory) : null;
    if (self !== null) return { ...self, role: null };
    if (isOneOf(only, NAMELESS)) return { ...base, kind: isUnnamed(tokens, phrase) ? 'anonymous' : 'person' };
    if (isOneOf(only, NAMELESS_MANY)) return { ...base, kind: 'group', plural: true };
    if (tagged(only, Tag.Relative)) return base;
  }
  const isOfTwo = only.lower === 'the' && isOneOf(tokens[phrase.first + 1], OF_TWO);
  if (isOfTwo && phrase.last - phrase.first === 2) return { ...base, kind: 'person' };
  // "He and another farmer": two, of whom the words name neither
  if (isOneOf(only, JOINED_PERSON) && tokens[phrase.first + 1]?.lower === 'and') return { ...base, kind: 'group', plural: true };
  return selfNamed(tokens, phrase, base, memory)
    ?? makerOf(tokens, phrase, base, part, memory)
    ?? jointSpeakers(tokens, phrase, base, memory)
    ?? namedBeforePreposition(tokens, phrase, base, memory)
    ?? namedOfPaper(tokens, phrase, base, memory)
    ?? (role === null ? null : jointWithNamed(tokens, phrase, role, base, memory) ?? jointInRole(tokens, phrase, role, base, memory))
    ?? jointWithOwn(tokens, phrase, base, memory)
    ?? (role === null ? null : toldBody(tokens, phrase, role, base, memory))
    ?? (role === null ? null : namedInRole(tokens, phrase, role, base, memory))
    ?? namedOrDescribed(tokens, phrase, base, part, memory);
}

/** According to | “Salt and Wool,” | the sea …: what a work is called, without its marks and the sentence's comma. */
const titleIn = ({ text, quotation }: QuotedToken): string =>
  text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start).replace(/,$/, '');

/** "said one, | Omar Lut", "said one, | a baker in Orsa": whom the apposition names, or describes. */
function oneOfThem(tokens: readonly Token[], phrase: Range, role: Range, base: Base, part: number, memory: Memory): Who {
  const bare = { ...base, role: null }, named = namedInRole(tokens, phrase, role, bare, memory);
  return named === null ? described(tokens, role, bare, part, memory) : { ...named, role: named.person?.role ?? null };
}

/** "El Marsa, | the land's largest daily |": a name that nothing makes a person's, told to be a body. */
function toldBody(tokens: readonly Token[], phrase: Range, role: Range, base: Base, memory: Memory): Who | null {
  const head = headOf(tokens, role), isBody = tagged(head, Tag.Media | Tag.Body) && !tagged(head, Tag.Role | Tag.People) && !head.capital;
  const name = isBody && tagged(tokens[role.first], Tag.Determiner) ? nameIn(tokens, phrase) : null;
  if (name === null || name.titleFirst < name.first) return null;
  // "El" and "La" are listed among given names
  if (!isParticle((tokens[name.first] as Token).lower) && (name.kind !== 'unknown' || name.gender !== null)) return null;
  const called = memory.cast.bodyNamed(name.words, base.start) ?? wordsOf(tokens, { first: name.first, last: name.last });
  return { ...base, name: called, kind: kindOfDescription(tokens, role, head) === 'media' ? 'media' : 'organisation' };
}

/** "Omar Lut of the Well Fund, | a group that digs wells |": what the apposition tells is the body's. */
function isOfBody(tokens: readonly Token[], { first, last }: Range, role: Range | null): boolean {
  if (role === null || !isOneOf(tokens[role.first], ARTICLES)) return false;
  const head = headOf(tokens, role), isBody = tagged(head, Tag.Body) && !tagged(head, Tag.Role | Tag.People) && !head.capital;
  // "the Orsa Observatory for Fishing Rights, | a group that |": its own
  if (isOneOf(tokens[first], ARTICLES) && tagged(headOf(tokens, { first, last }), Tag.Body | Tag.Media)) return false;
  return isBody && tokens.slice(first, last).some((token) => tagged(token, Tag.Preposition) && !token.capital);
}

/** "the mayor | himself" */
const withoutReflexive = (tokens: readonly Token[], { first, last }: Range): Range =>
  ({ first, last: last - first > 1 && isOneOf(tokens[last - 1], REFLEXIVES) ? last - 1 : last });

/** "both | the Ledger and the Star" */
const withoutBoth = (tokens: readonly Token[], { first, last }: Range): Range => {
  const isOfTwo = tokens[first]?.lower === 'both' && tokens.slice(first + 1, last).some(({ lower }) => lower === 'and');
  return { first: isOfTwo ? first + 1 : first, last };
};

/** What the words say before they are looked into. */
const baseOf = (tokens: readonly Token[], phrase: Range, role: Range | null): Base => ({
  name: null,
  person: null,
  kind: null,
  role: role === null ? null : wordsOf(tokens, withoutRelative(tokens, role)),
  gender: null,
  plural: false,
  start: (tokens[phrase.first] as Token).start,
  end: (tokens[phrase.last - 1] as Token).end,
});

/** "the mayor of Kell|, who has led it for years": what somebody did is no part of what he is. */
function withoutRelative(tokens: readonly Token[], { first, last }: Range): Range {
  for (let i = first + 1; i < last - 1; i++) if (isComma(tokens[i]) && tokens[i + 1]?.lower === 'who') return { first, last: i };
  return { first, last };
}

/** A person whom the words at a place mean. */
export const personAt = (person: Person, tokens: readonly Token[], words: Range): Who =>
  ({ ...baseOf(tokens, words, null), name: person.name, person, kind: 'person', role: person.role, gender: person.gender });

/** Pronouns that point at somebody; "his warning" is his whose it is. */
const MEANT_BY: ReadonlyMap<string, string> = new Map([
  ['he', 'he'], ['she', 'she'], ['they', 'they'], ['it', 'it'],
  ['his', 'he'], ['her', 'she'], ['their', 'they'], ['him', 'he'], ['them', 'they'],
]);

function namedOrDescribed(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who {
  const name = isEpithet(tokens, phrase) || isNoName(tokens, phrase, base, memory) ? null : nameIn(tokens, phrase);
  return name === null ? described(tokens, phrase, base, part, memory) : namedSpeaker(tokens, phrase, name, base, memory);
}
