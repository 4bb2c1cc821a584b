/** Regular verb forms from the base, by the spelling rules of English (try → tries, tried; stop → stopped; make → making). */

const VOWELS = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** A short closed syllable doubles its last letter: stop, plan, quip; not open, visit (stress is not known: see `doubling`). */
const doubling = new Set(['admit', 'commit', 'permit', 'submit', 'refer', 'prefer', 'occur', 'incur', 'deter', 'compel', 'expel', 'propel',
  'repel', 'rebel', 'control', 'patrol', 'regret', 'kidnap', 'transfer', 'equip', 'infer', 'travel', 'cancel', 'label', 'signal', 'counsel']);

function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const [before, vowel, last] = [base.at(-3), base.at(-2), base.at(-1)];
  const oneSyllable = [...base].filter((letter, i) => isVowel(letter) && !isVowel(base[i - 1])).length === 1;
  return oneSyllable && !isVowel(before) && before !== undefined && isVowel(vowel) && !isVowel(last) && !'wxy'.includes(last ?? '');
}

export const present = (base: string): string =>
  /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

export const past = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;

export const ing = (base: string): string =>
  base.endsWith('ie') ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing`
      : doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
