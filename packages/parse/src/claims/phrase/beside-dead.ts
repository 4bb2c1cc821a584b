/** "One dead|, one | hurt", "leaves one dead|, another | in hospital": who else there was, the verb left out. */
import type { Group } from './group.js';
import { type Scene, wordAt } from './scene.js';

const DEAD: ReadonlySet<string> = new Set(['dead', 'killed']);
const JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** Whether the group stands right behind the dead: what is counted then are people, too. */
export const isBesideDead = (scene: Scene, group: Group | undefined): group is Group =>
  group !== undefined && JOINTS.has(wordAt(scene, group.first - 1)) && DEAD.has(wordAt(scene, group.first - 2));
