/** Forms of a person's name: which words are the surname, what its bearer goes by, and which forms belong together. */
import { isParticle } from '../language/name-words.js';
import { withoutArticle } from '../language/words.js';
import { Tag, tagsOf } from '../lexicon/index.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** In lower case, without accents: papers write Erdoğan and Erdogan. */
export function bare(word: string): string {
  const lower = word.toLowerCase();
  return /[^\u0020-\u007e]/.test(lower) ? lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i') : lower;
}

export const surnameOf = (words: readonly string[]): string =>
  withoutArticle(bare((words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)) ?? ''));

/** One, or an initial or a short form of the other: "Tom", "T." and "Thomas". */
export function sameFirst(one: string, other: string): boolean {
  const [a, b] = [bare(one).replace(/\.$/, ''), bare(other).replace(/\.$/, '')];
  return a === b || (a.length === 1 || b.length === 1) && a[0] === b[0] || a.length >= 3 && b.startsWith(a) || b.length >= 3 && a.startsWith(b);
}

export const isGiven = (word: string): boolean => !isParticle(bare(word)) && (tagsOf(bare(word)) & (Tag.MaleName | Tag.FemaleName)) !== 0;

/**
 * "Rami Abdel Rahim" ends in "Abdel Rahim", "Muhammad bin Salim Al Nahyani" in "Al Nahyani": a surname of several words. What stands in
 * front of it is names, too; and in front of "Alicia Machado" a further given name, not the "Universe" that a title broke off.
 */
export function endsIn(name: readonly string[], surname: readonly string[]): boolean {
  const front = name.length - surname.length;
  if (front < 1 || surname.length < 2 || !surname.every((word, i) => bare(word) === bare(name[front + i] as string))) return false;
  return name.slice(0, front).every((word, i) =>
    isGiven(word) || i > 0 && (word.endsWith('.') || isParticle(bare(word))) || tagsOf(bare(word)) === 0 && !isGiven(surname[0] as string));
}

/** What somebody is called by: a first name, or a kunya, "Abu Rami". In lower case. */
export const calledBy = (words: readonly string[]): string => words.slice(0, isKunya(words) ? 2 : 1).map(bare).join(' ');
const isKunya = (words: readonly string[]): boolean => words.length > 1 && /^(?:abu|abou|umm|um|oum)$/i.test(words[0] as string);

/** Words that may stand for the whole name: what its bearer is called by, and surnames that another follows, "Ruiz" of Ana Ruiz Lopez. */
export const shortForms = (words: readonly string[], isPerson: boolean): readonly string[] =>
  [calledBy(words), ...(isPerson ? words.slice(isKunya(words) ? 2 : 1, -1).filter((word) => /^\p{Lu}\p{L}{2}/u.test(word) && !isGiven(word)).map(bare) : [])];

/** The form holds more than what its bearer is called by. */
export const isFull = (words: readonly string[]): boolean => words.length > (isKunya(words) ? 2 : 1);
