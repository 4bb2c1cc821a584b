/** Words that no noun phrase in front of a verb holds: borders, lone pronouns, a day that tells when. */
import { Tag } from '../lexicon/index.js';
import { wordSet } from '../lexicon/word-list.js';
import { isBorder, isDayOrMonth, isHead, isLonePronoun } from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

/** Nothing of the phrase: "in what | police | said was a robbery", "on Monday | police | said"; but "Monday's talks | said". */
export const isOutside = (tokens: readonly Token[], at: number): boolean =>
  isOutsideWord(tokens[at] as Token) || isDayOrMonth(tokens[at]) && !isWithinPhrase(tokens, at);

/** "Thursday's | meeting", "the Nov. 8 | election", "a June | report": the day tells which one. */
function isWithinPhrase(tokens: readonly Token[], day: number): boolean {
  const next = tokens[day + 1];
  if (!tagged(tokens[day - 1], Tag.Determiner | Tag.Possessive)) return next?.lower === "'s";
  // "the Sunday | Ledger": a paper; "the Sunday, | Danko said" is none
  const isPaper = tokens[day - 1]?.lower === 'the' && tagged(tokens[day], Tag.Weekday) && next?.capital === true;
  if (next?.kind === 'number') return tokens[day + 2]?.kind === 'word';
  return next?.lower === "'s" || isHead(next) && (isPaper || next?.capital === false);
}

const isOutsideWord = (token: Token): boolean =>
  isBorder(token) || HALVES_OF_DAY.has(token.lower) || token.text === 'what' || (isLonePronoun(token) && token.lower !== 'one');

/** "by 9 | p.m. | Guards said" */
const HALVES_OF_DAY = wordSet('a.m. p.m.');
