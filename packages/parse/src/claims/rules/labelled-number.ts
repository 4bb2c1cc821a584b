/** Dead: 14. Injured: 200. Civilians reported killed: 5–8. The label of a list, and its number. */
import { fates } from '../lexicon/fates.js';
import { figureOf } from '../phrase/figure.js';
import type { Range } from '../phrase/group.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';
import type { Harm } from '@onrecord/schema';

/** "*Confirmed* dead: 14". */
const labelAdjectives: ReadonlySet<string> = new Set(['confirmed', 'total', 'reported', 'feared']);

/** "| Civilians | killed: 5", "| Militants | reported killed: 5", "| Civilian | deaths: 5": whom the label names, or null. */
function namedBy(scene: Scene, start: number): Range | null {
  const noun = tokenAt(scene, start - 1), group = scene.closes.get(start);
  if (noun === undefined || kindOf(noun) !== 'person') return null;
  if (group !== undefined && group.quantity === null) return { first: group.first, last: start };
  return scene.closes.get(start + 1)?.first === start - 1 ? { first: start - 1, last: start } : null;
}

/** "Dead | : 14", the word alone before the colon, or behind those it tells of, at the head of its sentence or behind a mark. */
function numberBehind(scene: Scene, at: number, harm: Harm): Finding | null {
  const label = labelAdjectives.has(wordAt(scene, at - 1)) ? at - 1 : at, named = namedBy(scene, label), start = named?.first ?? label;
  const isLabel = start === scene.first || tokenAt(scene, start - 1)?.kind === 'punctuation';
  const figure = isLabel && wordAt(scene, at + 1) === ':' ? scene.opens.get(at + 2) : undefined;
  // "Casualties: | 12 dead |": its own word tells
  if (figure !== undefined && (fates.has(wordAt(scene, figure.last)) || fates.has(wordAt(scene, figure.head)))) return null;
  if (figure?.quantity == null || (figure.head >= 0 && figure.kind !== 'person') || figure.kind === 'thing') return null;
  const victims = victimsOf(scene, [figure], { figure: true }).map((victim) => figureOf(scene, victim));
  return finding(harm, victims.map((victim) => ({ ...victim, named: victim.named ?? named })));
}

export const labelledCount = rule({
  id: 'labelled-number',
  on: 'counted',
  read: (scene, at, { harm }) => numberBehind(scene, at, harm),
  examples: [
    ['Dead: 14', 'killed 14'],
    ['Confirmed dead: 34.', 'killed 34'],
    ['Injured: 200 people.', 'wounded 200 people'],
    ['Casualties: at least 40', 'casualties 40..'],
    ['Civilian deaths: 12', 'killed 12 Civilian'],
  ],
  nonExamples: [
    'Injured: Tomas Brink (ankle).',
    'The dead: who they were.',
  ],
});

export const labelledHarm = rule({
  id: 'labelled-number-harmed',
  on: 'verb',
  read: (scene, at, { harm, form, victim }) => (form === 'past' && victim === 'object' ? numberBehind(scene, at, harm) : null),
  examples: [
    ['Killed: 14', 'killed 14'],
    ['Arrested: nine.', 'detained 9'],
    ['Civilians reported killed: 5–8.', 'killed 5..8 Civilians'],
  ],
  nonExamples: [
    'Killed: a bill on tolls.',
  ],
});
