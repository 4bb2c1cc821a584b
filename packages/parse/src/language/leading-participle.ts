/** Participles that describe the noun behind them, and are no verb of a clause. */
import { AUXILIARY, OPENER, Tag } from '../lexicon/index.js';
import { isComma } from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

/**
 * “…,” | retired general Omar Lut said; the tall, | bearded man: a participle that opens a phrase right behind a border
 * describes its head.
 */
export function isLeadingParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, next = tokens[at + 1];
  if (!isOwnParticiple(token) || !opensDescription(tokens, at)) return false;
  return next?.kind === 'word' && !tagged(next, OPENER | Tag.Pronoun | Tag.Preposition);
}

/** retired, held; neither "was" nor a verb that reports. */
export const isOwnParticiple = (token: Token): boolean =>
  tagged(token, Tag.VerbPast) && !tagged(token, AUXILIARY) && token.cue === undefined;

/** At the text's begin, behind a quotation, behind "the tall,". */
function opensDescription(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'quotation' || before.kind === 'mark') return true;
  return isComma(before) && tagged(tokens[at - 3], OPENER);
}
