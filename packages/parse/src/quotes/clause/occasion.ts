/** What somebody says something in, behind the words for them: "the ministry | in a statement | said", "said the mayor | at the time |". */
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OCCASIONS, OF_OCCASIONS, OPENS_OCCASION } from '../lexicon/occasions.js';
import { isOneOf } from '../lexicon/words.js';

/** The phrase without the occasion that it ends in. */
export function withoutOccasion(tokens: readonly Token[], { first, last }: Range): Range {
  for (let at = first + 1; at < last - 1; at++) {
    // "a resident reached | by telephone": how that was done
    const isOwn = isOneOf(tokens[at], OPENS_OCCASION) && !tagged(tokens[at - 1], Tag.VerbPast);
    if (isOwn && isOccasion(tokens, { first: at + 1, last })) return { first, last: at };
  }
  return { first, last };
}

/** "a statement", "an interview with the BBC", "their reply", "response", "2009", "the time"; "the letter" tells who is meant. */
function isOccasion(tokens: readonly Token[], { first, last }: Range): boolean {
  const opening = tokens[first] as Token, link = tokens.findIndex((token, at) => at > first && at < last && isOneOf(token, OF_OCCASIONS));
  const end = link < 0 ? last : link, head = tokens[end - 1] as Token;
  if (last - first === 1 && /^(?:19|20)\d\d$/.test(opening.text)) return true;
  if (opening.lower === 'the') return head.lower === 'time' && end === last && end - first === 2;
  const isOwn = tagged(opening, Tag.Possessive) || opening.lower === 'a' || opening.lower === 'an' || end - first === 1;
  return isOwn && isOneOf(head, OCCASIONS);
}
