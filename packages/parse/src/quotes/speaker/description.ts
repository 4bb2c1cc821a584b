/** "the minister", "the company", "U.S. officials", "a resident who asked not to be named". */
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { nounsForBodies, nounsForFirms } from '../../lexicon/body-nouns.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import type { Person } from '../cast/cast.js';
import { isOwned } from '../cast/owned.js';
import { bare } from '../cast/name-forms.js';
import { AGED } from '../clause/apposition.js';
import { GENERIC } from '../lexicon/epithets.js';
import { OF_BODIES, POINTERS } from '../lexicon/pronouns.js';
import { AGENCIES, CAMPS, NEWS, SEVERAL, TWO } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES } from '../lexicon/writings.js';
import { wordsOf } from '../words-of.js';
import { authorOf } from './author.js';
import { bodyMeant, onlyFirm } from './body-meant.js';
import { calledAgain, isBasedSomewhere, isOfPlaceOrPlain, isParent } from './called-again.js';
import { headOf, isPlural } from './head-noun.js';
import { holderMeant } from './holder.js';
import { kindOfDescription } from './kind.js';
import { beforeBrackets } from './name-in-phrase.js';
import { isUnnamed } from './not-to-be-named.js';
import { type Base, type Memory, type Who, whoIs } from './who.js';

