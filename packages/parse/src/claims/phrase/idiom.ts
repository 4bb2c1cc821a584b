/**
 * Where a verb of harm says less or other than its lemma: "shot and killed", "shot at", "gunned down", "captured on
 * camera".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captiveStates, charges, grounds, heldLoosely } from '../lexicon/captivity.js';
import { clinics, medicalPlaces } from '../lexicon/clinic.js';
import { harmless, takesJobs } from '../lexicon/deeds.js';
import { succumbedTo } from '../lexicon/fates.js';
import { bodyParts, nextHarms } from '../lexicon/harm-phrases.js';
import { captivityEnds } from '../lexicon/joints.js';
import { otherSenses, recordings, turnsOff } from '../lexicon/particles.js';
import { venues } from '../lexicon/place-words.js';
import type { VerbTrigger } from '../triggers.js';
import { hasWord, nearestBefore } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { verbGroup } from './verb-group.js';

/** How far behind its verb "hostage" stands, in tokens. */
const REACH = 12;

/** How far behind "released from" the clinic stands, in tokens. */
const DISCHARGED = 4;

/** How far behind "captured on" the camera stands, in tokens. */
const RECORDED = 5;

/** Whether another reading holds at this word: then no claim is read from it. */
export function isSuperseded(scene: Scene, at: number, { lemma, form }: VerbTrigger): boolean {
  let i = at + 1;
  while (tagged(tokenAt(scene, i), Tag.Adverb) && !turnsOff.has(wordAt(scene, i)) && !scene.opens.has(i)) i++;
  const next = wordAt(scene, i);
  switch (lemma) {
    case 'succumb': return !isToInjuries(scene, i) && !isOfHurt(scene, at, i);
    // "economically displaced", "displaced by | automation"
    case 'displace': return wordAt(scene, at - 1) === 'economically' || isOutOfWork(scene, at);
    // "were killed off | the coast", "off | Lampedusa", "three die off | Bor"
    case 'die':
    case 'kill': if (next === 'off' && isAtSea(scene, i + 1)) return false;
      break;
    // "was hung | by his wrists", "were hanged | on Monday"
    case 'hang': return isByLimbs(scene, i) || !verbGroup(scene, at).passive && otherSenses.get(lemma)?.has(next) === true;
    // "released | from hospital": out of nobody's hands
    case 'release': return next === 'from' && hasWord(scene, i + 1, i + DISCHARGED, medicalPlaces);
    case 'hurt': return next === 'by' && doesNoHarm(scene, i + 1);
    case 'pick':
    case 'round': return wordAt(scene, at + 1) !== 'up';
    case 'capture': return next === 'on' && hasWord(scene, i + 1, i + RECORDED, recordings);
    case 'hold':
    case 'seize': return isNoCustody(scene, at, i);
    case 'shoot':
      // "shot | at least 12 people"
      if (next === 'at' && (scene.opens.get(i)?.quantity != null || isShotThere(scene, at, i + 1))) return false;
      // "shot | through the neck"
      if (next === 'through' && isBodyPart(scene, i + 1)) return false;
      // "shot | for refusing to pay"
      if (next === 'for' && tagged(tokenAt(scene, i + 1), Tag.VerbIng)) return false;
      // "was shot and killed": the death is read at "killed"
      if (next === 'and' || next === 'or') return form !== 'base' && nextHarms.has(wordAt(scene, i + 1));
  }
  return otherSenses.get(lemma)?.has(next) === true;
}

/** "displaced | by automation", "by cheap imports": out of a job. */
const isOutOfWork = (scene: Scene, at: number): boolean =>
  wordAt(scene, at + 1) === 'by' && [2, 3, 4].some((k) => takesJobs.has(wordAt(scene, at + k)));

/** "the neck", "his wrists". */
const isBodyPart = (scene: Scene, at: number): boolean => [1, 2].some((k) => bodyParts.has(wordAt(scene, at + k)));

