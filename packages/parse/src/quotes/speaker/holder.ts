/** "the minister", "the foreign minister", "the 34-year-old", "the CM": the person of whom the article says so. */
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import { titlesInFull } from '../../lexicon/people.js';
import type { Person } from '../cast/cast.js';
import { bare } from '../cast/name-forms.js';
import { AGED } from '../clause/apposition.js';
import {
  INITIALS_OF_OFFICES, LEADING, LEADS, LESSER, OF_FIRMS, OF_SEATS, POLICE_RANKS, PORTFOLIOS, RANKS, SAME_OFFICES, TRAINERS,
} from '../lexicon/offices.js';
import { isOneOf } from '../lexicon/words.js';
import { RECORDINGS, WRITINGS } from '../lexicon/writings.js';
import { REACH, antecedent } from './antecedent.js';
import { holderSpelled } from './office-letters.js';
import type { Base, Memory } from './who.js';

/** An office as a phrase gives it: its noun, and the words that tell it from others of the name. */
interface Office {
  readonly noun: string;
  readonly words: readonly Qualifier[];
}

/** A word that tells an office from others: "the | foreign | minister", "the | family | 's lawyer". */
interface Qualifier {
  readonly word: string;
  /** Without it another holder is meant. */
  readonly needed: boolean;
  /** A name: "the | French | president". */
  readonly named: boolean;
  /** "the | ORP | leader" */
  readonly acronym: boolean;
  /** Behind a preposition: "the officer at the | scene |". */
  readonly hangs: boolean;
}

/** Where an office is named, and what was read before. */
interface Place {
  readonly tokens: readonly Token[];
  readonly phrase: Range;
  readonly head: Token;
  readonly base: Base;
  readonly part: number;
  readonly memory: Memory;
}

/** Who holds the office that the phrase names; null where the article does not tell for sure. */
export function holderMeant(tokens: readonly Token[], phrase: Range, head: Token, base: Base, part: number, memory: Memory): Person | null {
  const place = { tokens, phrase, head, base, part, memory };
  // "the SP": by what the initials stand for, else by them
  const office = initialsIn(head), holder = office === null ? null : holderOf(office, place);
  if (holder !== null) return holder;
  const spelled = holderSpelled(head.text, base.start, memory.cast), named = officeIn(tokens, phrase, head);
  if (spelled !== null || named === null) return spelled;
  return teamTrainer(named, base, memory) ?? partyLeader(named, place) ?? holderOf(named, place) ?? coFounder(named, place)
    ?? leaderOf(named, base, memory)
    ?? trainerOf(named, base, memory) ?? officerOf(named, place) ?? inOtherWords(named, place);
}

/** "the Norva founder", of "Norva co-founder Omar Lut". */
const coFounder = (office: Office, place: Place): Person | null =>
  (office.noun === 'founder' && office.words.length > 0 ? holderOf({ ...office, noun: 'co-founder' }, place) : null);

/** "the union boss": the one person who leads something and of whom all words in front are told. */
function leaderOf({ noun, words }: Office, base: Base, { cast }: Memory): Person | null {
  if (!LEADS.has(noun) || words.length === 0) return null;
  const leaders = new Set([...LEADING].flatMap((office) => cast.holdersOf(office, base.start)));
  const [leader, ...others] = [...leaders].filter(({ called }) => words.every(({ word }) => called.has(word)));
  return leader !== undefined && others.length === 0 ? leader : null;
}

/** "the ORP leader", of "ORP senator Omar Lut", who spoke last: papers call so whoever is known of a party; not the leader of another. */
function partyLeader({ noun, words }: Office, { memory: { speakers: [last] } }: Place): Person | null {
  const person = last?.who.person ?? null, [party, ...others] = words;
  const isTold = party !== undefined && others.length === 0 && party.acronym && person !== null && isOfParty(person, party);
  return noun === 'leader' && isTold ? person : null;
}

/** "ORP senator", "Orsa Renewal Party (ORP) chairman": the letters are told of him. */
const isOfParty = ({ called, role }: Person, { word }: Qualifier): boolean =>
  called.has(word) || role?.toLowerCase().split(/[^\p{L}-]+/u).includes(word) === true;

