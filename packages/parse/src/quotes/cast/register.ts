/** The register of an article's names: forms of one name are put to one person, "Lut" to Omar Lut. */
import type { Name } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import type { ReadPart } from '../../language/reading.js';
import { type Token, tagged } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { AGED } from '../clause/apposition.js';
import { HONORIFICS } from '../lexicon/names.js';
import { isGivenByBearer } from '../speaker/self-named.js';
import type { Body, Person } from './cast.js';
import { alsoKnownAs } from './also-known.js';
import { genderByPronoun } from './gender-by-pronoun.js';
import { genderIntroduced, isIntroduced } from './introduced.js';
import { joinShortForms } from './join-short-forms.js';
import { endsIn, isBehindEpithet, isGiven, isJunior, sameFirst, surnameOf } from './name-forms.js';
import { dutyOf, isDescribed, officesOf, rankOf, roleOf, speaks, wordsTold } from './offices.js';
import { isOwned } from './owned.js';
import { kinNamed, relativeNamed } from './relatives.js';

/** A person while the article is read: see Person for what the fields mean. */
export interface Draft {
  readonly forms: (readonly string[])[];
  role: string | null;
  /** A short title, where nothing tells more. */
  rank: string | null;
  /** What a clause says, where nothing beside the name tells. */
  duty: string | null;
  /** UTF-16 offset of the first name with which it is told what its bearer is, by more than an age; null where nothing tells it. */
  toldAt: number | null;
  gender: Gender | null;
  /** What pronouns tell of the gender: of two different answers neither counts. */
  readonly byPronouns: Set<Gender>;
  readonly offices: Set<string>;
  readonly called: Set<string>;
  certain: boolean;
  told: boolean;
  /** What else it goes by, in lower case. */
  readonly aliases: Set<string>;
  /** Gave one word for a name, and is nobody whom the article names in full: "who gave his name only as | Mohammed |". */
  alone: boolean;
  /** The first name, where the text gives the surname to a relative only: "Ines and Tomas Lut". */
  given: string | null;
  /** Whose surname it is, where the text gives it to a relative only: of two who share it, or of whoever is named in front of their kin. */
  surname: 'shared' | 'kin' | null;
}

/** The people of each surname, in the order of their first mention. */
export type Namesakes = ReadonlyMap<string, readonly Draft[]>;

/** What was found: people by surname, and bodies in text order. */
interface Register {
  readonly bySurname: Namesakes;
  readonly bodies: readonly Body[];
}

/** People of one surname, and forms of one name, at most: more would be a list, and comparing them would not be linear. */
const NAMESAKES = 20, FORMS = 20;

/** Words of a person's name, at most. */
const LONGEST = 6;

/** Puts each name of a body paragraph to the person or body that it is a form of. The headline's capitals prove nothing. */
export function register(parts: readonly ReadPart[], found: readonly (readonly Name[])[]): Register {
  const bySurname = new Map<string, Draft[]>(), bodies: Body[] = [];
  for (const [n, part] of parts.entries()) {
    if (part.kind === 'headline') continue;
    for (const name of found[n] ?? []) {
      if (name.kind === 'body') bodies.push(bodyFrom(part.tokens, name));
      else if (name.kind !== 'place' && mayBePerson(name.words) && !isHeadline(part.tokens, name))
        for (const one of [...relativeNamed(part.tokens, name), name, ...kinNamed(part.tokens, name)])
          enter(bySurname, part.tokens, one, one === name ? null : one.last > name.last ? 'kin' : 'shared');
    }
  }
  joinShortForms(bySurname);
  return { bySurname, bodies };
}

function bodyFrom(tokens: readonly Token[], name: Name): Body {
  const { first, last } = name, words = isOwned(tokens[first]) ? name.words.slice(1) : name.words;
  const full = [...words, ...ofWhat(tokens, last)].join(' ');
  return { name: isTight(tokens, first, last) ? full.replaceAll(' & ', '&') : full, words, start: (tokens[first] as Token).start };
}

