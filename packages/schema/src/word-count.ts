const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many stretches of a text between white space hold a letter or a digit: what anybody can count again in any language. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((stretch) => LETTER_OR_DIGIT.test(stretch)).length;
