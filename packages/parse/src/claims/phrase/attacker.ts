/** Who did it, told in a clause behind the harm: "killed when | gunmen | opened fire on a bus". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { attacksOf, firesAt, opensFire } from '../lexicon/deeds.js';
import { captives } from '../lexicon/groups-of-people.js';
import { attackJoints, deedEnds } from '../lexicon/joints.js';
import { reflexives } from '../lexicon/pronouns.js';
import { timeSpans } from '../lexicon/times.js';
import { verbAtWord } from '../triggers.js';
import { agentOf } from './agent.js';
import type { Group, Range } from './group.js';
import { hasWord } from './nearby.js';
import { singular } from './nouns.js';
import { isInGroup, type Scene, tokenAt, wordAt } from './scene.js';

/** How far behind "fired" that stands at whom, or what. */
const FIRED = 3;

/** How far behind the verb of harm the clause opens, in tokens. */
const REACH = 16;

/**
 * "killed when | gunmen | stormed a bus", "died after | police | opened fire": the subject of an attack behind the token at `from`; not of
 * the attackers' own dead. `victims`: the words of those harmed.
 */
export function attackerBehind(scene: Scene, from: number, victims: Range | null): Range | null {
  for (let i = from; i < scene.last && i < from + REACH; i++) {
    const word = wordAt(scene, i);
    if (attackJoints.has(word)) {
      // "a day | after | raiders stormed the mill"
      if (timeSpans.has(wordAt(scene, i - 1))) return null;
      const subject = scene.opens.get(i + 1);
      return subject !== undefined && attacks(scene, subject) && !isOfVictims(scene, subject, victims) ? agentOf(scene, subject) : null;
    }
    if (endsClause(scene, i)) return null;
  }
  return null;
}

/** ";", "who", another verb than that of the next harm: "were killed and 13 | injured | when". */
function endsClause(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i), word = wordAt(scene, i);
  if (token?.kind === 'mark' || (deedEnds.has(word) && word !== ',' && word !== 'and')) return true;
  return tagged(token, Tag.VerbPast) && !isInGroup(scene, i) && verbAtWord(word) === undefined;
}

/** "gunmen | attacked", "police | opened fire", "troops | reportedly | shelled". */
function attacks(scene: Scene, { last }: Group): boolean {
  let verb = last;
  while (tagged(tokenAt(scene, verb), Tag.Adverb | Tag.Have)) verb++;
  const word = wordAt(scene, verb), next = wordAt(scene, verb + 1);
  // "fired | on a crowd", "fired | six mortars"; not "fired | tear gas"
  if (word === 'fired') return hasWord(scene, verb + 1, verb + FIRED, firesAt);
  // "a bomber | blew | himself up"
  return attacksOf.has(word) || (opensFire.has(word) && next === 'fire') || (word === 'blew' && reflexives.has(next));
}

/**
 * "four rebels were killed when | rebels | attacked a post": by those whom they attacked; "hostages died after | police | stormed the
 * bank".
 */
function isOfVictims(scene: Scene, { head }: Group, victims: Range | null): boolean {
  if (victims === null) return false;
  if (hasWord(scene, victims.first, victims.last, captives)) return true;
  return singular(wordAt(scene, victims.last - 1)) === singular(wordAt(scene, head));
}