/** "C&W Roads"; not "Marsh & Sons". */
const isTight = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text, start, end }, at) => text === '&' && tokens[first + at - 1]?.end === start && tokens[first + at + 1]?.start === end);

/** "the National Union | of Harbour Pilots", "the Orsa Watch | for Human Rights": the capitals behind "of" and "for". */
function ofWhat(tokens: readonly Token[], of: number): readonly string[] {
  let last = of + 1;
  while (last <= of + LONGEST && tokens[last]?.kind === 'word' && tokens[last]?.capital) last++;
  const isPart = tokens[of]?.lower === 'of' || tokens[of]?.lower === 'for' && isName(tokens, of + 1, last);
  return isPart && last > of + 1 ? tokens.slice(of, last).map(({ text }) => text) : [];
}

/** Not "the Harbour Council for | Monday", "for | Omar Lut", "for | Lut's release". */
const isName = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.lower !== "'s" && !tokens.slice(first, last).some((token) => tagged(token, GIVEN_NAME | Tag.Weekday | Tag.Month));

/** “Francesco Shuts Port,” wrote a paper: capitals that fill their marks may be any words. */
function isHeadline(tokens: readonly Token[], { titleFirst, last, words }: Name): boolean {
  const close = isComma(tokens[last]) ? last + 1 : last;
  return words.length > 2 && tokens[titleFirst - 1]?.kind === 'mark' && tokens[close]?.kind === 'mark';
}

/** Not too long, no label of the page, no holiday, no "Marsh & Sons". */
const mayBePerson = (words: readonly string[]): boolean =>
  words.length <= LONGEST && !isShouted(words) && !isHoliday(words) && !words.includes('&');

/** READ MORE, JAPAN ECONOMY: labels of the page. */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => word.length > 1 && word === word.toUpperCase());

/** Christmas Day, Labor Day: not Tom Day. */
const isHoliday = (words: readonly string[]): boolean => words.length > 1 && words.at(-1) === 'Day' && !isGiven(words[0] as string);

/** Adds what is told at a name to the person that bears it. One word that does nothing may be anything. */
function enter(bySurname: Map<string, Draft[]>, tokens: readonly Token[], name: Name, surname: Draft['surname']): void {
  const told = name.kind === 'person' || isDescribed(tokens, name) || isIntroduced(tokens, name);
  const alone = name.words.length === 1 && isGivenByBearer(tokens, name.first), acts = told || alone || speaks(tokens, name);
  const byPronoun = genderByPronoun(tokens, name), isSubject = byPronoun !== null && name.titleFirst === 0;
  const offices = officesOf(tokens, name);
  const draft = name.words.length > 1 || acts || isSubject ? draftOf(bySurname, name, offices) : null;
  const known = draft ?? onlyOf(bySurname.get(surnameOf(name.words)));
  if (byPronoun !== null) known?.byPronouns.add(byPronoun);
  // "Lut is | head of the board |": of the only one whom the surname names
  if (draft === null && known !== null) known.duty ??= dutyOf(tokens, name);
  if (draft === null) return;
  if (surname !== null && draft.forms.length === 0) { draft.given = name.words[0] as string; draft.surname = surname; }
  if (surname === null && name.words.length > 1) draft.surname = null;
  const alias = alsoKnownAs(tokens, name);
  if (alias !== null) draft.aliases.add(alias);
  const isElder = isNamesakeOfJunior(draft, name.words);
  addForm(draft, name.words);
  if (isElder) return;
  const role = roleOf(tokens, name);
  draft.role ??= role;
  draft.rank ??= rankOf(tokens, name);
  draft.duty ??= dutyOf(tokens, name);
  if (role !== null || offices.some((office) => !AGED.test(office))) draft.toldAt ??= (tokens[name.first] as Token).start;
  draft.gender ??= name.gender ?? genderIntroduced(tokens, name);
  draft.certain ||= acts || byPronoun !== null;
  draft.alone ||= alone;
  draft.told ||= told || acts && isGiven(name.words[0] as string);
  for (const office of offices) draft.offices.add(office);
  for (const word of wordsTold(tokens, name)) draft.called.add(word);
}

