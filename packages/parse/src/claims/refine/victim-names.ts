/** The words for those harmed, as two claims of them are compared. */
import { honorifics, roles } from '../../lexicon/people.js';

export const lastWord = (words: string): string => words.toLowerCase().replace(/^.*\s/, '');

const titles: ReadonlySet<string> = new Set([...honorifics, ...roles]);

/** The words with a capital that are no titles. */
export const namesIn = (words: string): string[] =>
  words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase()));
