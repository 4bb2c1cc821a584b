/** "killing a dozen people, | a doctor and two residents | said": who tells of it stands where more of the victims might. */
import type { Article, SpokenSpan } from '../found.js';
import { tokenAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { quotesAround } from './quotes-around.js';

/** Whether those proposed are, all or the last of them, whoever says it: named behind the harm and behind the words that tell of it. */
export function isOfSpeaker({ scene, victim, at }: Proposal, { quotes }: Article): boolean {
  const start = tokenAt(scene, victim.first)?.start ?? 0, end = tokenAt(scene, victim.last - 1)?.end ?? 0;
  const harm = tokenAt(scene, at)?.start ?? 0;
  return quotesAround(quotes, harm).some((i) => {
    const { end: said, speaker_start: from, speaker_end: to } = quotes[i] as SpokenSpan;
    return from !== null && to !== null && start < to && end > from && said <= from;
  });
}
