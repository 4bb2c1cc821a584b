/** Those who are told to be among others: "two nuns were (also) | among the dead". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { copulas } from '../lexicon/auxiliaries.js';
import type { Group } from './group.js';
import { objectsFrom } from './object.js';
import { type Scene, wordAt } from './scene.js';
import { subjectBefore } from './subject.js';
import { type Victim, victimsOf } from './victims.js';

/** Tokens between those spoken of and their verb, at most: "a nurse | with the Orsa Red Cross | was". */
const NEAR = 8;

/** Not "Lut mourned his son, noting that they | were among the dead": whoever else the sentence is about. */
const isNear = (scene: Scene, last: number, verb: number): boolean =>
  verb - last <= NEAR && !scene.tokens.slice(last, verb).some((token) => tagged(token, Tag.Pronoun));

const peopleOf = (scene: Scene, groups: readonly Group[], definite = false): readonly Victim[] =>
  victimsOf(scene, groups, { personsOnly: true, plurals: true, definite }).filter(({ count }) => count !== 0);

/** Those behind token `at`: "the dead included | three tailors", "among the dead were | the mayor and two nuns". */
export const peopleFrom = (scene: Scene, at: number): readonly Victim[] => peopleOf(scene, objectsFrom(scene, at), true);

/** Those in front of "were (also) among", whose "among" is token `at`. */
export function peopleAmong(scene: Scene, at: number): readonly Victim[] {
  const verb = wordAt(scene, at - 1) === 'also' ? at - 2 : at - 1;
  // "Two nuns | among dead in Pelm crash", "Rockets hit Pelm; two nuns | among dead": a headline
  const opener = scene.closes.get(at);
  const opens = opener?.first === scene.first || (opener?.quantity != null && wordAt(scene, opener.first - 1) === ';');
  if (opener !== undefined && opens && (opener.quantity !== null || opener.kind === 'person')) return peopleOf(scene, [opener]);
  if (!copulas.has(wordAt(scene, verb))) return [];
  const { groups } = subjectBefore(scene, verb);
  if (!isNear(scene, groups.at(-1)?.last ?? 0, verb)) return [];
  // "Lut's wife was among the dead"; "he" was told of before
  const [only, ...others] = groups, isDefinite = others.length === 0 && only?.determiner === 'definite' && !only.plural;
  const isKin = isDefinite || groups.some(({ determiner }) => determiner === 'own');
  return isKin ? victimsOf(scene, groups, { personsOnly: true, definite: true }) : peopleOf(scene, groups);
}
