/** Who did it, where the verb of harm has no people for its subject: "killed in the army's raid", "a raid by the army left nine dead". */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { ownersDeeds } from '../lexicon/deeds.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { deedEnds } from '../lexicon/joints.js';
import { anyOwner } from '../lexicon/place-words.js';
import { deedLeads } from '../lexicon/prepositions.js';
import { agentBefore } from '../phrase/agent-before.js';
import { agentOf } from '../phrase/agent.js';
import { attackerBehind } from '../phrase/attacker.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Proposal, readBy } from '../rule.js';
import { isFinite } from './core.js';
import { victimClass } from './victim-class.js';

/** How far behind its verb the deed stands, in tokens. */
const REACH = 12;

/** Whoever the sentence says did what `claim`, read without an agent, tells of; `before` and `next`: the claims beside it. */
export function doerOf(claim: Proposal, before: Proposal | undefined, next: Proposal | undefined): Range | null {
  const { scene, at, verb } = claim;
  const owner = verb === null ? null : ownerOfDeed(scene, at + 1);
  if (owner !== null || !isViolent(claim.harm)) return owner;
  return leaver(claim, before) ?? doerOfSubject(claim) ?? agentOfNext(claim, next) ?? attackerOf(claim);
}

/** "killed when | gunmen | stormed a bus"; not "two soldiers were killed when | troops | raided a hideout", whose own dead they are. */
function attackerOf({ scene, at, victim }: Proposal): Range | null {
  const attacker = attackerBehind(scene, Math.max(at + 1, victim.last), victim.named);
  const side = attacker === null ? null : victimClass(scene, attacker);
  return SIDES.has(side ?? '') && victimClass(scene, victim.named) === side ? null : attacker;
}

const SIDES: ReadonlySet<string> = new Set(['security_forces', 'combatant']);

const isViolent = (harm: Harm): boolean => harm === 'killed' || harm === 'wounded' || harm === 'abducted' || harm === 'casualties';

/** "| Gunmen | attacked a mill, leaving nine dead": the subject of "left"; "and | 12 | injured" have that of those before. */
function leaver({ scene, victim, rule }: Proposal, before: Proposal | undefined): Range | null {
  const left = victim.group.first - 1;
  const isSecond = before !== undefined && readBy(before.rule) === 'people-dead' && before.victim.last < left;
  if (isSecond && wordAt(scene, left) === 'and' && leavesBehind.has(wordAt(scene, before.victim.group.first - 1))) return before.agent;
  if (readBy(rule) !== 'people-dead' || !leavesBehind.has(wordAt(scene, left))) return null;
  const verb = verbGroup(scene, left);
  return agentBefore(scene, left, verb) ?? byBefore(scene, verb.first);
}

/** "An attack by | gunmen | on a mill | killed nine". */
const doerOfSubject = ({ scene, verb, victim, at }: Proposal): Range | null =>
  verb === null || verb.passive || victim.first < at ? null : byBefore(scene, verb.first);

/** "by | gunmen | on a mill": who did the deed that is the subject of the verb at `verb`. */
function byBefore(scene: Scene, verb: number): Range | null {
  const by = scene.groups.findLast((group) => group.last <= verb && wordAt(scene, group.first - 1) === 'by');
  if (by === undefined || !ownersDeeds.has(wordAt(scene, scene.closes.get(by.first - 1)?.head ?? -1))) return null;
  for (let i = by.last; i < verb; i++) if (isFinite(scene, i) || deedEnds.has(wordAt(scene, i))) return null;
  return agentOf(scene, by);
}

/** "six were killed | and | 13 injured by | gunmen |": one deed, told behind the second verb. */
function agentOfNext({ scene, at, victim, verb }: Proposal, next: Proposal | undefined): Range | null {
  if (next?.agent == null || verb === null || victim.first > at || !isViolent(next.harm) || wordAt(scene, at + 1) !== 'and') return null;
  return next.victim.group.first === at + 2 && next.victim.group.quantity !== null && next.agent.first > next.at ? next.agent : null;
}

/** "killed in | the government's | crackdown": the owner of the deed, where no other agent is told. */
function ownerOfDeed(scene: Scene, from: number): Range | null {
  for (let i = from; i < scene.last && i < from + REACH; i++) {
    if (deedEnds.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Be)) return null;
    const deed = scene.opens.get(i);
    if (deed === undefined || !ownersDeeds.has(wordAt(scene, deed.head)) || !deedLeads.has(wordAt(scene, i - 1)))
      continue;
    const mark = markOfOwner(scene, deed);
    if (mark < 0) continue;
    // "the country's offensive": whichever that is
    if (anyOwner.has(wordAt(scene, mark - 1))) return null;
    return agentOf(scene, { ...deed, last: mark, head: mark - 1, kind: 'unknown', determiner: 'definite' });
  }
  return null;
}

/** Where the group's first 's or apostrophe stands; -1 where it has none. */
function markOfOwner(scene: Scene, { first, last }: Group): number {
  for (let i = first; i < last; i++) if (wordAt(scene, i) === "'s" || wordAt(scene, i) === '’') return i;
  return -1;
}
