/** Each quotation made one token, so that a sentence can be read around it; nicknames and titles of works stay words. */
import { Token } from '../../language/tokens.js';
import { unread } from '../../language/words.js';
import { AKA } from '../lexicon/naming.js';
import { isOneOf } from '../lexicon/words.js';
import { WORKS } from '../lexicon/writings.js';
import { type Quotation, QuotedToken } from './quotation.js';

/** Tokens with each quotation as one token. `titled`: capitals tell no title of a work from other words. */
export function foldQuotations(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  titled: boolean,
): readonly Token[] {
  if (quotations.length === 0) return tokens;
  const folded: Token[] = [];
  let at = 0;
  const keepUntil = (offset: number): void => {
    while (at < tokens.length && (tokens[at] as Token).start < offset) folded.push(tokens[at++] as Token);
  };
  for (const quotation of quotations) {
    keepUntil(quotation.start);
    const first = tokens[quotation.innerStart > quotation.start ? at + 1 : at], words = text.slice(quotation.start, quotation.end);
    const isNick = isNickname(tokens, at, quotation);
    // THE “DEATH SQUAD” SPOKESMAN: among capitals throughout no name can be told
    if (isNick && isShouted(tokens[at - 1]) && isShouted(tokens[at + quotation.words + 2])) continue;
    folded.push(isNick || !titled && isTitleOfWork(text, tokens, at, quotation)
      ? nameToken(quotation, words)
      : new QuotedToken(quotation, words, first?.capital ?? false));
    while (at < tokens.length && (tokens[at] as Token).start < quotation.end) at++;
  }
  keepUntil(Infinity);
  return folded;
}

const isShouted = (token: Token | undefined): boolean => token !== undefined && !/\p{Ll}/u.test(token.text);

/** A nickname, and the title of a work, reads as a name. */
const nameToken = ({ start, end }: Quotation, text: string): Token =>
  new Token(start, end, 'word', unread(text, true));

/** Words of a nickname, and of a work's title, at most. */
const NICKNAME = 2, TITLE = 10;

/** Omar “Abu Jad” Lut: a nickname between two words of a name stays part of it. `at` is the opening mark. */
function isNickname(tokens: readonly Token[], at: number, { words, end }: Quotation): boolean {
  const close = tokens[at + words + 1], after = tokens[at + words + 2];
  if (words > NICKNAME || close?.end !== end || after === undefined) return false;
  return tokens[at - 1]?.capital === true && after.capital && after.start - close.end <= 1;
}

/** On “Harbour Nights” he sang: capitals throughout, and a plain word on both sides that does not report. It reads as a name. */
function isTitleOfWork(text: string, tokens: readonly Token[], at: number, { unclosed, words, innerStart, innerEnd }: Quotation): boolean {
  const before = tokens[at - 1];
  if (unclosed || words < 2 || words > TITLE || before?.kind !== 'word') return false;
  if (before.cue !== undefined && before.cue.kind !== 'quotation') return false;
  const title = text.slice(innerStart, innerEnd);
  // "Rivera, aka “Colonel Mike,” fled": the comma ends what is put in
  if (isOneOf(before, AKA) && title.endsWith(',')) return false;
  if (/[.!?…]$/.test(title) && !isOneOf(before, WORKS)) return false;
  const long = (title.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  return isCapital(title) && long.every(isCapital);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
