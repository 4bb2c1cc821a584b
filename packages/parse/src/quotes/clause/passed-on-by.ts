/** Who passes on what a sentence reports: "The bridge fell, the mayor said, as Interfax reported", "…, as quoted by Interfax". */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import { namesMedia } from '../speaker/head-noun.js';
import { timeAfter } from './time-phrase.js';

/** Tokens from the end of the sentence to its "as", at most. */
const REACH = 12;

/** Words of a name between brackets, at most. */
const NAME = 6;

/** "told the Star | (via Interfax) | that": what stands between the brackets behind "via" at `open`; null where that is no name. */
export function viaInBrackets(tokens: readonly Token[], open: number): Range | null {
  if (tokens[open]?.text !== '(' || tokens[open + 1]?.lower !== 'via') return null;
  const first = open + 2;
  let last = first;
  while (last < first + NAME && tokens[last]?.text !== ')') last++;
  const start = tokens[first]?.lower === 'the' ? first + 1 : first;
  return last > start && tokens[last]?.text === ')' && tokens[start]?.capital ? { first, last } : null;
}

/** The medium that an "as" behind a comma, or a "via" between brackets, names at the end of the sentence; null where none does. */
export function passedOnBy(tokens: readonly Token[]): Range | null {
  const open = tokens.findLastIndex(({ text }) => text === '('), bracketed = open < 0 ? null : viaInBrackets(tokens, open);
  if (bracketed !== null && isEnd(tokens[bracketed.last + 1])) return bracketed;
  const remarks = carriedBy(tokens);
  if (remarks !== null) return remarks;
  for (let as = tokens.length - 1; as > 1 && as > tokens.length - REACH; as--) {
    if (tokens[as]?.lower !== 'as' || !isComma(tokens[as - 1])) continue;
    const isPassive = reports(tokens[as + 1]) && tokens[as + 2]?.lower === 'by', first = isPassive ? as + 3 : as + 1;
    const last = phraseAfter(tokens, first), end = isPassive ? last : last + 1;
    if (last < 0 || !isPassive && !reports(tokens[last]) || !isEnd(tokens[timeAfter(tokens, end)])) return null;
    return namesMedia(tokens, { first, last }) || isPassive && tokens[last - 1]?.capital ? { first, last } : null;
  }
  return null;
}

/** reported, said; quoted */
const reports = (token: Token | undefined): boolean =>
  token?.cue !== undefined && token.cue.form !== 'ing'
  && (token.cue.kind === 'speech' || token.cue.lemma === 'quote' || token.cue.lemma === 'cite');

/** "he said in remarks | carried by Orsa Radio |.": who prints or sends them, at the end of the sentence; null where nobody does. */
function carriedBy(tokens: readonly Token[]): Range | null {
  for (let by = tokens.length - 1; by > 2 && by > tokens.length - REACH; by--) {
    if (tokens[by]?.lower !== 'by' || !isOneOf(tokens[by - 1], CARRIED) || !isOneOf(tokens[by - 2], REMARKS)) continue;
    const first = by + 1, last = phraseAfter(tokens, first);
    if (last < 0 || !isEnd(tokens[timeAfter(tokens, last)])) return null;
    return namesMedia(tokens, { first, last }) || tokens[last - 1]?.capital ? { first, last } : null;
  }
  return null;
}

const CARRIED: ReadonlySet<string> = new Set(['carried', 'quoted', 'reported', 'published', 'broadcast', 'aired', 'cited', 'run', 'printed']);

const REMARKS: ReadonlySet<string> = new Set(['remarks', 'comments', 'statement', 'interview', 'speech', 'quotes', 'message']);
