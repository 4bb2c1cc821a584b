/**
 * Whether the text recalls an earlier event, and does not tell its news: "Thirty years after the fire that killed
 * 340".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { perfectForms } from '../lexicon/auxiliaries.js';
import { mishaps } from '../lexicon/deeds.js';
import { leftOrClaimed } from '../lexicon/harm-phrases.js';
import { agoEnds, commaAlone } from '../lexicon/joints.js';
import { clauseLeads, deedLeads } from '../lexicon/prepositions.js';
import { personRelatives, relatives, thingRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { beforeNews, earlierEvents, gatherings, honours, hourWords, longAgo, recallOpeners, timeSpans, yearLeads } from '../lexicon/times.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { phraseEndingAt } from '../phrase/phrase-before.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import { type Proposal, readBy } from '../rule.js';
import { isCharged, isHeldFor } from './charged.js';
import { isTeaser } from './teaser.js';
import { isDayAfter, isOfTime, isSinceDay } from './time-gone-by.js';

/** A year that no news text is of. */
const LONG_AGO = 1900;

/** Where the word stands that holds the deed against somebody: "was | wanted | for the murder of nine"; -1 where none does. */
export function chargeBefore(proposal: Proposal): number {
  const { scene, verb, at, victim } = proposal, from = Math.min(victim.first, verb?.first ?? at), attached = isAttached(proposal);
  for (let i = scene.first; i < from; i++) if (recallOpeners.has(wordAt(scene, i)) && isOfCrime(proposal, i, from, attached)) return i;
  return -1;
}

/** `published`: the year of publication, or null. */
export function isRecalled(proposal: Proposal, period: Range | null, published: number | null): boolean {
  const { scene, verb, at, victim } = proposal;
  const from = Math.min(victim.first, verb?.first ?? at), attached = isAttached(proposal);
  for (let i = scene.first; i < from; i++) {
    if (!recallOpeners.has(wordAt(scene, i))) continue;
    if (isOfCrime(proposal, i, from, attached) || (!isCountOfNews(proposal) && isOfTime(scene, i, from, attached))) return true;
  }
  return isOfOldYear(scene, from) || opensWithThisDay(scene, from) || isDayAfter(scene, from) || isAgoBehind(scene, at)
    || isOfEarlierYear(scene, period, published, attached) || isOfEarlierEvent(proposal) || opensWithEarlier(scene, from)
    || opensWithThatYear(scene, from) || isHonoured(proposal)
    || isEarlier(proposal) || isRemembered(proposal, attached) || isSinceDay(proposal, from) || isTeaser(scene);
}

/** "a week after a quake that | has killed | 35,000": the count of the news, which goes on. */
const isCountOfNews = ({ scene, verb, at }: Proposal): boolean =>
  verb !== null && relatives.has(wordAt(scene, verb.first - 1)) && hasWord(scene, verb.first, at, perfectForms);

/** Whether the clause of the harm hangs on a noun: "the fire | that killed 340", "the killing of". */
function isAttached(proposal: Proposal): boolean {
  const { verb, at, scene, rule, victim } = proposal;
  const opener = wordAt(scene, victim.first - 1);
  if (readBy(rule) === 'killing-of-people' || timeRelatives.has(opener)) return true;
  if (leftOrClaimed.has(opener) && thingRelatives.has(wordAt(scene, victim.first - 2))) return true;
  // "the 11 men | killed in the 2010 blast"
  if (isReducedOne(proposal) && victim.group.determiner === 'definite') return true;
  const before = wordAt(scene, (verb?.first ?? at) - 1);
  return relatives.has(before) || clauseLeads.has(before);
}

