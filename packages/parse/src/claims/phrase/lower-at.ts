import type { Token } from '../../language/tokens.js';

/** Lower-case word of the token at an index, "" where there is none. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
