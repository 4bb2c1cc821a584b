/** Capitals behind "in" that name a place, not whoever was harmed there: "a boy shot in Redmill has died". */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { houseLeads, inPlace, townLeads } from '../lexicon/prepositions.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** A capital that is no given name. */
const isUnsureName = ({ tokens }: Scene, { named, first, last }: Group): boolean =>
  named && last - first <= 2
    && !tokens.slice(first, last).some((token) => tagged(token, GIVEN_NAME | Tag.Honorific));

/** "a boy shot at his home in | Redmill | has died". */
export const isPlace = (scene: Scene, group: Group): boolean =>
  isUnsureName(scene, group) && inPlace.has(wordAt(scene, group.first - 1));

/** "a man in Orsa, | Karland | is dead", "two men at the Central Market, | Bor |, who": the land, the town of the place before. */
export function isPlaceTail(scene: Scene, group: Group): boolean {
  const town = scene.closes.get(group.first - 1), at = (town?.first ?? 0) - 1;
  if (town === undefined || !isUnsureName(scene, group) || at <= scene.first || wordAt(scene, at - 1) === ',')
    return false;
  if (tokenAt(scene, town.last - 1)?.capital !== true || town.kind === 'person' && !town.named) return false;
  // "at | the Central Market |": a house with a name of its own
  const isHouse = town.determiner === 'definite' && town.kind === 'thing';
  return isHouse ? houseLeads.has(wordAt(scene, at)) : town.determiner === 'none' && townLeads.has(wordAt(scene, at));
}
