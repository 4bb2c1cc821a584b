/** Which class the victims belong to, where their words say it. Source of the words: own list, by the codebook's definitions. */
import type { VictimClass } from '@onrecord/schema';
import { type Range } from '../phrase/group.js';
import { singular } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { factOf } from '../../language/remember.js';
import { aidWords, healthWords, staffWords } from '../lexicon/groups-of-people.js';
import { nounJoints } from '../lexicon/joints.js';
import { headEnds } from '../lexicon/prepositions.js';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const lists: readonly (readonly [VictimClass, readonly string[]])[] = [
  ['child', words('child children boy boys girl girls infant baby babies toddler schoolchild schoolchildren schoolgirl schoolboy teenager minor kid newborn daughter son grandchild')],
  ['journalist', words('journalist reporter photographer cameraman cameramen correspondent photojournalist blogger broadcaster editor videographer')],
  ['medical', words('doctor nurse medic paramedic surgeon physician midwife medics')],
  ['aid_worker', words('aid-worker humanitarian peacekeeper volunteer ngo ingo')],
  ['prisoner', words('prisoner inmate detainee captive hostage')],
  ['protester', words('protester protestor demonstrator marcher rioter')],
  ['combatant', words(`rebel militant insurgent gunman gunmen fighter terrorist guerrilla guerilla jihadi jihadist extremist militiaman militiamen naxal naxalite maoist
    cadre separatist mujahideen ultra taliban attacker combatant militia bomber assailant`)],
  ['security_forces', words(`soldier troop police policeman policemen officer trooper constable sergeant serviceman servicemen marine commando guard
    jawan personnel gendarme paratrooper conscript recruit lieutenant colonel general major sub-inspector policewoman cop peacekeepers army`)],
  ['official', words('minister mayor governor official lawmaker senator parliamentarian councillor judge magistrate prosecutor diplomat ambassador consul politician president sarpanch legislator')],
  ['civilian', words(`civilian villager resident worshipper worshiper passenger pilgrim shopper bystander farmer teacher student passer-by passerby pedestrian tourist worker labourer laborer
    shopkeeper worker driver trader miner motorist commuter mourner tribesman woman women man-of-the-street pensioner family`)],
];
const classes = new Map<string, VictimClass>(lists.flatMap(([name, list]) => list.map((word) => [word, name] as const)));
/** Say less than another word beside them: "women fighters", "family of a soldier". */
const WEAK = new Set(['woman', 'women', 'family', 'worker', 'driver']);


const classOf = factOf(({ lower }): VictimClass | null =>
  classes.get(lower) ?? classes.get(singular(lower)) ?? (lower.includes('-') ? classes.get(singular(lower.slice(lower.lastIndexOf('-') + 1))) : null) ?? null);

/** The class of one noun phrase without joints: its last noun's. */
function classWithin(scene: Scene, { first, last }: Range): VictimClass | null {
  let found: VictimClass | null = null, weak: VictimClass | null = null;
  for (let i = first; i < last; i++) {
    const token = tokenAt(scene, i), word = wordAt(scene, i);
    if (aidWords.has(word) && staffWords.has(wordAt(scene, i + 1))) return 'aid_worker';
    if (healthWords.has(word) && staffWords.has(wordAt(scene, i + 1))) return 'medical';
    // "a police officer's wife", "members of the army": only the head's own side of "of" counts
    if (word === "'s") { found = null; weak = null; continue; }
    if (headEnds.has(word) && found !== null) break;
    // "child soldiers", "police informer": the last noun decides
    const name = token === undefined ? null : classOf(token);
    if (name === null) continue;
    if (WEAK.has(word) || WEAK.has(singular(word))) weak = name;
    else found = name;
  }
  return found ?? weak;
}

/** The phrases that "and", "or" and commas join. */
function joinedIn(scene: Scene, { first, last }: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !nounJoints.has(wordAt(scene, i))) continue;
    if (i > from) parts.push({ first: from, last: i });
    from = i + 1;
  }
  return parts;
}

/** The class that the noun phrase names; mixed where its parts differ; null where it, or one of them, says none. */
export function victimClass(scene: Scene, range: Range | null): VictimClass | null {
  if (range === null) return null;
  const found = new Set(joinedIn(scene, range).map((part) => classWithin(scene, part)));
  if (found.has(null) || found.size === 0) return null;
  return found.size > 1 ? 'mixed' : [...found][0] ?? null;
}
