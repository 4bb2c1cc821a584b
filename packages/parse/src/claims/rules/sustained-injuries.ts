/** Two officers sustained bullet injuries. A driver suffered minor injuries. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { medicalPlaces, sportInjuries, staysForms, suffersInjuries, treatedForms, treats } from '../lexicon/clinic.js';
import { deadlyWords } from '../lexicon/fates.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { listMarks, treatmentEnds } from '../lexicon/joints.js';
import { injuriesWith, injuryLeads } from '../lexicon/prepositions.js';
import { casualtyReports } from '../lexicon/stance-words.js';
import type { Group } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far before those left injured "left" stands, in tokens. */
const LEFT_REACH = 8;
/** How far behind "were" the treatment stands, in tokens. */
const CARE = 5;

/** The verb before "serious head injuries", within the noun's reach; or -1. */
function suffersBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.first && i > at - 8; i--) {
    // "had | serious injuries", not "had | survived his injuries"
    // "escaped with | minor injuries", not "escaped injury"
    if (wordAt(scene, i) === 'escaped' && wordAt(scene, i + 1) === 'with') return i;
    if (suffersInjuries.has(wordAt(scene, i)) && (wordAt(scene, i) !== 'had' || scene.opens.has(i + 1)))
      return isReport(scene, i + 1) ? -1 : i;
    if (i < at - 5 && listMarks.has(wordAt(scene, i))) return -1;
  }
  return -1;
}

/** "had | no reports | of injuries", "received | reports | of injuries": not their own. */
function isReport(scene: Scene, at: number): boolean {
  const group = scene.opens.get(at);
  return group !== undefined && casualtyReports.has(wordAt(scene, group.head)) && wordAt(scene, group.last) === 'of';
}

/** "was taken to the clinic with | leg injuries": the passive before "with" or "for"; or -1. */
function treatedBefore(scene: Scene, at: number): number {
  const lead = leadBefore(scene, at);
  if (!injuriesWith.has(wordAt(scene, lead))) return -1;
  // "four | remain | in hospital with burns"
  if (medicalPlaces.has(wordAt(scene, lead - 1)) && wordAt(scene, lead - 2) === 'in'
    && staysForms.has(wordAt(scene, lead - 3))) return lead - 3;
  for (let verb = lead - 1; verb > scene.first && verb > lead - 9; verb--) {
    if (treatmentEnds.has(wordAt(scene, verb))) return -1;
    if (!treatedForms.has(wordAt(scene, verb))) continue;
    return verbGroup(scene, verb).passive || treats.has(wordAt(scene, verb)) ? verb : -1;
  }
  return -1;
}

/**
 * "with what appeared to be | minor injuries", not "for force likely to cause | injury": where the preposition may
 * stand.
 */
function leadBefore(scene: Scene, at: number): number {
  const isToBe = (i: number): boolean => wordAt(scene, i) === 'to' && wordAt(scene, i + 1) === 'be';
  let i = at - 1;
  while ((i > at - 7 && i > scene.first && !injuryLeads.has(wordAt(scene, i))) || isToBe(i)) i--;
  return i;
}

/**
 * "left two dead and | five | with gunshot wounds", "| nine | with burns were being treated": those that something left so, or whom
 * doctors have; undefined where there are none.
 */
function leftWith(scene: Scene, at: number): Group | undefined {
  const lead = leadBefore(scene, at), group = wordAt(scene, lead) === 'with' ? scene.closes.get(lead) : undefined;
  if (group === undefined || (group.quantity === null && group.determiner === 'none')) return undefined;
  const isLeft = nearestBefore(scene, group.first, leavesBehind, LEFT_REACH) >= 0;
  return isLeft || isInCare(scene, at + 1) ? group : undefined;
}

/** "with burns | were being treated", "| were receiving treatment". */
const isInCare = (scene: Scene, verb: number): boolean =>
  tagged(tokenAt(scene, verb), Tag.Be | Tag.Have)
    && (hasWord(scene, verb, verb + CARE, treatedForms) || hasWord(scene, verb, verb + CARE, medicalPlaces));

export const sustainedInjuries = rule({
  id: 'sustained-injuries',
  on: 'injuries',
  read(scene, at) {
    if (sportInjuries.has(wordAt(scene, at - 1))) return null;
    const suffers = suffersBefore(scene, at), verbAt = suffers < 0 ? treatedBefore(scene, at) : suffers;
    if (verbAt < 0) {
      const left = leftWith(scene, at);
      return left === undefined ? null : finding('wounded', victimsOf(scene, [left], { personsOnly: true }));
    }
    const verb = verbGroup(scene, verbAt);
    const isActive = suffers < 0 && !verb.passive && !staysForms.has(wordAt(scene, verbAt));
    const groups = isActive ? objectsFrom(scene, verbAt + 1) : subjectBefore(scene, verb.first).groups;
    const victims = victimsOf(scene, groups, { personsOnly: isActive, plurals: true, definite: true });
    // "suffered | fatal stab wounds"
    return finding(hasWord(scene, verbAt + 1, at, deadlyWords) ? 'killed' : 'wounded', victims, verb);
  },
  examples: [
    ['The crash left two dead and five with serious injuries.', 'killed 2; wounded 5'],
    ['Nine riders with burns were being treated in Pelm.', 'wounded 9 riders'],
    ['A dozen riders escaped with minor injuries.', 'wounded 12 riders'],
    ['Two porters suffered fatal stab wounds.', 'killed 2 porters'],
    ['Four riders remain in hospital with burns.', 'wounded 4 riders'],
    ['Two officers sustained bullet injuries.', 'wounded 2 officers'],
    ['Three miners were taken to a clinic with leg injuries.', 'wounded 3 miners'],
    ['Her clinic treated 32 riders with gunshot wounds.', 'wounded 32 riders'],
    ['A driver suffered minor injuries in the crash.', 'wounded 1 A driver'],
  ],
  nonExamples: [
    'She was taken to court for a push likely to cause injury.',
    'A dozen riders escaped injury.',
    'Police received reports of injuries.',
    'The goalkeeper suffered a hamstring injury.',
    'The party received a wound to its pride.',
  ],
});
