/** The ambush brought to 23 the number of surveyors killed. The number of dead rose to 12. */
import type { Group } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, rule } from '../rule.js';
import { countNouns, numberLeads } from '../lexicon/toll-words.js';


/** "the number of" before the word, with at most a few words of the noun between. */
function numberBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.first && i > at - 9; i--) if (wordAt(scene, i) === 'of' && countNouns.has(wordAt(scene, i - 1))) return i - 1;
  return -1;
}

/** The number said of it: "to 19 | the number of …" before, "rose to 12" behind. */
function figure(scene: Scene, noun: number, at: number): Group | undefined {
  const before = scene.groups.find((group) => group.quantity !== null && group.head < 0 && group.last <= noun && group.last >= noun - 1 && wordAt(scene, group.first - 1) === 'to');
  return before ?? scene.groups.find((group) => group.quantity !== null && group.first > at && group.first < at + 12 && numberLeads.has(wordAt(scene, group.first - 1)) && group.kind !== 'thing');
}

/** The number given for "the number of people killed". */
export function numberOf(scene: Scene, at: number): Pick<Finding, 'victims'> | null {
  const noun = numberBefore(scene, at), group = noun < 0 ? undefined : figure(scene, noun, at);
  if (group === undefined) return null;
  const people = scene.opens.get(noun + 2);
  const named: Victim['named'] = people?.kind === 'person' && people.head >= 0 && people.head < at ? { first: people.noun, last: Math.min(people.last, at) } : null;
  return { victims: victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }], { figure: true }).map((victim) => ({ ...victim, named })) };
}

export const numberOfKilled = rule({
  id: 'number-of-killed',
  on: 'verb',
  read(scene, at, trigger) {
    if (trigger.form !== 'past') return null;
    const found = numberOf(scene, at);
    return found === null || found.victims.length === 0 ? null : { harm: wordAt(scene, at - 1) === 'internally' ? 'internally_displaced' : trigger.harm, victims: found.victims, agent: null, verb: null };
  },
  examples: [
    ['The ambush brings to 23 the number of surveyors killed since spring.', 'killed 23 surveyors'],
    ['The number of internally displaced people has reached 1.2 million.', 'internally_displaced 1200000'],
    ['The number of people killed rose to 12.', 'killed 12 people'],
  ],
  nonExamples: ['The number of shops robbed rose to 12.'],
});
