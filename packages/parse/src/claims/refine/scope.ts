/** What stretch of events a number covers: this event, a total over time, or an earlier event that the text recalls. */
import type { Scope } from '@onrecord/schema';
import { type Range } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { perfectForms } from '../lexicon/auxiliaries.js';
import { accusations, arrests, chargedWords, superlatives, suspectedForms, suspectedLeads, suspects, triedFor, triedForms } from '../lexicon/charges.js';
import { crimes, incidents } from '../lexicon/deeds.js';
import { leftOrClaimed } from '../lexicon/harm-phrases.js';
import { afterClauseEnds, agoEnds } from '../lexicon/joints.js';
import { clauseLeads } from '../lexicon/prepositions.js';
import { articlesAndOwners, relatives, thingRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { totalOpeners } from '../lexicon/quantifiers.js';
import { longAgo, longTimes, rangeOpeners, recallsAfter, recallsAgo, sinceAfter, singleSpans, surelyLong, theseDays, timeSpans } from '../lexicon/times.js';


const includes = (scene: Scene, range: Range, words: ReadonlySet<string>): boolean => {
  for (let i = range.first; i < range.last; i++) if (words.has(wordAt(scene, i))) return true;
  return false;
};


/** "the prime minister said", "buses involved in the crash": nothing is held against them. */
function isCharged(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i), next = wordAt(scene, i + 1);
  if (!chargedWords.has(word) || next === 'to') return false;
  if (word === 'prime') return suspects.has(next);
  return !(word.startsWith('involve') && [2, 3, 4].some((k) => incidents.has(wordAt(scene, i + k))));
}


/** "sentenced to 30 years for", "on trial for", "indicted over": the deed stands behind, within a few words. */
function isTried(scene: Scene, i: number): boolean {
  if (!triedForms.has(wordAt(scene, i))) return false;
  for (let k = i + 1; k < i + 6; k++) if (triedFor.has(wordAt(scene, k)) && crimes.has(wordAt(scene, k + 1) === 'the' ? wordAt(scene, k + 2) : wordAt(scene, k + 1))) return true;
  return false;
}

/** "jailed over | the riot in which 23 died", "a life sentence for | killing". */
function isHeldOver(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word === 'sentence') return wordAt(scene, i + 1) === 'for' && crimes.has(wordAt(scene, i + 2) === 'the' ? wordAt(scene, i + 3) : wordAt(scene, i + 2));
  if (!arrests.has(word)) return false;
  return [1, 2, 3, 4].some((k) => wordAt(scene, i + k) === 'over' && articlesAndOwners.has(wordAt(scene, i + k + 1)));
}


/** "arrested in connection with the killing of", "accused of the murder of", "on a charge of", not "in charge of". */
const isHeldFor = (scene: Scene, i: number): boolean =>
  isTried(scene, i) || isHeldOver(scene, i) || (wordAt(scene, i) === 'connection' && wordAt(scene, i + 1) === 'with') || (accusations.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'of' && wordAt(scene, i - 1) !== 'in')
  || (suspectedForms.has(wordAt(scene, i)) && suspectedLeads.has(wordAt(scene, i + 1)));

/** Whether the clause of the harm hangs on a noun: "the fire | that killed 340", "the killing of". */
const isAttached = ({ verb, at, scene, rule, victim }: Proposal): boolean => (thingRelatives.has(wordAt(scene, victim.first - 2)) && leftOrClaimed.has(wordAt(scene, victim.first - 1))) || timeRelatives.has(wordAt(scene, victim.first - 1)) || rule === 'killing-of-people' || relatives.has(wordAt(scene, (verb?.first ?? at) - 1)) || clauseLeads.has(wordAt(scene, (verb?.first ?? at) - 1));

/** The words that the tests of `isRecalled` begin with: all others are passed over at one look. */
const RECALLS = new Set(`anniversary involved involvement wanted mastermind masterminded masterminds mastermind's masterminding notorious convicted implicated prime
  connection accused suspected charge charges acquitted guilty sentenced sentence jailed imprisoned arrested detained charged tried prosecuted questioned trial indicted year years decade decades month months weeks week deadliest worst bloodiest`.split(/\s+/));

