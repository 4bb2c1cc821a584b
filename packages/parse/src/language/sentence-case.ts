/** Titles and texts in capitals, whose capitals tell no names, as a sentence would write them. */
import { capitalsAsSentence } from './in-capitals.js';
import { capitalsOf, titleAsSentence } from './title-case.js';
import type { Token } from './tokens.js';

/** The tokens with a capital only where a sentence would have one. */
export const inSentenceCase = (tokens: readonly Token[]): readonly Token[] =>
  (capitalsOf(tokens, 0, tokens.length).shouted ? capitalsAsSentence : titleAsSentence)(tokens);
