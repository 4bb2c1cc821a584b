/** A speaker by name: from a surname or a short name to the person or body that the article names in full. */
import type { Name } from '../../language/name.js';
import { isParticle } from '../../language/name-words.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { nounsBeforeNames, nounsForFirms } from '../../lexicon/body-nouns.js';
import { opensBodies } from '../../lexicon/company-words.js';
import { GIVEN_NAME, Tag, tagsOf } from '../../lexicon/index.js';
import { titlesInFull } from '../../lexicon/people.js';
import type { Cast, Person } from '../cast/cast.js';
import { surnameOf } from '../cast/name-forms.js';
import { AGED } from '../clause/apposition.js';
import { isOwned } from '../cast/owned.js';
import { OPENING_ADVERBS } from '../lexicon/adverbs.js';
import { PARTIES } from '../lexicon/epithets.js';
import { HONORIFICS } from '../lexicon/names.js';
import { RANKS_IN_FRONT } from '../lexicon/offices.js';
import { FIRMS_ALONE, SEATED } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { wordsOf } from '../words-of.js';
import { isPlural } from './head-noun.js';
import { isSeat, kindOfBody } from './kind.js';
import { beforeBrackets, isNamePart, skipArticle } from './name-in-phrase.js';
import type { Base, Memory, Who } from './who.js';

/** Who bears the name that the phrase ends in. */
export function namedSpeaker(tokens: readonly Token[], phrase: Range, named: Name, base: Base, memory: Memory): Who {
  const person = personOf(tokens, phrase, named, memory);
  const who = person === null && named.kind !== 'person'
    ? namedBody(tokens, phrase, named, base, memory)
    : namedPerson(tokens, phrase, named, base, person);
  return named.kind === 'unknown' && (who.kind === null || who.kind === 'person') && (isThing(tokens, named.last) || isCalledLikeBody(tokens, named))
    ? { ...who, person: null, kind: 'organisation' }
    : who;
}

/** The person of the article whose name it is; null for what nobody is called by. */
function personOf(tokens: readonly Token[], phrase: Range, named: Name, { cast }: Memory): Person | null {
  const { kind, words, first, gender } = named;
  const { start } = tokens[first] as Token, person = titledPerson(tokens, named, cast) ?? cast.personNamed(words, start, gender);
  const opening = tokens[phrase.first], isNamed = isSurname(opening, words, person);
  if (isSeat(words)) return null;
  if (kind === 'place' && !(isNamed && phrase.last - phrase.first === 1)) return null;
  if (kind === 'body' && !isNamed && !isShouted(opening, words)) return null;
  // "Corvane said", of whom the article says that it is "Corvane Plc"
  return person?.told === false && cast.bodyNamed(words, start) !== null ? null : person;
}

/** "President | Lut", of two of that surname: the only one of whom the article tells the office; null where it tells neither's, or no office stands there. */
function titledPerson(tokens: readonly Token[], { words, titleFirst, first }: Name, { holdersOf }: Cast): Person | null {
  const title = tokens[first - 1] as Token | undefined;
  if (words.length > 1 || titleFirst === first || !tagged(title, Tag.Role | Tag.Honorific) || isHonorific(title?.text ?? '')) return null;
  const office = titlesInFull.get((title as Token).lower.replace(/\.$/, '')) ?? (title as Token).lower, surname = surnameOf(words);
  const [holder, ...others] = holdersOf(office, (tokens[first] as Token).start).filter((person) => surnameOf(person.words) === surname);
  return holder !== undefined && others.length === 0 ? holder : null;
}

/** "Fox said", of Liam Fox, "Washington said", of Ines Washington: a body's or a place's word that is somebody's surname. */
const isSurname = (opening: Token | undefined, [word = '', ...rest]: readonly string[], person: Person | null): boolean =>
  opening?.lower !== 'the' && rest.length === 0 && word !== word.toUpperCase() && person?.told === true && person.words.at(-1) === word;

/** LUT: in capitals a surname looks like an acronym; "the BBC" is one. */
function isShouted(opening: Token | undefined, [word = '', ...rest]: readonly string[]): boolean {
  const isAgency = (tagsOf(word.toLowerCase()) & Tag.Media) !== 0;
  return opening?.lower !== 'the' && rest.length === 0 && word.length > 1 && word === word.toUpperCase() && !isAgency;
}

