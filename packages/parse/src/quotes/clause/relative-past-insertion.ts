/** "a report in the Post on Monday | that, citing two aides, | said": a relative pronoun, something put in, and the verb. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { beforeTime, endsTime } from './time-before-verb.js';

/** Tokens of what is put between a relative pronoun and its verb, at most. */
const INSERTED = 12;

/** The phrase in front of the pronoun, a time aside; null where the comma at `close` ends something else. */
export function relativePastInsertion(tokens: readonly Token[], close: number): FoundSubject | null {
  let open = close - 1;
  while (open > 0 && open > close - INSERTED && !isComma(tokens[open])) open--;
  const relative = open - 1;
  const isPutIn = isComma(tokens[open]) && tagged(tokens[open + 1], Tag.VerbIng | Tag.Preposition);
  if (!isPutIn || !isOneOf(tokens[relative], RELATIVES)) return null;
  const end = endsTime(tokens, relative - 1) ? beforeTime(tokens, relative - 1) + 1 : relative;
  const first = phraseBefore(tokens, end);
  return first < 0 ? null : ownSubject(first, end);
}
