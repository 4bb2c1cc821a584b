/** Where only some of those are whom a claim counts: "60 died, most of them in | Orsa |", "of the 60, 23 were in | Orsa |". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { pluralCopulas } from '../lexicon/auxiliaries.js';
import { badlyWords } from '../lexicon/fates.js';
import { commaAlone, listMarks } from '../lexicon/joints.js';
import { themAll } from '../lexicon/pronouns.js';
import { someOfThem } from '../lexicon/quantifiers.js';
import type { Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** "put the toll at 62|, most of them in | Hama", "half of them children |and many of them in | Hama", "|, mostly in | Hama". */
export function isOfSome(scene: Scene, mark: number, { first }: Range): boolean {
  if (!listMarks.has(wordAt(scene, mark)) || !someOfThem.has(wordAt(scene, mark + 1))) return false;
  const isOf = wordAt(scene, mark + 2) === 'of' && (wordAt(scene, mark) === ',' || themAll.has(wordAt(scene, mark + 3)));
  // "killed, most of them in their cars|, when | a fire swept through Karland"
  return (isOf && !hasWord(scene, mark + 1, first, commaAlone)) || mark + 3 === first;
}

/** "61 across the country, | 29 of them | in Orsa": the number of a part at `i`. */
export function isPartHere(scene: Scene, i: number): boolean {
  const group = scene.opens.get(i);
  if (group?.quantity == null || wordAt(scene, i - 1) !== ',') return false;
  // "two of them critically|, when a mine went off in Orsa": how badly, and no more
  if (badlyWords.has(wordAt(scene, group.last)) && wordAt(scene, group.last + 1) === ',') return false;
  const isOfThem = group.partitive && themAll.has(wordAt(scene, group.last - 1));
  // "Of the 20 killed, | 14 | died in Pelm"
  const isOutOf = wordAt(scene, scene.first) === 'of' && tagged(tokenAt(scene, group.last), Tag.VerbPast);
  return isOfThem || (group.head < 0 && (isOutOf || pluralCopulas.has(wordAt(scene, group.last))));
}