function namedBody(tokens: readonly Token[], phrase: Range, named: Name, base: Base, memory: Memory): Who {
  const start = skipArticle(tokens, phrase.first);
  const last = beforeBrackets(tokens, start, phrase.last), whole = { first: ownNameFirst(tokens, start, named.first, last), last };
  const full = bodyName(tokens, whole, memory), name = full ?? wordsOf(tokens, whole);
  const isOffice = tagged(tokens[phrase.last - 1], Tag.Role);
  const head = tokens[phrase.last - 1] as Token, areMany = isPlural(head) && tagged(head, Tag.Role | Tag.People | Tag.Demonym);
  const kind = kindOfBody(tokens, phrase, named.kind) ?? (areMany ? 'group' : full === null || isOffice ? null : 'organisation');
  if (kind !== null && kind !== 'organisation') return { ...base, name, kind };
  const known = memory.speakers.find(({ who }) => who.name === name);
  return { ...base, name, kind: known?.who.kind ?? kind };
}

function namedPerson(tokens: readonly Token[], phrase: Range, named: Name, base: Base, person: Person | null): Who {
  const start = skipArticle(tokens, phrase.first), first = withParticles(tokens, start, named.first);
  const mention = withHonorifics(tokens, phrase.first, first);
  const isKnown = named.kind === 'person' || person?.told;
  return {
    ...base,
    name: person?.name ?? wordsOf(tokens, { first, last: named.last }),
    person,
    kind: isKnown ? 'person' : null,
    role: roleOf(titleBefore(tokens, { first: start, last: first }), base, person),
    gender: person?.gender ?? named.gender,
    start: (tokens[mention] as Token).start,
    end: (tokens[named.last - 1] as Token).end,
  };
}

/** "Norva, | which makes ropes,", "Norva, | based in Orsa,": what is told behind the name is told of no person. */
const isThing = (tokens: readonly Token[], comma: number): boolean =>
  isComma(tokens[comma])
  && (tokens[comma + 1]?.lower === 'which' || isOneOf(tokens[comma + 1], SEATED) && tagged(tokens[comma + 2], Tag.Preposition));

/** "Northern Power", "rail operator | Norva": an adjective of bodies opens the name, or a word for firms stands in front of one of one word. */
const isCalledLikeBody = (tokens: readonly Token[], { first, words }: Name): boolean =>
  words.length > 1 ? opensBodies.has((words[0] as string).toLowerCase()) : isOneOf(tokens[first - 1], FIRMS_ALONE) && !tagged(tokens[first], GIVEN_NAME);

/** "| Dr. Lauen", "| Lt. Col. Lauen": the first of the honorifics and ranks right in front of a name. */
function withHonorifics(tokens: readonly Token[], start: number, name: number): number {
  const isRankOnly = (token: Token): boolean => token.capital && tagged(token, Tag.Honorific) && !tagged(token, Tag.Role);
  let first = name;
  while (first > start && isRankOnly(tokens[first - 1] as Token)) first--;
  return first;
}

/** von der | Lauen: the first of the small words that belong to a surname. */
function withParticles(tokens: readonly Token[], start: number, name: number): number {
  let first = name;
  while (first > start && isParticle((tokens[first - 1] as Token).lower)) first--;
  return first;
}

/** The title in front of the name, unless what an apposition or the article says tells more. */
function roleOf(title: string, base: Base, person: Person | null): string | null {
  const told = base.role ?? person?.role ?? null;
  if (title === '' || isHonorific(title)) return told;
  // "| 62-year-old | Omar Lut, a nurse": an age tells less than anything else does
  if (AGED.test(title)) return told ?? title;
  // "Gov. Omar Lut, | a Democrat |"
  if (base.role !== null && isPartyAlone(base.role)) return person?.role == null || isPartyAlone(person.role) ? title : person.role;
  // "Brigadier | Omar Lut", of whom the article tells an office
  if (RANKS_IN_FRONT.has(title.toLowerCase())) return told ?? title;
  return isRank(title) ? base.role ?? title : title;
}

