/**
 * Numbers whose verb is left out: "Ten drivers died in the north, six in Orsa and three in Veyl"; "held 300 on
 * Monday and 45 on Tuesday"; "six died on the spot and five on the way to hospital"; "ten died in Orsa; in Veyl, three".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { dashes, listMarks } from '../lexicon/joints.js';
import { spots } from '../lexicon/place-words.js';
import { gapPlaces } from '../lexicon/prepositions.js';
import { agentAfter } from '../phrase/agent-after.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { isNextOne } from '../phrase/victim.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { opensBreakdown } from './breakdown.js';

/** The numbers that go on a claim's list of places or days: each stands alone beside its own. */
export function gapsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const group of scene.groups) {
    const { first } = group, gap = isAlone(scene, group) ? gapBehind(scene, group) ?? gapBefore(scene, group) : null;
    if (gap === null) continue;
    const model = claims.findLast((claim) => isModel(claim, first, group.quantity === null)) ?? found.at(-1);
    if (model === undefined || claims.some(({ victim }) => victim.first <= first && first < victim.last)) continue;
    // the model's own place must be told, so that there is a list to go on
    const isFronted = gap.fronted || (!gap.day && opensWithPlace(scene));
    const isListed = opensList(scene, first) || opensBreakdown(scene, model, group);
    const isAlike = isListed ? gap.by === undefined : isToldAlike(scene, model, gap, isFronted);
    if (!isAlike) continue;
    const [victim] = victimsOf(scene, [{ ...group, kind: 'unknown' }]);
    const agent = gap.by ?? model.agent;
    if (victim !== undefined) found.push({ ...model, rule: 'and-number-there', agent, victim: { ...victim, named: model.victim.named } });
  }
  return found;
}

/** "21 people were killed|: | nine in Orsa, six in Veyl": the first of those that tell where. */
const opensList = (scene: Scene, first: number): boolean => wordAt(scene, first - 1) === ':';

/** "| In Orsa | 200 were hurt and 150 in Veyl". */
const opensWithPlace = (scene: Scene): boolean =>
  gapPlaces.has(wordAt(scene, scene.first)) && isNamedPlace(scene, scene.opens.get(scene.first + 1));

/** Where a number without its verb begins with its place or day: ", | six in Orsa", "; | in Veyl, nine". */
interface Gap {
  readonly first: number;
  readonly day: boolean;
  readonly fronted: boolean;
  /** Those who did it: "and 11 | by the guards". */
  readonly by?: Range;
  /** The preposition of a place without a name, which the model's place has too: "19 died at the church and seven | at | the park". */
  readonly like?: string;
}

/** Whether the model tells its place, day or doer as the gap does. */
function isToldAlike(scene: Scene, model: Proposal, { first, day, by, like }: Gap, isFronted: boolean): boolean {
  if (like !== undefined) return wordAt(scene, endOf(model) + 1) === like;
  if (by !== undefined) return model.agent !== null || wordAt(scene, model.at + 1) === 'by';
  return tellsSame(scene, isFronted ? scene.first : endOf(model), first, day);
}

/** ", six | in Orsa", "and 45 | on Tuesday", "and five | on the way". */
function gapBehind(scene: Scene, { first, last }: Group): Gap | null {
  const mark = wordAt(scene, first - 1), behind = wordAt(scene, last);
  const isListed = listMarks.has(mark) || dashes.has(mark) || opensList(scene, first);
  if (!isListed || !(gapPlaces.has(behind) || behind === 'by')) return null;
  const day = isTime(scene, last);
  const by = wordAt(scene, last) === 'by' ? agentAfter(scene, last - 1) : null;
  if (by !== null) return { first, by, day: false, fronted: false };
  const place = scene.opens.get(last + 1);
  const isTold = day || isNamedPlace(scene, place) || spots.has(wordAt(scene, place?.head ?? -1));
  if (isTold) return { first, day, fronted: false };
  const isThing = place !== undefined && place.determiner !== 'pronoun' && place.kind !== 'person' && place.quantity === null;
  return isThing && place.head >= 0 ? { first, day, fronted: false, like: wordAt(scene, last) } : null;
}

/** "| on Tuesday", "| in April". */
const isTime = (scene: Scene, at: number): boolean =>
  (wordAt(scene, at) === 'on' && tagged(tokenAt(scene, at + 1), Tag.Weekday))
    || (wordAt(scene, at) === 'in' && tagged(tokenAt(scene, at + 1), Tag.Month));

/** "; | in Veyl, | nine", "and | in Veyl | nine", and the clause ends. */
function gapBefore(scene: Scene, { first, last }: Group): Gap | null {
  const end = wordAt(scene, first - 1) === ',' ? first - 1 : first, next = tokenAt(scene, last);
  if (isTime(scene, end - 2) && listMarks.has(wordAt(scene, end - 3)) && (next === undefined || next.kind === 'punctuation'))
    return { first: end - 2, day: true, fronted: true };
  const place = scene.closes.get(end);
  if (place === undefined || !isNamedPlace(scene, place) || (next !== undefined && next.kind !== 'punctuation')) return null;
  const lead = place.first - 1;
  return gapPlaces.has(wordAt(scene, lead)) && listMarks.has(wordAt(scene, lead - 1)) ? { first: lead, day: false, fronted: true } : null;
}

/** "nine", "another", "a second". */
const isAlone = (scene: Scene, group: Group): boolean =>
  isNumberAlone(group) || isNextOne(scene, group) || (group.head < 0 && wordAt(scene, group.first) === 'another');

const isNumberAlone = ({ quantity, head, partitive, kind }: Group): boolean =>
  quantity !== null && head < 0 && !partitive && kind !== 'thing';

/** A number told before, with its verb; or one person, where another follows. */
const isModel = (claim: Proposal, before: number, isOne: boolean): boolean =>
  (claim.victim.basis === 'number' || (isOne && claim.victim.basis === 'one')) && claim.victim.last <= before && endOf(claim) < before;

const endOf = ({ at, victim }: Proposal): number => Math.max(at, victim.last);

function isNamedPlace(scene: Scene, place: Group | undefined): boolean {
  if (place === undefined) return false;
  // "the suburbs | of Orsa"
  const inner = wordAt(scene, place.last) === 'of' ? scene.opens.get(place.last + 1) : undefined;
  if (inner !== undefined && tokenAt(scene, inner.last - 1)?.capital === true) return true;
  const head = tokenAt(scene, place.head);
  return (tokenAt(scene, place.last - 1)?.capital === true || tagged(head, Tag.Body))
    && !tagged(head, Tag.Month | Tag.Weekday);
}

/** Whether the model tells its place, or its day, too. */
function tellsSame(scene: Scene, from: number, to: number, day: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (!gapPlaces.has(wordAt(scene, i))) continue;
    if (day ? isTime(scene, i) : scene.opens.has(i + 1)) return true;
  }
  return false;
}