/** "the ORP leader" is no "HLP leader": letters that are told of another. */
const isOfOtherParty = (holder: Person, { words }: Office): boolean =>
  words.some((each) => each.acronym && !isOfParty(holder, each)) && /(?:^|[( ])\p{Lu}[\p{Lu}-]+(?=[) ]|$)/u.test(holder.role ?? '');

/** "the manager", of "Rovers boss Omar Lut": papers call whoever trains a team by any of these words, if there is no other. */
function trainerOf({ noun, words }: Office, base: Base, { cast }: Memory): Person | null {
  if (!TRAINERS.has(noun) || words.length > 0) return null;
  const trainers = new Set([...TRAINERS].flatMap((office) => cast.holdersOf(office, base.start)));
  const [trainer, ...others] = trainers;
  return trainer !== undefined && others.length === 0 && OF_TEAM.test(trainer.role ?? '') ? trainer : null;
}

/** "the Rovers boss", of "Rovers manager Omar Lut" and "Town boss Ivan Brandt": the only one of whom the team is told. */
function teamTrainer({ noun, words }: Office, base: Base, { cast }: Memory): Person | null {
  if (!TRAINERS.has(noun) || words.length === 0 || !words.every(({ named }) => named)) return null;
  const trainers = new Set([...TRAINERS].flatMap((office) => cast.holdersOf(office, base.start)));
  const [trainer, ...others] = [...trainers].filter(({ called }) => words.every(({ word }) => called.has(word)));
  return trainer !== undefined && others.length === 0 ? trainer : null;
}

/** Paragraphs that a constable is called "the officer". */
const NEAR = 2;

/** "PC Omar Lut said … | the officer |": whoever spoke last, if he has a rank of the police. */
function officerOf({ noun, words }: Office, { part, memory: { speakers: [last] } }: Place): Person | null {
  if (noun !== 'officer' || words.length > 0 || last === undefined || part - last.part > NEAR) return null;
  const { person } = last.who;
  return person !== null && [...person.offices].some((office) => POLICE_RANKS.has(office)) ? person : null;
}

/**
 * "the lawyer", of "advocate Omar Lut", "the judge", of "Justice Lut": the last named of those who hold the office by another word for it.
 */
function inOtherWords({ noun, words }: Office, { tokens, phrase, base, memory: { cast } }: Place): Person | null {
  if (tokens[phrase.first]?.lower !== 'the') return null;
  const others = SAME_OFFICES.filter((same) => same.has(noun)).flatMap((same) => [...same]);
  const holders = new Set(others.flatMap((other) => cast.holdersOf(other, base.start)).filter(({ called }) => words.every(({ word }) => called.has(word))));
  const isAway = (start: number): boolean => base.start - start > REACH;
  return holders.size === 0 ? null : cast.before(base.start, ({ start }) => !isAway(start)).find(({ person }) => holders.has(person))?.person ?? null;
}

