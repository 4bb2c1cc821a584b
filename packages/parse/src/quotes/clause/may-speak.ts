/** What is found before a reporting verb as its subject, and can have said nothing. */
import { isFiniteAt } from '../../language/finite-verb.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { CONDITIONS } from '../lexicon/joining-words.js';
import { NAMED_BY } from '../lexicon/naming.js';
import { NOBODY, THINGS_SAID, THINGS_TOLD } from '../lexicon/pronouns.js';
import { TIME_OPENERS } from '../lexicon/times.js';
import { isOneOf } from '../lexicon/words.js';
import { OWN_TEXTS } from '../lexicon/writings.js';

/**
 * "No one said", "nobody", "not everyone", "neither side": nobody says it. "If the mayor says": nobody has said it yet.
 * "why reports said": no subject.
 */
export function isUnsaid(tokens: readonly Token[], { first, last }: Range): boolean {
  const before = tokens[first - 1];
  if (last - first === 1 && isOneOf(tokens[first], THINGS_TOLD)) return true;
  // "Everything Omar Lut | says is a lie"
  if (last - first > 1 && isOneOf(tokens[first], THINGS_SAID)) return true;
  // "This article | explains how"
  if (tokens[first]?.lower === 'this' && isOneOf(tokens[last - 1], OWN_TEXTS)) return true;
  // "remembering | how | people said": what they said is the question
  if (tokens.slice(first + 1, last).some(({ lower }) => lower === 'how')) return true;
  const isDenied = last - first === 1 && (before?.lower === 'no' || before?.lower === 'not');
  return isDenied || isOneOf(tokens[first], NOBODY) || isOneOf(before, CONDITIONS);
}

/** Words of a time that stands where a subject would, at most. */
const SHORT = 3;

/**
 * "leading | to changes", "Danko decided | in their favour despite the fact": words that hold a verb of their own are no subject,
 * relative clauses aside; nor is a time, "what some these | days call".
 */
export function holdsClause(tokens: readonly Token[], { first, last }: Range): boolean {
  const opening = tokens[first], head = tokens[last - 1];
  if (last - first <= SHORT && tagged(head, Tag.TimeWord) && !head?.capital) return true;
  if (tagged(opening, Tag.VerbIng) && !opening?.capital && tagged(tokens[first + 1], Tag.Preposition)) return true;
  for (let i = first + 1; i < last - 1; i++) {
    if (tagged(tokens[i], Tag.Relative)) return false;
    if (isFiniteAt(tokens, i) && tokens[i - 1]?.text !== '(' && !describesNext(tokens, i)) return true;
  }
  return false;
}

/** "the retired | general", "a man held | in Orsa": a participle; behind a name the same word is what it did. */
function describesNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], before = tokens[at - 1];
  const isNamed = at > 1 && before?.capital === true && !tagged(before, Tag.Role | Tag.Body | Tag.People);
  // "a cousin of Ines named | Omar Lut"
  if (isOneOf(token, NAMED_BY) && tokens[at + 1]?.capital) return true;
  if (!tagged(token, Tag.VerbPast) || tagged(token, AUXILIARY) || isNamed) return false;
  // "a man shot | dead by police"
  const next = tokens[at + 1]?.lower === 'dead' ? tokens[at + 2] : tokens[at + 1];
  return isOneOf(next, TIME_OPENERS) || tagged(next, Tag.Preposition | Tag.Adverb | Tag.TimeWord | Tag.Weekday | Tag.Month | Tag.Role | Tag.People | Tag.Body);
}
