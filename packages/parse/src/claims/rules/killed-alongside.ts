/** Tomas Brink was killed along with two aides. A baker died together with her three sons. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { alongsideEnds } from '../lexicon/joints.js';
import { harmAt, isDeadly, verbAt } from '../phrase/clause.js';
import type { Group } from '../phrase/group.js';
import { wasHeld } from '../phrase/held.js';
import { isSuperseded } from '../phrase/idiom.js';
import { isNoParticiple } from '../phrase/no-participle.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import type { VerbTrigger } from '../triggers.js';

/** "gunned down", "hacked to death". */
const GUNNED: VerbTrigger = { kind: 'verb', lemma: 'gun', form: 'past', harm: 'killed', strength: 'strong', victim: 'object' };

/** How far behind its verb "alongside" stands, in tokens. */
const REACH = 12;

const WANTED = { plurals: true, definite: true } as const;

/**
 * The verb of harm whose clause goes on to the word: "killed on Sunday, | along with"; not "killed while fighting |
 * alongside".
 */
function verbBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.first && i > at - REACH; i--) {
    if ((verbAt(scene, i)?.form === 'past' || isDeadly(scene, i)) && !scene.closes.has(i + 1)) return i;
    if (alongsideEnds.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.VerbIng | Tag.Be | Tag.Have)) return -1;
    if (wordAt(scene, i) === ',' && i < at - 1) return -1;
  }
  return -1;
}

/** The verb of harm behind the insertion: "A nurse, | together with two guards, was | abducted"; or -1. */
function verbBehind(scene: Scene, at: number, start: number): number {
  if (wordAt(scene, at - 1) !== ',') return -1;
  let i = objectsFrom(scene, start).at(-1)?.last ?? -1;
  if (wordAt(scene, i) !== ',') return -1;
  while (tagged(tokenAt(scene, i + 1), Tag.Be | Tag.Have | Tag.Adverb)) i++;
  return verbAt(scene, i + 1)?.form === 'past' ? i + 1 : -1;
}

/** One past "alongside", "along with", "together with"; or -1. */
function behindWord(scene: Scene, at: number): number {
  if (wordAt(scene, at) === 'alongside') return at + 1;
  return wordAt(scene, at + 1) === 'with' ? at + 2 : -1;
}

/** "five children | who had not been harmed", "a boy | who was unhurt": told beside those who were. */
const isUnharmed = (scene: Scene, end: number): boolean =>
  wordAt(scene, end) === 'who' && [1, 2, 3].some((k) => wordAt(scene, end + k) === 'not' || unharmed.has(wordAt(scene, end + k)));

const unharmed: ReadonlySet<string> = new Set(['unharmed', 'unhurt', 'uninjured', 'unscathed', 'survived', 'escaped']);

/** "two of her daughters, | Vera and Lena, and …": who they are, not more of them. */
function withoutNames(groups: readonly Group[]): readonly Group[] {
  const end = groups.findIndex(({ named, plural, quantity }, i) =>
    i > 0 && (named || (quantity === null && !plural)) && groups[i - 1]?.quantity != null);
  return end < 0 ? groups : groups.slice(0, end);
}

export const killedAlongside = rule({
  id: 'harmed-alongside',
  on: 'beside',
  read(scene, at) {
    const start = behindWord(scene, at), before = start < 0 ? -1 : verbBefore(scene, at);
    const i = start >= 0 && before < 0 ? verbBehind(scene, at, start) : before;
    const trigger = i < 0 ? undefined : verbAt(scene, i) ?? GUNNED;
    if (trigger === undefined || isSuperseded(scene, i, trigger)) return null;
    const verb = verbGroup(scene, i);
    // "A nurse | kidnapped along with two drivers | was freed"
    const isReduced = i === at - 1 && !verb.passive && trigger.victim === 'object' && !isNoParticiple(scene, i, verb);
    if (trigger.victim === 'object' ? !verb.passive && !isReduced : verb.passive && verb.joined === null) return null;
    // those in front of the verb are read at the verb: without them nobody was harmed
    const inFront = victimsOf(scene, subjectBefore(scene, verb.first, isReduced).groups, isReduced ? { plurals: true } : WANTED);
    if (inFront.length === 0) return null;
    // "The clerk, who had been kidnapped, was freed | along with his driver"
    if (trigger.harm === 'released' && !isReduced && !inFront.some((victim) => wasHeld(scene, victim, trigger.lemma))) return null;
    const groups = withoutNames(objectsFrom(scene, start)).filter(({ last }) => !isUnharmed(scene, last));
    const victims = victimsOf(scene, groups, { ...WANTED, personsOnly: true });
    return finding(harmAt(scene, i, trigger, verb), victims, verb);
  },
  examples: [
    ['Tomas Brink was killed along with two aides.', 'killed 1 Tomas Brink; killed 2 aides'],
    [
      'Mayor Vera Holm was arrested on Sunday along with 37 of her clerks.',
      'detained 1 Mayor Vera Holm; detained 37 clerks',
    ],
    ['A baker died together with her three sons when the roof fell in.', 'killed 1 A baker; killed 3 sons'],
    ['A nurse, together with two guards, was abducted.', 'abducted 1 A nurse; abducted 2 guards'],
    ['A captain was gunned down along with his driver.', 'killed 1 A captain; killed 1 his driver'],
    ['Two clerks were freed along with a nurse.', 'released 2 clerks; released 1 a nurse'],
    ['Nine nuns were killed alongside a porter.', 'killed 9 nuns; killed 1 a porter'],
  ],
  nonExamples: [
    'He was buried alongside two brothers.',
    'A boy named Omar was seen along with five children who had not been harmed.',
    'The plan was killed along with two others.',
    'The singer was released along with two other players.',
  ],
});
