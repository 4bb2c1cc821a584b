/** The people and bodies of an article: who is meant by a surname, a first name, a short form, an office. */
import type { Name } from '../language/name.js';
import { namesOf } from '../language/names.js';
import type { ReadPart } from '../language/reading.js';
import { capitalsOf, inSentenceCase } from '../language/title-case.js';
import type { Token } from '../language/tokens.js';
import type { Gender } from '../lexicon/gender.js';
import { Tag, VERB, tagsOf } from '../lexicon/index.js';
import { acronymsOf } from './acronyms.js';
import { bare, calledBy, endsIn, isFull, isGiven, sameFirst, shortForms, surnameOf } from './name-forms.js';
import { isDescribed, officesNamed, officesOf, roleOf, speaks } from './offices.js';
import type { Quotation } from './quotation.js';

export interface Person {
  /** The fullest form that the article gives, without titles. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** The first office that the article gives with the name: "Russian Foreign Minister". */
  readonly role: string | null;
  /** Offices and descriptions in lower case: "minister", "spokeswoman". */
  readonly offices: ReadonlySet<string>;
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
  /** Who holds this office: the last person before the offset of whom it was said, else the first after it. */
  readonly holderOf: (office: string, offset: number) => Person | null;
  /** The fullest name of a body whose short form or acronym these words are, if it was introduced before. */
  readonly bodyNamed: (words: readonly string[], offset: number) => string | null;
  /** Who is meant by these words of a name at this offset; null where two people fit or nobody does. */
  readonly personNamed: (words: readonly string[], offset: number, gender: Gender | null) => Person | null;
}

/** People of one surname, and forms of one name, that an article can hold: more would be a list, and comparing them would not be linear. */
const NAMESAKES = 20, FORMS = 20;

interface Draft { forms: (readonly string[])[]; role: string | null; gender: Gender | null; offices: Set<string>; certain: boolean; told: boolean; first: number }

/** Two forms of one surname are one person unless their first names disagree: Hillary and Bill Clinton are two. */
function agree(draft: Draft, words: readonly string[], gender: Gender | null): boolean {
  const isPart = (form: readonly string[]): boolean => endsIn(form, words) || endsIn(words, form);
  if (gender !== null && draft.gender !== null && gender !== draft.gender && !draft.forms.some(isPart)) return false;
  return words.length < 2 || draft.forms.every((form) => form.length < 2 || isPart(form) || sameFirst(form[0] as string, words[0] as string));
}

/** What grows while names are read: people by surname, and bodies in text order. */
interface Register { readonly bySurname: Map<string, Draft[]>; readonly bodies: Body[] }

/** Puts each name of a body paragraph to the person or body that it is a form of. The headline's capitals prove nothing. */
function register(parts: readonly ReadPart[], found: readonly (readonly Name[])[]): Register {
  const bySurname = new Map<string, Draft[]>(), bodies: Body[] = [];
  for (const [n, part] of parts.entries()) {
    if (part.kind === 'headline') continue;
    for (const name of found[n] ?? []) {
      const start = (part.tokens[name.first] as Token).start;
      if (name.kind === 'body') bodies.push({ name: name.words.join(' '), words: name.words, start });
      if (name.kind === 'body' || name.kind === 'place' || name.words.length > 6 || isShouted(name.words)) continue;
      const told = name.kind === 'person' || isDescribed(part.tokens, name), acts = told || speaks(part.tokens, name);
      const draft = name.words.length > 1 || acts ? draftOf(bySurname, name, start) : null;
      if (draft === null) continue;
      addForm(draft, name.words);
      draft.role ??= roleOf(part.tokens, name);
      draft.gender ??= name.gender;
      draft.certain ||= acts;
      draft.told ||= told || acts && isGiven(name.words[0] as string);
      for (const office of officesOf(part.tokens, name)) draft.offices.add(office);
    }
  }
  joinShortForms(bySurname);
  return { bySurname, bodies };
}

/** The person that the name is a form of, a new one if none is; null where a list of namesakes has grown too long. */
function draftOf(bySurname: Map<string, Draft[]>, name: Name, first: number): Draft | null {
  const surname = surnameOf(name.words), namesakes = bySurname.get(surname) ?? [];
  bySurname.set(surname, namesakes);
  const known = namesakes.find((draft) => agree(draft, name.words, name.gender));
  if (known !== undefined || namesakes.length === NAMESAKES) return known ?? null;
  const draft: Draft = { forms: [], role: null, gender: null, offices: new Set(), certain: false, told: false, first };
  namesakes.push(draft);
  return draft;
}

