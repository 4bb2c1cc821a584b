/** Whether a form of a verb stands as one with a subject: "gunmen killed nine", not "the murder suspect", "of killed policemen". */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { mishaps } from '../lexicon/deeds.js';
import { insertionEnds } from '../lexicon/joints.js';
import { type VerbForm, verbAtWord } from '../triggers.js';
import { agentBefore } from './agent-before.js';
import { isCaptor } from './captor.js';
import { objectOf } from './clause.js';
import { insertedSource } from './inserted-source.js';
import { isMonth } from './measures.js';
import { groupFrom, objectsFrom } from './object.js';
import { isBare } from './people.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import type { VerbGroup } from './verb-group.js';

/** Whether the form stands as a verb with a subject, not as a noun ("the murder suspect", "the killing of"). */
export function isActiveVerb(scene: Scene, form: VerbForm, verb: VerbGroup, at: number): boolean {
  const before = tokenAt(scene, verb.first - 1);
  switch (form) {
    case 'past':
      if (verb.passive) return false;
      if (verb.first < at || scene.closes.has(at) || tagged(before, Tag.Relative)) return true;
      // "A bomb in | March | killed nine"
      if (before !== undefined && isMonth(before)) return true;
      // "the nurse who wardens | say | killed 14"
      if (insertedSource(scene, verb.first) !== null) return true;
      // "a mass | shooting | killed nine"
      if (mishaps.has(before?.lower ?? '') && scene.closes.get(verb.first - 1)?.kind !== 'person') return true;
      if (before === undefined && isSubjectBehind(scene, at)) return false;
      // "exchanged imprisoned men", "of killed policemen": the participle describes
      return !tagged(before, Tag.Preposition | Tag.VerbPast | Tag.VerbIng | Tag.VerbBase | Tag.Determiner);
    case 'ing':
      if (wordAt(scene, at + 1) === 'of' || before?.lower === "'s") return false;
      // "Monday's | shooting victims"
      if (wordAt(scene, at - 1) === "'s" && tagged(before, Tag.Weekday)) return false;
      return !tagged(before, Tag.Determiner | Tag.Possessive) && !isCompound(scene, at, verb);
    case 'present':
      // "Mass | shooting | kills nine"
      if (mishaps.has(before?.lower ?? '')) return true;
      if (scene.closes.has(verb.first) || tagged(before, Tag.Relative)) return true;
      // "A bomb kills three clerks and | injures | 16"
      if (before?.lower === 'and' && objectOf(scene, at)?.quantity != null) return true;
      return before?.kind === 'mark' || insertionEnds.has(before?.text ?? '');
    case 'base':
      if (verb.modal !== null || verb.control !== null || verb.raised !== null || wordAt(scene, at - 1) === 'to')
        return true;
      return tagged(tokenAt(scene, at - 1), Tag.Do | Tag.Modal)
        || ((scene.closes.has(verb.first) || isSecondOfHeadline(scene, at) || isHolding(scene, at, verb)) && hasCountedObject(scene, at));
  }
}

/** "| Injured | Brink is out": a description of the subject. */
function isSubjectBehind(scene: Scene, at: number): boolean {
  const behind = tokenAt(scene, scene.opens.get(at + 1)?.last ?? -1);
  return tagged(behind, Tag.Be | Tag.Have | Tag.Modal | Tag.VerbPresent);
}

/**
 * "church shooting suspect", "fatal shooting victim": a noun, unless what follows has an article or number of its
 * own.
 */
function isCompound(scene: Scene, at: number, verb: VerbGroup): boolean {
  if (verb.first < at) return false;
  const object = groupFrom(scene, at + 1);
  // "shot two men, killing | both |"
  if (object === undefined || wordAt(scene, object.first) === 'both') return false;
  if (object.determiner !== 'none' || object.quantity !== null) return false;
  if (object.named && object.noun === object.head) return false;
  if (scene.closes.has(at) || isOfDay(scene, at - 1)) return true;
  const noun = tokenAt(scene, object.noun), isName = object.named && noun?.capital === true && tagged(noun, GIVEN_NAME | Tag.Honorific);
  return !object.plural && !isName;
}

/** "the | Monday | shooting victims". */
const isOfDay = (scene: Scene, i: number): boolean =>
  tagged(tokenAt(scene, i), Tag.Weekday) && tagged(tokenAt(scene, i - 1), Tag.Determiner);

/**
 * "cadres of the squad | kill a farmer": a base form after a noun is a verb where it has an object with a number or
 * an article.
 */
function hasCountedObject(scene: Scene, at: number): boolean {
  const object = objectOf(scene, at);
  if (object === undefined) return false;
  if (object.quantity !== null || object.determiner === 'a') return true;
  // "Police | kill armed man", "Gunmen | kill mayor's brother"
  const isOne = isBare(object) || (object.kind === 'person' && object.determiner === 'own' && !object.plural);
  // "Guards | detain porter, gang leader": who may be one and the same
  const subject = scene.closes.get(at), [, other] = objectsFrom(scene, at + 1);
  return isOne && (other === undefined || other.quantity !== null) && subject?.kind === 'person' && subject.plural;
}

/** "The bandits, some 40 of them, | still hold | a clerk": behind what was put in between. */
const isHolding = (scene: Scene, at: number, verb: VerbGroup): boolean =>
  wordAt(scene, at) === 'hold' && wordAt(scene, verb.first - 1) === ',' && isCaptor(scene, agentBefore(scene, at, verb));

/** "Bombs kill 12, | wound 40", "Gunmen storm farm, | kill 12": behind the comma of a headline, and another such verb before. */
function isSecondOfHeadline(scene: Scene, at: number): boolean {
  const object = wordAt(scene, at - 1) === ',' ? scene.closes.get(at - 1) : undefined;
  if (object === undefined) return false;
  if (object.quantity !== null && verbAtWord(wordAt(scene, object.first - 1))?.form === 'base') return true;
  // "Gunmen | storm farm |": read as one with the verb
  const verb = tagged(tokenAt(scene, object.first), Tag.VerbBase) ? object.first : object.first - 1, opener = scene.closes.get(verb);
  return tagged(tokenAt(scene, verb), Tag.VerbBase) && opener?.first === scene.first && opener.plural && opener.kind === 'person';
}
