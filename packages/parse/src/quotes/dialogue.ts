/** Two who answer each other and are not named again: “Who checked the door?” asked Kalle. | “Nobody,” Lut said. | “And then?” | “It sank.” */
import type { Open } from './drafts.js';
import { type QuotedToken, endsOn, isQuoted } from './marks/quotation.js';
import type { Memory, Who } from './speaker/who.js';

/** Paragraphs from a quotation back to the last words of the other of two, at most. */
const NEAR = 6;

type Speaker = Memory['speakers'][number];

/** The other of two of whom one asks: behind a question of hers, of a question to who has just answered, and on in turn; else null. */
export function otherOfTwo(token: QuotedToken, open: Open | null, part: number, { speakers }: Memory): Who | null {
  if (open === null || open.part !== part - 1 || open.who === null || open.who.person === null || open.quote.type !== 'direct') return null;
  const { who: { person }, asks, inTurn } = open;
  const other = speakers.find(({ who, part: at }) => who.person !== null && who.person !== person && part - at <= NEAR);
  if (other === undefined) return null;
  const own = speakers.find(({ who }) => who.person === person);
  const isTurn = inTurn || asks && own !== undefined && hasAsked(own) || endsOn(token, '?') && hasAsked(other);
  return isTurn ? other.who : null;
}

/** “Who paid?” asked Lut. */
const hasAsked = ({ tokens }: Speaker): boolean =>
  tokens.some(({ cue }) => cue?.lemma === 'ask') && tokens.some((token) => isQuoted(token) && endsOn(token, '?'));
