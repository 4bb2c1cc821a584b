export { isFiniteAt, isFiniteVerb } from './finite-verb.js';
export { phraseAfter } from './phrase-after.js';
export { phraseBefore } from './phrase-before.js';
export { isBorder, isComma, isHead, isLonePronoun, isWord } from './phrase-words.js';
export type { Range } from './range.js';

export const CLOSE_TO = /^(?:close|familiar|loyal|opposed|linked|allied|sympathetic)$/;