/** "In April, | a similar accident | killed 14", "32 were killed in | a similar raid |": told beside the news. */
function isOfEarlierEvent({ scene, verb, at, victim }: Proposal): boolean {
  const end = Math.max(at + 1, victim.group.last), isBehind = deedLeads.has(wordAt(scene, end));
  const start = verb?.first ?? at, event = isBehind ? scene.opens.get(end + 1) : phraseEndingAt(scene, start)?.group ?? scene.closes.get(start);
  return event !== undefined && earlierEvents.has(wordAt(scene, event.noun)) && event.head > event.noun
    && (event.determiner === 'a' || wordAt(scene, event.first) === 'another');
}

/** How far into its sentence the time of an earlier event is told, in tokens. */
const OPENING = 8;

/** "| Two weeks earlier, | a bomb killed nine", "| In an earlier raid, | nine were killed": before the news. */
function opensWithEarlier(scene: Scene, from: number): boolean {
  const comma = nearestBehind(scene, scene.first, commaAlone, OPENING);
  if (comma < 0 || comma >= from) return false;
  const event = wordAt(scene, scene.first) === 'in' ? scene.opens.get(scene.first + 1) : undefined;
  const isDeed = event !== undefined && (mishaps.has(wordAt(scene, event.head)) || wordAt(scene, event.head) === 'incident');
  if (isDeed && event.determiner === 'a' && beforeNews.has(wordAt(scene, event.noun))) return true;
  // "Two hours earlier": of the same news
  return wordAt(scene, comma - 1) === 'earlier' && timeSpans.has(wordAt(scene, comma - 2)) && !hourWords.has(wordAt(scene, comma - 2));
}

/** "a man | killed last week". */
const isReducedOne = ({ rule, verb, at, victim }: Proposal): boolean =>
  readBy(rule) === 'people-were-harmed' && verb?.passive === false && at === victim.group.last;

/**
 * "wanted for killing 13 troopers", "sentenced to 30 years for the murder of": the words at `i` are of a crime held
 * against somebody.
 */
function isOfCrime({ scene, harm }: Proposal, i: number, from: number, attached: boolean): boolean {
  const isViolence = harm === 'killed' || harm === 'wounded' || harm === 'abducted' || harm === 'casualties';
  if (isViolence && isCharged(scene, i)) return true;
  const isNear = harm === 'killed' && (attached || wordAt(scene, i) === 'guilty') && from - i < 14;
  return (isNear || (isViolence && isJoinedDeed(scene, i, from))) && isHeldFor(scene, i);
}

/** How far behind what is held against somebody a joined deed stands, in tokens. */
const JOINED_DEED = 30;

/** "for killing eight clerks in Orsa and then | wounding | nine": one more deed of the same clause. */
function isJoinedDeed(scene: Scene, i: number, from: number): boolean {
  const deed = wordAt(scene, from) === 'then' ? from + 1 : from, joint = wordAt(scene, deed - 1) === 'then' ? deed - 2 : deed - 1;
  if (from - i > JOINED_DEED || wordAt(scene, joint) !== 'and' || !wordAt(scene, deed).endsWith('ing')) return false;
  for (let k = i; k < from; k++)
    if (wordAt(scene, k) === ',' || (tagged(tokenAt(scene, k), Tag.Be | Tag.Have | Tag.Modal) && !isInGroup(scene, k))) return false;
  return true;
}

/** "The great fire of | 1871 | killed 300", "in the | 18th century": no news. */
function isOfOldYear(scene: Scene, from: number): boolean {
  for (let i = scene.first + 1; i < from; i++)
    if (isOldCentury(scene, i) || (/^1[4-8]\d\d$/.test(wordAt(scene, i)) && isYearLed(scene, i))) return true;
  return false;
}

/** "the | 18th | century". */
const isOldCentury = (scene: Scene, i: number): boolean =>
  wordAt(scene, i + 1) === 'century' && /^(?:1?\dth|(?:[a-z]+teen|ten|eleven|twelf|nin|eigh|seven|six|fif|four)th)$/.test(wordAt(scene, i));

