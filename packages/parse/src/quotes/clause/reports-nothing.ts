/** Where a verb that reports elsewhere reports no words: "a source close to Danko", "a man accused of theft", "thanks to his song". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma, postponedAdjectives } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Cue, Tag } from '../../lexicon/index.js';
import { AUDIENCES } from '../lexicon/listeners.js';
import { NAMED_BY } from '../lexicon/naming.js';
import { CHANNELS } from '../lexicon/occasions.js';
import { isOneOf, words } from '../lexicon/words.js';
import { PLATFORMS, RECORDINGS } from '../lexicon/writings.js';
import { isQuoted } from '../marks/quotation.js';
import type { VerbGroup } from './verb-group.js';

/** Uses of a reporting verb in which it reports no words. */
export function reportsNothing(tokens: readonly Token[], at: number, cue: Cue, { left, have }: VerbGroup): boolean {
  const next = tokens[at + 1], second = tokens[at + 2];
  // "a source | close to Danko"
  if (postponedAdjectives.has((tokens[at] as Token).lower) && (next?.lower === 'to' || next?.lower === 'with')) return true;
  // "are | contending | with new rules"
  if (cue.lemma === 'contend' && next?.lower === 'with') return true;
  // "boys sometimes | referred to as …"
  const isAs = second?.lower === 'as' || tagged(second, Tag.Adverb) && tokens[at + 3]?.lower === 'as';
  if (cue.lemma === 'refer' && next?.lower === 'to' && isAs) return true;
  // "hit out in a clip | shared on Twitter"
  if (cue.form === 'past' && next?.lower === 'on' && isOneOf(second, PLATFORMS) && isOneOf(tokens[at - 1], RECORDINGS)) return true;
  // "a find first | reported by the Evening News": a participle that has its agent behind it
  if (cue.form === 'past' && !have && isAgent(tokens, at + 1)) return true;
  // "a third crash | claimed the lives of two riders"
  if (cue.lemma === 'claim' && tokens.slice(at + 1, at + 1 + LIVES).some((token) => isOneOf(token, LIFE))) return true;
  // "a man | accused of theft": what others say of him
  if (cue.lemma === 'accuse' && next?.lower === 'of') return true;
  if (isOneOf(tokens[at], NAMED_BY) && namesSpeaker(tokens, at)) return true;
  // "a fighter who | goes by the name Abu Qusay"
  if (cue.lemma === 'go' && next?.lower === 'by') return true;
  // "the game has | gone “soft”"
  if (cue.lemma === 'go' && (cue.form === 'participle' || isQuoted(next) && !next.capital)) return true;
  // "the minister, | asked whether he would go, said": what he was asked
  if (cue.lemma === 'ask' && isComma(tokens[at - 1]) && isAskedOnly(tokens, at)) return true;
  // "won | thanks to his last song"
  if (cue.lemma === 'thank' && cue.form === 'present' && next?.lower === 'to') return true;
  // "“Look,” he said, pointing | at the dam"
  if (cue.lemma === 'point' && next?.lower === 'at') return true;
  return tokens[left]?.lower === 'worth' || next?.lower === 'nothing' && second?.text === '.';
}

/** Tokens from a verb to the lives that it takes, at most. */
const LIVES = 3;
const LIFE = words('life lives');

/** "a man | called Omar Lut told Reuters": what he goes by, in front of the verb that reports. */
function namesSpeaker(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1;
  while (tokens[verb]?.capital) verb++;
  return verb > at + 1 && tokens[verb]?.cue !== undefined && isFiniteAt(tokens, verb) && tagged(tokens[at - 1], Tag.Role | Tag.People);
}

/** ", | asked whether he would go, said": another verb of speech stands behind the comma that closes the insertion. */
function isAskedOnly(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.cue?.form !== 'past') return false;
  const close = tokens.findIndex((token, i) => i > at && isComma(token));
  return close > 0 && tokens[close + 1]?.cue !== undefined && tokens[close + 1]?.cue?.form !== 'ing' && isFiniteAt(tokens, close + 1);
}

/** "by the Evening News", "by reporters", not "by phone", "by Skype" nor "by saying". */
function isAgent(tokens: readonly Token[], at: number): boolean {
  const agent = tokens[at + 1];
  if (tokens[at]?.lower !== 'by' || isOneOf(agent, CHANNELS)) return false;
  return agent?.capital === true && !tagged(agent, Tag.Weekday | Tag.Month) || tagged(agent, Tag.Determiner | Tag.Possessive) || isOneOf(agent, AUDIENCES);
}
