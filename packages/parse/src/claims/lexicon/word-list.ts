/** Word lists as they are written down: lower-case words with white space between them. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The words of a list, to look one up in. */
export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
