/** What the writer adds behind a comma to what somebody said: a verdict on it, another source's count, what was not said. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { RIVAL_JOINTS, SILENCE_JOINTS } from '../lexicon/joining-words.js';
import { VERDICTS } from '../lexicon/noun-verbs.js';
import { HARDLY_ANY, INDEFINITE } from '../lexicon/pronouns.js';
import { COUNTS, DECLINES, DID_OR_DOES, DOES, GIVES, REFUSES, TELLS_MORE, VERIFIED } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';

/** The words behind a comma are the writer's. */
export const isWritersOwn = (tokens: readonly Token[], at: number): boolean =>
  isVerdict(tokens, at) || isUnverified(tokens, at) || isComparison(tokens, at) || isContrast(tokens, at) || isRivalCount(tokens, at)
  || isSilence(tokens, at) || isSample(tokens, at);

/** ", | to name just a few examples", ", to name but two". */
const isSample = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'name' && ['a', 'just', 'but', 'only'].includes(tokens[at + 2]?.lower ?? '');

/** "said he would help, | even as he sold the tools": what the writer sets against it. */
const isContrast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'even' && tokens[at + 1]?.lower === 'as' && isLonePronoun(tokens[at + 2]);

/** "said they were glad, | compared with 40 % in May": another count; not "said sales fell, compared with May, and profits, too". */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'compared' && (tokens[at + 1]?.lower === 'with' || tokens[at + 1]?.lower === 'to')
  && !tokens.slice(at, at + COUNT).some((token, i) => isComma(token) && tagged(tokens[at + i + 1], Tag.Coordinator));

/** Tokens of a comparison, and of what goes on behind it, at most. */
const COUNT = 30;

/** ", | a claim the army denied", ", an apparent swipe at his rival": what the writer adds about what was said. */
const isVerdict = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], INDEFINITE) && (isOneOf(tokens[at + 1], VERDICTS) || tokens[at + 1]?.lower === 'apparent' && isOneOf(tokens[at + 2], VERDICTS));

/** ", | a toll that could not be confirmed": nobody but the writer says so. */
const isUnverified = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], INDEFINITE) && tokens[at + 2]?.lower === 'that' && tokens[at + 3]?.lower === 'could'
  && tokens[at + 4]?.lower === 'not' && tokens.slice(at + 5, at + 8).some((token) => isOneOf(token, VERIFIED));

/** Tokens between "puts" and its "at", at most. */
const COUNTED = 8;

/** ", | while the union puts the number at 60": another source's count. */
function isRivalCount(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], RIVAL_JOINTS)) return false;
  const verb = phraseAfter(tokens, at + 1);
  if (verb < 0 || !isOneOf(tokens[verb], COUNTS)) return false;
  return tokens.slice(verb, verb + COUNTED).some(({ lower }) => lower === 'at');
}

/** ", | but declined to give details", ", but did not elaborate": what the speaker did not say. */
function isSilence(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], SILENCE_JOINTS)) return false;
  const verb = isLonePronoun(tokens[at + 1]) ? at + 2 : at + 1, token = tokens[verb];
  if (isOneOf(token, DECLINES)) return true;
  // "the man was hurt, and refused help": whoever is spoken of
  if (tokens[at]?.lower === 'and' && !isOneOf(token, DID_OR_DOES)) return false;
  if (isOneOf(token, REFUSES)) return true;
  if (isOneOf(token, GIVES)) return isOneOf(tokens[verb + 1], HARDLY_ANY);
  return isOneOf(token, DOES) && tokens[verb + 1]?.lower === 'not' && isOneOf(tokens[verb + 2], TELLS_MORE);
}
