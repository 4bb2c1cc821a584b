/** "As per": a source that is somebody or a writing ("as per | the officer"), not a rule that is kept ("as per the rules"). */
import { phraseAfter } from '../../language/phrase-after.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isOneOf } from '../lexicon/words.js';
import { WRITINGS } from '../lexicon/writings.js';
import { headOf, isAgent } from '../speaker/head-noun.js';

/** "as | per the officer" */
export const isAsPer = (tokens: readonly Token[], per: number): boolean => tokens[per]?.lower === 'per' && tokens[per - 1]?.lower === 'as';

/** "as per | the officer", "as per | a report"; but "as per the rules". */
export function maySpeak(tokens: readonly Token[], first: number): boolean {
  const last = phraseAfter(tokens, first), head = last < 0 ? undefined : headOf(tokens, { first, last });
  return head !== undefined && (isOneOf(head, WRITINGS) || isAgent(head) && !tagged(head, Tag.Weekday | Tag.Month));
}
