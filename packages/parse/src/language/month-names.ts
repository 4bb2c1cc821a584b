/** "said June Kalle": April, May, June, August and Jan before a surname are given names, no months. */
import { GIVEN_NAME, OPENER, Tag } from '../lexicon/index.js';
import { Token, tagged } from './tokens.js';
import { Word } from './words.js';

const namesLikeMonths: ReadonlyMap<string, Word> = new Map(
  ([['April', Tag.FemaleName], ['May', Tag.FemaleName], ['June', Tag.FemaleName], ['August', Tag.MaleName],
    ['Jan', Tag.MaleName | Tag.FemaleName]] as const)
    .map(([name, tags]) => [name, new Word(name, name.toLowerCase(), true, tags, undefined)]),
);

/** The tokens, with the months that are names read as names. */
export function withMonthNames(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    if (!tagged(token, Tag.Month)) continue;
    const name = namesLikeMonths.get(token.text);
    if (name === undefined || isBehindTime(tokens, i) || !isSurname(tokens[i + 1] as Token)) continue;
    tokens[i] = new Token(token.start, token.end, token.kind, name);
  }
  return tokens;
}

/** Words behind which a month stands: "in June Danko resigned", "the April Accords". */
const BEFORE_A_MONTH = OPENER | Tag.Preposition | Tag.Weekday | Tag.TimeWord;

function isBehindTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "June Sales Fall": a headline
  return before === undefined ? tokens[2]?.capital === true : tagged(before, BEFORE_A_MONTH) || before.kind === 'number';
}

/** A name, or a word with a capital of which nothing is known. */
const isSurname = (next: Token): boolean =>
  next.kind === 'word' && next.capital && !tagged(next, ~(GIVEN_NAME | Tag.Place));
