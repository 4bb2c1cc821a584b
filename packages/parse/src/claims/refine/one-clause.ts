/** One clause of a sentence: where it begins in front of a time, and whether its verbs have one subject. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { frontJoints } from '../lexicon/joints.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { isFinite } from './core.js';
import { datelineEnd } from './period.js';

/** Where the clause begins that the time may open: the sentence, or behind "…, while | on Sunday | raiders killed nine". */
export function clauseStart(scene: Scene, time: number): number {
  const isSecond = frontJoints.has(wordAt(scene, time - 1)) && wordAt(scene, time - 2) === ',';
  return isSecond ? time : Math.max(scene.first, datelineEnd(scene));
}

/** "| raided | a mill, | seized | two guards and | killed |": from one token to another only verbs of one subject. */
export function isChain(scene: Scene, from: number, verb: number): boolean {
  let isFirst = true;
  for (let i = from; i < verb; i++) {
    if (!isFinite(scene, i)) continue;
    if (!isFirst && !isJoinedVerb(scene, i)) return false;
    isFirst = false;
  }
  return isFirst || isJoinedVerb(scene, verb);
}

/** "a mill, | seized |", "and later | killed |": a verb right behind a comma or "and". */
function isJoinedVerb(scene: Scene, verb: number): boolean {
  const before = tagged(tokenAt(scene, verb - 1), Tag.Adverb) ? verb - 2 : verb - 1;
  return wordAt(scene, before) === ',' || wordAt(scene, before) === 'and';
}
