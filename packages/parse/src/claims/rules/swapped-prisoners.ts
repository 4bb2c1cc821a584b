/** The two sides swapped 85 prisoners. Rebels handed over 27 captured soldiers. */
import { captives } from '../lexicon/groups-of-people.js';
import { capturedWords, givesBack, prisonerWords } from '../lexicon/swaps.js';
import { agentBefore } from '../phrase/agent.js';
import { corpses } from '../lexicon/fates.js';
import type { Group } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** People that the words know to be held: a prisoner who is only handed over may go from one jail to another. */
function isHeld(scene: Scene, { named, basis, group }: Victim, verb: string): boolean {
  if (named === null || basis !== 'number') return false;
  // "the bodies of | two hostages | were returned"
  if (wordAt(scene, group.first - 1) === 'of' && corpses.has(wordAt(scene, group.first - 2))) return false;
  const { first, last } = named;
  if (hasWord(scene, first, last, captives) || hasWord(scene, first, last, capturedWords)) return true;
  const isOfWar = wordAt(scene, last) === 'of' && wordAt(scene, last + 1) === 'war';
  return (isOfWar || !givesBack.has(verb)) && hasWord(scene, first, last, prisonerWords);
}

/** What the verb acts on; "handed over | 27 soldiers": "over" is the verb's own, and not "more than". */
function givenBy(scene: Scene, at: number): readonly Group[] {
  const hasOver = wordAt(scene, at + 1) === 'over', counted = hasOver ? scene.opens.get(at + 1) : undefined;
  if (counted?.quantity == null) return objectsFrom(scene, hasOver ? at + 2 : at + 1);
  const { quantity, last } = counted, first = quantity.first + 1, { count } = quantity;
  return [{ ...counted, first, last, quantity: { ...quantity, first, min: count, max: count, qualifier: 'exact' } }];
}

export const swappedPrisoners = rule({
  id: 'swapped-prisoners',
  on: 'swap',
  read(scene, at) {
    const verb = verbGroup(scene, at), word = wordAt(scene, at);
    const groups = verb.passive ? subjectBefore(scene, verb.first).groups : givenBy(scene, at);
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter((victim) => isHeld(scene, victim, word));
    return finding('released', victims, verb, verb.passive ? null : agentBefore(scene, at, verb));
  },
  examples: [
    ['The two sides swapped 85 prisoners.', 'released 85 prisoners'],
    ['Nine prisoners of war were exchanged on the bridge.', 'released 9 prisoners'],
    ['Rebels handed over 27 captured soldiers.', 'released 27 captured soldiers'],
  ],
  nonExamples: [
    'Wardens handed over nine prisoners to the sheriff.',
    'The two clubs swapped three players.',
  ],
});
