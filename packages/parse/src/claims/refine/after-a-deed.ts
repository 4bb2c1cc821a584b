/** "said it would send troops after a bomb | killed 12": that a deed was done is taken for known, whatever is to follow it. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { nearestBefore } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** How far before the deed "after" stands, and how far before that "would", in tokens. */
const REACH = 16, WOULD = 14;

const AFTER: ReadonlySet<string> = new Set(['after']);
const COMES: ReadonlySet<string> = new Set(['would', 'will']);
/** What may be yet to come behind "would … after": "would withdraw after they were freed". */
const BODILY: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties']);

/** Whether the claim's clause hangs on an "after" whose main clause tells of what is to come. */
export function isAfterADeed({ scene, verb, victim, at, harm }: Proposal): boolean {
  if (verb === null || verb.modal !== null || verb.control !== null || !BODILY.has(harm)) return false;
  const from = Math.min(victim.first, verb.first, at), after = nearestBefore(scene, from, AFTER, REACH);
  return after > 0 && nearestBefore(scene, after, COMES, WOULD) >= 0 && isOneClause(scene, after + 1, from);
}

/** Neither a comma nor a verb of saying closes it. */
function isOneClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (wordAt(scene, i) === ',' || (tokenAt(scene, i)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbPresent)))
      return false;
  return true;
}
