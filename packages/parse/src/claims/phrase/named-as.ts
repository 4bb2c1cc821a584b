/** Who people are named as: "the slain cadre | was identified as | Tomas Brink". */
import { namedAuxiliaries } from '../lexicon/auxiliaries.js';
import { namesTheDead } from '../lexicon/harm-phrases.js';
import { objectsFrom } from './object.js';
import { type Scene, wordAt } from './scene.js';
import { type Victim, victimsOf } from './victims.js';

/** Where the names begin behind "| have been named as", "| was identified as", "|, identified as"; or -1. */
export function namesBehind(scene: Scene, end: number): number {
  const isPerfect = (wordAt(scene, end) === 'have' || wordAt(scene, end) === 'has') && wordAt(scene, end + 1) === 'been';
  const named = isPerfect ? end + 2 : end + 1, leads = isPerfect || namedAuxiliaries.has(wordAt(scene, end)) || wordAt(scene, end) === ',';
  return leads && namesTheDead.has(wordAt(scene, named)) && wordAt(scene, named + 1) === 'as' ? named + 2 : -1;
}

const OTHERS: ReadonlySet<string> = new Set(['others', 'people']);

/** "Vera Holm", "her husband", "their two sons", "two others". */
function isNameOrKin(scene: Scene, { basis, group }: Victim): boolean {
  if (basis === 'names' || (basis === 'number' && OTHERS.has(wordAt(scene, group.head)))) return true;
  return (basis === 'one' || basis === 'number') && group.determiner === 'own' && group.kind === 'person';
}

/** Those named from token `start` on. */
export const namedFrom = (scene: Scene, start: number): readonly Victim[] =>
  victimsOf(scene, objectsFrom(scene, start), { definite: true })
    .filter((victim) => isNameOrKin(scene, victim))
    .map((victim) => ({ ...victim, named: victim.named ?? victim }));
