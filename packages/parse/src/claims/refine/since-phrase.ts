/** "since the war began in March 2011", "since Monday": a time that begins with "since". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { innerMarks, sinceEnds } from '../lexicon/joints.js';
import { thingRelatives } from '../lexicon/pronouns.js';
import { beginnings } from '../lexicon/times.js';
import { putsFigure, reaches } from '../lexicon/toll-words.js';
import type { Group } from '../phrase/group.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { dateEnd, isDayOfMonth, isDayOrMonth, isYear } from './dates.js';

/** One past the time that "since" at a token opens, or `since` where it gives a reason. */
export const sinceEnd = (scene: Scene, since: number): number => (isReason(scene, since) ? since : clauseEnd(scene, since));

/** Longest clause behind "since", in tokens. */
const CLAUSE = 24;

/**
 * ", since they agree": behind a comma it gives a reason, unless a date or a beginning follows; "since repaired",
 * "since been freed" give no time.
 */
function isReason(scene: Scene, since: number): boolean {
  if (tagged(tokenAt(scene, since + 1), Tag.VerbPast | Tag.Be)) return true;
  if (wordAt(scene, since - 1) !== ',') return false;
  const end = clauseEnd(scene, since);
  for (let i = since + 1; i < end; i++)
    if (isDayOrMonth(scene, i) || isYear(scene, i) || beginnings.has(wordAt(scene, i))) return false;
  return true;
}

/** "nine people": the count that the time is told of. */
export const opensCount = (scene: Scene, i: number): boolean => {
  const group = scene.opens.get(i);
  return group !== undefined && group.quantity !== null && group.kind === 'person';
};

/** A number alone: "1,132", "at least 40". */
const isFigure = (group: Group | undefined): boolean => group !== undefined && group.quantity !== null && group.head < 0;

/** "since" rules up to the next comma, dash or the sentence's end. */
function clauseEnd(scene: Scene, since: number): number {
  // "since Tuesday night | in two raids", "held since January | were freed", "since Monday | nine people"
  const date = dateEnd(scene, since + 1), next = tokenAt(scene, date);
  // "fighting since April | that has killed nine"
  // "since Monday | reached 558"
  const isLed = (tagged(next, Tag.Preposition | Tag.Be | Tag.Have) && next?.lower !== 'of') || thingRelatives.has(next?.lower ?? '')
    || reaches.has(next?.lower ?? '');
  if (date > since + 1 && (isLed || opensCount(scene, date))) return date;
  let i = since + 1, hasVerb = false;
  for (; i < scene.last && i < since + CLAUSE; i++) {
    const token = tokenAt(scene, i), subject = scene.closes.get(i);
    // "since the vote of August 9 | more than 900 people have been held"
    if (i > since + 1 && !hasVerb && opensCount(scene, i)) break;
    // "the toll since the start of the war | has risen to 40"
    if (tagged(token, Tag.Have) && reaches.has(wordAt(scene, i + 1))) break;
    hasVerb ||= tagged(token, Tag.VerbPast | Tag.Be | Tag.Have) && !isInGroup(scene, i);
    // "since the invasion on Feb. 24|, 2022"
    const isInDate = token?.text === ',' && isDayOfMonth(scene, i - 1) && isYear(scene, i + 1);
    if (token?.kind === 'mark' || (token?.kind === 'punctuation' && !innerMarks.has(token.text) && !isInDate)) break;
    // "since the war began, | monitors say"
    if (token?.cue?.kind === 'speech' && i > since + 2 && subject !== undefined) return subject.first;
    // "the toll since the war began | to at least 40", "the number since the coup | at 1,132"
    if (putsFigure.has(wordAt(scene, i)) && isFigure(scene.opens.get(i + 1))) break;
    if (i > since + 1 && sinceEnds.has(wordAt(scene, i))) break;
  }
  return i > since + 1 ? i : since;
}
