/** What the speaker did beside saying so, behind "and" or "but": no part of what was said. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { AND_BUT } from '../lexicon/joining-words.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { APPEALS, DEEDS_OF_SPEAKERS, DETAILS, DOES, GIVES, GIVING, LEAVING_OUT, NAMES_PAST, TELLS_MORE } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { isClause } from './clause.js';

/** "said the plan was late | and accused the board", "…, | but stopped short of it": what the speaker did, where nobody else is told of. */
export function isSpeakersDeed(tokens: readonly Token[], first: number, joint: number): boolean {
  const verb = tokens[joint + 1], next = tokens[joint + 2];
  if (!isOneOf(tokens[joint], AND_BUT) || !isClause(tokens, first, joint)) return false;
  // "said he had no comment | and hung up"
  const stops = verb?.lower === 'stopped' && next?.lower === 'short' || verb?.lower === 'hung' && next?.lower === 'up' || givesNone(tokens, joint);
  // "said Lut was rude | and called him a fool": whom the content tells of, another than the doer
  // "| and called on the mayor to go"
  const isCall = verb?.lower === 'called' && (next?.lower === 'on' || next?.lower === 'for');
  const isDeed = isCall || isOneOf(verb, DEEDS_OF_SPEAKERS), isNaming = isDeed || isOneOf(verb, NAMES_PAST);
  const isOfSubject = isNaming && isOneOf(next, THIRD_PERSONS) && isOneName(tokens, first);
  // "said officers were searching|, and appealed for witnesses"
  const isAppeal = isComma(tokens[joint - 1]) && isOneOf(verb, APPEALS) && !isLonePronoun(tokens[first]) && !isOneName(tokens, first);
  const isOwn = isOfSubject || isDeed && !tellsOfAnother(tokens, first) || isAppeal || isUntold(tokens, joint);
  return stops || isOwn;
}

/** "said it was late|, without elaborating", "|, without giving further details": what the speaker left out. */
export function leavesOut(tokens: readonly Token[], comma: number): boolean {
  if (!isComma(tokens[comma]) || tokens[comma + 1]?.lower !== 'without') return false;
  const verb = tokens[comma + 2], isGiving = isOneOf(verb, GIVING);
  return isOneOf(verb, LEAVING_OUT) || isGiving && tokens.slice(comma + 3, comma + 3 + DETAILS_NEAR).some((token) => isOneOf(token, DETAILS));
}

/** Tokens from "giving" to what is not given, at most: "any further | details". */
const DETAILS_NEAR = 4;

/** "| but gave no further details", "| but offered no proof": what the speaker left out. */
function givesNone(tokens: readonly Token[], joint: number): boolean {
  const no = tokens[joint + 2]?.lower;
  return tokens[joint]?.lower === 'but' && isOneOf(tokens[joint + 1], GIVES) && (no === 'no' || no === 'few' || no === 'little');
}

/** A name of one person opens the content. */
function isOneName(tokens: readonly Token[], first: number): boolean {
  const last = phraseAfter(tokens, first), head = last < 0 ? undefined : headOf(tokens, { first, last });
  return tokens[first]?.capital === true && head?.capital === true && !isPlural(head);
}

/** "| but did not suggest it was hers", "| and would not name him": what the speaker left unsaid. */
const isUntold = (tokens: readonly Token[], joint: number): boolean =>
  isOneOf(tokens[joint + 1], DOES) && tokens[joint + 2]?.lower === 'not' && isOneOf(tokens[joint + 3], TELLS_MORE)
  && (tokens[joint]?.lower === 'but' || isLonePronoun(tokens[joint + 4]) || tagged(tokens[joint + 4], Tag.Determiner));

/** "the board", "he went": somebody who may do the same; not "the plan", "it was “concerned”". */
function tellsOfAnother(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower === 'it' && tagged(tokens[first + 1], Tag.Be)) return false;
  const last = phraseAfter(tokens, first);
  return last < 0 || isLonePronoun(tokens[first]) || isAgent(headOf(tokens, { first, last }));
}
