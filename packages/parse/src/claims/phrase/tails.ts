/**
 * What hangs on a noun group behind it: "four men | (two of them brothers) | in a car | near Orsa", "Tomas Brink, |
 * 34, | was".
 */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { dashes } from '../lexicon/joints.js';
import { listOpeners, timeClauses } from '../lexicon/prepositions.js';
import { insertionOpeners } from '../lexicon/pronouns.js';
import { floatingQuantifiers } from '../lexicon/quantifiers.js';
import { triggersOf } from '../triggers.js';
import type { Group } from './group.js';
import { hasWord } from './nearby.js';
import { behindAges, type Scene, tokenAt, wordAt } from './scene.js';

/** How many tails a group has at the most. */
const MOST = 8;
/** Longest insertion behind a name, in tokens. */
const INSERTION = 16;

const AUXILIARIES = Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

/** One past the "of"- and "in"-phrases that hang on the group. */
export function tailsEnd(scene: Scene, group: Group): number {
  let i = behindAges(scene, group);
  for (let steps = 0; steps < MOST; steps++) {
    const inserted = insertionEnd(scene, i);
    if (inserted > i) return inserted;
    const next = tailEnd(scene, i);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** One past the one tail that begins at `i`; `i` where none does. */
function tailEnd(scene: Scene, i: number): number {
  const word = wordAt(scene, i);
  if (word === '(') return behindBracket(scene, i);
  if (word === 'aboard') return scene.opens.get(i + 1)?.last ?? i + 1;
  if (word === 'on' && wordAt(scene, i + 1) === 'board') return scene.opens.get(i + 2)?.last ?? i + 2;
  // "stabbed a cook and her sons | to death"
  const isToDeath = word === 'to' && wordAt(scene, i + 1) === 'death';
  if (isToDeath || !tagged(tokenAt(scene, i), Tag.Preposition)) return i;
  return (scene.opens.get(i + 1) ?? scene.opens.get(i + 2))?.last ?? i;
}

/** ", identified as Ravi Singh," and ", 34,": the comma that closes it, or `i` where none opens. */
function insertionEnd(scene: Scene, i: number): number {
  if (dashes.has(wordAt(scene, i))) return behindDashes(scene, i);
  if (wordAt(scene, i) !== ',') return i;
  const opener = tokenAt(scene, i + 1), rank = rankEnd(scene, i + 1);
  if (wordAt(scene, rank) === ',') return rank;
  if (opener === undefined) return i;
  const age = floatingQuantifiers.has(opener.lower) ? i + 2 : i + 1;
  const isAge = tokenAt(scene, age)?.kind === 'number' && wordAt(scene, age + 1) === ',';
  if (!isAge && !insertionOpeners.has(opener.lower)) return i;
  for (let end = i + 2; end < scene.last && end < i + INSERTION; end++) if (wordAt(scene, end) === ',') return end;
  return i;
}

/** "four soldiers | – three of them officers – | and a guide": one past the dash that closes it, or `i`. */
function behindDashes(scene: Scene, i: number): number {
  const mark = wordAt(scene, i);
  for (let end = i + 1; end < scene.last && end < i + INSERTION; end++) if (wordAt(scene, end) === mark) return end + 1;
  return i;
}

/** "Tomas Brink, | the base commander, and three men": one past what a name's holder is, or -1. */
function rankEnd(scene: Scene, at: number): number {
  const rank = scene.opens.get(at);
  if (rank?.determiner !== 'definite' || rank.kind !== 'person' || rank.plural || rank.quantity !== null) return -1;
  if (scene.closes.get(at - 1)?.named !== true) return -1;
  return wordAt(scene, rank.last) === 'of' ? scene.opens.get(rank.last + 1)?.last ?? -1 : rank.last;
}

/** One past the bracket that opens at `i`; `i` where none does. */
export function behindBracket(scene: Scene, i: number): number {
  if (wordAt(scene, i) !== '(') return i;
  let close = i;
  while (close < scene.last && wordAt(scene, close) !== ')') close++;
  return close + 1;
}

/** Behind the group these open a clause, whose verb is not the group's: "before troops were sent", "as they slept", "in what was". */
const opensOtherClause: ReadonlySet<string> = new Set([...timeClauses, 'as', 'what']);

/** Whether a verb follows the group, so that it opens a clause of its own: "and three policemen | were wounded". */
export function isSubject(scene: Scene, group: Group): boolean {
  let i = tailsEnd(scene, group);
  // "killed two guards and | a clerk | before troops were sent", "as they slept": the verb is of another clause
  if (hasWord(scene, group.last, i, opensOtherClause)) return false;
  if (wordAt(scene, i) === ',' && listOpeners.has(wordAt(scene, i + 1))) return false;
  while (tagged(tokenAt(scene, i), Tag.Adverb)) i++;
  const token = tokenAt(scene, i);
  if (token === undefined) return false;
  if (tagged(token, AUXILIARIES) || speaks(token) || speakTogether(scene, group)) return true;
  const triggers = triggersOf(token.lower);
  if (triggers?.some((trigger) => trigger.kind === 'state' || (trigger.kind === 'verb' && trigger.form !== 'ing')))
    return true;
  return tagged(token, Tag.VerbPast) && !scene.opens.has(i) && group.kind !== 'unknown'
    && !tagged(tokenAt(scene, i + 1), Tag.Preposition);
}

const speaks = ({ cue }: Token): boolean => cue?.kind === 'speech' && cue.form !== 'ing';

/** "It killed dozens, | medics, officers | and police said.", "… nine, | two officers | and a doctor said": the first who say so. */
export function speakTogether(scene: Scene, group: Group): boolean {
  if (wordAt(scene, group.first - 1) !== ',') return false;
  let i = tailsEnd(scene, group);
  for (let steps = 0; steps < MOST; steps++) {
    if (wordAt(scene, i) === ',') i++;
    const isLast = wordAt(scene, i) === 'and';
    if (isLast) i++;
    const next = scene.opens.get(i);
    if (next === undefined) return false;
    i = tailsEnd(scene, next);
    const verb = tokenAt(scene, i);
    if (verb !== undefined && speaks(verb)) return true;
    // "a teacher, | his wife | and their son, police said": the list ends before those who say so
    if (isLast) return false;
  }
  return false;
}
