/** "said June Kalle": April, May, June and August before a surname are given names, no months. */
import { Tag } from '../lexicon/index.js';
import { Token, tagged } from './tokens.js';
import { type Word, wordFrom } from './words.js';

const given = new Map<string, Word>(([['April', Tag.FemaleName], ['May', Tag.FemaleName], ['June', Tag.FemaleName], ['August', Tag.MaleName]] as const)
  .map(([name, tags]) => [name, { ...wordFrom(name), tags }]));

const NAME = Tag.MaleName | Tag.FemaleName | Tag.Place;

/** Words behind which a month stands: "in June Danko resigned", "the April Accords". */
const BEFORE_A_MONTH = Tag.Preposition | Tag.Determiner | Tag.Possessive | Tag.Weekday | Tag.TimeWord;

/** The tokens, with the months that are names read as names. */
export function withMonthNames(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token, before = tokens[i - 1], next = tokens[i + 1] as Token;
    if (!tagged(token, Tag.Month)) continue;
    const name = given.get(token.text);
    if (name === undefined || !next.capital || next.kind !== 'word' || tagged(next, ~NAME) || before === undefined || tagged(before, BEFORE_A_MONTH) || before.kind === 'number') continue;
    tokens[i] = new Token(token.start, token.end, token.kind, name);
  }
  return tokens;
}
