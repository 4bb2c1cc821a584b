/** How the lists of this folder are written: words between white space, as many to a line as it holds. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The words of a list, to ask whether a word is among them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** Phrases of several words each, between upright strokes: "middle east|new york". */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);
