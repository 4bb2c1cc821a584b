/** Numbers that say how old somebody is: "Tomas Brink, 21, and …", "two men aged 19 and 22". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { severalHave } from '../lexicon/auxiliaries.js';
import { young } from '../lexicon/groups-of-people.js';
import { ageWords } from '../lexicon/times.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Nobody is older. */
const OLDEST = 110;

/** A small number alone behind one person and a comma. */
export function isAge(scene: Scene, { head, first, last, quantity }: Group): boolean {
  if (head >= 0 || last !== first + 1 || (quantity?.count ?? OLDEST) >= OLDEST || wordAt(scene, first - 1) !== ',')
    return false;
  // "Ferry sinks off Orsa, | 31 | feared dead": how many
  const next = tokenAt(scene, last);
  if (next?.kind === 'word' && !tagged(next, Tag.Coordinator | Tag.Preposition | Tag.Be | Tag.Have)) return false;
  // "in Tarn, | three | were hurt"
  if (next !== undefined && severalHave.has(next.lower)) return false;
  const person = scene.closes.get(first - 1);
  return person?.kind === 'person' && person.quantity === null && !person.plural;
}

/** "a girl of | six": where the girl ends, or -1. */
export function agedOf(scene: Scene, { first, last, head, quantity }: Group): number {
  if (head >= 0 || last !== first + 1 || (quantity?.count ?? OLDEST) >= OLDEST || wordAt(scene, first - 1) !== 'of') return -1;
  const person = scene.closes.get(first - 1);
  return person !== undefined && young.has(wordAt(scene, person.head)) ? first - 1 : -1;
}

/** "two men aged 19 and | 22", "a pilot, who was | 34": where "aged" or "who" stands before the number, or -1. */
export function agedBefore(scene: Scene, { first, head, quantity }: Group): number {
  if (quantity === null || head >= 0) return -1;
  // "the pilot, who was | 34 |, and 12 passengers"
  const isTold = wordAt(scene, first - 2) === 'who' && tagged(tokenAt(scene, first - 1), Tag.Be) && (quantity.count ?? OLDEST) < OLDEST;
  if (isTold) return wordAt(scene, first - 3) === ',' ? first - 3 : first - 2;
  for (let i = first - 1; i >= scene.first && i > first - 8; i--) {
    const word = wordAt(scene, i), token = tokenAt(scene, i);
    if (word === 'aged') return i;
    if (token?.kind !== 'number' && !tagged(token, Tag.NumberWord) && !ageWords.has(word)) return -1;
  }
  return -1;
}
