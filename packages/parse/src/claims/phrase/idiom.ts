/** Where a verb of harm says less or other than its lemma: "shot and killed", "shot at", "gunned down", "captured on camera". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { VerbTrigger } from '../triggers.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { verbGroup } from './verb-group.js';
import type { Victim } from './victims.js';
import { captiveStates, charges, heldLoosely } from '../lexicon/captivity.js';
import { dischargeWords } from '../lexicon/clinic.js';
import { safeStates, succumbedTo } from '../lexicon/fates.js';
import { heldPeople, players } from '../lexicon/groups-of-people.js';
import { findsSafe, nextHarms } from '../lexicon/harm-phrases.js';
import { captivityEnds, foundSafeEnds } from '../lexicon/joints.js';
import { turnsOff } from '../lexicon/particles.js';

/** Particles with which the verb means something else. */
const SPOILS: Readonly<Record<string, RegExp>> = {
  shoot: /^(?:at|back|down|up|off|for|out|into|through|video|footage)$/, die: /^(?:down|out|hard|off|for)$/, kill: /^(?:off|time)$/,
  hang: /^(?:out|on|up|over|around|in|from)$/, capture: /^(?:on|in|by|the)$/, free: /^(?:up|from)$/, disappear: /^(?:from|into|behind)$/, vanish: /^(?:from|into|behind)$/,
  surrender: /^(?:control|power|territory|weapons|sovereignty)$/, drown: /^(?:out|in)$/, succumb: /^(?!to$)/, stab: /^(?:at)$/,
};

/** Whether another reading holds at this word: then no claim is read from it. */
export function isSuperseded(scene: Scene, at: number, { lemma, form }: VerbTrigger): boolean {
  let i = at + 1;
  while (tagged(tokenAt(scene, i), Tag.Adverb) && !turnsOff.has(wordAt(scene, i)) && !scene.opens.has(i)) i++;
  const next = wordAt(scene, i);
  if (lemma === 'succumb') return !(next === 'to' && [2, 3, 4].some((k) => succumbedTo.has(wordAt(scene, i + k - 1))));
  if (lemma === 'round') return wordAt(scene, at + 1) !== 'up';
  if (lemma === 'hold' || lemma === 'seize') return (heldLoosely.has(next) && !isOnCharge(scene, i)) || /^(?:gun|knife)point$/.test(wordAt(scene, i + 1)) || isCaptivity(scene, at);
  const spoils = SPOILS[lemma];
  if (spoils !== undefined && spoils.test(next) && !(lemma === 'shoot' && next === 'at' && isShotThere(scene, at, i + 1)) && !(lemma === 'capture' && next !== 'on') && !((lemma === 'drown' || lemma === 'hang') && next === 'in')
    && !((lemma === 'disappear' || lemma === 'vanish') && next === 'from' )) return true;
  // "was shot and killed": the death is read at "killed"
  if (lemma === 'shoot' && form !== 'base' && (next === 'and' || next === 'or')) return nextHarms.has(wordAt(scene, i + 1));
  return false;
}

/** "was shot at | a party", "man shot at | bus stop": where, not the mark that was missed. */
function isShotThere(scene: Scene, at: number, place: number): boolean {
  const group = scene.opens.get(place);
  if (group === undefined || group.kind === 'person' || group.head < 0) return false;
  return PLACES.test(wordAt(scene, group.head)) && (verbGroup(scene, at).passive || scene.closes.get(at)?.plural === false);
}

const PLACES = new RegExp(`^(?:home|party|stop|station|club|nightclub|bar|pub|mall|park|playground|store|shop|supermarket|restaurant|diner|market|festival|concert|motel
  |hotel|intersection|junction|event|wedding|funeral|vigil|apartments?|complex|school|college|university|campus|rally|carwash|lot|barbecue|gathering)$`.replace(/\s+/g, ''));

/** "held | on a charge of theft", "on suspicion of": by the police, whoever that is. */
const isOnCharge = (scene: Scene, on: number): boolean =>
  wordAt(scene, on) === 'on' && [1, 2, 3].some((k) => charges.has(wordAt(scene, on + k)));


/** "are held hostage", "seized nine men as prisoners": the rule of hostages reads it. */
function isCaptivity(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 12; i++) {
    if (captiveStates.has(wordAt(scene, i))) return true;
    if (captivityEnds.has(wordAt(scene, i))) return false;
  }
  return false;
}

/** "he was eliminated in the first round": only armed people are killed by that word. */
export function mayBeEliminated(scene: Scene, { named }: Victim, lemma: string): boolean {
  if (lemma !== 'eliminate') return true;
  return named !== null && scene.tokens.slice(named.first, named.last).some(({ lower }) => ARMED.test(lower));
}

const ARMED = /^(?:militant|rebel|terrorist|insurgent|fighter|gunman|gunmen|soldier|troop|naxal|naxalite|maoist|cadre|operative|commander|leader|jihadi|jihadist|guerrilla|separatist|bomber)s?$/;



/** "was treated at a clinic and released": out of hospital, not out of anybody's hands. */
function isDischarge(scene: Scene): boolean {
  for (let i = scene.first; i < scene.last; i++) if (dischargeWords.has(wordAt(scene, i))) return true;
  return false;
}

/** Reports, polls and films are released, delegates freed and sailors rescued: people count where a number or their state says that they were held. */
export function wasHeld(scene: Scene, { basis, named, qualifier, first }: Victim, lemma: string): boolean {
  if (lemma === 'rescue' && named === null) return false;
  if (lemma === 'release' && isDischarge(scene)) return false;
  if (named !== null && players.has(wordAt(scene, named.last - 1))) return false;
  // "Brink 11 will be released": the number of a film, of a program
  if (basis === 'number' && named === null && lemma === 'release' && !scene.shouting && tokenAt(scene, first - 1)?.capital === true) return false;
  if (named === null) return (basis === 'number' && qualifier !== 'vague') || basis === 'one';
  for (let i = named.first; i < named.last; i++) if (heldPeople.has(wordAt(scene, i))) return true;
  return basis === 'number' && lemma !== 'rescue';
}

/** "two missing hikers | have been found alive". */
export function isFoundSafe(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 10; i++) {
    if (foundSafeEnds.has(wordAt(scene, i))) return false;
    if (findsSafe.has(wordAt(scene, i)) && safeStates.has(wordAt(scene, i + 1))) return true;
  }
  return false;
}
