/**
 * he, she, they, it: who was spoken of. Evidence adds up: how near, a speaker of late, first in its sentence, gender.
 * The order of strength follows the published heuristics (last speaker, then subject of the sentence before, then the nearest).
 */
import type { SpeakerKind } from '@onrecord/schema';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import type { Appearance, Person } from '../cast/cast.js';
import { appositionAfter } from '../clause/apposition.js';
import { mainSubject } from '../clause/main-subject.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { DECLINES, REACTS, REFUSES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isQuoted } from '../marks/quotation.js';
import { antecedent } from './antecedent.js';
import { headOf, isAgent, isPlural } from './head-noun.js';
import { kindOfDescription } from './kind.js';
import { nameIn, skipArticle } from './name-in-phrase.js';
import { type Base, type Memory, type Who, whoIs } from './who.js';

/** Where a pronoun stands in its sentence. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Whom the pronoun means; without a name where the article does not let us know. */
export function pronoun(word: string, base: Base, part: number, memory: Memory, place: Place | null = null): Who {
  if (word === 'they' || word === 'it') return crowdOrBody(word, base, part, memory, place);
  const gender = word === 'he' ? 'male' : 'female', own = place === null ? null : ownSubject(gender, part, memory, place);
  if (own !== null) return { ...own, start: base.start, end: base.end, role: own.person?.role ?? null };
  const silent = whoWasSilent(gender, part, memory, place);
  if (silent !== null) return { ...silent, start: base.start, end: base.end, gender, role: null };
  const found = antecedent(gender, base, part, memory, namedBehind(base, memory, place));
  const unnamed = unnamedSpeaker(gender, part, memory, found?.lastNamed ?? null, place);
  if (unnamed !== null) return { ...unnamed, start: base.start, end: base.end, gender, role: null };
  if (found === null) return nobodyNamed(gender, base, part, memory);
  return { ...base, name: found.person.name, person: found.person, role: found.person.role, kind: 'person', gender };
}

/** "The pilot called for help. “…,” | he | said": whom the sentence before is about, by his trade, where the article names nobody who fits. */
function nobodyNamed(gender: Gender, base: Base, part: number, memory: Memory): Who {
  const subject = memory.lastSubject(), unknown: Who = { ...base, name: null, kind: 'person', gender };
  if (subject === null || !tagged(headOf(subject.tokens, subject.phrase), Tag.Role | Tag.People)) return unknown;
  const who = whoIs(subject.tokens, subject.phrase, null, part, memory);
  const isOne = !who.plural && who.person === null && isSomebody(who.kind) && (who.gender ?? gender) === gender;
  // "The minister left with | his | wife. “…,” she said"
  const isOther = subject.tokens.some(({ lower }) => OF_OTHERS[gender].includes(lower));
  return isOne && !isOther ? { ...who, start: base.start, end: base.end, gender, role: null } : unknown;
}

const OF_OTHERS: Readonly<Record<Gender, readonly string[]>> = { male: ['she', 'her', 'hers'], female: ['he', 'his', 'him'] };

/** Tokens from a pronoun to the subject of what it says, at most: "He | had also said that General Danko". */
const SUBJECT = 6;

/** "He | said Danko had left": the subject of what he says is another. */
function namedBehind({ start }: Base, { cast }: Memory, place: Place | null): ReadonlySet<Person> {
  const { tokens, at } = place ?? { tokens: [], at: 0 };
  const verb = tokens.findIndex((token, i) => i > at && i < at + SUBJECT && token.cue !== undefined);
  if (verb < 0) return new Set();
  let behind = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  while (tokens[behind]?.capital && tokens[behind + 1]?.capital) behind++;
  const last = tokens[behind]?.end ?? start;
  return new Set(cast.before(last, (other) => other.start > start).filter(({ quoted }) => !quoted).map(({ person }) => person));
}

/** "Lut condemned what | she called …": in an object clause the sentence's own subject speaks; null where it is nobody like that. */
function ownSubject(gender: Gender, part: number, memory: Memory, { tokens, at }: Place): Who | null {
  const subject = tokens[at - 1]?.lower === 'what' && at > 1 && at < OPENING ? mainSubject(tokens.slice(0, at - 1)) : null;
  if (subject === null || tagged(tokens[subject.first], Tag.Pronoun)) return null;
  const who = whoIs(tokens, subject, null, part, memory), isOne = !who.plural && (who.kind === 'person' || who.kind === null);
  return isOne && who.name !== null && (who.gender ?? gender) === gender ? who : null;
}

/** Paragraphs that somebody without a name is remembered. */
const NEAR = 2;

/** "A city spokesman declined to comment. “…,” | he said": whom the sentence before is about, without a name. */
function whoWasSilent(gender: Gender, part: number, memory: Memory, place: Place | null): Who | null {
  const subject = memory.lastSubject();
  if (subject === null || place === null || !isQuoted(place.tokens[0]) && place.at > 0) return null;
  const { tokens, phrase } = subject;
  const speaks = isComma(tokens[phrase.last])
    ? tokens.some((token, i) => i > phrase.last && isComma(tokens[i - 1]) && speaksOrNot(token))
    : speaksOrNot(tokens[phrase.last]);
  const opening = tokens[phrase.first], head = headOf(tokens, phrase);
  // "His wife answered for him. “…,” | she said": the noun tells the gender
  const isKin = tagged(opening, Tag.Possessive) && genderOfTitle(head.lower) === gender;
  if (!speaks || !isKin && !(isOneOf(opening, INDEFINITE) && tagged(head, Tag.Role))) return null;
  // "A neighbour, | Vera Holm, said": no longer without a name
  const who = whoIs(tokens, phrase, appositionAfter(tokens, phrase.last), part, memory);
  const isOne = !who.plural && who.person === null && isSomebody(who.kind);
  return isOne && (who.gender ?? gender) === gender ? who : null;
}