/** "Thirty years after the fire that killed 340", "the anniversary of the raid that killed 40", "wanted for killing 13 troopers". */
function isRecalled(proposal: Proposal, period: Range | null, publishedYear: number | null): boolean {
  const { scene, verb, at, victim, harm } = proposal;
  const from = Math.min(victim.first, verb?.first ?? at), attached = isAttached(proposal);
  for (let i = scene.first; i < from; i++) {
    const word = wordAt(scene, i);
    if (!RECALLS.has(word)) continue;
    if (word === 'anniversary' && attached && from - i < 16) return true;
    if (isCharged(scene, i) && (harm === 'killed' || harm === 'wounded' || harm === 'abducted' || harm === 'casualties')) return true;
    if (harm === 'killed' && isHeldFor(scene, i) && from - i < 14 && attached) return true;
    // "six months after the coup, 1,000 have been killed" is news
    if (recallsAfter.has(word) && sinceAfter.has(wordAt(scene, i + 1)) && from - i < 20 && (surelyLong.has(word) || attached || isOneClause(scene, i, from))) return true;
    if (singleSpans.has(word) && wordAt(scene, i + 1) === 'after' && i > scene.first + 2 && from - i < 12 && isOneClause(scene, i, from)) return true;
    if (recallsAgo.has(word) && wordAt(scene, i + 1) === 'ago' && from - i < 12 && (attached || word !== 'months')) return true;
    // "the deadliest raid since 2004, when 90 were killed"
    if (superlatives.has(word) && sinceBetween(scene, i, from)) return true;
  }
  if (scene.first + 3 <= from && wordAt(scene, scene.first) === 'on' && wordAt(scene, scene.first + 1) === 'this' && wordAt(scene, scene.first + 2) === 'day') return true;
  // "a day after nine were killed"
  if (wordAt(scene, from - 1) === 'after' && timeSpans.has(wordAt(scene, from - 2))) return true;
  for (let i = at; i < Math.min(at + 12, scene.last); i++) {
    if (agoEnds.has(wordAt(scene, i))) break;
    if (longAgo.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'ago') return true;
  }
  if (period === null) return false;
  if (wordAt(scene, period.first) === 'last' && wordAt(scene, period.first + 1) === 'year') return true;
  const year = Number(/^(?:1[4-9]|20)\d\d$/.exec(wordAt(scene, period.last - 1))?.[0] ?? Number.NaN);
  if (Number.isNaN(year) || wordAt(scene, period.first) === 'since') return false;
  // a year is named for what is not this year's news
  return publishedYear === null ? attached || year < LONG_AGO : year < publishedYear - 1;
}

/** "The raid came a week after | a mine killed 17": neither a comma nor another verb ends the clause before the claim. */
function isOneClause(scene: Scene, after: number, from: number): boolean {
  for (let i = after + 2; i < from; i++) if (afterClauseEnds.has(wordAt(scene, i))) return false;
  return true;
}

/** A year that no news text is of. */
const LONG_AGO = 1900;

const sinceBetween = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (wordAt(scene, i) === 'since') return true;
  return false;
};

/** "between 2011 and 2015", "from 1975 to 1990". */
function isOfYears(scene: Scene, { first, last }: Range): boolean {
  let years = 0;
  if (rangeOpeners.has(wordAt(scene, first))) for (let i = first + 1; i < last; i++) if (/^(?:19|20)\d\d$/.test(wordAt(scene, i)) && wordAt(scene, i) !== wordAt(scene, last - 1)) years++;
  return years > 0;
}

/** The scope of a claim, from its time phrase and its verb. */
export function scopeOf(proposal: Proposal, period: Range | null, published: string | null): Scope {
  const { scene, verb, rule, victim, harm, at } = proposal;
  if (isRecalled(proposal, period, published === null ? null : Number(published.slice(0, 4)))) return 'background';
  if (rule === 'death-toll') return 'cumulative';
  // "a clerk killed last week": one person is no toll
  if (victim.count === 1) return 'incident';
  if (period !== null) {
    const first = wordAt(scene, period.first);
    if (first === 'since' || first === 'so' || isOfYears(scene, period)) return 'cumulative';
    if (includes(scene, period, longTimes) && wordAt(scene, period.last - 1) !== 'ago' && (totalOpeners.has(first) || /^\d/.test(first))) return 'cumulative';
    if (theseDays.has(first)) return 'incident';
  }
  for (let i = scene.first; i < scene.last; i++) if (wordAt(scene, i) === 'so' && wordAt(scene, i + 1) === 'far') return 'cumulative';
  const many = (victim.count ?? victim.min ?? 0) >= 20;
  if (period === null && verb !== null && verb.modal === null && verb.control === null && includes(scene, { first: verb.first, last: at }, perfectForms) && many) return 'cumulative';
  return many && period === null && /^(?:refugees|internally_displaced)$/.test(harm) ? 'cumulative' : 'incident';
}
