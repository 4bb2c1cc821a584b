/** Writings that tell when and where they came out: "A study published early this month in the Journal of Salt | found". */
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, MADE, WRITINGS } from '../lexicon/writings.js';
import { headOf } from '../speaker/head-noun.js';
import { type FoundSubject, ownSubject } from './found-subject.js';

/** Words from such a participle to the phrase in front of the verb, at most. */
const REACH = 12;

/** The writing that a participle in front of the phrase [first, end) says to have come out; null where the phrase hangs on none. */
export function writtenBefore(tokens: readonly Token[], first: number, end: number): FoundSubject | null {
  if (!tagged(tokens[first - 1], Tag.Preposition)) return null;
  for (let i = first - 2; i > 0 && i > first - REACH; i--) {
    const token = tokens[i];
    if (isBorder(token)) return null;
    if (!isOneOf(token, MADE)) continue;
    const start = phraseBefore(tokens, i), head = start < 0 ? undefined : headOf(tokens, { first: start, last: i });
    const isWriting = isOneOf(head, WRITINGS) || isOneOf(head, FIGURES) || head?.lower === 'paper';
    if (!isWriting || !isBorder(tokens[start - 1])) return null;
    // "Lut's report | released in May": whose it is says enough
    return ownSubject(start, tokens.slice(start, i).some(({ lower }) => lower === "'s") ? i : end);
  }
  return null;
}
