/** When and to whom something is said, told with who says it: "Speaking to reporters on Monday, Lut said …", "Lut, speaking in May, …". */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { IS_SPEAKING } from '../lexicon/occasions.js';
import { BEHIND_LISTENERS } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { timeAfter } from './time-phrase.js';

interface Occasion {
  readonly when: Range | null;
  readonly addressee: Range | null;
}

const NOTHING: Occasion = { when: null, addressee: null };

/** What the participle tells that opens the sentence, in front of the subject's comma, or that stands between commas behind the subject. */
export function whileSpeaking(tokens: readonly Token[], subject: Range): Occasion {
  if (isOneOf(tokens[0], IS_SPEAKING) && isComma(tokens[subject.first - 1])) return told(tokens, 0, subject.first - 1);
  const inserted = subject.last + 1;
  if (!isComma(tokens[subject.last]) || !isOneOf(tokens[inserted], IS_SPEAKING)) return NOTHING;
  const close = tokens.findIndex((token, at) => at > inserted && isComma(token));
  return close < 0 ? NOTHING : told(tokens, inserted, close);
}

const told = (tokens: readonly Token[], at: number, comma: number): Occasion =>
  ({ when: timeIn(tokens, at, comma), addressee: tokens[at + 1]?.lower === 'to' ? listener(tokens, at + 2, comma) : null });

/** "Speaking in Orsa | on Monday |,", "Speaking | on Monday | at the fair,": the first time that it holds. */
function timeIn(tokens: readonly Token[], at: number, comma: number): Range | null {
  for (let first = at + 1; first < comma; first++) {
    const last = timeAfter(tokens, first);
    if (last > first && last <= comma) return { first, last };
  }
  return null;
}

/** "Speaking to | reporters | in Orsa". */
function listener(tokens: readonly Token[], first: number, comma: number): Range | null {
  const whole = phraseAfter(tokens, first, comma);
  const place = tokens.findIndex((token, at) => at > first && at < whole && isOneOf(token, BEHIND_LISTENERS));
  const last = place < 0 ? whole : place, head = last < 0 ? undefined : headOf(tokens, { first, last });
  return head !== undefined && (isAgent(head) || isPlural(head)) ? { first, last } : null;
}
