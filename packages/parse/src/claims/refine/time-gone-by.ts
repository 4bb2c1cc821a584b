/** Words of a time that tell of an earlier event: "six months after", "the anniversary of", "a week after a mine killed 17". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { superlatives } from '../lexicon/charges.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { afterClauseEnds, andAlone, commaAlone } from '../lexicon/joints.js';
import { inPlace } from '../lexicon/prepositions.js';
import { allRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { comesForms, nearSpans, recallsAfter, recallsAgo, sinceAfter, singleSpans, surelyLong, timeSpans } from '../lexicon/times.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { tailsEnd } from '../phrase/tails.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';

/** How far before "day" of "came less than a day after" its verb stands, in tokens. */
const CAME = 6;

/**
 * "It came a | day | after a bomb killed 14", "A | week | after raiders took the town, killing 14, the market is open": the claim is
 * what is told behind "after", and the news is another event.
 */
function isAfterAnother(scene: Scene, span: number, from: number): boolean {
  const isNews = nearestBefore(scene, span, comesForms, CAME) >= 0;
  const subject = scene.opens.get(span + 2), where = subject === undefined ? -1 : whereEnd(scene, subject.last);
  const tail = subject === undefined ? -1 : tailsEnd(scene, subject);
  // "a day after an attack | left | 30 people dead"
  const verb = leavesBehind.has(wordAt(scene, from - 1)) ? from - 1 : from;
  const isPast = verb < from || verbAtWord(wordAt(scene, from))?.form === 'past';
  if ((where === verb || tail === verb) && isPast) return true;
  if (!isNews && span > scene.first + FRONT) return false;
  const isSame = isAddedTo(scene, span + 2, from) || isJoinedTo(scene, span + 2, from);
  return isSame && (isNews || nearestBehind(scene, from, commaAlone, ADDED) >= 0);
}

/** "bombings | in Orsa | killed": one past the place of what the clause tells of. */
const whereEnd = (scene: Scene, end: number): number =>
  (inPlace.has(wordAt(scene, end)) ? scene.opens.get(end + 1)?.last ?? end : end);

/** How far into its sentence a fronted span of time stands, and how far behind an added deed its comma, in tokens. */
const FRONT = 3, ADDED = 16;

/** "raiders took the town|, killing 14": the participle of the clause that begins at `start`. */
function isAddedTo(scene: Scene, start: number, from: number): boolean {
  if (wordAt(scene, from - 1) !== ',' || !tagged(tokenAt(scene, from), Tag.VerbIng)) return false;
  let hasVerb = false;
  for (let i = start; i < from - 1; i++) {
    if (wordAt(scene, i) === ',') return false;
    hasVerb ||= tagged(tokenAt(scene, i), Tag.VerbPast) && !isInGroup(scene, i);
  }
  return hasVerb;
}

/** "two guards were killed | and four were wounded", "killed 17 | and wounded 20": one more deed of the clause from `start` on. */
function isJoinedTo(scene: Scene, start: number, from: number): boolean {
  const and = nearestBefore(scene, from, andAlone, JOINED);
  if (and <= start || nearestBehind(scene, start, commaAlone, from - start) >= 0) return false;
  if (scene.tokens.slice(start, and).some(({ lower }) => verbAtWord(lower)?.form === 'past')) return true;
  // "two days after gunmen | stopped | a bus and seized three": verbs of one subject
  const subject = scene.opens.get(start), verb = tokenAt(scene, subject?.last ?? -1);
  return and + 1 === from && tagged(verb, Tag.VerbPast) && tagged(tokenAt(scene, from), Tag.VerbPast);
}

/** How far before the second deed its "and" stands, in tokens. */
const JOINED = 4;