function addForm({ forms }: Draft, words: readonly string[]): void {
  const known = forms.some((form) => form.length === words.length && form.every((word, i) => word === words[i]));
  if (!known && forms.length < FORMS) forms.push(words);
}

/**
 * "Nora Lind … Nora said", "Wang Hui … Wang said", "Abu Rami al-Homsi … Abu Rami said": who goes by one word is the one person whose
 * name begins with it, or holds it as a surname, unless it is the last word of another's name.
 */
function joinShortForms(bySurname: Map<string, Draft[]>): void {
  const byShort = new Map<string, Draft[]>();
  for (const draft of [...bySurname.values()].flat()) {
    const full = draft.forms.find(isFull);
    for (const short of full === undefined ? [] : shortForms(full, draft.certain)) byShort.set(short, [...(byShort.get(short) ?? []).slice(0, 1), draft]);
  }
  for (const [surname, drafts] of bySurname) {
    const form = drafts[0]?.forms[0];
    const [meant, other] = form === undefined ? [] : byShort.get(calledBy(form)) ?? [];
    if (meant === undefined || other !== undefined || drafts.some(({ forms }) => forms.some(isFull))) continue;
    for (const { role, gender, offices, certain, told } of drafts) {
      meant.role ??= role;
      meant.gender ??= gender;
      meant.certain ||= certain;
      meant.told ||= told;
      offices.forEach((office) => meant.offices.add(office));
    }
    bySurname.delete(surname);
  }
}

function personFrom({ forms, role, gender, offices, certain, told }: Draft): Person {
  const words = forms.reduce((best, form) => (form.length > best.length ? form : best));
  return { name: words.join(' '), words, role, gender, offices, certain, told: told || certain && words.length > 1 };
}

function byShortForm(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byShort = new Map<string, Person[]>();
  for (const person of people) {
    if (!isFull(person.words)) continue;
    for (const short of shortForms(person.words, person.certain)) {
      const same = byShort.get(short);
      if (same === undefined) byShort.set(short, [person]); else same.push(person);
    }
  }
  return byShort;
}

/** "Omar Lut", but neither "Rip Omar Lut" nor "Will Harbour": what opens a title may be a verb. */
const isPlainlyNamed = ([first, second]: readonly string[]): boolean => isGiven(first ?? '') && !isGiven(second ?? '') && (tagsOf(bare(first ?? '')) & (VERB | Tag.Modal)) === 0;

/** The names of a part; a title among the paragraphs is read as a sentence would write it. */
function namesRead(part: ReadPart): readonly Name[] {
  if (!capitalsOf(part.tokens, 0, part.tokens.length).titled) return namesOf(part);
  return namesOf({ ...part, tokens: inSentenceCase(part.tokens) }).filter(({ first, words }) => first > 0 || isPlainlyNamed(words));
}

/** Reads all names of the parts and who is meant by each. Linear. */
export function castOf(parts: readonly ReadPart[], quotations: readonly (readonly Quotation[])[]): Cast {
  const found = parts.map(namesRead), { bySurname, bodies } = register(parts, found);
  const people = new Map([...bySurname.values()].flat().map((draft) => [draft, personFrom(draft)] as const));
  const byShort = byShortForm([...people.values()]);
  const appearances: Appearance[] = [];
  const personNamed = (words: readonly string[], offset: number, gender: Gender | null): Person | null => {
    const fits = (draft: Draft): boolean => words.length < 2 ? gender === null || draft.gender === null || draft.gender === gender : draft.forms.some((form) => form.length > 1) && agree(draft, words, null);
    const namesakes = (bySurname.get(surnameOf(words)) ?? []).filter(fits).map((draft) => people.get(draft) as Person);
    const given = isFull(words) ? undefined : byShort.get(calledBy(words));
    if (namesakes.length > 0) return namesakes.length === 1 ? (namesakes[0] as Person) : nearest(appearances, new Set(namesakes), offset);
    return given?.length === 1 ? (given[0] as Person) : null;
  };
  const holder = new Map<string, Person>();
  for (const [n, part] of parts.entries()) {
    const leading = new Set(part.sentences.map((sentence) => sentence.first)), marks = quotations[n] ?? [];
    let mark = 0;
    for (const { first, last, leads, named } of mentionsIn(part.tokens, found[n] ?? [], leading)) {
      const { start } = part.tokens[first] as Token, { end } = part.tokens[last - 1] as Token;
      const person = named === null ? holder.get((part.tokens[first] as Token).lower) ?? null : personNamed(named.words, start, named.gender);
      if (person === null) continue;
      for (const office of person.offices) holder.set(office, person);
      while ((marks[mark]?.end ?? Infinity) <= start) mark++;
      appearances.push({ person, start, end, part: n, leads, quoted: (marks[mark]?.start ?? Infinity) <= start });
    }
  }
  return { appearances, personNamed, ...lookUps(appearances, bodies, acronymsOf(parts)) };
}

