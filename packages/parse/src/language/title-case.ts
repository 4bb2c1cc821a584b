/** Sentences in which capitals say nothing about names: titles with a capital on every long word, and texts in capitals throughout. */
import { Tag, VERB } from '../lexicon/index.js';
import { Token, tagged } from './tokens.js';
import { wordFrom } from './words.js';

/** Words of a title at least, and those of them that have more than three letters: of fewer, each may well be a name. */
const SHORTEST = 4, LONG = 3;

/** How the words between two indexes are written. */
export interface Capitals {
  /** Every word of more than three letters has a capital: "Danko Says Bridge Is Safe". */
  readonly titled: boolean;
  /** More than four words of five are in capitals throughout. */
  readonly shouted: boolean;
}

export function capitalsOf(tokens: readonly Token[], first: number, last: number): Capitals {
  let words = 0, loud = 0, long = 0, titled = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (token.capital && token.text === token.text.toUpperCase()) loud++;
    if (token.text.length > 3) { long++; if (token.capital) titled++; }
  }
  return { titled: words >= SHORTEST && long >= LONG && titled === long, shouted: words >= SHORTEST && loud * 5 > words * 4 };
}

/** What a name may be made of, whatever else the word means: Mark, Rose, Bill. */
const NAME = Tag.MaleName | Tag.FemaleName | Tag.Place | Tag.Demonym | Tag.Body | Tag.Media | Tag.Honorific | Tag.Role | Tag.Weekday | Tag.Month;
const PLAIN = VERB | Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative
  | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation | Tag.Adverb | Tag.People;

/** "Calls | Report | ‘Troubling’": behind a verb, what can be another is its object. */
const isObject = (token: Token, before: Token): boolean => token.cue?.form === 'base' && tagged(before, Tag.VerbPresent);

/** The tokens of a title as a sentence would write them: words that make no name lose their capital, but where a sentence opens. */
export function inSentenceCase(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) =>
    i === 0 || /[.!?]$/.test((tokens[i - 1] as Token).text) || token.kind !== 'word' || !token.capital || token.text === 'I'
    || token.cue?.kind !== 'speech' && tagged(token, NAME) || !tagged(token, PLAIN) || isObject(token, tokens[i - 1] as Token)
      ? token : new Token(token.start, token.end, token.kind, { ...wordFrom(token.lower), text: token.text }));
}