/** The speaker that a phrase without a name describes: somebody named elsewhere, or whoever the words say. */
export function described(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who {
  const opening = tokens[phrase.first], head = headOf(tokens, phrase), plural = isPlural(head);
  const kind = isUnnamed(tokens, phrase) ? 'anonymous' : kindOfDescription(tokens, phrase, head);
  const isWritten = kind === 'document' && !plural || isOneOf(head, FIGURES);
  const author = isWritten ? authorOf(tokens, phrase, base, part, memory) : null;
  if (author !== null) return author;

  const named = phrase.last - phrase.first === 1 ? surnamed(head, base, memory) : null;
  if (named !== null) return asHolder(named, base);
  const definite = opening?.lower === 'the';
  if (isBareOffice(tokens, phrase, head)) {
    const holder = holderMeant(tokens, { first: phrase.first - 1, last: phrase.last }, head, base, part, memory);
    const isOnly = memory.cast.holdersOf(head.lower, base.start).length === 1;
    if (holder !== null && isOnly && isOwners(tokens, phrase, holder)) return asHolder(holder, base);
  }
  if (isOneOf(opening, POINTERS)) {
    const same = memory.speakers.find(({ who }) => who.person === null && who.name !== null && isSame(who.name, tokens, phrase, head));
    if (same !== undefined && !isNamedSince(tokens, phrase, head, base, part, memory, same.who)) return { ...same.who, start: base.start, end: base.end };
    // "the former mate and senator": no office by itself
    const isTwofold = tokens.slice(phrase.first, phrase.last)
      .some(({ lower }, at, words) => lower === 'and' && tagged(words[at - 1], Tag.Role | Tag.People) && !words[at - 1]?.capital);
    const holds = plural || isTwofold || isOneOf(head, SEVERAL) ? null : holderMeant(tokens, phrase, head, base, part, memory);
    const office = holds !== null && isOneOf(opening, OF_BODIES) && isNamedFarBehind(holds, base, memory) ? null : holds;
    const stranger = office === null
      ? strangerAged(tokens, phrase, head, part, memory) ?? thatPerson(tokens, phrase, head, part, memory)
      : null;
    if (stranger !== null) return { ...stranger, start: base.start, end: base.end };
    const holder = plural ? null : office ?? calledAgain(tokens, phrase, head, base, part, memory);
    if (holder !== null) return asHolder(holder, base);
    const two = definite && isOneOf(head, TWO) ? twoBefore(part, memory) : null;
    if (two !== null) return { ...two, start: base.start, end: base.end };
    const isFirm = definite && isFirmDescribed(tokens, phrase, head);
    const body = definite && isBare(tokens, phrase, head) ? bodyMeant(head, { tokens, phrase }, base, part, memory) : isFirm ? onlyFirm(base, memory) : null;
    if (body !== null) return { ...base, name: body.name, kind: body.kind ?? kind };
  }
  const agency = kind === 'media' && !plural ? agencyIn(tokens, phrase, head) : null;
  if (agency !== null) return { ...base, name: agency, kind };
  const start = pastOwned(tokens, definite ? phrase.first + 1 : phrase.first, head), last = beforeBrackets(tokens, start, beforeParticiple(tokens, phrase, head));
  const name = wordsOf(tokens, { first: start, last });
  return { ...base, name, kind, plural, gender: genderOfTitle(head.lower) };
}

/** "King said", of Ines King: a surname that is a word for an office, too; else null. */
function surnamed(word: Token, base: Base, { cast }: Memory): Person | null {
  if (!word.capital || isPlural(word) || tagged(word, Tag.People | Tag.Body)) return null;
  const person = cast.personNamed([word.text], base.start, null);
  return person !== null && person.told && person.words.length > 1 && person.words.at(-1) === word.text ? person : null;
}

/** "A judge said … Judge Omar Lut left. | The judge |": behind who spoke without a name the text names one who holds the office. */
function isNamedSince(tokens: readonly Token[], phrase: Range, head: Token, base: Base, part: number, memory: Memory, spoke: Who): boolean {
  if (spoke.kind !== 'person' || isPlural(head) || !tagged(head, Tag.Role)) return false;
  const holder = holderMeant(tokens, phrase, head, base, part, memory);
  return holder !== null && memory.cast.before(base.start, ({ start }) => start > spoke.end).some(({ person }) => person === holder);
}

/** "opposition | Orsa Network for Human Rights", "pro-government | Sham FM radio": where a name begins behind what says whose it is. */
function pastOwned(tokens: readonly Token[], start: number, head: Token): number {
  const next = tokens[start + 1], isCamp = isOneOf(tokens[start], CAMPS) && head.capital && tokens[start]?.capital === false;
  const isNamed = next?.capital === true && (head.capital || !tagged(next, Tag.Demonym));
  return isNamed && head !== tokens[start] && (isCamp || isOwned(tokens[start])) ? start + 1 : start;
}

/** Characters from "its director" to the name of its director, at most. */
const BEHIND = 600;

/** "its director said … | the council's director, Omar Lut,": the first to hold the office comes much later, and is another's director. */
const isNamedFarBehind = ({ words, gender }: Person, { start }: Base, { cast }: Memory): boolean => {
  const first = cast.appearances.find(({ person }) => person.words === words && person.gender === gender);
  return first !== undefined && first.start > start + BEHIND;
};

/** "Kim and Clark Lut got a letter. | The couple |": the two whom the sentence before is about. */
function twoBefore(part: number, memory: Memory): Who | null {
  const subject = memory.lastSubject();
  if (subject === null || subject.part < part - 1) return null;
  const who = whoIs(subject.tokens, subject.phrase, null, subject.part, memory);
  return who.plural && who.name !== null && who.name.split(' and ').length === 2 && /^\p{Lu}/u.test(who.name) ? who : null;
}

/** "China's official | Xinhua | news agency", "the state-run | SANA | news agency": its own name among words that say what it is; else null. */
function agencyIn(tokens: readonly Token[], { first }: Range, head: Token): string | null {
  let last = tokens.indexOf(head, first);
  while (last > first && tokens[last - 1]?.capital === false && tokens[last - 1]?.lower !== "'s") last--;
  let start = last;
  while (start > first && tokens[start - 1]?.capital && !tagged(tokens[start - 1], Tag.Demonym | Tag.Place | Tag.Determiner)) start--;
  // "Vell's | Anatolia | news agency"
  const isCalled = start < last && tokens[start - 1]?.lower === "'s" && isOneOf(head, AGENCIES) && isOneOf(tokens[last], NEWS);
  const isKnown = isCalled || tokens.slice(start, last).some((token) => tagged(token, Tag.Media) || /^\p{Lu}{3,}$/u.test(token.text));
  // "Yonhap news agency": called so
  return head.capital || !isKnown || start === first ? null : wordsOf(tokens, { first: start, last });
}

/** "Mayor: …", "Police chief says …": as headlines call the one who holds the office. */
const isBareOffice = (tokens: readonly Token[], { first, last }: Range, head: Token): boolean =>
  head === tokens[last - 1] && tagged(head, Tag.Role) && !isPlural(head)
  && tokens.slice(first, last).every((token, at) => token.kind === 'word' && (at === 0 || !token.capital) && !tagged(token, UNLIKE_OFFICE));

/** Not "Lut's | lawyer" of "Kalle's lawyer, Omar Banda": where the words tell whose the office is, they tell it of the holder. */
const isOwners = (tokens: readonly Token[], { first, last }: Range, { called }: Person): boolean =>
  tokens.slice(first, last).every(({ text }, at) => tokens[first + at + 1]?.lower !== "'s" || called.has(bare(text)));

/** What no office is called by. */
const UNLIKE_OFFICE = Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.NumberWord | Tag.Place | Tag.Demonym;

/** "a poll | released": what a time behind the phrase tells of is no part of the name. */
const beforeParticiple = (tokens: readonly Token[], { last }: Range, head: Token): number =>
  tokens[last - 2] === head && tagged(tokens[last - 1], Tag.VerbPast) && !tokens[last - 1]?.capital ? last - 1 : last;

/** "the agency", "the Orsa-based agency", "the New Orsa-based agency": nothing in front of the noun tells it from others. */
const isBare = (tokens: readonly Token[], { first, last }: Range, head: Token): boolean =>
  isOneOf(head, nounsForBodies) && tokens[last - 1] === head && isWhence(tokens.slice(first + 1, last - 1));

/** "Orsa-based", "New Orsa-based", nothing. */
const isWhence = (words: readonly Token[]): boolean =>
  words.length === 0 || isBasedSomewhere(words.at(-1) as Token)
    && words.every((word) => word.capital || isComma(word) || isBasedSomewhere(word));

/** "the software maker", "the Irish soup maker", "the Orsa-based handler": plain words tell of what trade the firm is, and where from. */
const isFirmDescribed = (tokens: readonly Token[], { first, last }: Range, head: Token): boolean =>
  (isOneOf(head, nounsForFirms) || tokens[first + 1]?.lower.endsWith('-based') === true && !tagged(head, Tag.Role | Tag.People | Tag.Media))
  && tokens[last - 1] === head
  && tokens.slice(first + 1, last - 1).every((token) => token.kind === 'word' && isOfPlaceOrPlain(token));

/** "the agency" is the refugee agency, "the weather agency" another: the same head, and no word before it that the name lacks. */
function isSame(name: string, tokens: readonly Token[], { first, last }: Range, head: Token): boolean {
  // "a researcher behind the study": the researcher
  const own = /^(?:An? )?\p{Ll}/u.test(name) ? name.split(/ (?:behind|for|in|at|from|with|on) /)[0] ?? name : name;
  const words = bare(own).replaceAll("'s", " 's").split(' '), end = tokens.indexOf(head, first);
  // "one of the firm's nine shareholders … the shareholder"
  const isOneOfThem = words[0] === 'one' && words[1] === 'of' && words.at(-1) === `${head.lower}s`;
  if (words.at(-1) !== head.lower && !isOneOfThem) return false;
  return tokens.slice(first + 1, end < 0 ? last : end).every(({ lower }) => words.includes(lower));
}

/** "A woman called Umm Rami said … | the 29-year-old": whoever has just spoken, and is no person whom the article names elsewhere. */
function strangerAged(tokens: readonly Token[], { first }: Range, head: Token, part: number, { speakers }: Memory): Who | null {
  const last = speakers[0];
  if (last === undefined || tokens[first]?.lower !== 'the' || !AGED.test(head.lower) || part - last.part > 1) return null;
  return last.who.person === null && last.who.kind === 'person' && /^\p{Lu}/u.test(last.who.name ?? '') ? last.who : null;
}

/** Paragraphs that somebody without a name is called "the man". */
const CALLED = 2;

/** "A dog walker said … | the man |", "One parent said … | the father of two |": whoever has just spoken without a name, of fitting gender. */
function thatPerson(tokens: readonly Token[], { first, last }: Range, head: Token, part: number, { speakers: [spoke] }: Memory): Who | null {
  const isBareWord = last - first === 2 && tokens[first]?.lower === 'the' && isOneOf(head, GENERIC);
  if (!isBareWord && !isParent(tokens, { first, last }) || spoke === undefined || part - spoke.part > CALLED) return null;
  const { person, plural, kind, name, gender } = spoke.who, hasNoName = person === null && !plural && /^(?:An?|One|Another) /i.test(name ?? '');
  const isSomebody = kind === 'person' || kind === 'anonymous';
  return hasNoName && isSomebody && (gender ?? genderOfTitle(head.lower)) === genderOfTitle(head.lower) ? spoke.who : null;
}

const asHolder = (holder: Person, base: Base): Who =>
  ({ ...base, person: holder, name: holder.name, role: base.role ?? holder.role, kind: 'person', gender: holder.gender });