/** Tokens from "hung" to "by", at most: "hung | from the ceiling by his hands". */
const HUNG = 6;

/** "by his wrists": hurt, and not killed. */
function isByLimbs(scene: Scene, at: number): boolean {
  for (let i = at; i < at + HUNG; i++) if (wordAt(scene, i) === 'by' && isBodyPart(scene, i)) return true;
  return false;
}

/** "off | the coast of Libya", "off | Lampedusa". */
function isAtSea(scene: Scene, at: number): boolean {
  const group = scene.opens.get(at);
  if (group === undefined) return false;
  return wordAt(scene, group.head) === 'coast' || (tokenAt(scene, group.noun)?.capital === true && group.quantity === null);
}

/** "hurt by | the remarks", "by | higher tariffs": nobody's body. */
function doesNoHarm(scene: Scene, at: number): boolean {
  const group = scene.opens.get(at);
  return group !== undefined && harmless.has(wordAt(scene, group.head));
}

/** "to | his injuries", "to | serious burns". */
const isToInjuries = (scene: Scene, to: number): boolean =>
  wordAt(scene, to) === 'to' && [1, 2, 3].some((k) => succumbedTo.has(wordAt(scene, to + k)));

/** "held accountable", "held at gunpoint", "held hostage": nobody's custody, or told by another rule. */
function isNoCustody(scene: Scene, at: number, next: number): boolean {
  if (heldLoosely.has(wordAt(scene, next)) && !isOnCharge(scene, next) && !isSomewhere(scene, at, next)) return true;
  const weapon = wordAt(scene, next + 1);
  return weapon === 'gunpoint' || weapon === 'knifepoint' || isCaptivity(scene, at);
}

/** "held | on a charge of theft", "on suspicion of": by the police, whoever that is. */
const isOnCharge = (scene: Scene, on: number): boolean =>
  wordAt(scene, on) === 'on' && [1, 2, 3].some((k) => charges.has(wordAt(scene, on + k)));

/** "nuns were seized | on the road", "on Sunday"; not "held | on the basis of", "the slip was seized | on by critics". */
function isSomewhere(scene: Scene, at: number, on: number): boolean {
  if (wordAt(scene, on) !== 'on' || grounds.has(wordAt(scene, on + 2))) return false;
  const next = tokenAt(scene, on + 1);
  return next?.kind !== 'punctuation' && !tagged(next, Tag.Preposition) && verbGroup(scene, at).passive;
}

/** "are held hostage", "seized nine men as prisoners": the rule of hostages reads it. */
function isCaptivity(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + REACH; i++) {
    if (captiveStates.has(wordAt(scene, i))) return true;
    if (captivityEnds.has(wordAt(scene, i))) return false;
  }
  return false;
}

/** "was shot at | a checkpoint", "at | close range", "man shot at | bus stop": where and how, not the mark that was missed. */
function isShotThere(scene: Scene, at: number, place: number): boolean {
  const group = scene.opens.get(place), { passive } = verbGroup(scene, at);
  // "was shot at | 3 a.m.", "at | least nine times"
  if (passive && (tokenAt(scene, place)?.kind === 'number' || wordAt(scene, place) === 'least')) return true;
  if (group === undefined || group.kind === 'person' || group.head < 0) return false;
  return passive || (venues.has(wordAt(scene, group.head)) && scene.closes.get(at)?.plural === false);
}

/** Tokens from what hurt somebody to "succumbed", and from there to where he lay, at most. */
const HURT = 24, LAY = 7;

/** "received bullet injuries and | succumbed on the way to hospital": of what hurt him; not "succumbed to the champions". */
const isOfHurt = (scene: Scene, at: number, next: number): boolean =>
  wordAt(scene, next) !== 'to' && (nearestBefore(scene, at, succumbedTo, HURT) >= 0 || hasWord(scene, next, next + LAY, clinics));
