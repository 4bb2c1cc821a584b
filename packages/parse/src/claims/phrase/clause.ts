/** What the clause around a verb of harm says befell people: killed, wounded, or both counted by one number. */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { deadlyAdverbs, deadlyBehind } from '../lexicon/fates.js';
import { shootsOrStabs, wipeForms } from '../lexicon/harm-phrases.js';
import { isExecution } from './execution.js';
import { harmJoints } from '../lexicon/joints.js';
import { verbPairFillers, verbParticles } from '../lexicon/particles.js';
import { mannerForms, verbAtWord, type VerbTrigger } from '../triggers.js';
import { isWithinLand } from './abroad.js';
import type { Group } from './group.js';
import { firstObject, groupFrom, objectsFrom } from './object.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import type { VerbGroup } from './verb-group.js';

/** The verb of harm at this token, if there is one. */
export const verbAt = (scene: Scene, i: number): VerbTrigger | undefined => verbAtWord(wordAt(scene, i));

/** The group behind the verb, if it can be its object, not the time or a new clause. */
export function objectOf(scene: Scene, at: number): Group | undefined {
  const group = firstObject(scene, at + 1);
  return group?.kind === 'thing' && group.quantity === null ? undefined : group;
}

/** The next verb or noun of harm behind "and", "or": killed *or wounded*. */
export function partnerAfter(scene: Scene, at: number): number | null {
  let i = at + 1;
  while (verbParticles.has(wordAt(scene, i))) i++;
  if (!harmJoints.has(wordAt(scene, i))) return null;
  while (isBetweenVerbs(scene, i)) i++;
  const own = verbAt(scene, at), other = verbAt(scene, i);
  return own !== undefined && other?.form === own.form && other.victim === own.victim ? i : null;
}

/** "captured and | tortured | five clerks": a verb of any kind that shares the object; null where none does. */
export function secondVerb(scene: Scene, at: number): number | null {
  if (wordAt(scene, at + 1) !== 'and') return null;
  const second = tagged(tokenAt(scene, at + 2), Tag.Adverb) ? at + 3 : at + 2, object = groupFrom(scene, second + 1);
  const isPast = tagged(tokenAt(scene, second), Tag.VerbPast) && !scene.opens.has(second) && verbAt(scene, second) === undefined;
  return isPast && object?.kind === 'person' && object.first === second + 1 ? second : null;
}

/** "and", "later", "have been": may stand between two verbs that share an object. */
function isBetweenVerbs(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return harmJoints.has(word) || verbPairFillers.has(word)
    || (tagged(tokenAt(scene, i), Tag.Adverb) && !scene.opens.has(i));
}

/** Killed and wounded counted by one number are casualties. */
export function harmAt(scene: Scene, at: number, trigger: VerbTrigger, verb: VerbGroup): Harm {
  const own = deadlyHarm(scene, at) ?? trigger.harm, next = partnerAfter(scene, at);
  const isPartner = (harm: Harm): boolean =>
    (verb.joined !== null && deadlyHarm(scene, verb.joined) === harm)
      || (next !== null && deadlyHarm(scene, next) === harm);
  if (own === 'killed' && isPartner('wounded') && !isManner(scene, verb.joined)) return 'casualties';
  if (own === 'wounded' && isPartner('killed')) return isManner(scene, at) ? 'killed' : 'casualties';
  return own === 'displaced' && isInside(scene, at) ? 'internally_displaced' : own;
}

/** "internally | displaced", "displaced | inside the country", "displaced | 900 families | inside the country". */
const isInside = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 1) === 'internally' || isWithinLand(scene, at + 1)
    || isWithinLand(scene, objectsFrom(scene, at + 1).at(-1)?.last ?? at + 1);

/** "killed or captured 80": neither harm is said of all, and no one value holds both. */
export function isEither(scene: Scene, at: number, verb: VerbGroup): boolean {
  for (const other of [verb.joined, partnerAfter(scene, at)]) {
    if (other === null) continue;
    const [from, to] = other < at ? [other, at] : [at, other];
    const isOr = [from + 1, from + 2].some((i) => i < to && wordAt(scene, i) === 'or');
    const one = deadlyHarm(scene, at), two = deadlyHarm(scene, other);
    if (isOr && one !== two && !(isBodily(one) && isBodily(two))) return true;
  }
  return false;
}

const isBodily = (harm: Harm | undefined): boolean => harm === 'killed' || harm === 'wounded';

const isManner = (scene: Scene, at: number | null): boolean => at !== null && shootsOrStabs.has(wordAt(scene, at));

const deadlyHarm = (scene: Scene, at: number): Harm | undefined =>
  (isDeadly(scene, at) ? 'killed' : verbAt(scene, at)?.harm);

/** "sentenced to death", "bored to death": nobody died. */
const NOT_DEADLY =
  /^(?:sentenc|condemn|bor|scar|worr|tir|lov|frighten|put|link|relat|pertain|lead|led|due|clos|next|prior)/;
const BURNS = /^(?:burn|roast)/;

/** Whether a manner verb ends in death: "shot dead", "axed to death", "fatally shot", "beat three men to death", "burned nine alive". */
export function isDeadly(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at), next = wordAt(scene, at + 1);
  const object = groupFrom(scene, at + 1), behind = object === undefined ? '' : wordAt(scene, object.last);
  const isRight = isToDeath(scene, at + 1), end = objectsFrom(scene, at + 1).at(-1)?.last;
  if (isRight || (object !== undefined && isToDeath(scene, object.last)) || (end !== undefined && isToDeath(scene, end)))
    return !NOT_DEADLY.test(word) || word === 'put';
  if ((next === 'alive' || (end !== undefined && wordAt(scene, end) === 'alive')) && BURNS.test(word)) return true;
  if (wipeForms.has(word)) return next === 'out';
  if (!mannerForms.has(word)) return false;
  if (/^gun(?:s|n|$)/.test(word)) return next === 'down' || behind === 'down';
  if (deadlyAdverbs.has(wordAt(scene, at - 1)) || deadlyBehind.has(next)) return true;
  if (object?.quantity === null && behind === 'dead') return true;
  return shootsOrStabs.has(word) && isExecution(scene, at);
}

const isToDeath = (scene: Scene, i: number): boolean =>
  wordAt(scene, i) === 'to' && wordAt(scene, i + 1) === 'death' && wordAt(scene, i + 2) !== 'row';
