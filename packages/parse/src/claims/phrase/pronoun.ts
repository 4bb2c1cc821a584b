/** Whom "they" stands for: "Two boys were playing in the yard when | they | were shot". */
import type { Group } from './group.js';
import type { Scene } from './scene.js';

const isPeople = ({ kind, plural, quantity, determiner }: Group): boolean =>
  determiner !== 'pronoun' && (kind === 'person' ? plural || quantity !== null : kind === 'unknown' && quantity !== null);

/**
 * The number of people that the pronoun takes up in its own sentence: the only people in the plural told before it. Where there are
 * more, or none with a number, nobody knows whom it means.
 */
export function meantBy(scene: Scene, pronoun: Group): Group | null {
  const [people, ...others] = scene.groups.filter((group) => group.last <= pronoun.first && isPeople(group));
  if (people === undefined || others.length > 0 || people.kind !== 'person') return null;
  return people.quantity !== null && people.quantity.count !== 0 && people.quantity.count !== 1 ? people : null;
}
