/** said Omar Lut, | Head of Marine Research at the Orsa Institute |.: an office with all that hangs on it, up to the next mark. */
import { isFiniteAt } from '../../language/finite-verb.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { isOneOf } from '../lexicon/words.js';
import { isQuoted } from '../marks/quotation.js';
import { isPlural } from '../speaker/head-noun.js';

/** Words of an office and what hangs on it, at most; and of what stands in front of its noun. */
const REACH = 24, TITLE = 7;

/** With a land behind "of" no office. */
const OF_PARTY: ReadonlySet<string> = new Set(['republican', 'democrat']);

const MARK = /^(?:[,.;—–]|\.+|whos?e?)$/;

/** The office that opens at `first`; null where none does, or where a verb, a day or a second name stands in front of the mark. */
export function postToMark(tokens: readonly Token[], first: number): Range | null {
  if (!opensPost(tokens, first)) return null;
  let isInBrackets = false;
  for (let at = first; at <= first + REACH; at++) {
    const token = tokens[at];
    if (token?.text === '(') isInBrackets = true;
    if (token === undefined || !isInBrackets && MARK.test(token.text)) return { first, last: at };
    if (token.text === ')') isInBrackets = false;
    if (isQuoted(token) || token.cue?.form === 'past' && !token.capital || tagged(token, Tag.Weekday | Tag.Relative | Tag.Subordinator) || isFiniteAt(tokens, at)) return null;
    if (tagged(token, Tag.Coordinator) && tokens[at + 1]?.capital && tagged(tokens[at + 1], GIVEN_NAME) && !tagged(tokens[at + 2], Tag.Place)) return null;
  }
  return null;
}

/** "Head | of", "founding director | of", "Research and Advocacy Director | for", "Norva's senior director | of": a noun for one office, and a preposition. */
function opensPost(tokens: readonly Token[], first: number): boolean {
  // "| now | a consultant", "| Republican of Vell"
  if (tagged(tokens[first], Tag.Adverb) || tokens[first]?.capital && isOneOf(tokens[first], OF_PARTY)) return false;
  for (let at = first + 1; at <= first + TITLE; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (tagged(token, Tag.Preposition) && !token.capital) return isPostNoun(tokens, at - 1);
    if (tagged(token, Tag.Pronoun | Tag.Relative | Tag.Subordinator) || isFiniteAt(tokens, at) && !token.capital) return false;
  }
  return false;
}

/** "director", "Director General"; a rank alone is none. */
const isPostNoun = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.Role) && !tagged(tokens[at], Tag.Body) && !isPlural(tokens[at] as Token)
  && (!tagged(tokens[at], Tag.Honorific) || tokens[at]?.lower === 'general' && tagged(tokens[at - 1], Tag.Role));
