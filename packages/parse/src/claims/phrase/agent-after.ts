/** Who did it, behind the verb: "killed by | gunmen", "died at the hands of | the army". */
import { tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { peacefulDeeds, tellForms } from '../lexicon/deeds.js';
import { membership } from '../lexicon/groups-of-people.js';
import { agentEnds } from '../lexicon/joints.js';
import { inPlace } from '../lexicon/prepositions.js';
import { agentOf, isEvent, isOrigin } from './agent.js';
import type { Group, Range } from './group.js';
import { hasWord } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** How far behind its verb "by" stands, in tokens. */
const REACH = 16;

/** "by | gunmen" behind the verb, within its clause. */
export function agentAfter(scene: Scene, at: number): Range | null {
  for (let i = at + 1; i < scene.last && i < at + REACH; i++) {
    const word = wordAt(scene, i), land = word === ',' ? landEnd(scene, i) : -1;
    if (land > i) {
      i = land;
      continue;
    }
    // "those killed in the raid | were named by the police"
    if (agentEnds.has(word) || tagged(tokenAt(scene, i), Tag.Be)) return null;
    if (word !== 'by') continue;
    // "freed following talks | by elders", "on information given | by Sen": they talked
    if (peacefulDeeds.has(wordAt(scene, i - 1)) || (i - 1 > at && tellForms.has(wordAt(scene, i - 1)))) return null;
    // "held since protests | led by farmers"
    const gathering = tagged(tokenAt(scene, i - 1), Tag.VerbPast) ? scene.closes.get(i - 1) : undefined;
    if (i - 1 > at && peacefulDeeds.has(wordAt(scene, gathering?.head ?? -1))) return null;
    const group = scene.opens.get(i + 1), joint = group === undefined ? null : jointAgents(scene, group, scene.opens.get(group.last + 1));
    if (joint !== null && !tagged(tokenAt(scene, joint.last), VERB | AUXILIARY)) return joint;
    // "killed by shelling | launched | by rebels"
    const launched = group?.last ?? i + 2;
    if (launchedForms.has(wordAt(scene, launched)) && isEvent(wordAt(scene, launched - 1))) {
      i = launched;
      continue;
    }
    const agent = agentOf(scene, group);
    // "by | Russian | shelling", "by | an alleged Russian | shooting": the shelling did
    const isOfEvent = agent !== null && (agent.last === i + 2 || isEvent(wordAt(scene, agent.last)));
    return isOfEvent && isOrigin(tokenAt(scene, agent.last - 1)) ? null : agent;
  }
  return null;
}

/** "shelling *launched* by rebels". */
const launchedForms: ReadonlySet<string> = new Set(['launched', 'fired', 'staged', 'ordered', 'planted', 'detonated']);

/** "killed in Orsa|, Karland|, by gunmen": the comma that closes the land of the place before; -1 where none does. */
function landEnd(scene: Scene, comma: number): number {
  const land = scene.opens.get(comma + 1), place = scene.closes.get(comma);
  const isLand = land?.quantity === null && land.determiner === 'none' && tokenAt(scene, land.first)?.capital === true;
  const isPlace = place !== undefined && inPlace.has(wordAt(scene, place.first - 1)) || wordAt(scene, (place?.first ?? 0) - 1) === 'of';
  return isLand && isPlace && wordAt(scene, land.last) === ',' && wordAt(scene, land.last + 1) === 'by' ? land.last : -1;
}

/** "soldiers and police", "French and Malian troops": two joined by "and" who both did it, or whose adjective the first is; else null. */
export function jointAgents(scene: Scene, one: Group, other: Group | undefined): Range | null {
  const second = wordAt(scene, one.last) === 'and' && other?.first === one.last + 1 && !isRest(scene, other) ? agentOf(scene, other) : null;
  const isAdjective = one.last === one.first + 1 && isOrigin(tokenAt(scene, one.first));
  if (second === null || one.quantity !== null || !isAdjective && agentOf(scene, one) === null) return null;
  // "a team of | soldiers and police"
  if (wordAt(scene, one.first - 1) === 'of') return null;
  // "police and members | of a task force"
  const isMember = membership.has(wordAt(scene, second.last - 1)) && wordAt(scene, second.last) === 'of';
  const body = isMember ? scene.opens.get(second.last + 1) : undefined;
  return { first: one.first, last: body?.last ?? second.last };
}

const REST: ReadonlySet<string> = new Set(['other', 'others', 'rest']);

/** "shot by police and | the other two | arrested": those of whom the next verb tells. */
const isRest = (scene: Scene, { first, last }: Group): boolean => hasWord(scene, first, last, REST);

/** "at the hands of | the army" behind the word at `at`, within its clause. */
export function agentAtHands(scene: Scene, at: number): Range | null {
  for (let i = at + 1; i < scene.last && i < at + REACH; i++) {
    if (agentEnds.has(wordAt(scene, i))) return null;
    const isAtHands = wordAt(scene, i) === 'hands' && wordAt(scene, i - 2) === 'at' && wordAt(scene, i + 1) === 'of';
    // "at the hands of “| armed gangs |”"
    if (isAtHands) return agentOf(scene, scene.opens.get(tokenAt(scene, i + 2)?.kind === 'mark' ? i + 3 : i + 2));
  }
  return null;
}
