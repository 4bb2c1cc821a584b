/** Which groups may be people, by what opens them and their noun. */
import { unitsOfPeople } from '../lexicon/groups-of-people.js';
import type { Group } from './group.js';
import { type Scene, wordAt } from './scene.js';

/** A headline's "man", "toddler": no article, one person. */
export const isBare = ({ determiner, quantity, named, plural, kind }: Group): boolean =>
  determiner === 'none' && quantity === null && !named && !plural && kind === 'person';

/** Known for people, or a number of what is not known for a thing. */
export const mayBePeople = ({ kind, quantity }: Group): boolean =>
  kind === 'person' || (quantity !== null && kind !== 'thing');

/** One person with an article or a name: "the wife of | a man | shot" tells of the man. */
export function isOne(scene: Scene, group: Group): boolean {
  if (group.quantity !== null || group.plural || unitsOfPeople.has(wordAt(scene, group.head))) return false;
  return group.named || group.determiner === 'a' || isBare(group);
}
