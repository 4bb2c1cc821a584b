/** Somebody without a name whom "he" or "she" calls up again: "An old man came out. “…,” | he | said". */
import type { SpeakerKind } from '@onrecord/schema';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Appearance } from '../cast/cast.js';
import { agedNameAfter, appositionAfter } from '../clause/apposition.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { ADDS, DECLINES, REACTS, REFUSES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isPlural } from './head-noun.js';
import type { Place } from './pronoun.js';
import { isGone } from './who-died.js';
import { type Base, type Memory, type Subject, type Who, whoIs } from './who.js';

/** Paragraphs that somebody without a name is remembered. */
const NEAR = 2;

/** "A city spokesman declined to comment. “…,” | he said": whom the sentence before is about, without a name. */
export function whoWasSilent(gender: Gender, part: number, memory: Memory, place: Place | null): Who | null {
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
export function unnamedSpeaker(gender: Gender, part: number, memory: Memory, named: Appearance | null, place: Place | null): Who | null {
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
  const subject = memory.lastSubject(), isQuotedFirst = place !== null && (isQuoted(place.tokens[0]) || place.at === 0 && isOneOf(place.tokens[1], ADDS));
  // "the Premier": an office with a capital
  const isNoName = /^\p{Ll}/u.test(name ?? '') || (tagsOf(name?.split(' ').at(-1)?.toLowerCase() ?? '') & Tag.Role) !== 0;
  return isQuotedFirst && subject !== null && subject.tokens[subject.phrase.first]?.start === start && isNoName;
}

/** "An old man came out. “…,” | he | said", "Lut's mother wept. “…,” | she | said": whom the sentence before brings in without a name. */
export function broughtIn(gender: Gender, part: number, memory: Memory, place: Place | null): Who | null {
  const subject = memory.lastSubject();
  if (subject === null || place === null || !isQuoted(place.tokens[0]) && place.at > 0) return null;
  // "Lut said … A boy ran past. “…,” | he said": who speaks in this paragraph goes on
  const { tokens, phrase } = subject, named = agedNameAfter(tokens, phrase.last) ?? appositionAfter(tokens, phrase.last);
  const isOfOther = isOfAnother(subject, gender), goesOn = memory.speakers[0]?.part === part && !isOfOther;
  if (subject.part !== part || goesOn || !isOfOther && !isNewcomer(subject, named !== null)) return null;
  if (tokens.some((token, i) => i >= phrase.last && isOtherThan(token, tokens[i + 1], gender))) return null;
  const who = whoIs(tokens, phrase, named, part, memory);
  const isOne = !who.plural && who.name !== null && isSomebody(who.kind) && (who.person === null || named !== null);
  return isOne && (who.gender ?? gender) === gender ? who : null;
}

/** "The Mayor of Orsa praised the crews. “…,” | he | said": an office whose holder the text does not name, in a sentence that names nobody. */
export function officeTold(gender: Gender, part: number, memory: Memory, place: Place | null): Who | null {
  const subject = memory.lastSubject();
  if (subject === null || subject.part !== part || place === null || !isQuoted(place.tokens[0]) && place.at > 0) return null;
  const { tokens, phrase } = subject, head = headOf(tokens, phrase), verb = tokens[phrase.last];
  const isOffice = tokens[phrase.first]?.lower === 'the' && tagged(head, Tag.Role) && !isPlural(head) && verb?.cue !== undefined;
  if (!isOffice || tokens.slice(phrase.last).some((token) => token.capital || isOtherThan(token, undefined, gender))) return null;
  const who = whoIs(tokens, phrase, null, part, memory);
  return who.person === null && who.kind === 'person' && !who.plural && (who.gender ?? gender) === gender ? who : null;
}

/** "| Her | counterpart in Vell" is he, "| their | lawyer" anybody: one person, and none of those whose he or she is. */
function isOfAnother({ tokens, phrase }: Subject, gender: Gender): boolean {
  const head = headOf(tokens, phrase);
  if (!isOneOf(tokens[phrase.first], OWNERS[gender]) || head.capital || isPlural(head)) return false;
  return tagged(head, Tag.Role | Tag.People) && (genderOfTitle(head.lower) ?? gender) === gender;
}

/** Whose he, and whose she, is somebody else than they themselves. */
const OWNERS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(['her', 'their', 'its', 'our']), female: new Set(['his', 'their', 'its', 'our']),
};

/**
 * "a young man", "another guard"; "Lut's mother"; "his wife, Volha,": who has no name yet, or is somebody's. "Her mother" alone tells
 * of her, who may go on.
 */
function isNewcomer({ tokens, phrase }: Subject, named: boolean): boolean {
  const opening = tokens[phrase.first], head = headOf(tokens, phrase);
  if (!tagged(head, Tag.Role | Tag.People) || head.capital) return false;
  if (isOneOf(opening, INDEFINITE) || opening?.lower === 'another') return true;
  const isOwned = tokens[tokens.indexOf(head) - 1]?.lower === "'s" || named && tagged(opening, Tag.Possessive);
  return isOwned && genderOfTitle(head.lower) !== null;
}

/** "A man shot | him": another of that gender is told of; "shook his head" is his own. */
const isOtherThan = (token: Token, next: Token | undefined, gender: Gender): boolean =>
  gender === 'male' ? token.lower === 'him' || token.lower === 'he' : token.lower === 'she' || token.lower === 'her' && next?.kind !== 'word';

/** "The pilot called for help. “…,” | he | said": whom the sentence before is about, by his trade, where the article names nobody who fits. */
export function nobodyNamed(gender: Gender, base: Base, part: number, memory: Memory): Who {
  const subject = memory.lastSubject(), unknown: Who = { ...base, name: null, kind: 'person', gender };
  if (subject === null || !tagged(headOf(subject.tokens, subject.phrase), Tag.Role | Tag.People) || isGone(subject)) return unknown;
  // "Lut's wife, | Cora, |"
  const named = agedNameAfter(subject.tokens, subject.phrase.last) ?? appositionAfter(subject.tokens, subject.phrase.last);
  const who = whoIs(subject.tokens, subject.phrase, named, part, memory);
  const isOne = !who.plural && (who.person === null || named !== null) && isSomebody(who.kind) && (who.gender ?? gender) === gender;
  // "The minister left with | his | wife. “…,” she said"
  const { first, last } = subject.phrase;
  const isOther = subject.tokens.some(({ lower }, i) => (i < first || i >= last) && OF_OTHERS[gender].includes(lower));
  return isOne && !isOther ? { ...who, start: base.start, end: base.end, gender, role: null } : unknown;
}

const OF_OTHERS: Readonly<Record<Gender, readonly string[]>> = { male: ['she', 'her', 'hers'], female: ['he', 'his'] };