/** One person, be it an official who would not be named. */
const isSomebody = (kind: SpeakerKind | null): boolean => kind === 'person' || kind === 'anonymous';

/** declined, refused, denied; also behind what is put in: "A spokesman, who asked not to be named, | denied it". */
const speaksOrNot = (verb: Token | undefined): boolean =>
  isOneOf(verb, DECLINES) || isOneOf(verb, REFUSES) || isOneOf(verb, REACTS) || verb?.cue?.kind === 'speech';

/** "a nurse said … she added", "Lut's sister said … she added": the last speaker has no name, and nobody named is nearer. */
function unnamedSpeaker(gender: Gender, part: number, memory: Memory, named: Appearance | null, place: Place | null): Who | null {
  const [last] = memory.speakers;
  if (last === undefined || part - last.part > NEAR) return null;
  const isLate = named !== null && (last.who.start < named.start || last.who.end <= named.end);
  if (isLate && !isSubjectBefore(last.who, memory, place)) return null;
  const { who } = last, isUnnamed = who.person === null && who.name !== null;
  const isOne = !who.plural && (isSomebody(who.kind) || who.kind === null);
  return isUnnamed && isOne && (who.gender ?? gender) === gender ? who : null;
}

/** "The guard said Mr Lut had run. “…,” | he added": whom the sentence before is about, though it names another. */
function isSubjectBefore({ start, name }: Who, memory: Memory, place: Place | null): boolean {
  const subject = memory.lastSubject(), isQuotedFirst = place !== null && isQuoted(place.tokens[0]);
  return isQuotedFirst && subject !== null && subject.tokens[subject.phrase.first]?.start === start && /^\p{Ll}/u.test(name ?? '');
}

/** they: the last plural speaker or subject; it: the last body that spoke or was spoken of. */
function crowdOrBody(word: 'they' | 'it', base: Base, part: number, memory: Memory, place: Place | null): Who {
  const fits = word === 'they' ? isMany : isBody, last = memory.speakers[0];
  // "…, Lut wrote … | it read": what can be read is the last speaker's
  if (word === 'it' && place?.tokens[place.at + 1]?.lower === 'read' && last !== undefined && part - last.part <= 1)
    return { ...last.who, start: base.start, end: base.end, role: last.who.person?.role ?? null };
  if (!(last !== undefined && fits(last.who) && last.part === part)) {
    for (const { tokens, phrase } of subjectsBefore(memory, place)) {
      if (!isCrowdOrBody(word, tokens, phrase) && !(word === 'it' && isNamedThing(tokens, phrase))) continue;
      const who = whoIs(tokens, phrase, word === 'it' ? appositionAfter(tokens, phrase.last) : null, part, memory);
      if (who.name !== null && who.person === null) return { ...who, start: base.start, end: base.end };
    }
  }
  // "A spokesperson said … | They | added": one, whose gender is not told
  const isOne = word === 'they' && last !== undefined && part - last.part <= 1 && isOfNoGender(last.who);
  const known = isOne ? last : memory.speakers.find(({ who, part: at }) => part - at <= 1 && fits(who));
  if (known === undefined) return { ...base, name: null, kind: null, plural: true };
  return { ...known.who, start: base.start, end: base.end, role: null };
}

/** Several, or a body, which is spoken of in the plural, too. */
const isMany = ({ name, plural, kind }: Who): boolean =>
  name !== null && (plural || kind === 'organisation' || kind === 'group' || kind === 'government');

/** "a police spokesperson", "the source" */
const isOfNoGender = ({ name, person, plural, gender }: Who): boolean =>
  person === null && !plural && gender === null && OF_NO_GENDER.test(name ?? '');

const OF_NO_GENDER = /\b(?:spokesperson|insider|source|representative|rep)\b/;

/** No person, nor one without a name ("an official, who asked not to be named"). */
const isBody = ({ name, person, plural, kind }: Who): boolean =>
  name !== null && person === null && !plural && kind !== 'person' && kind !== 'anonymous';

/** Tokens that a sentence's subject is looked for in. */
const OPENING = 40;

/** What the clauses before were about, the nearest first: of this sentence, then of the one before. */
function subjectsBefore(memory: Memory, place: Place | null) {
  const own = place === null ? null : mainSubject(place.tokens.slice(0, Math.min(place.at, OPENING))), before = memory.lastSubject();
  const here = place === null || own === null ? [] : [{ tokens: place.tokens, phrase: own }];
  return before === null ? here : [...here, before];
}

/** "Marn Foods has closed … it said": a name that is no person's; what speaks as "it" is a body. */
function isNamedThing(tokens: readonly Token[], phrase: Range): boolean {
  const name = nameIn(tokens, phrase);
  return name !== null && name.kind !== 'person' && name.kind !== 'place' && name.first === skipArticle(tokens, phrase.first);
}

/** The phrase has the number and the sort of "they" or "it". */
function isCrowdOrBody(word: 'they' | 'it', tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase), plural = isPlural(head);
  if (plural !== (word === 'they') || tagged(head, Tag.Pronoun) || head.kind !== 'word') return false;
  const kind = kindOfDescription(tokens, phrase, head);
  if (kind === 'government') return true;
  if (plural && kind === 'group') return isAgent(head);
  return plural ? kind === 'anonymous' : kind === 'organisation' || kind === 'media' || kind === 'document';
}
