/** What those who did it say of people held: pirates abduct, police detain, a club has members. */
import type { Harm } from '@onrecord/schema';
import { kidnappedWords } from '../lexicon/captivity.js';
import { armedGroups, armedMen, filmers, officers, outlaws, seafarers } from '../lexicon/groups-of-people.js';
import type { Range } from './group.js';
import { hasWord } from './nearby.js';
import type { Scene } from './scene.js';

/** "seized", "held", "rounded up" say what befell people only with those who did it: pirates abduct, police detain. */
export function custody(scene: Scene, lemma: string, agent: Range | null): Harm | null {
  if (lemma === 'detain') return isOf(scene, agent, outlaws) || isOf(scene, agent, armedMen) ? 'abducted' : null;
  if (lemma === 'pick' && isOf(scene, agent, outlaws)) return 'abducted';
  if (lemma === 'seize') return isOf(scene, agent, officers) ? 'detained' : 'abducted';
  if (lemma !== 'hold') return null;
  // "abducted in October, are still being | held"
  const isKidnapped = agent === null && hasWord(scene, scene.first, scene.last, kidnappedWords);
  return isKidnapped || isOutlaw(scene, agent) || isArmedGroup(scene, agent) ? 'abducted' : 'detained';
}

/** "an armed group", not "armed police". */
const isArmedGroup = (scene: Scene, agent: Range | null): boolean =>
  isOf(scene, agent, armedMen) && !isOf(scene, agent, officers);

/** Whether those who do it are raiders or the like: whoever they release was held. */
export const isOutlaw = (scene: Scene, agent: Range | null): boolean =>
  isOf(scene, agent, outlaws) || isOf(scene, agent, armedGroups);

/** "The coast guard | picked up | 86 migrants": off the water, into nobody's hands. */
export const isRescuer = (scene: Scene, agent: Range | null): boolean => isOf(scene, agent, seafarers);

/** Whether those who hold people keep them captive: raiders, police. */
export const isCaptor = (scene: Scene, agent: Range | null): boolean =>
  isOutlaw(scene, agent) || isOf(scene, agent, officers);

const isOf = (scene: Scene, agent: Range | null, words: ReadonlySet<string>): boolean =>
  agent !== null && hasWord(scene, agent.first, agent.last, words);

/** "The photographer | shot 40 brides": with a camera. */
export const isFilmed = (scene: Scene, lemma: string, agent: Range | null): boolean =>
  lemma === 'shoot' && isOf(scene, agent, filmers);
