/**
 * Whether those who were shot or stabbed died, as their burial or the manner tells: "the funeral of a boy shot",
 * "blindfolded and shot".
 */
import { boundForms, burials, executionStyle, killers, murders } from '../lexicon/harm-phrases.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { nearestBefore, nearestBehind } from './nearby.js';
import { type Scene, wordAt } from './scene.js';

/** How far before the verb the burial and the bonds stand, and behind it the manner, in tokens. */
const BURIED = 9, BOUND = 8, MANNER = 8;

export const isExecution = (scene: Scene, at: number): boolean =>
  isBuried(scene, at) || isBound(scene, at) || isInStyle(scene, at) || isByKiller(scene, at) || isMurder(scene, at);

/** "the serial | killer who shot | 11 women". */
const isByKiller = (scene: Scene, at: number): boolean =>
  killers.has(wordAt(scene, at - 2)) && relativePersons.has(wordAt(scene, at - 1));

/** "the | murder of a teenager | stabbed": whoever is murdered is dead. */
function isMurder(scene: Scene, at: number): boolean {
  const victim = scene.closes.get(at);
  return victim !== undefined && wordAt(scene, victim.first - 1) === 'of' && murders.has(wordAt(scene, victim.first - 2));
}

/** "the | funeral | of a boy shot". */
function isBuried(scene: Scene, at: number): boolean {
  const burial = nearestBefore(scene, at, burials, BURIED);
  return burial >= 0 && wordAt(scene, burial + 1) === 'of';
}

/** "| lined | 12 men up and shot them", "| blindfolded | and shot". */
const isBound = (scene: Scene, at: number): boolean =>
  nearestBefore(scene, at, boundForms, BOUND) >= 0 && wordAt(scene, at - 1) === 'and';

/** "shot | execution-style", "shot | in cold blood", "shot | one by one". */
function isInStyle(scene: Scene, at: number): boolean {
  const style = nearestBehind(scene, at + 1, executionStyle, MANNER);
  if (style >= 0 && !(wordAt(scene, style) === 'execution' && wordAt(scene, style + 1) !== 'style')) return true;
  for (let i = at + 1; i < at + MANNER; i++) {
    const [one, two, three] = [wordAt(scene, i), wordAt(scene, i + 1), wordAt(scene, i + 2)];
    if ((one === 'in' && two === 'cold' && three === 'blood') || (one === 'one' && two === 'by' && three === 'one')) return true;
  }
  return false;
}