const onlyOf = (drafts: readonly Draft[] = []): Draft | null => (drafts.length === 1 ? drafts[0] as Draft : null);

/**
 * The person that the name is a form of, a new one if none is; null where a list of namesakes has grown too long, or where nothing tells
 * which of two is "President Lut".
 */
function draftOf(bySurname: Map<string, Draft[]>, { words, gender }: Name, offices: readonly string[]): Draft | null {
  const surname = surnameOf(words), namesakes = bySurname.get(surname) ?? [];
  bySurname.set(surname, namesakes);
  const fitting = namesakes.filter((draft) => agree(draft, words, gender)), titles = offices.filter((office) => !HONORIFICS.has(office));
  const isShared = words.length === 1 && fitting.length > 1 && titles.length > 0;
  const known = isShared ? fitting.find((draft) => titles.some((office) => draft.offices.has(office))) : fitting[0];
  if (isShared && known === undefined) return null;
  if (known !== undefined || namesakes.length === NAMESAKES) return known ?? null;
  const draft: Draft = {
    forms: [], role: null, rank: null, duty: null, toldAt: null, gender: null, byPronouns: new Set(), offices: new Set(), called: new Set(), aliases: new Set(),
    certain: false, told: false, alone: false, given: null, surname: null,
  };
  namesakes.push(draft);
  return draft;
}

/** "Sen. Omar Lut" behind "Omar Lut Jr.": what is told of him may be the father's. */
const isNamesakeOfJunior = ({ forms }: Draft, words: readonly string[]): boolean =>
  words.length > 1 && !isJunior(words) && forms.some(isJunior);

function addForm({ forms }: Draft, words: readonly string[]): void {
  const known = forms.some((form) => form.length === words.length && form.every((word, i) => word === words[i]));
  if (!known && forms.length < FORMS) forms.push(words);
}

/** Two forms of one surname are one person unless their first names disagree: Hillary and Bill Clinton are two. */
function agree({ forms, gender: known }: Draft, words: readonly string[], gender: Gender | null): boolean {
  const isPart = (form: readonly string[]): boolean =>
    endsIn(form, words) || endsIn(words, form) || isBehindEpithet(form, words) || isBehindEpithet(words, form);
  if (gender !== null && known !== null && gender !== known && !forms.some(isPart)) return false;
  const isSame = ([first = '']: readonly string[]): boolean => sameFirst(first, words[0] as string);
  return words.length < 2 || forms.every((form) => form.length < 2 || isPart(form) || isSame(form));
}

/** The words may name the person: a surname, if the gender does not disagree; a longer name, if one of the person's does agree. */
export function fits(draft: Draft, words: readonly string[], gender: Gender | null): boolean {
  if (words.length < 2) return gender === null || draft.gender === null || draft.gender === gender;
  return draft.forms.some((form) => form.length > 1) && agree(draft, words, null);
}

/** KATIE Lut: some papers write a story's first word in capitals. */
const isShoutedGiven = (words: readonly string[]): boolean =>
  /^\p{Lu}{3,}$/u.test(words[0] ?? '') && isGiven(words[0] as string) && words.slice(1).some((word) => /\p{Ll}/u.test(word));

const inCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

export function personFrom({ forms, role, rank, duty, toldAt, gender: known, byPronouns, offices, called, aliases, certain, told, given, surname }: Draft): Person {
  const [byPronoun, ...others] = byPronouns, gender = known ?? (others.length === 0 ? byPronoun ?? null : null);
  const own = forms.filter((form) => !forms.some((other) => isBehindEpithet(form, other)));
  const words = own.reduce((best, form) => (form.length > best.length ? form : best));
  const cased = words.map((word, at) => at === 0 && isShoutedGiven(words) ? inCase(word) : word);
  const name = given !== null && surname !== null ? given : cased.join(' ');
  return { name, words, role, rank, duty, toldAt, gender, offices, called, aliases, certain, told: told || certain && words.length > 1 };
}
