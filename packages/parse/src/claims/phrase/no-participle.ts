/** What looks like the participle of a passive and is none: "chased and arrested a man", "several dead and wounded". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { singularAuxiliaries } from '../lexicon/auxiliaries.js';
import { callings } from '../lexicon/descriptions.js';
import { fatesOfThose } from '../lexicon/fates.js';
import { clauseJoints, pairJoints } from '../lexicon/joints.js';
import { activeObjects, objectPronouns, relatives, singleNounOpeners } from '../lexicon/pronouns.js';
import { beforeAfter } from '../lexicon/times.js';
import { relativeBearer } from './antecedent.js';
import { partnerAfter, secondVerb } from './clause.js';
import type { Group } from './group.js';
import { groupFrom } from './object.js';
import { type Scene, wordAt } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import { triggersOf } from '../triggers.js';

/**
 * Whether a form without "be" is not the participle that tells of people harmed: "the hunter who | killed and ate a
 * hare".
 */
export function isNoParticiple(scene: Scene, at: number, { first, perfect, modal, control }: VerbGroup): boolean {
  if (perfect || modal !== null || control !== null) return true;
  if (relatives.has(wordAt(scene, first - 1)) || isOneOfTheFates(scene, first)) return true;
  // "to rescue | the kidnapped farmers": which they are
  if (wordAt(scene, at - 1) === 'the' && scene.groups.some((group) => group.first === at - 1 && group.head > at)) return true;
  // "another shot", "the firm eliminated that": a noun, an active verb
  if (activeObjects.has(wordAt(scene, at + 1))) return true;
  if (wordAt(scene, at) === 'shot' && singleNounOpeners.has(wordAt(scene, at - 1))) return true;
  if (isActivePair(scene, at)) return true;
  // "two men who were trying to save a boy | drowned": the main verb, and not that of the boy
  if (mayBefall(scene, at) && relativeBearer(scene, first) !== null) return true;
  // "killed two and | injured | as many"
  if (wordAt(scene, at + 1) === 'as' && wordAt(scene, at + 2) === 'many' && wordAt(scene, at + 3) !== 'as') return true;
  const object = groupFrom(scene, at + 1);
  // "Gunmen killed | boxing champion Vera Holm"
  const isCalling = callings.has(wordAt(scene, at + 1)) && scene.tokens[at + 2]?.capital === false && object?.named === true;
  // "Two firemen hurt | battling blaze"
  if (tagged(scene.tokens[at + 1], Tag.VerbIng) && !isCalling) return false;
  if (object === undefined || tagged(scene.tokens[object.head], Tag.TimeWord | Tag.Adverb)) return false;
  // "killed | 12 June", "killed | around 30 days later"
  if (object.quantity !== null && tagged(scene.tokens[object.quantity.last], Tag.TimeWord | Tag.Month | Tag.Weekday)) return false;
  // "the 298 people killed | want answers": the verb of the clause
  const people = scene.closes.get(at), isTold = people?.determiner === 'definite' && people.quantity !== null;
  return !(isTold && tagged(scene.tokens[object.first], Tag.VerbBase));
}

/** "drowned", "suffocated": of those who did as well as of those to whom it was done. */
const mayBefall = (scene: Scene, at: number): boolean =>
  triggersOf(wordAt(scene, at))?.some((trigger) => trigger.kind === 'verb' && trigger.victim === 'subject') === true;

/** "the names of the dead, or | injured", "there were several dead and | wounded": adjectives that stand for people. */
function isOneOfTheFates(scene: Scene, first: number): boolean {
  if (!pairJoints.has(wordAt(scene, first - 1))) return false;
  if (wordAt(scene, first - 2) === 'dead' && scene.closes.get(first - 2)?.quantity != null) return true;
  const end = wordAt(scene, first - 2) === ',' ? first - 3 : first - 2;
  return wordAt(scene, end - 1) === 'the' && fatesOfThose.has(wordAt(scene, end));
}

/** "marshals | chased and arrested a man": what the second verb acts on is the object of both. */
function isActivePair(scene: Scene, at: number): boolean {
  const partner = partnerAfter(scene, at) ?? secondVerb(scene, at), object = partner === null ? undefined : groupFrom(scene, partner + 1);
  // "a suspect | stabbed and slashed | them"
  if (partner !== null && objectPronouns.has(wordAt(scene, partner + 1))) return true;
  return object?.kind === 'person' && object.determiner !== 'pronoun';
}

/** "was flown to a clinic after | being shot", "hid a clerk, | getting shot": the subject is that of the clause. */
export const isAfterBeing = (scene: Scene, first: number): boolean =>
  (wordAt(scene, first) === 'being' && beforeAfter.has(wordAt(scene, first - 1)))
    || (wordAt(scene, first) === 'getting' && wordAt(scene, first - 1) === ',');

/** "a girl was killed and | her mother | injured": the auxiliary is that of the clause before. */
export const isElliptic = (scene: Scene, { determiner, first }: Group): boolean =>
  determiner === 'own' && clauseJoints.has(wordAt(scene, first - 1));

/** "the man killed | was named as". */
export const isTheOneHarmed = (scene: Scene, at: number, { plural, last }: Group): boolean =>
  !plural && last === at && singularAuxiliaries.has(wordAt(scene, at + 1));
