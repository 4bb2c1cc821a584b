/** Numbers whose verb is left out: "Ten drivers died in the north, six in Orsa and three in Veyl." */
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';

const PLACED = /^(?:in|at|near|on|outside|inside)$/;

/** The numbers that go on a claim's list of places: each stands alone, behind a comma or "and", before a named place. */
export function gapsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const group of scene.groups) {
    if (group.quantity === null || group.head >= 0 || group.partitive || group.kind === 'thing') continue;
    const before = wordAt(scene, group.first - 1), place = scene.opens.get(group.last + 1);
    if (!/^(?:,|and|;)$/.test(before) || !PLACED.test(wordAt(scene, group.last)) || place === undefined) continue;
    if (tokenAt(scene, place.last - 1)?.capital !== true && !tagged(tokenAt(scene, place.head), Tag.Body)) continue;
    if (tagged(tokenAt(scene, place.head), Tag.Month | Tag.Weekday)) continue;
    const model = claims.findLast((claim) => claim.victim.basis === 'number' && claim.victim.last <= group.first && Math.max(claim.at, claim.victim.last) < group.first) ?? found.at(-1);
    // the model's own place must be told, so that there is a list to go on
    if (model === undefined || claims.some((claim) => claim.victim.first <= group.first && group.first < claim.victim.last)) continue;
    if (!hasPlace(scene, Math.max(model.at, model.victim.last), group.first)) continue;
    const [victim] = victimsOf(scene, [{ ...group, kind: 'unknown' }]);
    if (victim !== undefined) found.push({ ...model, rule: 'and-number-there', victim });
  }
  return found;
}

function hasPlace(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PLACED.test(wordAt(scene, i)) && scene.opens.has(i + 1)) return true;
  return false;
}
