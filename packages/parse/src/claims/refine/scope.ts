/** What stretch of events a number covers: this event, a total over time, or an earlier event that the text recalls. */
import type { Scope } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { perfectForms } from '../lexicon/auxiliaries.js';
import { battles, causesForms, lastingEvents, mishaps } from '../lexicon/deeds.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { eventLeads } from '../lexicon/prepositions.js';
import { totalOpeners } from '../lexicon/quantifiers.js';
import { longTimes, rangeOpeners, theseDays, whichYear } from '../lexicon/times.js';
import { givesFigure } from '../lexicon/toll-words.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import type { Victim } from '../phrase/victim.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';
import { isOfRecord, isSoFar } from './no-period.js';
import { isRecalled } from './recalled.js';

/** What they read is the number so far. */
const TOLL_RULES: ReadonlySet<string> = new Set(['death-toll', 'number-of-killed', 'number-of-dead', 'deaths-rose', 'total-reached', 'compared-with']);

/** From so many people on, a number without a time may be a total. */
const MANY = 20;

/** What ended so many months before the text was published is no news of it. */
const LONG = 6;

/** Months since the year 0 of an ISO date. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);

/** The scope of a claim, from its time phrase, the ISO date on which that ends, and its verb. */
export function scopeOf(proposal: Proposal, period: Range | null, end: string | null, published: string | null): Scope {
  const { scene, rule, victim } = proposal;
  if (end !== null && published !== null && monthOf(published) - monthOf(end) >= LONG) return 'background';
  if (isRecalled(proposal, period, published === null ? null : Number(published.slice(0, 4)))) return 'background';
  if (TOLL_RULES.has(rule)) return 'cumulative';
  // "a clerk killed last week": one person is no toll
  if (victim.count === 1) return 'incident';
  if (period !== null && isStretch(scene, period) && !isSomeDay(proposal, period)) return 'cumulative';
  if (period !== null && theseDays.has(wordAt(scene, period.first))) return 'incident';
  // "as of 10 June, 45 had died"
  if (period !== null && wordAt(scene, period.first) === 'as' && isMany(victim)) return 'cumulative';
  const isCounted = isSoFar(scene, proposal.at + 1) || (period === null && (hasSoFar(scene) || isTotal(proposal)));
  return isCounted ? 'cumulative' : 'incident';
}

/** "since March", "so far this year", "between 2011 and 2015", "over the past three months". */
function isStretch(scene: Scene, period: Range): boolean {
  const opener = wordAt(scene, period.first);
  if (opener === 'since' || opener === 'so' || isOfYears(scene, period)) return true;
  // "12 June last year"
  const hasMonth = scene.tokens.slice(period.first, period.last).some((token) => tagged(token, Tag.Month));
  if (hasMonth && period.last - period.first > 2 && whichYear.has(wordAt(scene, period.last - 2))) return false;
  if (wordAt(scene, period.last - 1) === 'ago' || !hasWord(scene, period.first, period.last, longTimes)) return false;
  return totalOpeners.has(opener) || /^\d/.test(opener);
}

/**
 * "*earlier* this month", "were killed *this week* in a raid": on a day of it; not "have been killed this week", nor "240 were killed this
 * week across the country".
 */
function isSomeDay({ scene, verb, victim, at }: Proposal, { first, last }: Range): boolean {
  if (wordAt(scene, first) !== 'this') return false;
  if (wordAt(scene, first - 1) === 'earlier') return true;
  return wordAt(scene, last - 1) === 'week' && verb !== null && !verb.perfect && (!isMany(victim) || isOfOneEvent(scene, at));
}

/** "between 2011 and 2015", "from 1975 to 1990", "between January and June", "from January 1 to June 30". */
function isOfYears(scene: Scene, { first, last }: Range): boolean {
  if (!rangeOpeners.has(wordAt(scene, first))) return false;
  const end = wordAt(scene, last - 1);
  const months = new Set(scene.tokens.slice(first, last).filter((token) => tagged(token, Tag.Month)).map(({ lower }) => lower));
  if (months.size > 1) return true;
  for (let i = first + 1; i < last; i++) {
    const word = wordAt(scene, i);
    if (word !== end && /^(?:19|20)\d\d$/.test(word)) return true;
  }
  return false;
}

