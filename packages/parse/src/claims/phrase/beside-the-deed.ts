/** People who stand in a clause beside the deed and did not do it: "a camp where | clerks | were sheltering", "when | police | arrived". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { arrives } from '../lexicon/deeds.js';
import { saviours } from '../lexicon/groups-of-people.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** "hid a bomb and set it off when | guards | came near, wounding five": what they came for is no deed of theirs. */
export function cameWhen(scene: Scene, { first, last }: Group): boolean {
  const isWhen = wordAt(scene, first - 1) === 'when' && first - 1 > scene.first;
  return isWhen && arrives.has(wordAt(scene, last));
}

/** Of those, crews of a plane or a boat are no saviours: "*rescue* crews", "*Crews* searched". */
const SAVING: ReadonlySet<string> = new Set(['rescue', 'emergency', 'ambulance', 'fire', 'medical', 'search', 'recovery']);

/** "| Rescuers | dug in the ruins of the quake, killing 40": whoever came to help, or lived through it. */
export function cameToHelp(scene: Scene, { noun, head, last }: Group): boolean {
  const isCrew = wordAt(scene, head) === 'crews' && (last - noun === 1 || SAVING.has(wordAt(scene, head - 1)));
  return isCrew || saviours.has(wordAt(scene, head));
}

/** "A raid on a camp where | clerks | were sheltering in Orsa killed nine": those of the relative clause. */
export function isWhereTheyAre(scene: Scene, { first, last }: Group, verb: number): boolean {
  const isWhere = [first - 1, first - 2].some((i) => wordAt(scene, i) === 'where');
  const isJoined = wordAt(scene, verb - 1) === 'and' || wordAt(scene, verb - 1) === ',';
  return isWhere && tagged(tokenAt(scene, last), Tag.Be | Tag.Have) && last < verb && !isJoined;
}
