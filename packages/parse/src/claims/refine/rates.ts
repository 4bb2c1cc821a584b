/** "Nine die every day", "kills 100,000 a year", "on average two a week": how often it happens, not how many it befell. */
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { rateEnds } from '../lexicon/joints.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import { eachEvery, perWords } from '../lexicon/quantifiers.js';
import { notPerUnit, rateAdverbs, rateUnits } from '../lexicon/times.js';

/** How far behind the number and its verb the unit of time stands, in tokens. */
const REACH = 5;

/** "a year", "each week": not "a year ago", "a day after". */
const isPerUnit = (scene: Scene, i: number): boolean =>
  rateUnits.has(wordAt(scene, i + 1)) && (perWords.has(wordAt(scene, i))
    || (indefiniteArticles.has(wordAt(scene, i)) && !notPerUnit.has(wordAt(scene, i + 2))));

export function isRate({ scene, victim, at }: Proposal): boolean {
  if (victim.first > scene.first && eachEvery.has(wordAt(scene, scene.first)) && rateUnits.has(wordAt(scene, scene.first + 1))) return true;
  for (let i = victim.first - 3; i < victim.first; i++) if (wordAt(scene, i) === 'average') return true;
  const from = Math.max(victim.last, at + 1);
  for (let i = from; i < from + REACH; i++) {
    if (rateEnds.has(wordAt(scene, i))) return false;
    if (isPerUnit(scene, i) || rateAdverbs.has(wordAt(scene, i))) return true;
  }
  return false;
}
