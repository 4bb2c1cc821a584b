/** "Mines killed 48 people this year, up from 39 last year": the number that another time had of what a claim before tells. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { comparedLeads, earlierLater, timeSpans } from '../lexicon/times.js';
import type { Group } from '../phrase/group.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { isFinite } from './core.js';

/** The numbers alone that a claim’s is compared with, each with its own time right behind it. */
export function comparedIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  return scene.groups.flatMap((group) => {
    if (!isComparedTime(scene, group)) return [];
    const model = claims.findLast(({ at, victim }) => Math.max(at, victim.last) <= group.first);
    const isTold = claims.some(({ victim }) => victim.first < group.last && group.first < victim.last);
    if (model === undefined || model.victim.basis !== 'number' || isTold || goesOn(scene, model, group.first - LEAD)) return [];
    return victimsOf(scene, [{ ...group, kind: 'unknown' }], { figure: true }).map((victim) =>
      ({ ...model, rule: 'compared-with', at: group.first - 1, verb: null, agent: null, victim: { ...victim, named: model.victim.named } }));
  });
}

/** ", compared with", ", up from". */
const LEAD = 3; // tokens

/** ", compared with | 425 | in 2014", ", up from | 39 | last year". */
function isComparedTime(scene: Scene, { first, last, quantity, head, kind, partitive }: Group): boolean {
  const lead = comparedLeads.get(wordAt(scene, first - 2));
  if (quantity === null || head >= 0 || partitive || kind === 'thing' || !lead?.has(wordAt(scene, first - 1))) return false;
  return wordAt(scene, first - LEAD) === ',' && (isTimeAt(scene, last) || (wordAt(scene, last) === 'in' && isTimeAt(scene, last + 1)));
}

/** "| 2014", "| last year", "| a year earlier", "| the same month"; not "| 2014 raids". */
function isTimeAt(scene: Scene, at: number): boolean {
  const word = tokenAt(scene, at), end = isYear(word?.text) || tagged(word, Tag.Month) ? at + 1 : endOfSpan(scene, at);
  return end > at && tokenAt(scene, end)?.kind !== 'word';
}

const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d$/.test(text ?? '');

/** Behind "last year", "the previous month", "a year earlier"; `at` where no span of time stands there. */
function endOfSpan(scene: Scene, at: number): number {
  for (let i = at + 1; i <= at + SPAN; i++) {
    if (!timeSpans.has(wordAt(scene, i)) && wordAt(scene, i) !== 'period') continue;
    return earlierLater.has(wordAt(scene, i + 1)) || wordAt(scene, i + 1) === 'before' ? i + 2 : i + 1;
  }
  return at;
}
const SPAN = 2; // words in front of "year"

/** Whether another verb stands between the claim and the comma at `end`: what it tells may be what is compared. */
function goesOn(scene: Scene, { at, victim }: Proposal, end: number): boolean {
  for (let i = Math.max(at + 1, victim.last); i < end; i++) if (isFinite(scene, i) && !isInGroup(scene, i)) return true;
  return false;
}
