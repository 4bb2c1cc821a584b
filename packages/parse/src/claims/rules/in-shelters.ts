/** Some 320,000 people are still in evacuation centres. Nearly 9,000 were moved to relief camps. The storm forced 9,000 into shelters. */
import { copulas } from '../lexicon/auxiliaries.js';
import { forces } from '../lexicon/harm-phrases.js';
import { movesToShelter, shelterKinds, stillWords } from '../lexicon/place-words.js';
import type { Group } from '../phrase/group.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** As many people as no house shelters: hundreds. */
const MANY = 200;

/** Those in the shelters, and the verb that says so; null for a headline without one. */
interface Sheltered {
  readonly groups: readonly Group[];
  readonly verb: VerbGroup | null;
}

/** "in *temporary* shelters", "to *some* 4,000 shelters". */
const besideShelters: ReadonlySet<string> = new Set(['temporary', 'crowded', 'makeshift', 'government', 'some', 'about', 'over', 'nearly']);

/** Where the words begin that lead to the shelters: "| in evacuation centres", "| to crowded relief camps"; -1 where none do. */
function leadBefore(scene: Scene, at: number): number {
  let i = shelterKinds.has(wordAt(scene, at - 1)) ? at - 2 : at - 1;
  while (besideShelters.has(wordAt(scene, i)) || tokenAt(scene, i)?.kind === 'number') i--;
  return ['in', 'at', 'to', 'into'].includes(wordAt(scene, i)) ? i : -1;
}

/** "are still | in", "were moved | to", "forced 9,000 | into", "14 dead, 9,000 | in": whom the words before the lead tell of. */
function shelteredBefore(scene: Scene, lead: number): Sheltered | null {
  const isMove = wordAt(scene, lead) === 'to' || wordAt(scene, lead) === 'into', near = scene.closes.get(lead);
  if (isMove) {
    const moved = movesToShelter.has(wordAt(scene, lead - 1)) ? verbGroup(scene, lead - 1) : null;
    if (moved?.passive) return { groups: subjectBefore(scene, moved.first).groups, verb: moved };
    const forced = near === undefined ? -1 : near.first - 1;
    if (near === undefined || !forces.has(wordAt(scene, forced))) return null;
    return { groups: objectsFrom(scene, near.first), verb: verbGroup(scene, forced) };
  }
  // "Storm leaves 14 dead, | 9,000 | in shelters"
  if (near?.quantity != null && wordAt(scene, near.first - 1) === ',') return { groups: [near], verb: null };
  let i = lead - 1;
  while (stillWords.has(wordAt(scene, i))) i--;
  if (!copulas.has(wordAt(scene, i))) return null;
  const verb = verbGroup(scene, i);
  return { groups: subjectBefore(scene, verb.first).groups, verb };
}

/** "were | sheltering". */
function shelteringAt(scene: Scene, at: number): Sheltered | null {
  const verb = verbGroup(scene, at);
  return copulas.has(wordAt(scene, verb.first)) ? { groups: subjectBefore(scene, verb.first).groups, verb } : null;
}

export const inShelters = rule({
  id: 'in-shelters',
  on: 'shelters',
  read(scene, at, { harm }) {
    const word = wordAt(scene, at), isAny = word === 'shelters' || shelterKinds.has(wordAt(scene, at - 1));
    const lead = isAny ? leadBefore(scene, at) : -1;
    const found = word === 'sheltering' ? shelteringAt(scene, at) : lead < 0 ? null : shelteredBefore(scene, lead);
    if (found === null) return null;
    const victims = victimsOf(scene, found.groups, { personsOnly: true });
    // "forced | tens of thousands | into evacuation centres"
    const isSure = ({ basis, qualifier, min }: Victim): boolean => basis === 'number' && (qualifier !== 'vague' || (lead >= 0 && (min ?? 0) >= MANY));
    return finding(harm, victims.filter(isSure), found.verb);
  },
  examples: [
    ['Some 320,000 people are still in evacuation centres.', 'displaced ~320000 people'],
    ['More than 46,000 villagers were sheltering in schools.', 'displaced 46000.. villagers'],
    ['Of these, 42,733 are staying in 62 evacuation centres.', 'displaced 42733'],
    ['About 900 villagers are staying in shelters.', 'displaced ~900 villagers'],
    ['Nine hundred villagers were in temporary relief camps.', 'displaced 900 villagers'],
    ['Nearly 9,000 villagers have been moved to relief camps.', 'displaced ..9000 villagers'],
    ['The storm forced about 220,000 into evacuation centres.', 'displaced ~220000'],
    ['The rains have forced thousands of villagers into evacuation centres.', 'displaced 2000..9999 villagers'],
    ['Some 500,000 villagers were moved to about 3,800 cyclone shelters.', 'displaced ~500000 villagers'],
    ['Storm leaves 14 dead, 9,000 in shelters', 'killed 14; displaced 9000'],
  ],
  nonExamples: [
    'Nine hundred shops are in shopping centres.',
    'Two thousand pupils are in summer camps.',
    'Nine hundred pupils were moved to summer camps.',
    'Nine hundred beds were moved to relief camps.',
    'Four dogs are in shelters.',
    'Dozens of villagers were sheltering in the house.',
  ],
});
