/** The people and bodies of an article: who is meant by a surname, a first name, a short form, an office. */
import type { Name } from '../../language/name.js';
import { namesOf } from '../../language/names.js';
import type { ReadPart } from '../../language/reading.js';
import { inSentenceCase } from '../../language/sentence-case.js';
import { capitalsOf } from '../../language/title-case.js';
import type { Token } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { Tag, VERB, tagsOf } from '../../lexicon/index.js';
import type { Quotation } from '../marks/quotation.js';
import { acronymsOf } from './acronyms.js';
import { lookUps } from './look-ups.js';
import { bare, isGiven, shortened, surnameOf } from './name-forms.js';
import { besideKin, nearest } from './namesakes.js';
import { officesNamed, speaks } from './offices.js';
import { peopleByShortForm } from './people-by-short-form.js';
import { type Draft, type Namesakes, fits, personFrom, register } from './register.js';

export interface Person {
  /** The fullest form that the article gives, without titles. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** The first office that the article gives with the name: "Russian Foreign Minister". */
  readonly role: string | null;
  /** A short title, "Coun.": it tells less than what any of his quotes may tell. */
  readonly rank: string | null;
  /** What a clause says of him, "who heads the board": it counts where nothing beside his name tells. */
  readonly duty: string | null;
  /** UTF-16 offset of the first name with which the article tells what its bearer is, by more than an age; null where it does not. */
  readonly toldAt: number | null;
  /** Offices and descriptions in lower case: "minister", "spokeswoman". */
  readonly offices: ReadonlySet<string>;
  /** All words of their titles and descriptions, and pairs of them: "foreign", "foreign minister". */
  readonly called: ReadonlySet<string>;
  /** Told by a title, a given name, an age or by speaking, not by capitals alone. */
  readonly certain: boolean;
  /** More than speaking tells that it is a person: a title, an age, a description, a given name; or a name of two words that speaks. */
  readonly told: boolean;
}

/** A place in the text where a person is named. */
export interface Appearance {
  readonly person: Person;
  /** UTF-16 offsets in article.text. */
  readonly start: number;
  readonly end: number;
  readonly part: number;
  /** The name opens its sentence: most likely its subject. */
  readonly leads: boolean;
  /** Whose somebody or something is: "| Tom |'s mother". */
  readonly owns: boolean;
  /** By the surname alone: "Ms. | Lut |". */
  readonly byFamily: boolean;
  /** Named by somebody who is quoted: no antecedent for the "he" that speaks. */
  readonly quoted: boolean;
}

export interface Body {
  readonly name: string;
  readonly words: readonly string[];
  readonly start: number;
}

export interface Cast {
  /** In text order. */
  readonly appearances: readonly Appearance[];
  /** The appearances that start before this offset, last first, while `keep` holds. */
  readonly before: (offset: number, keep: (appearance: Appearance) => boolean) => readonly Appearance[];
  /** Who holds this office: of whom it was said, the last before the offset first, then those after it. */
  readonly holdersOf: (office: string, offset: number) => readonly Person[];
  /** The fullest name of a body whose short form or acronym these words are, if it was introduced before. */
  readonly bodyNamed: (words: readonly string[], offset: number) => string | null;
  /** The firm that the article has named before the offset, where it is the only one. */
  readonly onlyFirm: (offset: number) => string | null;
  /** Who is meant by these words of a name at this offset; null where two people fit or nobody does. */
  readonly personNamed: (words: readonly string[], offset: number, gender: Gender | null) => Person | null;
}

/** The cast, read when it is first asked: of the people of many a text nothing is to be known. */
export function castOf(written: readonly ReadPart[], quotations: readonly (readonly Quotation[])[]): Cast {
  const parts = written.map(withoutShouting);
  let known: Cast | null = null;
  const cast = (): Cast => (known ??= readCast(parts, quotations));
  return {
    get appearances() { return cast().appearances; },
    before: (offset, keep) => cast().before(offset, keep),
    holdersOf: (office, offset) => cast().holdersOf(office, offset),
    bodyNamed: (words, offset) => cast().bodyNamed(words, offset),
    onlyFirm: (offset) => cast().onlyFirm(offset),
    personNamed: (words, offset, gender) => cast().personNamed(words, offset, gender),
  };
}

/** Reads all names of the parts and who is meant by each. Linear. */
function readCast(parts: readonly ReadPart[], quotations: readonly (readonly Quotation[])[]): Cast {
  const found = parts.map(namesRead), { bySurname, bodies } = register(parts, found);
  const appearances: Appearance[] = [], holders = new Map<string, Person>(), surnamed = new Map<Person, number>();
  const spoke = new Set<Person>(), byFirstName = new Map<Person, number>();
  const personNamed = nameReader(bySurname, appearances, { surnamed, spoke, byFirstName });
  for (const [n, part] of parts.entries()) {
    const isQuotedAt = within(quotations[n] ?? []);
    for (const { first, last, leads, named } of mentionsIn(part, found[n] ?? [])) {
      const { start, lower } = part.tokens[first] as Token, { end } = part.tokens[last - 1] as Token;
      const person = named === null ? holders.get(lower) ?? null : personNamed(named.words, start, named.gender);
      if (person === null) continue;
      for (const office of person.offices) holders.set(office, person);
      if (named !== null && !surnamed.has(person) && surnameOf(named.words) === surnameOf(person.words)) surnamed.set(person, start);
      const owns = part.tokens[last]?.lower === "'s", byFamily = named !== null && bare(named.words.join(' ')) === surnameOf(person.words);
      if (named !== null && (byFamily || named.words.length > 1) && speaks(part.tokens, named)) spoke.add(person);
      if (byFamily) byFirstName.set(person, -Infinity);
      // not "Ines | and Tomas Lut"
      else if (named?.words.length === 1 && part.tokens[last]?.lower !== 'and') byFirstName.set(person, (byFirstName.get(person) ?? 0) + 1);
      appearances.push({ person, start, end, part: n, leads, owns, byFamily, quoted: isQuotedAt(start) });
    }
  }
  return { appearances, personNamed, ...lookUps(appearances, bodies, acronymsOf(parts)) };
}

