/** The dead included three children. Among the injured were two nurses. Three of the dead were children. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, rule } from '../rule.js';
import { copulas } from '../lexicon/auxiliaries.js';
import { fates } from '../lexicon/fates.js';
import { listJoints } from '../lexicon/joints.js';

/** Tokens between those spoken of and their verb, at most: "a nurse | with the Orsa Red Cross | was". */
const NEAR = 8;

/** Not "Lut mourned his son, noting that they | were among the dead": whoever else the sentence is about. */
const isNear = (scene: Scene, last: number, verb: number): boolean =>
  verb - last <= NEAR && !scene.tokens.slice(last, verb).some((token) => tagged(token, Tag.Pronoun));


/** Those that the sentence tells of the people spoken of at token `at`: behind "included", behind "were" after "among the dead", in front of "were among". */
export function toldOf(scene: Scene, at: number): readonly Victim[] {
  const next = wordAt(scene, at + 1), opener = wordAt(scene, at - 2);
  const told = /^includ(?:e|es|ed|ing)$/.test(next) || (/^among$/i.test(opener) && copulas.has(next));
  return told ? victimsOf(scene, objectsFrom(scene, at + 2), { personsOnly: true, plurals: true }).filter(({ count }) => count !== 0) : amongThem(scene, at);
}

/** "Two nuns were (also) among | the dead": those in front of the verb. */
function amongThem(scene: Scene, at: number): readonly Victim[] {
  if (wordAt(scene, at - 2) !== 'among') return [];
  const verb = wordAt(scene, at - 3) === 'also' ? at - 4 : at - 3;
  const { groups } = subjectBefore(scene, verb);
  if (!copulas.has(wordAt(scene, verb)) || !isNear(scene, groups.at(-1)?.last ?? 0, verb)) return [];
  return victimsOf(scene, groups, { personsOnly: true, plurals: true }).filter(({ count }) => count !== 0);
}

/** "Three of the dead | were children": the number, and the noun behind the verb. */
function numberOf(scene: Scene, at: number): Victim | undefined {
  const group = scene.groups.find(({ first, last }) => first < at && (last === at + 1 || last === at));
  if (group?.quantity == null || !group.partitive || group.quantity.count === 0 || !copulas.has(wordAt(scene, at + 1))) return undefined;
  const noun = scene.opens.get(at + 2);
  return noun?.kind === 'person' && noun.quantity === null ? { ...group.quantity, named: { first: noun.noun, last: noun.last }, group, basis: 'number' } : undefined;
}

/** "29 of the dead were civilians, | 16 rebels and nine were guards": the numbers that go on without their verb, or with it. */
function furtherNumbers(scene: Scene, from: number): readonly Victim[] {
  const found: Victim[] = [];
  for (let at = from; listJoints.has(wordAt(scene, at));) {
    while (listJoints.has(wordAt(scene, at))) at++;
    const group = scene.opens.get(at), verb = group === undefined ? -1 : group.last;
    if (group?.quantity == null || group.quantity.count === 0) break;
    const noun = group.head >= 0 ? group : copulas.has(wordAt(scene, verb)) ? scene.opens.get(verb + 1) : undefined;
    if (noun?.kind !== 'person' || noun !== group && noun.quantity !== null || noun === group && copulas.has(wordAt(scene, verb))) break;
    found.push({ ...group.quantity, named: { first: noun === group ? group.quantity.last : noun.noun, last: noun.last }, group, basis: 'number' });
    at = noun.last;
  }
  return found;
}

export const deadIncluded = rule({
  id: 'dead-included',
  on: 'counted',
  read(scene, at, trigger): Finding | null {
    if (!fates.has(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'the') return null;
    // "Of the dead, | 29 were nuns": how many died in all was told before
    const isOf = wordAt(scene, at - 2) === 'of' && wordAt(scene, at + 1) === ',';
    const number = numberOf(scene, at), victims = isOf ? furtherNumbers(scene, at + 1) : number === undefined ? toldOf(scene, at) : [number, ...furtherNumbers(scene, number.named?.last ?? at)];
    return victims.length === 0 ? null : { harm: trigger.harm, victims, agent: null, verb: null };
  },
  examples: [
    ['The dead included three tailors and a nun.', 'killed 3 tailors; killed 1 a nun'],
    ['The deceased included two tailors.', 'killed 2 tailors'],
    ['Among the injured were two nurses.', 'wounded 2 nurses'],
    ['Two nuns were among the dead.', 'killed 2 nuns'],
    ['Three of the dead were children.', 'killed 3 children'],
    ['Of the dead, 29 were nuns and 12 were tailors.', 'killed 29 nuns; killed 12 tailors'],
    ['Nine of the dead were nuns, six tailors and two were guards.', 'killed 9 nuns; killed 6 tailors; killed 2 guards'],
  ],
  nonExamples: ['The dead include nobody from Pelm.', 'Among the dead leaves were acorns.', 'Acorns were among the dead leaves.'],
});
