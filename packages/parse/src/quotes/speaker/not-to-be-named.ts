/** Speakers who do not want to be named, or may not be: "an official who asked not to be named, as he was not authorized to speak". */
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { ENTITLED, GIVES_NAME, NAMES_HIM } from '../lexicon/naming.js';
import { DECLINES, NAMED, REFUSES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';

/** Words around a speaker that are looked at for a wish to stay unnamed; and behind "not", for what is not to be done. */
const AROUND = 20, BEHIND_NOT = 5;

/** "an official who asked not to be named", "…, who spoke on condition of anonymity": in the same sentence, no name given. */
export function isUnnamed(tokens: readonly Token[], { first, last }: Range): boolean {
  const near = tokens.slice(first, last + AROUND);
  if (near.some(({ lower }, at) => lower === 'anonymity' || lower === 'anonymously' || lower === 'anonymous' && near[at - 1]?.lower === 'remain')) return true;
  return near.some((token, at) => isDenial(token) && saysUnnamed(near, at));
}

/** not, doesn't, declined: who is not to be named. */
const isDenial = (token: Token): boolean =>
  token.lower === 'not' || token.lower.endsWith("n't") || isOneOf(token, DECLINES) || isOneOf(token, REFUSES);

/** "not | to be named", "not | want his name used": of the name, not "the boat was not used". */
function saysUnnamed(tokens: readonly Token[], not: number): boolean {
  // "declined | to give his name"
  if (tokens[not + 1]?.lower === 'to' && isOneOf(tokens[not + 2], GIVES_NAME) && /^names?$/.test(tokens[not + 4]?.lower ?? '')) return true;
  // "who would | not | give her name"
  if (isOneOf(tokens[not + 1], GIVES_NAME) && /^names?$/.test(tokens[not + 3]?.lower ?? '')) return true;
  // "who is | not | authorized to speak"
  if (isOneOf(tokens[not + 1], ENTITLED) && tokens[not + 2]?.lower === 'to') return true;
  // "whom the paper is | not | naming"
  if (isOneOf(tokens[not + 1], NAMES_HIM)) return true;
  const named = tokens.findIndex((token, at) => at > not && at < not + BEHIND_NOT && isOneOf(token, NAMED));
  if (named < 0) return false;
  // "that | his name not be used"
  const isName = tokens.slice(Math.max(not - 1, 0), named).some(({ lower }) => lower === 'name' || lower === 'names');
  return tokens[named]?.lower === 'used' ? isName : /^be(?:ing)?$/.test(tokens[named - 1]?.lower ?? '');
}
