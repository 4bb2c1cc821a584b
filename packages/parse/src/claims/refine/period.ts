/** When it happened or what time the number covers: the time phrase of the claim's clause. */
import { ofLast } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { commaAlone, dashes } from '../lexicon/joints.js';
import { partsOfADay, roundedBy, soonAfter, timeLeads, timeSpans } from '../lexicon/times.js';
import type { Range } from '../phrase/group.js';
import { nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { dateEnd } from './dates.js';
import { isOfDeeds, isTold } from './no-period.js';
import { isOfRelative, mayCover } from './time-before.js';
import { type Core, isFinite } from './core.js';
import { isOfAnother } from './time-of-another.js';
import { timeEnd } from './time-phrases.js';

/**
 * A time that stands so many tokens behind the claim is not its own; nor so many, where another stands before the
 * claim.
 */
const FAR = 30, FAR_WITH_ANOTHER = 13;

/** Longest dateline, in tokens. */
const DATELINE = 14;

/** The time phrase nearest to the claim's words: behind the verb in its clause first, else before. */
export function periodOf(scene: Scene, core: Core): Range | null {
  const { first: from, last: to } = core;
  let before: Range | null = null;
  if (isLater(scene, to)) return null;
  for (const time of timesIn(scene)) {
    const { first, last } = time;
    // "on either the 9th or | 10th of October |", "on | Monday | or Tuesday": which of them nobody says
    if (wordAt(scene, first - 1) === 'or' || (wordAt(scene, last) === 'or' && dateEnd(scene, last + 1) > last + 1)) continue;
    // "since 2004, | when 90 were killed": they were in 2004
    if (isTold(scene, last) && last < from && wordAt(scene, first) === 'since')
      return { first: isClosedBefore(scene, last + 2, from) ? first : first + 1, last };
    // "in the deadliest raid since January|, when | 11 died": how far back nothing was like it
    if (first >= to - 1 && isTold(scene, last) && wordAt(scene, first) === 'since') continue;
    if (first >= to - 1) {
      const isNear = first - to < (before === null ? FAR : FAR_WITH_ANOTHER);
      const isNext = before !== null && isOfNextClause(scene, to, first);
      return isNear && !isNext && !isOfAnother(scene, core, time) ? withoutLead(scene, time) : before;
    }
    // "The last was in August 2004|, when | a bomber killed 10"
    if (isTold(scene, last) && last < from && !hasTimeBetween(scene, last, from)) before = withoutLead(scene, time);
    const mayBe = first >= from ? !isOfRelative(scene, time, from, to) : last <= from && mayCover(scene, time, core);
    if (mayBe) before = withoutLead(scene, time);
  }
  return before;
}

/** "In March nine were killed|, and six | were hurt | on Sunday |": the time of others, of whom another verb tells. */
function isOfNextClause(scene: Scene, to: number, time: number): boolean {
  const comma = nearestBehind(scene, to, commaAlone, time - to), next = comma < 0 || wordAt(scene, comma + 1) !== 'and' ? undefined : scene.opens.get(comma + 2);
  return next?.quantity != null && isFinite(scene, next.last) && next.last < time;
}

/** "in 2004, when …, and | in May | nine died". */
const hasTimeBetween = (scene: Scene, from: number, to: number): boolean =>
  timesIn(scene).some(({ first, last }) => first >= from && last <= to);

/**
 * "since 2009, when | a court indicted him|, | 17 have been abducted": what happened then is told, and the clause behind the comma goes
 * on since.
 */
function isClosedBefore(scene: Scene, start: number, from: number): boolean {
  const comma = nearestBehind(scene, start, commaAlone, from - start);
  return comma >= 0 && scene.tokens.slice(start, comma).some((token) => tagged(token, Tag.VerbPast | Tag.Be | Tag.Have));
}

/** "kidnapped on 12 June and freed | two days later", "Funerals were held Saturday for 21 people killed | a day earlier": nobody says which day. */
const isLater = (scene: Scene, to: number): boolean =>
  [1, 2, 3].some((k) => timeSpans.has(wordAt(scene, to + k)) && (wordAt(scene, to + k + 1) === 'later' || wordAt(scene, to + k + 1) === 'earlier'));

/**
 * The time phrases of a sentence, save the days of saying and the length of a sentence in jail; read once for all of
 * its claims.
 */
const timesIn = ofLast((scene: Scene): readonly Range[] => {
  const times: Range[] = [];
  for (let i = datelineEnd(scene); i < scene.last;) {
    const end = timeEnd(scene, i);
    if (end > i && isOfDeeds(scene, i, end)) times.push({ first: i, last: end });
    i = Math.max(end, i + 1);
  }
  return times;
});

/** "KARO, June 3 (Wire) - | At least": the day of writing is not that of the event. */
export function datelineEnd(scene: Scene): number {
  if (scene.first > 0) return scene.first;
  for (let i = scene.first; i < scene.first + DATELINE; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || (token.kind === 'word' && !token.capital)) return scene.first;
    // "Srinagar, March 9: | Two": not "March 9: Two", an entry of a list of events
    const isDated = i > scene.first + 2 && wordAt(scene, scene.first + 1) === ',' && dateEnd(scene, scene.first + 2) === i;
    if (token.text === ':' && isDated) return i + 1;
    // "January 5 - | Gunmen": an entry of a list of events, by its day
    if (dashes.has(token.text) && i > scene.first + 1) return dateEnd(scene, scene.first) === i ? scene.first : i + 1;
  }
  return scene.first;
}

/** "on | Monday", "| late on Monday": the time without the word that leads to it, with the part of the day that stands before it. */
function withoutLead(scene: Scene, { first, last }: Range): Range {
  if (!timeLeads.has(wordAt(scene, first))) return { first, last };
  const part = first - 1, isOfDay = wordAt(scene, first) === 'on' && tagged(tokenAt(scene, first + 1), Tag.Weekday | Tag.Month | Tag.TimeWord);
  if (!isOfDay || !partsOfADay.has(wordAt(scene, part)) || wordAt(scene, part - 1) === 'before') return { first: first + 1, last };
  const round = roundedBy.has(wordAt(scene, part - 1)) ? part - 1 : part;
  return { first: round < part && soonAfter.has(wordAt(scene, round - 1)) ? round - 1 : round, last };
}
