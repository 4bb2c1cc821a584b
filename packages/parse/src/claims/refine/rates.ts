/**
 * "Nine die every day", "kills 100,000 a year", "on average two a week": how often it happens, not how many it
 * befell.
 */
import { rateEnds } from '../lexicon/joints.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import { eachEvery, perWords } from '../lexicon/quantifiers.js';
import { notPerUnit, rateAdverbs, rateUnits, shortUnits, spanLeads } from '../lexicon/times.js';
import { inPlace } from '../lexicon/prepositions.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** How far behind the number and its verb the unit of time stands, in tokens. */
const REACH = 5;
/** How far before the number "average" stands, in tokens. */
const AVERAGE = 3;

export function isRate({ scene, victim, at }: Proposal): boolean {
  // "Every day nine die"
  const { first } = scene;
  if (victim.first > first && eachEvery.has(wordAt(scene, first)) && rateUnits.has(wordAt(scene, first + 1))) return true;
  if (isWhenever(scene, victim)) return true;
  for (let i = victim.first - AVERAGE; i < victim.first; i++) if (wordAt(scene, i) === 'average') return true;
  // "50 children | a week | are dying"
  if (isPerUnit(scene, victim.group.last)) return true;
  const from = Math.max(victim.last, at + 1);
  for (let i = from; i < from + REACH; i++) {
    const word = wordAt(scene, i);
    // "flee fighting | in Kivu | every day", "die | on the roads | each month"
    const unit = behindPlaces(scene, i);
    if (unit > i && perWords.has(wordAt(scene, unit)) && isPerUnit(scene, unit)) return true;
    if (inPlace.has(word) && tokenAt(scene, i + 1)?.capital === true) continue;
    if (rateEnds.has(word)) return false;
    if ((rateAdverbs.has(word) && !isInGroup(scene, i)) || isPerUnit(scene, i)) return true;
  }
  return false;
}

/** "| Every time | a child died", "| whenever | a soldier was killed": as often as it happens. */
const isWhenever = (scene: Scene, { first, basis }: Proposal['victim']): boolean =>
  basis === 'one' && (wordAt(scene, first - 1) === 'whenever' || (wordAt(scene, first - 1) === 'time' && eachEvery.has(wordAt(scene, first - 2))));

/** How many phrases stand between the verb and the unit of time, at most. */
const PLACES = 3;

/** "die | on the roads of the state | each year": one past the phrases that begin at `i`; `i` where none does. */
function behindPlaces(scene: Scene, i: number): number {
  let end = i;
  for (let steps = 0; steps < PLACES; steps++) {
    const word = wordAt(scene, end), isWhere = word === 'in' || word === 'on' || (word === 'of' && end > i);
    const group = isWhere ? scene.opens.get(end + 1) : undefined;
    if (group === undefined) break;
    end = group.last;
  }
  return end;
}

/** "a year", "each week": not "a year ago", "a day after". */
function isPerUnit(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  // "every minute", "every | three days"
  if (eachEvery.has(word)) {
    const unit = (scene.opens.get(i) ?? scene.opens.get(i + 1))?.head ?? i + 1, one = wordAt(scene, unit).replace(/s$/, '');
    if (rateUnits.has(one) || shortUnits.has(one)) return true;
  }
  // "released after | a day"
  if (!rateUnits.has(wordAt(scene, i + 1)) || spanLeads.has(wordAt(scene, i - 1))) return false;
  return perWords.has(word) || (indefiniteArticles.has(word) && !notPerUnit.has(wordAt(scene, i + 2)));
}