/** "the anniversary of", "six months after", "ten years ago": the words at `i` tell of a time gone by. */
export function isOfTime(scene: Scene, i: number, from: number, attached: boolean): boolean {
  const word = wordAt(scene, i), next = wordAt(scene, i + 1), distance = from - i;
  if (word === 'anniversary') return distance < 16 && (attached || hasWord(scene, i, from, timeRelatives));
  // "six months after the coup, 1,000 have been killed" is news
  if (recallsAfter.has(word) && sinceAfter.has(next) && distance < 20)
    return attached || isOneClause(scene, i, from) || (surelyLong.has(word) && !isMainClause(scene, i, from));
  if (singleSpans.has(word) && next === 'after' && distance < 12 && (attached || i > scene.first + 2) && isOneClause(scene, i, from))
    return true;
  if (timeSpans.has(word) && next === 'after' && isAfterAnother(scene, i, from)) return true;
  // "five | years | on from the fire that killed 72"
  if (recallsAfter.has(word) && next === 'on' && wordAt(scene, i + 2) === 'from' && distance < 14) return attached;
  // "a day after a bombing in which 22 died", but "a day after the bombing, 22 …"
  if (nearSpans.has(word) && next === 'after' && distance < 14 && hasWord(scene, i, from, allRelatives))
    return isOneClause(scene, i, from);
  // "A year ago today, a gunman walked into …"
  if (recallsAgo.has(word) && next === 'ago' && wordAt(scene, i + 2) === 'today' && i <= scene.first + 2) return true;
  if (recallsAgo.has(word) && next === 'ago' && distance < 12 && (attached || word !== 'months')) return true;
  return superlatives.has(word) && isSince(scene, i, from, attached);
}

/** "The raid came a week after | a mine killed 17": neither a comma nor another verb ends the clause before the claim. */
function isOneClause(scene: Scene, after: number, from: number): boolean {
  for (let i = after + 2; i < from; i++) if (afterClauseEnds.has(wordAt(scene, i))) return false;
  return true;
}

/**
 * "Two years after the blast, | a court jailed two men", "In the nine years since the war, | 179 have died": behind the comma of what
 * opens the sentence the news is told.
 */
function isMainClause(scene: Scene, after: number, from: number): boolean {
  if (nearestBefore(scene, from, commaAlone, from - after) <= 0) return false;
  return wordAt(scene, after + 1) === 'since' ? after <= scene.first + 3 : after === scene.first + 1 && wordAt(scene, from - 1) !== ',';
}

/**
 * "the deadliest raid since 2004, when | 90 were killed", "the worst since a mine | killed 30"; not "the raid, the
 * deadliest since 2004, | killed 90", "in the worst raid since 2004, the bodies of | nine men".
 */
function isSince(scene: Scene, first: number, last: number, attached: boolean): boolean {
  const since = nearestBehind(scene, first, SINCE, last - first), comma = since < 0 ? -1 : nearestBehind(scene, since, commaAlone, last - since);
  if (since < 0 || comma < 0) return since >= 0;
  // "the worst since raiders took the town in 2014|, killing 150"
  if (isAddedTo(scene, since + 1, last)) return true;
  return attached && (hasWord(scene, comma, last, allRelatives) || hasWord(scene, comma, last, timeRelatives));
}

const SINCE: ReadonlySet<string> = new Set(['since']);

/** How far before "when" the day is told from which on, in tokens: "since Nov. 15, 2015,". */
const DAY = 7;

/** "camped there since Nov. 15, when | police shot a man": what the others have been about since. */
export function isSinceDay({ scene, agent }: Proposal, from: number): boolean {
  const lead = Math.min(from, agent?.first ?? from) - 1;
  return wordAt(scene, lead) === 'when' && nearestBefore(scene, lead, SINCE, DAY) >= 0;
}

/** "a day after | nine were killed", "seven days after killing nine and | abducting 26". */
export function isDayAfter(scene: Scene, from: number): boolean {
  const isJoined = wordAt(scene, from - 1) === 'and' && tagged(tokenAt(scene, from), Tag.VerbIng);
  const after = isJoined ? nearestBefore(scene, from, afterAlone, ADDED) : from - 1;
  if (wordAt(scene, after) !== 'after' || !timeSpans.has(wordAt(scene, after - 1))) return false;
  return !isJoined || (tagged(tokenAt(scene, after + 1), Tag.VerbIng) && nearestBehind(scene, after, commaAlone, from - after) < 0);
}

const afterAlone: ReadonlySet<string> = new Set(['after']);
