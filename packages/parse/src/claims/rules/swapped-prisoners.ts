/** The two sides swapped 85 prisoners for 52. Rebels handed over 27 captured soldiers. It freed 12 in exchange for nine prisoners. */
import { captives, outlaws, players } from '../lexicon/groups-of-people.js';
import { capturedWords, freesForms, givesBack, prisonerWords } from '../lexicon/swaps.js';
import { agentBefore } from '../phrase/agent-before.js';
import { isOutlaw } from '../phrase/captor.js';
import { corpses } from '../lexicon/fates.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';

/** How far before "in exchange for" its verb stands, in tokens. */
const REACH = 16;

/**
 * People that the words know to be held, or whom raiders give back: a prisoner who is only handed over may go from one jail
 * to another.
 */
function isHeld(scene: Scene, { named, basis, group }: Victim, verb: string, agent: Range | null): boolean {
  if (named === null || basis !== 'number') return false;
  // "the bodies of | two hostages | were returned"
  if (wordAt(scene, group.first - 1) === 'of' && corpses.has(wordAt(scene, group.first - 2))) return false;
  const { first, last } = named;
  if (hasWord(scene, first, last, captives) || hasWord(scene, first, last, capturedWords)) return true;
  // "rebels handed over | nine soldiers |"
  if (isOutlaw(scene, agent) && group.kind === 'person' && !hasWord(scene, first, last, outlaws)) return true;
  const isOfWar = wordAt(scene, last) === 'of' && wordAt(scene, last + 1) === 'war';
  return (isOfWar || !givesBack.has(verb)) && hasWord(scene, first, last, prisonerWords);
}

/** What the verb acts on; "handed over | 27 soldiers": "over" is the verb's own, and not "more than". */
function givenBy(scene: Scene, at: number): readonly Group[] {
  const hasOver = wordAt(scene, at + 1) === 'over', counted = hasOver ? scene.opens.get(at + 1) : undefined;
  if (counted?.quantity?.count == null) return objectsFrom(scene, hasOver ? at + 2 : at + 1);
  const { quantity, last } = counted, first = quantity.first + 1, { count } = quantity;
  return [{ ...counted, first, last, quantity: { ...quantity, first, min: count, max: count, qualifier: 'exact' } }];
}

/** "11 soldiers were | swapped | for nine rebels": each side has held the other's; not players. */
function areExchanged(scene: Scene, at: number, { basis, group }: Victim): boolean {
  const others = wordAt(scene, at + 1) === 'for' ? scene.opens.get(at + 2) : undefined;
  const isCounted = others?.quantity != null && others.kind === 'person' && basis === 'number' && group.kind === 'person';
  return isCounted && !givesBack.has(wordAt(scene, at)) && !players.has(wordAt(scene, group.head));
}

/** "swapped 85 prisoners | for 52", "for nine soldiers": whom the other side gives. */
function givenFor(scene: Scene, last: Victim | undefined, end: number): readonly Victim[] {
  const other = last !== undefined && wordAt(scene, end) === 'for' ? scene.opens.get(end + 1) : undefined;
  if (last === undefined || other?.quantity == null || (other.head >= 0 && other.kind !== 'person')) return [];
  return victimsOf(scene, [{ ...other, kind: 'person' }]).map((victim) => ({ ...victim, named: victim.named ?? last.named }));
}

/** "freed 12 | in exchange | for nine prisoners": as the verb before tells, whose own objects are read there. */
function exchangedFor(scene: Scene, at: number): Finding | null {
  const verbAt = nearestBefore(scene, at, freesForms, REACH);
  if (verbAt < 0 || wordAt(scene, at - 1) !== 'in' || wordAt(scene, at + 1) !== 'for') return null;
  const victims = victimsOf(scene, objectsFrom(scene, at + 2), { personsOnly: true });
  return finding('released', victims.filter(({ basis }) => basis === 'number'), verbGroup(scene, verbAt));
}

export const swappedPrisoners = rule({
  id: 'swapped-prisoners',
  on: 'swap',
  read(scene, at) {
    if (wordAt(scene, at) === 'exchange') return exchangedFor(scene, at);
    const verb = verbGroup(scene, at), word = wordAt(scene, at);
    // "with 11 soldiers | swapped | for nine rebels"
    const isReduced = !verb.passive && wordAt(scene, at + 1) === 'for' && scene.closes.get(at)?.quantity != null;
    const ofSubject = verb.passive || isReduced;
    const groups = ofSubject ? subjectBefore(scene, verb.first, isReduced).groups : givenBy(scene, at);
    const agent = ofSubject ? null : agentBefore(scene, at, verb);
    const victims = victimsOf(scene, groups, { personsOnly: true })
      .filter((victim) => isHeld(scene, victim, word, agent) || (ofSubject && areExchanged(scene, at, victim)));
    const last = victims.at(-1);
    return finding('released', [...victims, ...givenFor(scene, last, ofSubject ? at + 1 : last?.group.last ?? at)], verb, agent);
  },
  examples: [
    ['The two sides swapped 85 prisoners.', 'released 85 prisoners'],
    ['Nine prisoners of war were exchanged on the bridge.', 'released 9 prisoners'],
    ['Rebels swapped 38 prisoners for 52.', 'released 38 prisoners; released 52 prisoners'],
    ['Rebels handed over nine soldiers to the mayor.', 'released 9 soldiers'],
    ['The group freed 12 captives in exchange for nine prisoners.', 'released 12 captives; released 9 prisoners'],
    ['Eleven soldiers were swapped for nine rebels.', 'released 11 soldiers; released 9 rebels'],
    ['Rebels handed over 27 captured soldiers.', 'released 27 captured soldiers'],
  ],
  nonExamples: [
    'Wardens handed over nine prisoners to the sheriff.',
    'Rebels handed over millions of farmers to the mayor.',
    'The two clubs swapped three players.',
    'Two players were swapped for three strikers.',
  ],
});
