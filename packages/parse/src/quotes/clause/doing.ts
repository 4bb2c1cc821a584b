/** Participles that have an object and tell what somebody does: "a lawyer | representing | the family said". */
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, OPENER, Tag } from '../../lexicon/index.js';
import { NO_DEED } from '../lexicon/naming.js';
import { REFLEXIVES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isPlural } from '../speaker/head-noun.js';

/** Whether the word at `at` is one, right behind whoever does it; not "city | planning | officials", "a man | calling | himself Yusuf". */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], doer = tokens[at - 1], object = tokens[at + 1];
  if (!tagged(token, Tag.VerbIng) || token?.capital || isOneOf(token, NO_DEED)) return false;
  const isDoer = doer?.kind === 'word' && !tagged(doer, OPENER) && (doer.capital || tagged(doer, AGENT) || isPlural(doer));
  const isObject = object?.kind === 'number' || object?.capital === true && !tagged(object, Tag.Weekday | Tag.Month) || tagged(object, OPENER | Tag.NumberWord);
  return isDoer && isObject && !isOneOf(object, REFLEXIVES);
}

/** The first of them between two tokens; -1 where none stands there. */
export function doingIn(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isDoing(tokens, i)) return i;
  return -1;
}
