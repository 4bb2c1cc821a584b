/** What lines of furniture are stamped with: a date, a time of day, a price, an author. */
import { Tag } from '../../lexicon/tags.js';
import type { Token } from '../../language/tokens.js';

type Tokens = readonly Token[];
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** “March 9”, “9 March”, “12/22/2023”, “2023-12-22” */
export const isDated = (tokens: Tokens): boolean => tokens.some((_, n) => isMonthAt(tokens, n) || isDayInFiguresAt(tokens, n));

const isMonthAt = (tokens: Tokens, n: number): boolean => {
  const token = tokens[n] as Token;
  return token.kind === 'word' && (token.tags & Tag.Month) !== 0 && (isNumber(tokens[n + 1]) || isNumber(tokens[n - 1]));
};

function isDayInFiguresAt(tokens: Tokens, n: number): boolean {
  const day = tokens[n] as Token, mark = tokens[n + 1]?.text;
  if (day.kind !== 'number') return false;
  if (/^\d{4}-\d\d-\d\d/.test(day.text)) return true;
  return (mark === '/' || mark === '.') && isNumber(tokens[n + 2]) && tokens[n + 3]?.text === mark && isNumber(tokens[n + 4]);
}

const HALVES_OF_DAY: ReadonlySet<string> = new Set(['am', 'pm', 'a.m.', 'p.m.']);

/** “4 p.m.”, “16:05” */
export const isTimed = (tokens: Tokens): boolean =>
  tokens.some((token, n) =>
    token.kind === 'word'
      ? HALVES_OF_DAY.has(token.lower) && isNumber(tokens[n - 1])
      : token.kind === 'number' && tokens[n + 1]?.text === ':' && isNumber(tokens[n + 2]));

const MONEY: ReadonlySet<string> = new Set(['$', '£', '€']);

/** “£40” */
export const isPriced = (tokens: Tokens): boolean =>
  tokens.some((token, n) => isNumber(token) && MONEY.has(tokens[n - 1]?.text ?? ''));

/** “By Nadia Karam”, “Written by …”, “Story by: …” */
export function isBy(tokens: Tokens): boolean {
  const at = tokens.slice(0, 3).findIndex((token) => token.lower === 'by'), behind = tokens[at + 1];
  return at >= 0 && at < 2 && (behind?.capital === true || (behind?.text === ':' && tokens[at + 2]?.capital === true));
}
