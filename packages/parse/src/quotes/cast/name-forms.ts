/** Forms of a person's name: which words are the surname, what its bearer goes by, and which forms belong together. */
import { isParticle } from '../../language/name-words.js';
import { ofString } from '../../language/remember.js';
import { withoutArticle } from '../../language/words.js';
import { GIVEN_NAME, Tag, tagsOf } from '../../lexicon/index.js';
import { KUNYAS, PRODUCTS } from '../lexicon/names.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** "Omar Lut | Jr." */
export const isJunior = (words: readonly string[]): boolean => /^jr\.?$/i.test(words.at(-1) ?? '');

/** In lower case, without accents: papers write Erdoğan and Erdogan. */
export const bare = ofString((word) => {
  const lower = word.toLowerCase();
  if (!/[^\u0020-\u007e]/.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
});

export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '', surname = words.length > 1 && SUFFIX.test(last) ? words.at(-2) as string : last;
  return familyName(surname);
}

const familyName = ofString((word) => withoutArticle(bare(word)));

/** One, or an initial or a short form of the other: "Tom", "T." and "Thomas". */
export function sameFirst(one: string, other: string): boolean {
  const a = bare(one).replace(/\.$/, ''), b = bare(other).replace(/\.$/, '');
  if (a === b || isShortFor(a, b) || isShortFor(b, a)) return true;
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

const isShortFor = (short: string, name: string): boolean => short.length >= 3 && name.startsWith(short);

export const isGiven = ofString((word) => !isParticle(bare(word)) && (tagsOf(bare(word)) & GIVEN_NAME) !== 0);

/**
 * "Rami Abdel Rahim" ends in "Abdel Rahim", "Muhammad bin Salim Al Nahyani" in "Al Nahyani": a surname of several words. What stands in
 * front of it is names, too; and in front of "Alicia Machado" a further given name, not the "Universe" that a title broke off.
 */
export function endsIn(name: readonly string[], surname: readonly string[]): boolean {
  const front = name.length - surname.length;
  if (front < 1 || surname.length < 2) return false;
  if (!surname.every((word, i) => bare(word) === bare(name[front + i] as string))) return false;
  const givenFollows = isGiven(surname[0] as string);
  return name.slice(0, front).every((word, i) => {
    if (isGiven(word) || i > 0 && (word.endsWith('.') || isParticle(bare(word)))) return true;
    return !givenFollows && tagsOf(bare(word)) === 0;
  });
}

/** Built like what people are called, and like no name: "Crooked", "Lying"; not "Khaled". */
const EPITHET = /(?:[ckt]ed|ing|less|ful|ish|ous)$/;

/** "Crooked | Omar Lut": a word that is no name, in front of the whole `name`; "Heba | Omar Lut" is another. */
export function isBehindEpithet([epithet = '', ...rest]: readonly string[], name: readonly string[]): boolean {
  if (name.length < 2 || rest.length !== name.length || !rest.every((word, i) => word === name[i])) return false;
  return isGiven(rest[0] as string) && !isGiven(epithet) && EPITHET.test(epithet);
}

/** What somebody is called by: a first name, or a kunya, "Abu Rami". In lower case. */
const calledBy = (words: readonly string[]): string => words.slice(0, firstLength(words)).map(bare).join(' ');

/** Words of the first name or kunya. */
const firstLength = (words: readonly string[]): number =>
  words.length > 1 && KUNYAS.has((words[0] as string).toLowerCase()) ? 2 : 1;

/**
 * Words that may stand for the whole name: what its bearer is called by, surnames that another follows, "Ruiz" of Ana Ruiz Lopez, and the
 * first two of several, "Mary Lou" of Mary Lou Danko.
 */
export function shortForms(words: readonly string[], isPerson: boolean): ReadonlySet<string> {
  const surnames = isPerson ? words.slice(firstLength(words), -1).filter(maySurname) : [];
  const opening = isPerson && words.length > 2 && !SUFFIX.test(words[2] as string)
    && words.slice(2).every(isNameAlone) ? [twoOf(words)] : [];
  return new Set([calledBy(words), ...surnames.map(bare), ...opening]);
}

/** Not "Omar Lut | Official": the word is known as a name, or as nothing. */
const isNameAlone = (word: string): boolean => isGiven(word) || isParticle(bare(word)) || tagsOf(bare(word)) === 0;

const twoOf = (words: readonly string[]): string => words.slice(0, 2).map(bare).join(' ');

/** What a short name is looked up by: two words of it, else what its bearer is called by. */
export const shortened = (words: readonly string[]): string => (words.length === 2 ? twoOf(words) : calledBy(words));

/** A capitalised word of three letters or more that is no given name. */
const maySurname = (word: string): boolean => /^\p{Lu}\p{L}{2}/u.test(word) && !isGiven(word);

/** "Norva | Connect", "Norva | Pro": what a firm sells, by its last word; its first is nobody's given name. */
export const isProduct = (words: readonly string[]): boolean =>
  !isGiven(words[0] as string) && (PRODUCTS.has(bare(words.at(-1) as string)) || (tagsOf(bare(words.at(-1) as string)) & Tag.VerbBase) !== 0);

/** The form holds more than what its bearer is called by. */
export const isFull = (words: readonly string[]): boolean => words.length > firstLength(words);
