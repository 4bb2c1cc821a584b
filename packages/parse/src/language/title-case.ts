/** Sentences whose capitals tell no names: with a capital on every long word, or in capitals throughout. */
import { AUXILIARY, GIVEN_NAME, OPENER, TITLE, Tag, VERB } from '../lexicon/index.js';
import { factOf } from './remember.js';
import { Token, tagged } from './tokens.js';
import { wordFrom } from './words.js';

/** How the words between two indexes are written. */
export interface Capitals {
  /** Every word of more than three letters has a capital: "Danko Says Bridge Is Safe". */
  readonly titled: boolean;
  /** More than four words of five are in capitals throughout. */
  readonly shouted: boolean;
}

/** Words of a title at least, and those of them that are long: of fewer, each may well be a name. */
const SHORTEST = 4, LONG = 3;

/** Letters up to which a word of a title keeps its small letter: of, with, but "From". */
const SMALL = 3;

export function capitalsOf(tokens: readonly Token[], first: number, last: number): Capitals {
  let words = 0, shouted = 0, long = 0, titled = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (token.capital && isShouted(token)) shouted++;
    if (token.text.length <= SMALL) continue;
    long++;
    if (token.capital) titled++;
  }
  return {
    titled: words >= SHORTEST && long >= LONG && titled === long,
    shouted: words >= SHORTEST && shouted * 5 > words * 4,
  };
}

const isShouted = factOf(({ text }) => text === text.toUpperCase());

/** The tokens of a title as a sentence would write them: words that make no name lose their capital, but the first. */
export const titleAsSentence = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => (isSmallInTitle(tokens, i) ? new Token(token.start, token.end, token.kind, inSmallLetters(token)) : token));

const inSmallLetters = factOf(({ text, lower }) => wordFrom(text, lower));

/** Whether a sentence would write the word without its capital. */
export function isSmallInTitle(tokens: readonly Token[], at: number, may = isPlain(tokens[at] as Token) && !isUnited(tokens, at)): boolean {
  const token = tokens[at] as Token, before = tokens[at - 1];
  return may && before !== undefined && !/[.!?]$/.test(before.text) && !isBehindQuotation(tokens, at) && !isObject(token, before);
}

/** "“THE ROAD IS SHUT.” | HE LEFT": the stop inside the marks ends the sentence; a question goes on with “HE ASKED”. */
const isBehindQuotation = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens[at - 2], mark = tokens[at - 1];
  return stop?.text === '.' && mark?.kind === 'mark' && stop.end === mark.start && mark.end < (tokens[at] as Token).start;
};

/** "the | United | States", "the | Armed | Forces": no participle, and no verb behind it. */
export const isUnited = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1].some((i) => {
    const word = tokens[i]?.lower, next = tokens[i + 1]?.lower ?? '';
    return (word === 'united' && UNITED.has(next)) || (word === 'armed' && next === 'forces');
  });
const UNITED: ReadonlySet<string> = new Set(['states', 'nations', 'kingdom', 'arab']);

/** What a name may be made of, whatever else the word means: Mark, Rose, Bill. */
const NAME = GIVEN_NAME | TITLE | Tag.Place | Tag.Demonym | Tag.Body | Tag.Media | Tag.Weekday | Tag.Month;
const PLAIN = VERB | AUXILIARY | OPENER | Tag.Pronoun | Tag.Preposition | Tag.Coordinator | Tag.Subordinator
  | Tag.Relative | Tag.Negation | Tag.Adverb | Tag.People;

/** A word with a capital that a sentence would write without: "Bridge Is | Safe"; "Says" even if Says were a place. */
export const isPlain = (token: Token): boolean =>
  token.kind === 'word' && token.capital && token.text !== 'I' && tagged(token, PLAIN)
  && (!tagged(token, NAME) || token.cue?.kind === 'speech');

/** "Calls | Report | ‘Troubling’": behind a verb, what can be another is its object. */
const isObject = (token: Token, before: Token): boolean =>
  token.cue?.form === 'base' && tagged(before, Tag.VerbPresent);
