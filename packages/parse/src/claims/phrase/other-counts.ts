/** A number alone behind a verb of harm that counts animals, strokes or throws: "hit a herd of cows, killing five", "shot 67". */
import { animals } from '../lexicon/animals.js';
import type { Range } from './group.js';
import { singular } from './nouns.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import type { Victim } from './victim.js';

/** A round of golf. */
const LOWEST_ROUND = 55, HIGHEST_ROUND = 100;

/** "hit a herd of cows, killing | five": a number alone, where animals and no people were told of before. */
export function isOfAnimals(scene: Scene, { group }: Victim, at: number): boolean {
  if (group.head >= 0 || group.quantity === null) return false;
  const before = scene.groups.filter(({ last, head }) => last <= at && head >= 0), near = before.at(-1);
  // "Poachers killed 26 elephants and wounded | four"
  if (near?.quantity != null && isAnimal(wordAt(scene, near.head))) return true;
  return before.some(({ head }) => isAnimal(wordAt(scene, head)))
    && !before.some(({ kind, named, head }) => kind === 'person' && !named && !isAnimal(wordAt(scene, head)));
}

const isAnimal = (word: string): boolean => animals.has(word) || animals.has(singular(word));

/** "| She | shot 67", "shot 12 | of 20": strokes and throws. */
export function isScore(scene: Scene, { group, count, last }: Victim, agent: Range | null, verb: VerbGroup): boolean {
  if (group.head >= 0 || group.quantity === null) return false;
  if (wordAt(scene, last) === 'of' && tokenAt(scene, last + 1)?.kind === 'number') return true;
  const player = agent === null ? scene.closes.get(verb.first) : undefined;
  const isOne = agent === null ? player?.determiner === 'pronoun' && !player.plural : scene.opens.get(agent.first)?.named === true;
  return isOne && count !== null && count >= LOWEST_ROUND && count <= HIGHEST_ROUND;
}
