/** Regular verb forms from the base, by the spelling rules of English: tries, tried; stopped; making. */
import { wordSet } from './word-list.js';

const VOWELS = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** Verbs of several syllables that double their last letter: the stress is on the last, or British usage has it so. */
const doubling = wordSet(`admit aver cancel commit compel concur control counsel deter equip expel incur infer kidnap label marvel occur
  patrol permit prefer propel rebel refer regret repel signal submit transfer travel`);

/** Doubles its last letter like any short closed syllable: stop, plan, quip; not open, visit. */
function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const [before, vowel, last] = [base.at(-3), base.at(-2), base.at(-1)];
  const isClosed = before !== undefined && !isVowel(before) && isVowel(vowel) && !isVowel(last);
  const syllables = [...base].filter((letter, i) => isVowel(letter) && !isVowel(base[i - 1])).length;
  return isClosed && syllables === 1 && !'wxy'.includes(last ?? '');
}

/** "try" without its y: a consonant stands before it. */
const stemInY = (base: string): string | null => (/[^aeiou]y$/.test(base) ? base.slice(0, -1) : null);

/** tries, pushes, makes. */
export function present(base: string): string {
  const stem = stemInY(base);
  if (stem !== null) return `${stem}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** tried, stopped, baked. */
export function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  const stem = stemInY(base);
  if (stem !== null) return `${stem}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** lying, making, stopping. */
export function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** signaled, labeling: as American papers write what others write with a double l; none for other verbs. */
export const withSingleL = (base: string): readonly [string, string] | null =>
  doubles(base) && base.endsWith('l') ? [`${base}ed`, `${base}ing`] : null;
