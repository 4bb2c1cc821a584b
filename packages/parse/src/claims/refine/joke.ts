/** What somebody jokes of has not happened and is not meant: "“I wanted to kill him,” she joked." */
import type { Article } from '../found.js';
import { jokeForms } from '../lexicon/stories.js';
import { tokenAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { quotesAround } from './quotes-around.js';

/** Whether a deed that was only wished or thought of stands in words that somebody said in jest: "“I | could kill him|,” she joked". */
export function isJoke({ scene, verb, victim, at }: Proposal, { quotes }: Article): boolean {
  if (verb === null || (verb.modal === null && verb.control === null)) return false;
  const start = tokenAt(scene, Math.min(victim.first, at))?.start ?? 0;
  return quotesAround(quotes, start).some((i) => jokeForms.has(quotes[i]?.cue ?? ''));
}
