/**
 * Numbers whose verb is left out: "Ten drivers died in the north, six in Orsa and three in Veyl"; "held 300 on
 * Monday and 45 on Tuesday"; "six died on the spot and five on the way to hospital".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { listMarks } from '../lexicon/joints.js';
import { spots } from '../lexicon/place-words.js';
import { gapPlaces } from '../lexicon/prepositions.js';
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';

/**
 * The numbers that go on a claim's list of places: each stands alone, behind a comma or "and", before a named place
 * or a weekday.
 */
export function gapsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const group of scene.groups) {
    const { first, last } = group;
    if (!isNumberAlone(group) || !listMarks.has(wordAt(scene, first - 1)) || !gapPlaces.has(wordAt(scene, last)))
      continue;
    const isDay = wordAt(scene, last) === 'on' && tagged(tokenAt(scene, last + 1), Tag.Weekday);
    const place = scene.opens.get(last + 1);
    if (!isDay && !isNamedPlace(scene, place) && !spots.has(wordAt(scene, place?.head ?? -1))) continue;
    const model = claims.findLast((claim) => isModel(claim, first)) ?? found.at(-1);
    if (model === undefined || claims.some(({ victim }) => victim.first <= first && first < victim.last)) continue;
    // the model's own place must be told, so that there is a list to go on
    if (!tellsSame(scene, endOf(model), first, isDay)) continue;
    const [victim] = victimsOf(scene, [{ ...group, kind: 'unknown' }]);
    if (victim !== undefined) found.push({ ...model, rule: 'and-number-there', victim: { ...victim, named: model.victim.named } });
  }
  return found;
}

const isNumberAlone = ({ quantity, head, partitive, kind }: Group): boolean =>
  quantity !== null && head < 0 && !partitive && kind !== 'thing';

/** A number told before, with its verb. */
const isModel = (claim: Proposal, before: number): boolean =>
  claim.victim.basis === 'number' && claim.victim.last <= before && endOf(claim) < before;

const endOf = ({ at, victim }: Proposal): number => Math.max(at, victim.last);

function isNamedPlace(scene: Scene, place: Group | undefined): boolean {
  if (place === undefined) return false;
  const head = tokenAt(scene, place.head);
  return (tokenAt(scene, place.last - 1)?.capital === true || tagged(head, Tag.Body))
    && !tagged(head, Tag.Month | Tag.Weekday);
}

/** Whether the model tells its place, or its day, too. */
function tellsSame(scene: Scene, from: number, to: number, day: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (!gapPlaces.has(wordAt(scene, i))) continue;
    if (day ? tagged(tokenAt(scene, i + 1), Tag.Weekday) : scene.opens.has(i + 1)) return true;
  }
  return false;
}