function hasSoFar(scene: Scene): boolean {
  for (let i = scene.first; i < scene.last; i++) if (isSoFar(scene, i) && !isOfRecord(scene, i, i + 2)) return true;
  return false;
}

/** "have killed 900", "12,000 refugees": many, and no time is told; "claimed to have killed 50" is of one event. */
function isTotal({ scene, verb, victim, harm, at }: Proposal): boolean {
  // "have released 53 hostages": at once
  if (!isMany(victim) || harm === 'released' || harm === 'surrendered') return false;
  if (harm === 'refugees' || harm === 'internally_displaced') return true;
  if (verb === null) return isRecordSoFar(scene, victim) || isCausedSoFar(scene, at);
  if (verb.modal !== null || verb.control !== null || verb.raised !== null) return false;
  if (isOfOneEvent(scene, at) || isByOneEvent(scene)) return false;
  return hasWord(scene, verb.first, at, perfectForms) || isSecondOf(scene, verb.first) || isLeftSoFar(scene, victim, at);
}

/** How far behind the verb the event is told that it happened in, in tokens. */
const EVENT = 10;

/** "have been killed | in a crash", "have died | after a bus | fell": all at once. */
function isOfOneEvent(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + EVENT && i < scene.last; i++) {
    const event = eventLeads.has(wordAt(scene, i)) ? scene.opens.get(i + 1) : undefined;
    if (event?.determiner === 'a') return isEvent(scene, i, event);
  }
  return false;
}

/** "| An ambush | in Orsa has left 70 dead": all at once. */
function isByOneEvent(scene: Scene): boolean {
  const event = scene.opens.get(scene.first), noun = wordAt(scene, event?.head ?? -1);
  return event?.determiner === 'a' && mishaps.has(noun) && !lastingEvents.has(noun) && !battles.has(noun);
}

/** "killed | after | a bus fell", "| when | a roof gave way". */
const oneAfter: ReadonlySet<string> = new Set(['after', 'when']);

/** "in | a crash", "after | a bus | fell"; not "in a flood", "in a conflict", "after a year". */
function isEvent(scene: Scene, lead: number, { head }: Group): boolean {
  const noun = wordAt(scene, head);
  if (lastingEvents.has(noun) || battles.has(noun) || tagged(scene.tokens[head], Tag.TimeWord)) return false;
  return mishaps.has(noun) || oneAfter.has(wordAt(scene, lead));
}

/** How far before "the deaths of 40,000" the perfect of what caused them stands, in tokens. */
const CAUSE = 7;

/** "has been | responsible | for the deaths of 40,000", "has led to the deaths of". */
function isCausedSoFar(scene: Scene, at: number): boolean {
  const cause = nearestBefore(scene, at, causesForms, CAUSE);
  return cause > 0 && hasWord(scene, cause - 2, cause, perfectForms);
}

/** "has | documented | 20,057 deaths": the verb in front of their number. */
function isRecordSoFar(scene: Scene, { group }: Victim): boolean {
  const record = group.first - 1;
  return givesFigure.has(wordAt(scene, record)) && hasWord(scene, verbGroup(scene, record).first, record, perfectForms);
}

const andOrComma: ReadonlySet<string> = new Set(['and', ',']);

/** "has killed 12,000 people | and uprooted | 2.7 million": "has" is that of the verb before. */
function isSecondOf(scene: Scene, first: number): boolean {
  const object = andOrComma.has(wordAt(scene, first - 1)) ? scene.closes.get(first - 1) : undefined;
  const verb = object === undefined ? -1 : object.first - 1;
  return verbAtWord(wordAt(scene, verb)) !== undefined && hasWord(scene, verbGroup(scene, verb).first, verb, perfectForms);
}

/** "The war | has left | 60,000 people dead": the verb in front of those in the state. */
function isLeftSoFar(scene: Scene, { group }: Victim, at: number): boolean {
  const left = group.first - 1;
  return group.last <= at && leavesBehind.has(wordAt(scene, left)) && hasWord(scene, verbGroup(scene, left).first, left, perfectForms);
}

const isMany = ({ count, min }: Victim): boolean => (count ?? min ?? 0) >= MANY;
