/** "reports of | a man | stabbing three", "described | raiders | killing 12": a deed that has its doer right in front. */
import { accountsOf, seesForms } from '../lexicon/accounts.js';
import type { Group } from './group.js';
import { type Scene, wordAt } from './scene.js';

/** The people right before the -ing form at `at` who are its subject; undefined where the clause's subject is. */
export function gerundSubject(scene: Scene, at: number): Group | undefined {
  const doer = scene.closes.get(at);
  if (doer?.kind !== 'person') return undefined;
  const before = wordAt(scene, doer.first - 1);
  const isTold = seesForms.has(before) || (ofWords.has(before) && accountsOf.has(wordAt(scene, doer.first - 2)));
  return isTold ? doer : undefined;
}

const ofWords: ReadonlySet<string> = new Set(['of', 'about']);
