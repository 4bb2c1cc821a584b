/**
 * Whom a pronoun stands for: "Two boys were playing when | they | were shot", "a guard | who | had shot four clerks
 * was killed".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { shootsParticles } from '../lexicon/particles.js';
import { verbAtWord } from '../triggers.js';
import type { Group } from './group.js';
import { insertedSource } from './inserted-source.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

const isPeople = ({ kind, plural, quantity, determiner }: Group): boolean =>
  determiner !== 'pronoun' && (kind === 'person' ? plural || quantity !== null : kind === 'unknown' && quantity !== null);

/**
 * The number of people that the pronoun takes up in its own sentence: the only people in the plural told before it.
 * Where there are more, or none with a number, nobody knows whom it means.
 */
export function meantBy(scene: Scene, pronoun: Group): Group | null {
  const [people, ...others] = scene.groups.filter((group) => group.last <= pronoun.first && isPeople(group));
  if (people === undefined || others.length > 0 || people.kind !== 'person') return null;
  return people.quantity !== null && people.quantity.count !== 0 && people.quantity.count !== 1 ? people : null;
}

/** "a guard who had shot dead | four clerks | was": the "who" whose verb has the group for its object, or -1. */
export function relativeOver(scene: Scene, first: number): number {
  let i = first - 1;
  if (shootsParticles.has(wordAt(scene, i))) i--;
  if (verbAtWord(wordAt(scene, i))?.form !== 'past' || scene.closes.has(i + 1)) return -1;
  i--;
  while (i > first - 6 && tagged(tokenAt(scene, i), Tag.Have | Tag.Adverb)) i--;
  // "a nurse who wardens say killed | 14 patients | was"
  const source = insertedSource(scene, i + 1), relative = source === null ? i : source.first - 1;
  return wordAt(scene, relative) === 'who' ? relative : -1;
}
