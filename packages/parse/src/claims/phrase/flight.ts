/** Who flees from harm, and who from what he did: "9,000 people fled the shelling", not "four suspects fled the scene". */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { countryWords } from '../../lexicon/places.js';
import { fledPlaces, jails, onFoot, runsFrom } from '../lexicon/abroad.js';
import { takings } from '../lexicon/captivity.js';
import { fugitives, officers, outlaws, rescuers, travellers } from '../lexicon/groups-of-people.js';
import { listJoints } from '../lexicon/joints.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { isAbroad, isWithinLand } from './abroad.js';
import { hasWord } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import type { Victim } from './victim.js';

/** How far behind "fled" its place stands, in tokens. */
const REACH = 10;
/** So few are displaced only where the words say what they fled. */
const FEW = 20;
/** So many do not run from a deed. */
const CROWD = 200;

/** Refugees where the flight crosses a border: "fled to Uganda", "fled the country"; else "fled their homes | within the country". */
export function harmOfFlight(scene: Scene, at: number): Harm {
  const end = flightEnd(scene, at);
  if (isAbroad(scene, at + 1, end) || isCountry(scene, at + 1)) return 'refugees';
  for (let i = at + 1; i < end; i++) if (isWithinLand(scene, i)) return 'internally_displaced';
  return 'displaced';
}

/** "fled | Karland |": not "fled | Karland's | port". */
function isCountry(scene: Scene, at: number): boolean {
  const land = scene.opens.get(at), name = land === undefined ? undefined : tokenAt(scene, land.last - 1);
  return land?.determiner === 'none' && land.quantity === null && name?.capital === true && countryWords.has(name.lower);
}

/** Whether those counted flee from harm that others do, or from a flood: no gunmen, no suspects, nobody in a getaway car. */
export function fleeHarm(scene: Scene, { basis, count, max, group }: Victim, at: number): boolean {
  const head = wordAt(scene, group.head), end = flightEnd(scene, at);
  if (basis !== 'number' || fugitives.has(head) || outlaws.has(head) || officers.has(head)) return false;
  // "A crowd of | 400,000 | fled the camp on foot"
  const isCrowd = (count ?? max ?? FEW) >= CROWD;
  if (hasWord(scene, at + 1, end, runsFrom) || (!isCrowd && hasWord(scene, at + 1, end, onFoot))) return false;
  // "The prison held 3,500; | 84 | fled"
  if (group.head < 0 && hasWord(scene, scene.first, end, jails)) return false;
  // "the abduction of 276 girls, | 57 of whom | fled"
  if (relativePersons.has(wordAt(scene, group.last - 1)) && hasWord(scene, scene.first, group.first, takings)) return false;
  return (count ?? max ?? FEW) >= FEW || tellsWhat(scene, at + 1, end);
}

/** "900 residents | evacuated": a number of those who live there; no crews, no guards. */
export function evacuates(scene: Scene, { basis, count, max, group }: Victim): boolean {
  const head = wordAt(scene, group.head), isMany = basis === 'number' && (count ?? max ?? FEW) >= FEW;
  return isMany && !officers.has(head) && !rescuers.has(head);
}

/** Whether those counted "crossed | into Uganda" or "crossed | the border" as people who flee: no troops, no travellers. */
export function leavesLand(scene: Scene, { basis, group }: Victim, at: number): boolean {
  const head = wordAt(scene, group.head);
  if (basis !== 'number' || outlaws.has(head) || officers.has(head) || travellers.has(head)) return false;
  // "arrived in | Chad", "crossed into", "crossed the border"
  if (wordAt(scene, at) === 'arrived') return wordAt(scene, at + 1) === 'in' && isCountry(scene, at + 2);
  return wordAt(scene, (scene.opens.get(at + 1)?.last ?? at) - 1) === 'border' || isAbroad(scene, at + 1, flightEnd(scene, at));
}

function flightEnd(scene: Scene, at: number): number {
  let end = at + 1;
  while (end < at + REACH && !listJoints.has(wordAt(scene, end))) end++;
  return end;
}

/** "their homes", "the shelling", "to Orsa": what is fled, or where to. */
function tellsWhat(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (fledPlaces.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Place)) return true;
  return false;
}
