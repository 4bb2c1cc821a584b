/** Marks between the words of a sentence: what they part, and how strongly. */
import { isComma } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';

export const isColon = (token: Token | undefined): boolean => token?.text === ':';

export function isDash(token: Token | undefined): boolean {
  const text = token?.text;
  return text === '—' || text === '–' || text === '--' || text === '-';
}

/** A comma or a dash. */
export const isPause = (token: Token | undefined): boolean => isComma(token) || isDash(token);

/** A full stop or a comma. */
export const isStopOrComma = (token: Token | undefined): boolean => token?.text === '.' || token?.text === ',';

/** Parts clauses more strongly than a comma: a semicolon, or a dash that is no hyphen. */
export function isBreak(token: Token | undefined): boolean {
  const text = token?.text;
  return text === ';' || text === '—' || text === '–' || text === '--';
}

/** The end of a sentence, or nothing at all. */
export const isEnd = (token: Token | undefined): boolean => token === undefined || /^(?:\.+|[!?…])$/.test(token.text);

/** Parts clauses, or what is said from who says it: ";", ":", or a dash between words. */
export function isStrongMark(token: Token | undefined): boolean {
  const text = token?.text;
  return text === ';' || text === ':' || text === '—' || text === '–';
}
