/** Numbers whose verb is left out: "Ten drivers died in the north, six in Orsa and three in Veyl"; "held 300 on Monday and 45 on Tuesday". */
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { listMarks } from '../lexicon/joints.js';
import { gapPlaces } from '../lexicon/prepositions.js';


/** The numbers that go on a claim's list of places: each stands alone, behind a comma or "and", before a named place or a weekday. */
export function gapsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const group of scene.groups) {
    if (group.quantity === null || group.head >= 0 || group.partitive || group.kind === 'thing') continue;
    const before = wordAt(scene, group.first - 1), place = scene.opens.get(group.last + 1);
    if (!listMarks.has(before) || !gapPlaces.has(wordAt(scene, group.last))) continue;
    const isDay = tagged(tokenAt(scene, group.last + 1), Tag.Weekday) && wordAt(scene, group.last) === 'on';
    if (!isDay && (place === undefined || !isNamed(scene, place))) continue;    const model = claims.findLast((claim) => claim.victim.basis === 'number' && claim.victim.last <= group.first && Math.max(claim.at, claim.victim.last) < group.first) ?? found.at(-1);
    // the model's own place must be told, so that there is a list to go on
    if (model === undefined || claims.some((claim) => claim.victim.first <= group.first && group.first < claim.victim.last)) continue;
    if (!hasSame(scene, Math.max(model.at, model.victim.last), group.first, isDay)) continue;
    const [victim] = victimsOf(scene, [{ ...group, kind: 'unknown' }]);
    if (victim !== undefined) found.push({ ...model, rule: 'and-number-there', victim });
  }
  return found;
}

const isNamed = (scene: Scene, place: Group): boolean =>
  (tokenAt(scene, place.last - 1)?.capital === true || tagged(tokenAt(scene, place.head), Tag.Body)) && !tagged(tokenAt(scene, place.head), Tag.Month | Tag.Weekday);

/** Whether the model tells its place, or its day, too. */
function hasSame(scene: Scene, from: number, to: number, day: boolean): boolean {
  for (let i = from; i < to; i++) if (gapPlaces.has(wordAt(scene, i)) && (day ? tagged(tokenAt(scene, i + 1), Tag.Weekday) : scene.opens.has(i + 1))) return true;
  return false;
}