/** Names, and offices that stand for their holder (`named` is null), in text order; whether each opens its sentence. */
function mentionsIn(tokens: readonly Token[], names: readonly Name[], leading: ReadonlySet<number>) {
  const named = names.filter(({ kind }) => kind !== 'body').map((name) => ({ first: name.first, last: name.last, leads: leading.has(name.titleFirst), named: name as Name | null }));
  const offices = officesNamed(tokens).map((at) => ({ first: at, last: at + 1, leads: leading.has(at - 1), named: null }));
  return [...named, ...offices].toSorted((a, b) => a.first - b.first);
}

/** Of several people of one surname, the one named last before the offset by more than the surname. */
function nearest(appearances: readonly Appearance[], candidates: ReadonlySet<Person>, offset: number): Person | null {
  for (let i = appearances.length - 1; i >= 0; i--) {
    const appearance = appearances[i] as Appearance;
    if (appearance.start < offset && candidates.has(appearance.person)) return appearance.person;
  }
  return null;
}

/** Index of the first entry at or behind the offset. */
function indexAt(entries: readonly { readonly start: number }[], offset: number): number {
  let low = 0, high = entries.length;
  while (low < high) { const middle = (low + high) >> 1; if ((entries[middle] as { start: number }).start < offset) low = middle + 1; else high = middle; }
  return low;
}

function lookUps(appearances: readonly Appearance[], bodies: readonly Body[], acronyms: readonly (readonly [string, Body])[]): Omit<Cast, 'appearances' | 'personNamed'> {
  const holders = new Map<string, Appearance[]>();
  for (const appearance of appearances) for (const office of appearance.person.offices) {
    const held = holders.get(office);
    if (held === undefined) holders.set(office, [appearance]); else held.push(appearance);
  }
  const byEnd = new Map<string, Body[]>();
  for (const body of bodies) {
    const end = bare(body.words.at(-1) ?? ''), same = byEnd.get(end) ?? [];
    if (!same.some((known) => known.name === body.name)) byEnd.set(end, [...same, body]);
  }
  const spelled = new Map<string, Body>();
  for (const [acronym, body] of acronyms) if (!spelled.has(acronym)) spelled.set(acronym, body);
  return {
    before(offset, keep) {
      const found: Appearance[] = [];
      for (let i = indexAt(appearances, offset) - 1; i >= 0 && keep(appearances[i] as Appearance); i--) found.push(appearances[i] as Appearance);
      return found;
    },
    holderOf(office, offset) {
      const held = holders.get(office) ?? [];
      return (held[indexAt(held, offset) - 1] ?? held[0])?.person ?? null;
    },
    bodyNamed(words, offset) {
      const lower = words.map(bare);
      if (words.length === 1 && spelled.has(lower[0] as string)) return (spelled.get(lower[0] as string) as Body).name;
      const ends = (body: readonly string[]): boolean => body.length > words.length && lower.every((word, i) => bare(body[body.length - words.length + i] as string) === word);
      return (byEnd.get(lower.at(-1) ?? '') ?? []).slice(0, 20).find((body) => body.start < offset && ends(body.words))?.name ?? null;
    },
  };
}

/** READ MORE, JAPAN ECONOMY: labels of the page. */
const isShouted = (words: readonly string[]): boolean => words.length > 1 && words.every((word) => word.length > 1 && word === word.toUpperCase());
