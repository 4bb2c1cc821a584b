/** "Nine die every day", "kills 100,000 a year", "on average two a week": how often it happens, not how many it befell. */
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

const UNIT = /^(?:hour|day|night|week|weekend|month|year)$/;
/** How far behind the number and its verb the unit of time stands, in tokens. */
const REACH = 5;

/** "a year", "each week": not "a year ago", "a day after". */
const isPerUnit = (scene: Scene, i: number): boolean =>
  UNIT.test(wordAt(scene, i + 1)) && (/^(?:each|every|per)$/.test(wordAt(scene, i))
    || (/^an?$/.test(wordAt(scene, i)) && !/^(?:ago|later|after|before|earlier|on|old)$/.test(wordAt(scene, i + 2))));

export function isRate({ scene, victim, at }: Proposal): boolean {
  if (victim.first > scene.first && /^(?:each|every)$/.test(wordAt(scene, scene.first)) && UNIT.test(wordAt(scene, scene.first + 1))) return true;
  for (let i = victim.first - 3; i < victim.first; i++) if (wordAt(scene, i) === 'average') return true;
  const from = Math.max(victim.last, at + 1);
  for (let i = from; i < from + REACH; i++) {
    if (/^(?:,|;|and|but|in|on|when)$/.test(wordAt(scene, i))) return false;
    if (isPerUnit(scene, i) || /^(?:annually|yearly|daily)$/.test(wordAt(scene, i))) return true;
  }
  return false;
}
