/** Numbers that say how old somebody is: "Tomas Brink, 21, and …", "two men aged 19 and 22". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** A small number alone behind a name and a comma. */
export const isAge = (scene: Scene, group: Group): boolean =>
  group.head < 0 && group.last === group.first + 1 && (group.quantity?.count ?? 999) < 110 && wordAt(scene, group.first - 1) === ',' && scene.closes.get(group.first - 1)?.kind === 'person'
  && scene.closes.get(group.first - 1)?.quantity === null && scene.closes.get(group.first - 1)?.plural === false;

/** "two men aged 19 and | 22": where "aged" stands before the number, or -1. */
export function agedBefore(scene: Scene, { first, head, quantity }: Group): number {
  if (quantity === null || head >= 0) return -1;
  for (let i = first - 1; i >= scene.first && i > first - 8; i--) {
    if (wordAt(scene, i) === 'aged') return i;
    const token = tokenAt(scene, i);
    if (token?.kind !== 'number' && !tagged(token, Tag.NumberWord) && !AGES.has(wordAt(scene, i))) return -1;
  }
  return -1;
}

const AGES = new Set(['and', ',', 'between', 'to', 'from', 'under', 'over', '-', '–']);
