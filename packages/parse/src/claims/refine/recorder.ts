/** Who has recorded the events that a relative clause tells of: "Monitors have recorded 62 raids in which 140 were killed". */
import { relatives } from '../lexicon/pronouns.js';
import { records } from '../lexicon/toll-words.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';

/** The recording verb whose object the clause that begins at `from` describes; -1 where there is none. */
export function recorderBefore(scene: Scene, from: number): number {
  if (!relatives.has(wordAt(scene, from - 1))) return -1;
  const relative = wordAt(scene, from - 2) === 'in' ? from - 2 : from - 1, events = scene.closes.get(relative);
  // "recorded | six raids | in Orsa | that killed"
  const inner = events !== undefined && wordAt(scene, events.first - 1) === 'in' ? scene.closes.get(events.first - 1) : undefined;
  const counted = inner ?? events;
  if (counted === undefined || counted.quantity === null && !counted.plural) return -1;
  const verb = counted.first - 1;
  return records.has(wordAt(scene, verb)) && !verbGroup(scene, verb).passive ? verb : -1;
}
