/** Lists of words as sets, and how a token is looked up in one. */
import type { Token } from '../../language/tokens.js';

/** The words of a list: in lower case, parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The words of a list, and each with an -s. */
export const withPlurals = (list: string): readonly string[] => [...words(list)].flatMap((word) => [word, `${word}s`]);

/** The token is a word of the list, whatever its capitals. */
export const isOneOf = (token: Token | undefined, list: ReadonlySet<string>): boolean =>
  token !== undefined && list.has(token.lower);
