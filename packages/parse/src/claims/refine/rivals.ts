/** "The ministry reported 12 dead; police said eight": the number that others give for what a claim before tells. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { listJoints } from '../lexicon/joints.js';
import { laterWords } from '../lexicon/particles.js';
import { tells } from '../lexicon/stance-words.js';
import { putsForms } from '../lexicon/toll-words.js';
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { secondGiver } from './giver.js';

/** The numbers alone that end their clause right behind a verb of saying, each of what the last claim before it tells. */
export function rivalsIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  return scene.groups.flatMap((group) => {
    const isLater = isLaterFigure(scene, group), put = putBefore(scene, group);
    const isRival = isLater || put >= 0 || isNumberSaid(scene, group) || secondGiver(scene, group) !== null;
    const model = isRival ? claims.findLast(({ at, victim }) => Math.max(at, victim.last) < group.first) : undefined;
    const isTold = claims.some(({ victim }) => victim.first < group.last && group.first < victim.last);
    if (model === undefined || model.victim.basis !== 'number' || isTold) return [];
    if (isLater && model.verb !== null) return [];
    // "gave a toll of 40, then | 61": told by whoever gave the first
    const said = { ...model, rule: 'others-say', at: put >= 0 ? put : group.first - 1, verb: null, agent: null };
    const told = isLater ? { ...model, rule: 'later-figure' } : said;
    return victimsOf(scene, [{ ...group, kind: 'unknown' }], { figure: true })
      .map((victim) => ({ ...told, victim: { ...victim, named: model.victim.named } }));
  });
}

/** "spoke of 88 dead and later of | 114 |", "gave a toll of 40, then | 61 |": the number that stands for the first in the end. */
function isLaterFigure(scene: Scene, group: Group): boolean {
  const later = wordAt(scene, group.first - 1) === 'of' ? group.first - 2 : group.first - 1;
  return endsAlone(scene, group) && laterWords.has(wordAt(scene, later)) && listJoints.has(wordAt(scene, later - 1));
}

/** "| eight |;": a number alone, and the clause ends. */
function endsAlone(scene: Scene, { last, head, quantity, kind }: Group): boolean {
  const end = tokenAt(scene, last);
  return quantity !== null && head < 0 && kind !== 'thing' && (end === undefined || end.kind === 'punctuation');
}

/** "police said | eight |;". */
function isNumberSaid(scene: Scene, group: Group): boolean {
  const { first } = group, verb = tokenAt(scene, first - 1);
  // "rose to 102 from the earlier | reported | 61": what it was before
  const source = scene.closes.get(first - 1);
  if (!endsAlone(scene, group) || (source !== undefined && wordAt(scene, source.first - 1) === 'from')) return false;
  const isSaid = verb?.cue?.kind === 'speech' && tagged(verb, Tag.VerbPast | Tag.VerbPresent | Tag.VerbBase) && !tells.has(verb.lower);
  return isSaid && scene.closes.has(first - 1);
}

/** "Ten died, police said, the hospital | put it at | twelve": the verb that gives the number for what was told; -1 where none does. */
function putBefore(scene: Scene, { first, quantity, head, kind }: Group): number {
  const isPut = wordAt(scene, first - 1) === 'at' && wordAt(scene, first - 2) === 'it' && putsForms.has(wordAt(scene, first - 3));
  return isPut && quantity !== null && head < 0 && kind !== 'thing' ? first - 3 : -1;
}