/** A part in capitals throughout, as a sentence would write it. */
const withoutShouting = (part: ReadPart): ReadPart =>
  (capitalsOf(part.tokens, 0, part.tokens.length).shouted ? { ...part, tokens: inSentenceCase(part.tokens) } : part);

/** The names of a part; a title among the paragraphs is read as a sentence would write it. */
function namesRead(part: ReadPart): readonly Name[] {
  if (!capitalsOf(part.tokens, 0, part.tokens.length).titled) return namesOf(part);
  const names = namesOf({ ...part, tokens: inSentenceCase(part.tokens) });
  return names.filter(({ first, words }) => first > 0 || isPlainlyNamed(words));
}

/** "Omar Lut", but neither "Rip Omar Lut" nor "Will Harbour": what opens a title may be a verb. */
const isPlainlyNamed = ([first = '', second = '']: readonly string[]): boolean =>
  isGiven(first) && !isGiven(second) && (tagsOf(bare(first)) & (VERB | Tag.Modal)) === 0;

/** Times that somebody is called by the first name alone and it tells nothing, at most. */
const SELDOM = 1;

/** What people are called by as far as the text is read. */
interface CalledBy {
  readonly surnamed: ReadonlyMap<Person, number>;
  readonly spoke: ReadonlySet<Person>;
  readonly byFirstName: ReadonlyMap<Person, number>;
}

/**
 * Tells who is meant by words of a name: by the surname, else by a short form. `appearances` are those before the words, `surnamed` tells
 * where somebody is first named with the surname, `spoke` who has spoken under it so far, `byFirstName` how often somebody is called by the
 * first name alone, if never by the surname alone.
 */
function nameReader(
  bySurname: Namesakes,
  appearances: readonly Appearance[],
  { surnamed, spoke, byFirstName }: CalledBy,
): Cast['personNamed'] {
  const people = new Map([...bySurname.values()].flat().map((draft): [Draft, Person] => [draft, personFrom(draft)]));
  const byShort = peopleByShortForm([...people.values()]);
  return (words, offset, gender) => {
    const fitting = (bySurname.get(surnameOf(words)) ?? []).filter((draft) => fits(draft, words, gender));
    // "Omar Lut and his son Tom …, Lut said": the surname alone is whose it is in the text
    const bearers = words.length > 1 ? fitting : fitting.filter(({ surname }) => surname !== 'kin'), drafts = bearers.length > 0 ? bearers : fitting;
    const personOf = (draft: Draft): Person => people.get(draft) as Person, [one] = drafts;
    if (one !== undefined && drafts.length > 1) {
      // "his son Rui said … Mr. Banda's book": whose surname the text has not given yet is not called by it
      const isKnown = (draft: Draft): boolean => draft.surname === 'shared' || (surnamed.get(personOf(draft)) ?? Infinity) < offset;
      const known = drafts.filter(isKnown);
      const candidates = (known.length > 0 ? known : drafts).map(personOf), speaker = words.length > 1 ? null : besideKin(candidates, spoke);
      if (speaker !== null) return speaker;
      // "Omar Lut and his brother Freddy … Freddy left, Mr. Lut said": who goes by the first name is not called by the surname
      const bySurnameAlone = words.length > 1 ? [] : candidates.filter((person) => (byFirstName.get(person) ?? 0) <= SELDOM);
      return nearest(appearances, new Set(bySurnameAlone.length > 0 ? bySurnameAlone : candidates), offset);
    }
    if (one !== undefined) return personOf(one);
    const [called = null, ...more] = words.length > 2 ? [] : byShort.get(shortened(words)) ?? [];
    return more.length === 0 ? called : null;
  };
}

/** A place where somebody is named, or where an office stands for its holder: then `named` is null. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly leads: boolean;
  readonly named: Name | null;
}

/** Names, and offices that stand for their holder, in text order; whether each opens its sentence. */
function mentionsIn({ tokens, sentences }: ReadPart, names: readonly Name[]): readonly Mention[] {
  const leading = new Set(sentences.map(({ first }) => first));
  const named = names.filter(({ kind }) => kind !== 'body')
    .map((name): Mention => ({ first: name.first, last: name.last, leads: leading.has(name.titleFirst), named: name }));
  const offices = officesNamed(tokens).map((at): Mention => ({ first: at, last: at + 1, leads: leading.has(at - 1), named: null }));
  return [...named, ...offices].toSorted((a, b) => a.first - b.first);
}

/** Whether an offset lies inside a quotation. To be asked in text order. */
function within(quotations: readonly Quotation[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((quotations[next]?.end ?? Infinity) <= offset) next++;
    return (quotations[next]?.start ?? Infinity) <= offset;
  };
}
