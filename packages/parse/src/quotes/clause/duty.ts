/** What a clause says that somebody is: "Omar Lut, | who heads the harbour board |", "Omar Lut is | a diver at the port |." */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { BECOMES, LEADS_WHAT, SERVES } from '../lexicon/duties.js';
import { OF_POSTS } from '../lexicon/prepositions.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isPlural, isSomebody } from '../speaker/head-noun.js';
import { wordsOf } from '../words-of.js';
import { officeAfter } from './office-phrase.js';
import { pastTown } from './place-tail.js';

/** ", | who heads the harbour board |", ", | who is a diver at the port |": behind the name that ends at `at`; null where no clause tells any. */
export const dutyAfter = (tokens: readonly Token[], at: number): Range | null =>
  isComma(tokens[at]) && tokens[at + 1]?.lower === 'who' ? dutyIn(tokens, at + 1) : null;

/** The same, for the clause that "who" opens at `who`. */
export function dutyIn(tokens: readonly Token[], who: number): Range | null {
  const verb = pastAdverbs(tokens, who + 1);
  if (tokens[verb]?.lower === 'is') {
    const office = officeAt(tokens, pastAdverbs(tokens, verb + 1));
    return office === null ? null : { first: who, last: office.last };
  }
  const isService = isOneOf(tokens[verb], SERVES) && tokens[verb + 1]?.lower === 'as';
  if (!isService && !isOneOf(tokens[verb], LEADS_WHAT)) return null;
  const first = isService ? verb + 2 : verb + 1, last = tagged(tokens[first], Tag.Preposition) ? -1 : pastPosts(tokens, phraseAfter(tokens, first));
  return last > 0 && endsDuty(tokens, last) ? { first: who, last } : null;
}

/** "| who heads the harbour board |", "who is | a diver at the port |": the words that tell it. */
export function wordsOfDuty(tokens: readonly Token[], { first, last }: Range): string {
  const verb = pastAdverbs(tokens, first + 1), isOffice = tokens[first]?.lower === 'who' && tokens[verb]?.lower === 'is';
  return wordsOf(tokens, { first: isOffice ? pastAdverbs(tokens, verb + 1) : first, last });
}

/** "Omar Lut is | a diver at the port |.", "Omar Lut became | head of the board | in May.": what a sentence that opens with the name says of its bearer. */
export function dutyTold(tokens: readonly Token[], at: number): Range | null {
  const verb = tokens[at]?.lower;
  if (verb === 'is') return officeAt(tokens, pastAdverbs(tokens, at + 1));
  return isOneOf(tokens[at], BECOMES) ? officeAt(tokens, at + 1) : null;
}

/** "a diver at the port", "head of the board": one office, to the end of its phrase; not "the only witness to it". */
function officeAt(tokens: readonly Token[], first: number): Range | null {
  const last = officeAfter(tokens, first);
  if (last < 0) return null;
  const head = headOf(tokens, { first, last }), at = tokens.indexOf(head, first);
  const isPost = isOneOf(tokens[at + 1], OF_POSTS) && tokens[at + 1]?.lower !== 'to';
  if (head.capital || !isSomebody(head) || isPlural(head) || !isPost && !isOneOf(tokens[first], INDEFINITE)) return null;
  // "the author of her own luck": a figure of speech
  if (tokens.slice(at, last).some(({ lower }) => lower === 'own')) return null;
  return endsDuty(tokens, last) ? { first, last } : null;
}

/** "the centre | for fish at the university in Orsa": one past what is told of it, and where. */
function pastPosts(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last > 0 && isOneOf(tokens[last], OF_POSTS)) {
    const next = phraseAfter(tokens, last + 1);
    if (next < 0 || tagged(tokens[last + 1], Tag.Month | Tag.Weekday) || tokens[last + 1]?.kind === 'number') break;
    last = next;
  }
  return last < 0 ? last : pastTown(tokens, last);
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tagged(tokens[next], Tag.Adverb) && !tagged(tokens[next], Tag.Negation)) next++;
  return next;
}

/** A mark, the end, or what goes on behind it: "who heads the board | and owns | a mill", "a diver | who". */
function endsDuty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'and') return isFiniteAt(tokens, pastAdverbs(tokens, at + 1));
  return token === undefined || /^(?:[,.;—–)]|\.+|who|whose|since|in|from)$/.test(token.text);
}
