/** Whether people were in somebody's hands before they are told of as released, missing or eliminated. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captivityWords } from '../lexicon/captivity.js';
import { dischargeWords } from '../lexicon/clinic.js';
import { safeStates } from '../lexicon/fates.js';
import { armed, captives, heldPeople, players } from '../lexicon/groups-of-people.js';
import { findsSafe, goesForms } from '../lexicon/harm-phrases.js';
import { foundSafeEnds } from '../lexicon/joints.js';
import { personRelatives } from '../lexicon/pronouns.js';
import { verbAtWord } from '../triggers.js';
import { isOutlaw } from './captor.js';
import { hasWord } from './nearby.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { verbGroup } from './verb-group.js';
import type { Victim } from './victim.js';

/** How far behind the missing "found alive" stands, in tokens. */
const REACH = 10;

/**
 * Reports, polls and films are released, delegates freed and sailors rescued: people count where a number or their
 * state says that they were held.
 */
export function wasHeld(scene: Scene, { basis, named, qualifier, first, group }: Victim, lemma: string): boolean {
  if (isHeldBehind(scene, group.last)) return true;
  if (named !== null && hasWord(scene, named.first, named.last, captives)) return true;
  const isToldOf = named !== null && lemma !== 'rescue' && lemma !== 'recover' && isToldHeld(scene);
  if (isToldOf) return !tagged(tokenAt(scene, named.last - 1), Tag.Place);
  // "recovered | two abducted clerks": nothing else that is found again
  if (lemma === 'recover') return false;
  // "was treated at a clinic and released": out of hospital, not out of anybody's hands
  if (lemma === 'release' && hasWord(scene, scene.first, scene.last, dischargeWords)) return false;
  if (named === null) {
    if (lemma === 'rescue') return false;
    // "Brink 11 will be released": the number of a film, of a program
    const isTitle = lemma === 'release' && !scene.shouting && tokenAt(scene, first - 1)?.capital === true;
    return basis === 'one' || (basis === 'number' && qualifier !== 'vague' && !isTitle);
  }
  if (players.has(wordAt(scene, named.last - 1))) return false;
  return hasWord(scene, named.first, named.last, heldPeople) || (lemma !== 'rescue' && (basis === 'number' || isWithOthers(scene, group.last)));
}

/** "A priest | freed along with six nuns": of no film, and by no club. */
const isWithOthers = (scene: Scene, verb: number): boolean =>
  wordAt(scene, verb + 1) === 'along' && wordAt(scene, verb + 2) === 'with' && (scene.opens.get(verb + 3)?.quantity ?? null) !== null;

/** "kidnapped", "held". */
const inHands: ReadonlySet<string> = new Set(['abducted', 'detained']);

/**
 * "rescued three traders | kidnapped on Monday", "a nurse | held in Orsa | is freed", "rescued 20 women | from Boko Haram": what
 * follows the people says who held them.
 */
function isHeldBehind(scene: Scene, end: number): boolean {
  const trigger = verbAtWord(wordAt(scene, end)), isTaken = trigger?.form === 'past' && inHands.has(trigger.harm);
  const holders = wordAt(scene, end) === 'from' ? scene.opens.get(end + 1) : undefined;
  return isTaken || (holders !== undefined && isOutlaw(scene, holders)) || isTakenWho(scene, wordAt(scene, end) === ',' ? end + 1 : end);
}

/** Tokens from "who" to what befell them, at most: "| who had recently been kidnapped". */
const BEFALLEN = 5;

/** "rescued three traders | who had been kidnapped", "a clerk | who vanished in May", "| who had gone missing". */
export function isTakenWho(scene: Scene, who: number): boolean {
  if (!personRelatives.has(wordAt(scene, who))) return false;
  for (let i = who + 1; i < who + BEFALLEN; i++) {
    if (wordAt(scene, i) === 'missing' && goesForms.has(wordAt(scene, i - 1))) return true;
    const trigger = verbAtWord(wordAt(scene, i));
    if (trigger?.harm === 'missing' && trigger.victim === 'subject') return trigger.form === 'past';
    if (trigger !== undefined) return trigger.form === 'past' && trigger.harm === 'abducted' && verbGroup(scene, i).passive;
  }
  return false;
}

/** "was freed after three months in | captivity", "freed by their | kidnappers". */
const isToldHeld = (scene: Scene): boolean => hasWord(scene, scene.first, scene.last, captivityWords);

/** "two missing hikers | have been found alive". */
export function isFoundSafe(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + REACH; i++) {
    // "were missing | but were | later found safe": still of them
    const isOfSame = tagged(tokenAt(scene, i), Tag.Coordinator) && tagged(tokenAt(scene, i + 1), Tag.Be);
    if (foundSafeEnds.has(wordAt(scene, i)) && !isOfSame) return false;
    if (findsSafe.has(wordAt(scene, i)) && safeStates.has(wordAt(scene, i + 1))) return true;
  }
  return false;
}

/** "he was eliminated in the first round": only armed people are killed by that word. */
export function mayBeEliminated(scene: Scene, { named }: Victim, lemma: string): boolean {
  if (lemma !== 'eliminate') return true;
  return named !== null && hasWord(scene, named.first, named.last, armed);
}
