/** “…,” | Ines Kalle |, an analyst at the Council on Tides, Harbours and Fish in Orsa, Vell, told: the name right behind a quotation, past all that tells of its bearer. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import { isStrongMark } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { nameRun } from './open-apposition.js';

/** Tokens of what tells of the speaker, and of the name with its titles, at most. */
const REACH = 40, NAMED = 10;

/** The subject of the verb whose group begins at `verb`, where the words in front of it are none that begins right behind the quotation. */
export function namedBehindQuotation(tokens: readonly Token[], verb: number, found: FoundSubject | null): FoundSubject | null {
  const quotation = quotationBefore(tokens, verb), first = quotation + 1;
  if (quotation < 0 || found !== null && found.subject.first <= first) return null;
  const comma = tokens.findIndex((token, at) => at > first && at <= first + NAMED && isComma(token));
  if (comma < 0 || phraseBefore(tokens, comma) !== first || nameRun(tokens, comma) < first) return null;
  return tellsOfBearer(tokens, comma + 1, verb) ? ownSubject(first, comma, { first: comma + 1, last: verb }) : null;
}

/** The nearest quotation in front that ends as speech does; -1 where another mark parts it from the verb. */
function quotationBefore(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at--) {
    const token = tokens[at];
    if (isQuoted(token)) return endsOn(token, ',?!') ? at : -1;
    if (isStrongMark(token)) return -1;
  }
  return -1;
}

/** An article opens it, and no verb of its own stands in it, nor a second name behind “and”. */
function tellsOfBearer(tokens: readonly Token[], first: number, last: number): boolean {
  if (!tagged(tokens[first], Tag.Determiner) || tokens[first]?.capital) return false;
  let isRelative = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (isComma(token)) isRelative = false;
    if (isOneOf(token, RELATIVES)) isRelative = true;
    if (!isRelative && isFiniteAt(tokens, at)) return false;
    if (tagged(token, Tag.Coordinator) && tagged(tokens[at + 1], GIVEN_NAME) && tokens[at + 1]?.capital) return false;
  }
  return true;
}
