/** Parts that go on a list: "52 were killed, 20 of them in Orsa, | 12 in Pelm", "nearly 400 died, 370 of them rebels, | 15 soldiers". */
import type { Quantity } from '../../language/numbers.js';
import { listMarks } from '../lexicon/joints.js';
import type { Group } from '../phrase/group.js';
import { nearestBefore } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { tailsEnd } from '../phrase/tails.js';
import type { Victim } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { type Part, fits, FURTHEST, ofMany, partOf } from './part.js';
import { nounOf } from './parts-counted.js';

/**
 * "nearly 400 died, 370 of them rebels, | 15 members of the army | and | two clerks |": those behind the first part, where with it they are
 * about as many as the whole.
 */
export function restOf(scene: Scene, { part, whole }: Part): readonly Part[] {
  if (part.rule !== 'number-of-them' || part.victim.named === null) return [];
  const rest: Victim[] = [];
  for (let group = listedFrom(scene, part.victim.named.last); group !== undefined; group = listedFrom(scene, tailsEnd(scene, group)))
    rest.push({ ...(group.quantity as Quantity), named: nounOf(group), group, basis: 'number' });
  const sum = [part.victim, ...rest].reduce((all, { count }) => all + (count ?? Number.NaN), 0), all = whole.victim.count ?? Number.NaN;
  const isWhole = whole.victim.qualifier === 'exact' ? sum === all : Math.abs(sum - all) <= all * ABOUT;
  return isWhole ? rest.map((victim) => partOf(whole, victim, 'number-of-them', victim.first)) : [];
}

/** How far the parts may be from a whole that is no exact number, as a share of it. */
const ABOUT = 0.1;

/** ", | 15 soldiers", "and | two clerks", ", and | two clerks": the number with its noun that goes on the list; or undefined. */
function listedFrom(scene: Scene, end: number): Group | undefined {
  let start = end;
  while (start < end + 2 && listMarks.has(wordAt(scene, start))) start++;
  const group = start > end ? scene.opens.get(start) : undefined;
  return group?.quantity != null && group.kind === 'person' && group.head >= 0 && !group.partitive ? group : undefined;
}

const LISTED: ReadonlySet<string> = new Set(['number-of-them', 'of-the-dead']);

/**
 * "52 were killed, 20 of them in Orsa, | 12 in Pelm", "52 were killed: | 20 in Orsa, 32 in Pelm": the numbers that go on a list
 * of parts are parts too.
 */
export const partsListed = (claims: readonly Proposal[], parts: readonly Part[]): readonly Part[] =>
  claims.flatMap((claim) => {
    const listed = claim.rule === 'and-number-there' ? claims.find((whole) => isBehindColon(claim, whole)) : undefined;
    if (listed !== undefined) return [{ part: claim, whole: listed }];
    const before = parts.find(({ part, whole }) => LISTED.has(part.rule) && goesOnList(claim, part, whole));
    return before === undefined ? [] : [{ part: claim, whole: before.whole }];
  });

/** "52 were killed: | 20 in Orsa |". */
function isBehindColon({ scene, at, victim }: Proposal, whole: Proposal): boolean {
  if (whole.at !== at || whole.victim.last > victim.first || !ofMany(whole) || !fits(victim, whole.victim)) return false;
  const colon = nearestBefore(scene, victim.first, COLON, FURTHEST);
  return colon > Math.max(at, whole.victim.last);
}

const COLON: ReadonlySet<string> = new Set([':']);

/** "20 of them in Orsa, | 12 in Pelm |": of the same whole as the part before. */
const goesOnList = (claim: Proposal, part: Proposal, whole: Proposal): boolean =>
  claim.rule === 'and-number-there' && claim.at === whole.at && part.victim.last <= claim.victim.first && fits(claim.victim, whole.victim);