/** "Rovers boss", "New Orsa coach" */
const OF_TEAM = /^(?:\p{Lu}[\p{L}'’-]* ){1,3}\p{Ll}+$/u;

function holderOf(office: Office, { tokens, phrase, head, base, part, memory }: Place): Person | null {
  const gender = genderOfTitle(head.lower);
  const holders = memory.cast.holdersOf(office.noun, base.start)
    .filter((holder) => gender === null || holder.gender === null || holder.gender === gender);
  const best = bestOf(holders, office), holder = best === null || isOfOtherParty(best, office) ? null : best;
  const isOther = holder !== null && isOfMany(head) && office.words.some((each) => each.named && !holder.called.has(each.word));
  return isOther && !isFromPlace(tokens, phrase) ? antecedent(gender, base, part, memory)?.person ?? holder : holder;
}

/** "the Orsa Mills | chief", behind a sentence about somebody else: not the mission's chief; "the Orsa South | MP" is no other MP. */
const isOfMany = (head: Token): boolean => isOneOf(head, OF_FIRMS) || isOneOf(head, OF_SEATS);

/** "the | Orsa | chief": a land or a people in front of the noun says where the holder is from. */
const isFromPlace = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first + 1, last - 1).every((token) => !token.capital || tagged(token, Tag.Place | Tag.Demonym));

/** "the IG": an inspector general. */
function initialsIn(head: Token): Office | null {
  const initials = INITIALS_OF_OFFICES.get(head.text)?.split(' ');
  if (initials === undefined) return null;
  return { noun: initials.at(-1) as string, words: initials.slice(0, -1).map((word) => ({ word, needed: true, named: false, acronym: false, hangs: false })) };
}

function officeIn(tokens: readonly Token[], { first, last }: Range, head: Token): Office | null {
  const aged = tokens[first]?.lower === 'the' ? tokens.slice(first, last).find(({ lower }) => AGED.test(lower)) : undefined;
  if (aged !== undefined) return { noun: aged.lower, words: [] };
  if (!tagged(head, Tag.Role | Tag.People | Tag.Honorific)) return null;
  return { noun: titlesInFull.get(head.lower) ?? head.lower, words: qualifiersOf(tokens, { first: first + 1, last }, head) };
}

/** The words around the noun but articles and small words. */
function qualifiersOf(tokens: readonly Token[], { first, last }: Range, head: Token): readonly Qualifier[] {
  const found: Qualifier[] = [];
  let hangs = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    hangs ||= tagged(token, Tag.Preposition) && token.lower !== 'of' && tokens[i - 1] === head;
    if (token === head || token.kind !== 'word' || token.lower === "'s" || tagged(token, SMALL)) continue;
    const isOwner = tokens[i + 1]?.lower === "'s" && tagged(token, Tag.Role | Tag.People) && tagged(head, Tag.Role);
    // "the then-Star editor": of that paper alone
    const needed = isOwner || RANKS.has(token.lower) || token.lower.startsWith('then-');
    // "the man in the letter", "the woman in the video": he and she
    const isHeard = isOneOf(token, WRITINGS) || isOneOf(token, RECORDINGS);
    found.push({ word: bare(token.text), needed, named: token.capital, acronym: /^\p{Lu}[\p{Lu}-]+$/u.test(token.text), hangs: hangs
      && !isHeard });
  }
  return found;
}

const SMALL = Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Possessive;

/** The one of whom most of the words are told; null where one that tells offices apart is not, or where any of several would do. */
function bestOf(all: readonly Person[], { noun, words }: Office): Person | null {
  const holders = all.filter((holder) => !isLesser(holder, noun, words));
  const told = (person: Person): number => words.filter(({ word }) => person.called.has(word)).length;
  const best = holders.reduce<Person | null>((kept, holder) => kept === null || told(holder) > told(kept) ? holder : kept, null);
  if (best === null || words.some((each) => tellsOfAnother(best, each))) return null;
  if (words.some(({ hangs }) => hangs) && words.every(({ word, hangs }) => !hangs || !best.called.has(word))) return null;
  // beside a deputy, only of whom all the words are told
  if (holders.length < all.length && told(best) < words.length) return null;
  const isChoice = holders.length > 1 && words.some(({ named }) => named);
  return isChoice && told(best) === 0 ? null : best;
}

/** "the prime | minister" is no other minister; "the finance | minister" is not the foreign minister, but may be a plain minister. */
function tellsOfAnother({ called }: Person, { word, needed }: Qualifier): boolean {
  if (called.has(word)) return false;
  return needed || PORTFOLIOS.has(word) && [...called].some((other) => PORTFOLIOS.has(other));
}

/** They make the minister behind them the head of a government. */
const HEADS = ['prime', 'chief'];

/**
 * "the mayor" is not the deputy mayor, "the presidential nominee" not the vice presidential nominee, "the minister" not the prime minister.
 */
function isLesser({ called }: Person, noun: string, qualifiers: readonly Qualifier[]): boolean {
  const words = [...qualifiers.map(({ word }) => word), noun];
  const isPlain = noun === 'minister' && !words.some((word) => PORTFOLIOS.has(word));
  if (isPlain && HEADS.some((rank) => !words.includes(rank) && called.has(`${rank} minister`))) return true;
  return [...LESSER].some((rank) => !words.includes(rank) && words.some((word) => called.has(`${rank} ${word}`)));
}
