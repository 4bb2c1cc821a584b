/** "The guard was killed, as were | three hostages": others of whom the verb before is told again. */
import { copulas } from '../lexicon/auxiliaries.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';

/** The people behind "as were", with the harm of the passive verb before. */
export function asWereIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let i = scene.first; i < scene.last; i++) {
    if (wordAt(scene, i) !== 'as' || !copulas.has(wordAt(scene, i + 1))) continue;
    const model = claims.findLast(({ at, verb }) => at < i && verb?.passive === true);
    if (model === undefined) continue;
    const victims = victimsOf(scene, objectsFrom(scene, i + 2), { personsOnly: true, plurals: true, definite: true });
    found.push(...victims.map((victim) => ({ ...model, rule: 'as-were', victim })));
  }
  return found;
}
