/** The dead included three children. Among the injured were two nurses. Three of the dead were children. */
import { copulas } from '../lexicon/auxiliaries.js';
import { fates } from '../lexicon/fates.js';
import { countsForms, includes } from '../lexicon/harm-phrases.js';
import { listJoints } from '../lexicon/joints.js';
import { peopleAmong, peopleFrom } from '../phrase/among.js';
import type { Group } from '../phrase/group.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/**
 * Those that the sentence tells of the people spoken of at token `at`: behind "included", behind "were" after "among
 * the dead", in front of "were among".
 */
function toldOf(scene: Scene, at: number): readonly Victim[] {
  const end = describedEnd(scene, at), next = wordAt(scene, end);
  const lead = wordAt(scene, at - 1) === 'among' ? at - 1 : at - 2, isAmong = wordAt(scene, lead) === 'among';
  if (includes.has(next) || (isAmong && copulas.has(next))) return peopleFrom(scene, end + 1);
  if (!isAmong) return [];
  // "counted five children | among the dead", "there were three nuns and 15 clerks | among the dead"
  const exists = copulas.has(wordAt(scene, scene.first + 1)) && wordAt(scene, scene.first) === 'there';
  const groups = exists ? objectsFrom(scene, scene.first + 2, true) : [scene.closes.get(lead)].filter((group) => group !== undefined);
  const isTold = exists ? groups.at(-1)?.last === lead : countsForms.has(wordAt(scene, (groups[0]?.first ?? 0) - 1));
  const isCounted = isTold && groups.every(({ quantity }) => quantity !== null);
  return isCounted ? victimsOf(scene, groups, { personsOnly: true }) : peopleAmong(scene, lead);
}

/** One past "the | slain | soldiers": the people whom the word describes; one past the word where it stands alone. */
function describedEnd(scene: Scene, at: number): number {
  const group = scene.groups.find(({ first, last, head, kind, plural }) => first <= at && at < head && head < last && kind === 'person' && plural);
  return group?.determiner === 'definite' ? group.last : at + 1;
}

/** "Three of the dead | were children": the number, and the noun behind the verb. */
function numberOf(scene: Scene, at: number): Victim | undefined {
  const group = scene.groups.find(({ first, last }) => first < at && (last === at + 1 || last === at));
  // "nine of those killed | had been | guests"
  const isPast = wordAt(scene, at + 1) === 'had' && wordAt(scene, at + 2) === 'been';
  if (group?.quantity == null || !group.partitive || group.quantity.count === 0 || !(isPast || copulas.has(wordAt(scene, at + 1))))
    return undefined;
  const noun = scene.opens.get(isPast ? at + 3 : at + 2);
  if (noun?.kind !== 'person' || noun.quantity !== null) return undefined;
  return { ...group.quantity, named: { first: noun.noun, last: noun.last }, group, basis: 'number' };
}

/**
 * "29 of the dead were civilians, | 16 rebels and nine were guards": the numbers that go on without their verb, or
 * with it.
 */
function furtherNumbers(scene: Scene, from: number): readonly Victim[] {
  const found: Victim[] = [];
  for (let at = from; listJoints.has(wordAt(scene, at));) {
    while (listJoints.has(wordAt(scene, at))) at++;
    const group = scene.opens.get(at), victim = group === undefined ? null : furtherNumber(scene, group);
    if (victim === null) break;
    found.push(victim);
    at = victim.named?.last ?? scene.last;
  }
  return found;
}

/** "16 rebels", "nine were guards"; null where the group goes on otherwise. */
function furtherNumber(scene: Scene, group: Group): Victim | null {
  const { quantity, head, kind, last } = group;
  if (quantity === null || quantity.count === 0) return null;
  const hasVerb = copulas.has(wordAt(scene, last));
  if (head >= 0)
    return kind === 'person' && !hasVerb
      ? { ...quantity, named: { first: quantity.last, last }, group, basis: 'number' }
      : null;
  const noun = hasVerb ? scene.opens.get(last + 1) : undefined;
  if (noun?.kind !== 'person' || noun.quantity !== null) return null;
  return { ...quantity, named: { first: noun.noun, last: noun.last }, group, basis: 'number' };
}

/** All that the sentence tells of "the | dead", "those | killed". */
export function partsOf(scene: Scene, at: number): readonly Victim[] {
  // "Of the dead, | 29 were nuns": how many died in all was told before
  if (wordAt(scene, at - 2) === 'of' && wordAt(scene, at + 1) === ',') return furtherNumbers(scene, at + 1);
  const number = numberOf(scene, at);
  return number === undefined ? toldOf(scene, at) : [number, ...furtherNumbers(scene, number.named?.last ?? at)];
}

export const deadIncluded = rule({
  id: 'dead-included',
  on: 'counted',
  read(scene, at, { harm }) {
    const word = wordAt(scene, at);
    const before = wordAt(scene, at - 1);
    if (word !== 'fatalities' && (!fates.has(word) || (before !== 'the' && before !== 'among'))) return null;
    return finding(harm, partsOf(scene, at));
  },
  examples: [
    ['The dead included three tailors and a nun.', 'killed 3 tailors; killed 1 a nun'],
    ['Fatalities included two tailors.', 'killed 2 tailors'],
    ['The deceased included two tailors.', 'killed 2 tailors'],
    ['Among the injured were two nurses.', 'wounded 2 nurses'],
    ['Among the wounded guards were two sergeants.', 'wounded 2 sergeants'],
    ['Two nuns were among the dead.', 'killed 2 nuns'],
    ['Two nuns among dead in Pelm crash', 'killed 2 nuns'],
    ["Lut's wife was among the dead.", "killed 1 Lut's wife"],
    ['Clerks counted five children among the dead.', 'killed 5 children'],
    ['There were three nuns and 15 tailors among the dead.', 'killed 3 nuns; killed 15 tailors'],
    ['Three of the dead were children.', 'killed 3 children'],
    ['Three of the dead had been guests at a wedding.', 'killed 3 guests'],
    ['Of the dead, 29 were nuns and 12 were tailors.', 'killed 29 nuns; killed 12 tailors'],
    ['Nine of the dead were nuns, six tailors and two were guards.', 'killed 9 nuns; killed 6 tailors; killed 2 guards'],
  ],
  nonExamples: [
    'The dead guards were brought to Pelm.',
    'The dead include nobody from Pelm.',
    'Among the dead leaves were acorns.',
    'Acorns were among the dead leaves.',
  ],
});

export const slainIncluded = rule({
  id: 'slain-included',
  on: 'fate',
  read(scene, at, { harm }) {
    if (wordAt(scene, at) !== 'slain' || wordAt(scene, at - 1) !== 'the') return null;
    return finding(harm, toldOf(scene, at));
  },
  examples: [
    ['Among the slain guards were two sergeants.', 'killed 2 sergeants'],
    ['The slain guards included two sergeants.', 'killed 2 sergeants'],
  ],
  nonExamples: ['The slain guards were brought to Pelm.'],
});
