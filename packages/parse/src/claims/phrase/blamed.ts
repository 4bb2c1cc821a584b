/** Whom others hold a death against: "the mayor blamed | raiders | for the deaths of 14", "accused | the army | of the killing of nine". */
import { accuses, blames } from '../lexicon/charges.js';
import { agentOf } from './agent.js';
import type { Range } from './group.js';
import { nearestBefore } from './nearby.js';
import { type Scene, wordAt } from './scene.js';

/** How far before the noun of harm the verb stands, in tokens. */
const REACH = 12;

const VERBS: ReadonlySet<string> = new Set([...accuses, ...blames]);

export interface Blamed {
  /** The verb that says so. */
  readonly cue: number;
  readonly agent: Range;
}

/** Those whom a verb right in front of them, and "for" or "of" behind them, ties to the noun of harm at `at`; null where none are. */
export function blamedFor(scene: Scene, at: number): Blamed | null {
  const cue = nearestBefore(scene, at, VERBS, REACH), group = cue < 0 ? undefined : scene.opens.get(cue + 1);
  if (group === undefined || group.last >= at) return null;
  if (wordAt(scene, group.last) !== (accuses.has(wordAt(scene, cue)) ? 'of' : 'for')) return null;
  const agent = agentOf(scene, group);
  return agent === null ? null : { cue, agent };
}
