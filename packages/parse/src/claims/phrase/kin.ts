/** "Omar Lut, his son Naji and his wife": kin of whom the list has named, each one more of it. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { personOwners } from '../lexicon/pronouns.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** What "his" and "her" ask of the name that they speak of. */
const GENDERS: ReadonlyMap<string, number> = new Map([['his', Tag.MaleName], ['her', Tag.FemaleName]]);

/**
 * Whether what follows a name and a comma is another person, kin of the one named: it has a name of its own ("his son
 * Naji"), or the list goes on behind it ("his wife and", "his wife, and" of a man). "Vera Holm, his sister," is one.
 */
export function isKinOf(scene: Scene, { named, first, last }: Group, kin: Group): boolean {
  const owner = wordAt(scene, kin.first);
  if (!named || kin.determiner !== 'own' || kin.kind !== 'person' || !personOwners.has(owner)) return false;
  if (tokenAt(scene, kin.head)?.capital === true || wordAt(scene, kin.last) === 'and') return true;
  const goesOn = wordAt(scene, kin.last) === ',' && wordAt(scene, kin.last + 1) === 'and', gender = GENDERS.get(owner) ?? 0;
  return goesOn && scene.tokens.slice(first, last).some((token) => tagged(token, gender));
}
