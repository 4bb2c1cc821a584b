/** "The ministry reported 12 dead; police said eight": the number that others give for what a claim before tells. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { tells } from '../lexicon/stance-words.js';
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { secondGiver } from './giver.js';

/** The numbers alone that end their clause right behind a verb of saying, each of what the last claim before it tells. */
export function rivalsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  return scene.groups.flatMap((group) => {
    const isRival = isNumberSaid(scene, group) || secondGiver(scene, group) !== null;
    const model = isRival ? claims.findLast(({ at, victim }) => Math.max(at, victim.last) < group.first) : undefined;
    const isTold = claims.some(({ victim }) => victim.first < group.last && group.first < victim.last);
    if (model === undefined || model.victim.basis !== 'number' || isTold) return [];
    const told = { ...model, rule: 'others-say', at: group.first - 1, verb: null, agent: null };
    return victimsOf(scene, [{ ...group, kind: 'unknown' }], { figure: true })
      .map((victim) => ({ ...told, victim: { ...victim, named: model.victim.named } }));
  });
}

/** "police said | eight |;". */
function isNumberSaid(scene: Scene, { first, last, head, quantity, kind }: Group): boolean {
  const verb = tokenAt(scene, first - 1), end = tokenAt(scene, last);
  if (quantity === null || head >= 0 || kind === 'thing' || (end !== undefined && end.kind !== 'punctuation')) return false;
  const isSaid = verb?.cue?.kind === 'speech' && tagged(verb, Tag.VerbPast | Tag.VerbPresent | Tag.VerbBase) && !tells.has(verb.lower);
  return isSaid && scene.closes.has(first - 1);
}
