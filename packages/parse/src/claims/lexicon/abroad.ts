/** Words that tell whether a flight leaves the country. Source: own list, from reading news. */
import { setOf } from './word-list.js';

export const abroadAdverbs = setOf('abroad overseas');

/** "*neighbouring* Karland". */
export const neighbours = setOf('neighbouring neighboring');

/** "fled the | country", "refuge in | Turkey". */
export const lands = setOf('country countries turkey lebanon jordan europe');

/** "fled *across* the border", not "fled to the border". */
export const overBorder = setOf('across over beyond crossed crossing');

/** "fled | across the country", "another part | of the country": within it. */
export const insideOf = setOf('across around throughout of in within inside over');
