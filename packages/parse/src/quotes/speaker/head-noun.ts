/** The head noun of a phrase, and its number. */
import { postponedAdjectives } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, Tag } from '../../lexicon/index.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { OFFICES_TOO } from '../lexicon/offices.js';
import { LONE_PLURALS } from '../lexicon/plurals.js';
import { TIME_OPENERS } from '../lexicon/times.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, WRITINGS } from '../lexicon/writings.js';

/** Tokens of letters in brackets. */
const LETTERS = 3;

/** The word that the phrase is about: before "of", "for", "in", "who". */
export function headOf(tokens: readonly Token[], { first, last }: Range): Token {
  for (let i = first + 1; i < last; i++) {
    // "the district chief executive | (DCE) | for Vell"
    const before = (tokens[i - 1]?.text === ')' && tokens[i - LETTERS]?.text === '(' ? tokens[i - LETTERS - 1] : tokens[i - 1]) as Token;
    if (isReducedRelative(tokens, i) || isDoing(tokens, i, last)) return before;
    if (!tagged(tokens[i], Tag.Preposition | Tag.Relative) || tokens[i]?.capital) continue;
    // "a person close | to the talks": the adjective stands behind its noun
    return i > first + 1 && postponedAdjectives.has(before.lower) ? tokens[i - 2] as Token : before;
  }
  return tokens[last - 1] as Token;
}

/** "a commander | taking part in it"; not "a police | training | officer". */
const isDoing = (tokens: readonly Token[], at: number, last: number): boolean =>
  at < last - 1 && tagged(tokens[at], Tag.VerbIng) && !tokens[at]?.capital
  && tagged(tokens[at - 1], Tag.Role | Tag.People) && !tagged(tokens[last - 1], Tag.Role | Tag.People);

/** "a resident | reached by telephone", "a report | written in May" */
function isReducedRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], noun = tokens[at - 1];
  const next = tokens[at + 1]?.lower === 'dead' ? tokens[at + 2] : tokens[at + 1];
  const hangs = tagged(next, Tag.Preposition | Tag.Weekday | Tag.Month | Tag.TimeWord) || isOneOf(next, TIME_OPENERS);
  if (!tagged(token, Tag.VerbPast) || token?.capital || !hangs) return false;
  return tagged(noun, Tag.Role | Tag.People) || isOneOf(noun, WRITINGS) || isOneOf(noun, FIGURES);
}

/** A plural built like a word for people: not "effects". */
const LIKE_PEOPLE = /(?:ers|ors|ists|ians|ponents|cates|men|women|people)$/;

/** Who may do something: a name, or a word for a person or a body. */
export const isAgent = (head: Token): boolean =>
  head.capital || tagged(head, AGENT) || isOneOf(head, LONE_PLURALS) || LIKE_PEOPLE.test(head.lower);

/** A plural noun, or a word for several that stands alone. */
export const isPlural = (head: Token): boolean => head.kind === 'word' && isPluralNoun(head.lower) || isOneOf(head, LONE_PLURALS);

/** "a nurse", "a bioacoustician": an office, or a word built like one that names no body. */
export const isSomebody = (head: Token): boolean =>
  tagged(head, Tag.Role) || isOneOf(head, OFFICES_TOO) || !head.capital && !tagged(head, Tag.Body | Tag.Media | Tag.People) && LIKE_OFFICE.test(head.lower);

/** "bioacoustician", "biogeochemist", "tradeswoman". */
const LIKE_OFFICE = /(?:ologist|mist|cist|nist|ician|ologer|grapher|s(?:wo)?man)$/;

/** "Orsa Radio", "KNVR News", "the paper's website": one of the words is for those who pass news on. */
export const namesMedia = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token, at) => tagged(token, Tag.Media) || at > 0 && token.text === 'News');
