/** Texts in capitals throughout, as wires wrote them: which words are names is told by what the word lists know of the others. */
import { AUXILIARY, GIVEN_NAME, TITLE, Tag } from '../lexicon/index.js';
import { wordSet } from '../lexicon/word-list.js';
import { factOf } from './remember.js';
import { isPlain, isSmallInTitle, isUnited } from './title-case.js';
import { Token, tagged } from './tokens.js';
import { wordFrom } from './words.js';

/** The tokens as a sentence would write them: “A spokesman for General Ponce of the FMLN said”. */
export const capitalsAsSentence = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (isShortForm(tokens, i)) return token;
    const mayBeSmall = isPlain(token) && !isUnited(tokens, i) || isQuiet(tokens, i);
    const word = (isSmallInTitle(tokens, i, mayBeSmall) ? inSmallLetters : inOneCapital)(token);
    return new Token(token.start, token.end, token.kind, word);
  });

const inSmallLetters = factOf(({ text }) => wordFrom(text.toLowerCase()));
const inOneCapital = factOf(({ text }) => wordFrom(text.charAt(0) + text.slice(1).toLowerCase()));

/** What is no name in a text in capitals, whatever else it may be. */
const isQuiet = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.NumberWord) || isDescribed(tokens, at) || isAuxiliary(tokens, at);

/** "THE | GENERAL | SAID", "A | COMMUNIQUE | SAYS": behind an article a word that is no land's, in front of no other noun. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at] as Token;
  return tagged(tokens[at - 1], Tag.Determiner | Tag.Possessive)
    && (tags & ~(TITLE | Tag.Role | GIVEN_NAME)) === 0 && endsPhrase(tokens[at + 1]);
}

/** "THEY | WILL | LEAVE", "IT | MAY | END": nobody's name, and no month, which has its day or its year beside it. */
const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], AUXILIARY) && tokens[at - 1]?.kind !== 'number' && tokens[at + 1]?.kind !== 'number';

/** What stands behind a noun: a verb in a form that is nothing else, a preposition, a mark, nothing. */
const endsPhrase = (next: Token | undefined, behind = BEHIND_NOUN): boolean => next?.kind !== 'word' || tagged(next, behind);
const FINITE = AUXILIARY | Tag.VerbPast | Tag.VerbPresent;
const BEHIND_NOUN = FINITE | Tag.Preposition | Tag.Coordinator | Tag.Relative | Tag.Subordinator;

/** Letters of a short form at most that an article stands in front of: "THE | ESA | SAID". */
const SHORT = 4;
/** Shorter than other words that stand for a body. */
const SHORT_BODIES = wordSet('army navy');

/** "FMLN", "U.S.", "THE | ESA | SAID", "(ARENA)", and what is no word in capitals. */
function isShortForm(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower, tags } = tokens[at] as Token, before = tokens[at - 1], next = tokens[at + 1];
  if (kind !== 'word' || text.length < 2 && text !== 'A' || text !== text.toUpperCase() || text.includes('.')) return true;
  if ((tags & ~(GIVEN_NAME | Tag.Body | Tag.Media)) !== 0 || SHORT_BODIES.has(lower)) return false;
  if (!/[AEIOUY]/.test(text) || (before?.text === '(' || before?.text === '[') && /^[)\]]$/.test(next?.text ?? '')) return true;
  const isBehindArticle = tagged(before, Tag.Determiner) && endsPhrase(next, FINITE);
  return text.length <= SHORT && ((tags & (Tag.Body | Tag.Media)) !== 0 || isBehindArticle);
}