/** "study leader | Dr.", "the | late", "the BBC's": what of the words in front of a name says what its bearer is. */
function titleBefore(tokens: readonly Token[], { first, last }: Range): string {
  let end = last;
  while (end > first && tellsNothing(tokens[end - 1] as Token, end - first > 1)) end--;
  const start = TELLS_NO_OFFICE.has(tokens[first]?.lower ?? '') || isOneOf(tokens[first], OPENING_ADVERBS) ? first + 1 : first, ending = tokens[end - 1];
  if (end <= start || tagged(ending, Tag.Coordinator | Tag.VerbIng) && !tagged(ending, Tag.Role) || ending?.lower === "'s") return '';
  // "an | emotional | Omar Lut"
  const article = tokens[start - 1]?.lower, tells = tokens.slice(start, end).some(isOfOffice);
  if ((article === 'a' || article === 'an' || end - start === 1 && RANKED.test(ending?.lower ?? '')) && !tells) return '';
  return wordsOf(tokens, { first: start, last: end });
}

/** "| such | officials", "the | real | Prince Omar" */
const TELLS_NO_OFFICE: ReadonlySet<string> = new Set(['such', 'real', 'more', 'less']);

/** "the | 14th-ranked | Lut": how high, and not what. */
const RANKED = /-(?:ranked|seeded|placed)$/;

/** Says what somebody is, not how. */
const isOfOffice = (token: Token): boolean =>
  token.capital || tagged(token, Tag.Role | Tag.People | Tag.Body | Tag.Honorific | Tag.Demonym);

/** An article, "late"; and a bare honorific behind other words. */
const tellsNothing = (token: Token, follows: boolean): boolean =>
  tagged(token, Tag.Determiner) || token.lower === 'late' || follows && isHonorific(token.text);

/** "a Democrat" */
const isPartyAlone = (role: string): boolean => PARTIES.has(role.replace(/^an? /i, '').toLowerCase());

const isHonorific = (title: string): boolean => HONORIFICS.has(title.toLowerCase());

/** Col., Sheikh, Brig. Gen.: an office, but what an apposition says tells more. */
const isRank = (title: string): boolean =>
  title.split(' ').every((word) => /^\p{Lu}[\p{L}-]*\.?$/u.test(word) && (tagsOf(word.toLowerCase()) & Tag.Honorific) !== 0);

/**
 * "the rights group | Harbour Watch", "state-run | Orsa Radio": where a body's own name, which ends at `last`, begins behind words that
 * say what it is.
 */
function ownNameFirst(tokens: readonly Token[], start: number, name: number, last: number): number {
  let first = name;
  while (first > start && isNamePart(tokens[first - 1] as Token) && !isBodyNoun(tokens, first - 1)) first--;
  // "Vell's state news agency | OMA"
  const isOwners = tokens[start + 1]?.lower === "'s" && !tokens.slice(start, first).some((token) => tagged(token, Tag.Preposition));
  if (isOwners && isOneOf(tokens[first - 1], nounsBeforeNames)) return first;
  const hangs = tagged(tokens[first - 1], Tag.Determiner | Tag.Possessive) || tokens.slice(start, first).some(isNoPartOfName);
  const own = hangs || first < start ? start : first; // of "THE MNR" the name may hold the article
  return isOwned(tokens[own]) && own + 1 < last ? own + 1 : own;
}

/** "Utility | Harbour Power": its capital is the sentence's. */
const isBodyNoun = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && (nounsBeforeNames.has((tokens[0] as Token).lower) || nounsForFirms.has((tokens[0] as Token).lower));

/** Says whose the words behind it are, or that they are another phrase's. */
const isNoPartOfName = (token: Token): boolean =>
  token.kind !== 'word' || token.lower === "'s" || tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Relative);

/** "Russia's Foreign Ministry" and "the Foreign Ministry" are the body that was first named in full with these last words. */
function bodyName(tokens: readonly Token[], { first, last }: Range, { cast }: Memory): string | null {
  const words = tokens.slice(pastOwner(tokens, first, last), last).map(({ text }) => text);
  return cast.bodyNamed(words, (tokens[first] as Token).start);
}

/** "Russia's | Foreign Ministry": one past the last possessive, or `first`. */
function pastOwner(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 2; i > first; i--) if (tokens[i]?.lower === "'s") return i + 1;
  return first;
}