/** "of | 1871"; not "as of | 1618", "of | 1600 Elm Lane". */
const isYearLed = (scene: Scene, i: number): boolean =>
  yearLeads.has(wordAt(scene, i - 1)) && wordAt(scene, i - 2) !== 'as' && tokenAt(scene, i + 1)?.capital !== true;

/** "On this day in 1944 …". */
const opensWithThisDay = (scene: Scene, from: number): boolean =>
  scene.first + 3 <= from && wordAt(scene, scene.first) === 'on' && wordAt(scene, scene.first + 1) === 'this'
    && wordAt(scene, scene.first + 2) === 'day';

/** "That year 305 were killed", "That night two were shot": the time of what was told before, which is no news. */
const opensWithThatYear = (scene: Scene, from: number): boolean =>
  scene.first + 2 <= from && wordAt(scene, scene.first) === 'that' && wordAt(scene, scene.first + 1) === 'year';

/** How far before those who died a vigil is told of, in tokens. */
const HONOURED = 9;

/**
 * "a vigil honouring | a man | killed last week", "The vigil honored | Vera Holm |, who died", "a vigil for | a boy | who had
 * died": why others have met.
 */
function isHonoured(proposal: Proposal): boolean {
  const { scene, victim: { first, group } } = proposal;
  const comma = wordAt(scene, group.last) === ',', isAged = comma && tokenAt(scene, group.last + 1)?.kind === 'number' && wordAt(scene, group.last + 2) === ',';
  // "Omar Lut who", "Omar Lut, who", "Omar Lut, 17, who"
  const isTold = isReducedOne(proposal) || personRelatives.has(wordAt(scene, group.last + (isAged ? 3 : comma ? 1 : 0)));
  if (!isTold) return false;
  return nearestBefore(scene, first, honours, HONOURED) >= 0
    || (group.determiner === 'a' && nearestBefore(scene, first, gatherings, HONOURED) >= 0);
}

/** "two guards killed | a day earlier": those who died before the news. */
const isEarlier = (proposal: Proposal): boolean => {
  const { scene, at } = proposal;
  if (!isReducedOne(proposal)) return false;
  const earlier = nearestBehind(scene, at + 1, EARLIER, EARLIER_BY);
  return earlier > 0 && timeSpans.has(wordAt(scene, earlier - 1)) && nearestBehind(scene, at + 1, commaAlone, earlier - at) < 0;
};

/** How far behind the deed "a day earlier" ends, in tokens: "killed in an explosion a day | earlier". */
const EARLIER_BY = 10, EARLIER: ReadonlySet<string> = new Set(['earlier']);

/** "the 72 people who died in the fire met | on the anniversary". */
const isRemembered = ({ scene, victim, at }: Proposal, attached: boolean): boolean =>
  attached && victim.group.determiner === 'definite' && hasWord(scene, at, scene.last, ANNIVERSARY);
const ANNIVERSARY: ReadonlySet<string> = new Set(['anniversary']);

/** "killed nine guards | two decades ago"; not "have been killed since the war began | two decades ago". */
function isAgoBehind(scene: Scene, at: number): boolean {
  for (let i = at; i < Math.min(at + 12, scene.last); i++) {
    if (agoEnds.has(wordAt(scene, i)) || wordAt(scene, i) === 'since') return false;
    if (longAgo.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'ago') return true;
  }
  return false;
}

/** "last year", "in 2004": a year is named for what is not this year's news. */
function isOfEarlierYear(scene: Scene, period: Range | null, published: number | null, attached: boolean): boolean {
  if (period === null) return false;
  const opener = wordAt(scene, period.first);
  const last = wordAt(scene, period.last - 1);
  // "last year", "in June last year"
  if (opener !== 'since' && last === 'year' && wordAt(scene, period.last - 2) === 'last') return true;
  if (opener === 'since' || !/^(?:1[4-9]|20)\d\d$/.test(last)) return false;
  const year = Number(last);
  return published === null ? attached || year < LONG_AGO : year < published - 1;
}
