/** When and to whom something is said, in front of who says it: "Speaking to reporters on Monday, Lut said …". */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { IS_SPEAKING } from '../lexicon/occasions.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { timeAfter } from './time-phrase.js';

interface Opening {
  readonly when: Range | null;
  readonly addressee: Range | null;
}

const NOTHING: Opening = { when: null, addressee: null };

/** What the participle that opens the sentence tells, in front of the subject's comma. */
export function speakingOpening(tokens: readonly Token[], subject: number): Opening {
  const comma = subject - 1;
  if (!isOneOf(tokens[0], IS_SPEAKING) || !isComma(tokens[comma])) return NOTHING;
  return { when: timeIn(tokens, comma), addressee: tokens[1]?.lower === 'to' ? listener(tokens, comma) : null };
}

/** "Speaking in Orsa | on Monday |,", "Speaking | on Monday | at the fair,": the first time that it holds. */
function timeIn(tokens: readonly Token[], comma: number): Range | null {
  for (let first = 1; first < comma; first++) {
    const last = timeAfter(tokens, first);
    if (last > first && last <= comma) return { first, last };
  }
  return null;
}

/** "Speaking to | reporters | in Orsa". */
function listener(tokens: readonly Token[], comma: number): Range | null {
  const whole = phraseAfter(tokens, 2, comma), place = tokens.findIndex((token, at) => at > 2 && at < whole && isOneOf(token, PLACES));
  const last = place < 0 ? whole : place, head = last < 0 ? undefined : headOf(tokens, { first: 2, last });
  return head !== undefined && (isAgent(head) || isPlural(head)) ? { first: 2, last } : null;
}

/** Lead to where it was said. */
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'on', 'outside', 'inside', 'after', 'before', 'during', 'from']);
