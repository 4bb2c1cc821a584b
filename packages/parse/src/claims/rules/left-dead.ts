/**
 * The storm left seven anglers dead. Around 45 skiers are believed dead. Two climbers were missing. The quake left
 * 6,000 households homeless.
 */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { corpses, theDead } from '../lexicon/fates.js';
import { findsState, keepsState, leavesBehind, savedForms } from '../lexicon/harm-phrases.js';
import { players } from '../lexicon/groups-of-people.js';
import { turns, turnUnits } from '../lexicon/times.js';
import { countNouns } from '../lexicon/toll-words.js';
import { agedOf } from '../phrase/ages.js';
import type { Group } from '../phrase/group.js';
import { isFoundSafe } from '../phrase/held.js';
import { insertion } from '../phrase/insertion.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { mannerForms, verbAtWord } from '../triggers.js';

/** Words that may stand right behind the state, which then is no adjective of theirs. */
const FOLLOWS = Tag.Adverb | Tag.Weekday | Tag.Month | Tag.Preposition | Tag.Coordinator;

/** "dead heat", "missing link": an adjective before its noun, or a measure ("dead on arrival" is not). */
function isAttribute(scene: Scene, at: number): boolean {
  const next = tokenAt(scene, at + 1);
  // "left nine men | dead | last month"
  if (next?.kind !== 'word' || (turns.has(next.lower) && turnUnits.has(wordAt(scene, at + 2)))) return false;
  // "Vera's dead body"
  if (scene.groups.some(({ first, last }) => first <= at && at + 1 < last)) return true;
  // a title: "Red Dead River"
  if (!scene.shouting && next.capital && tokenAt(scene, at)?.capital === true && at > scene.first) return true;
  const behind = scene.opens.get(at + 1);
  if (behind?.determiner !== 'none' || behind.quantity !== null || next.capital || tagged(next, FOLLOWS)) return false;
  return !next.lower.endsWith('ed') && verbAtWord(next.lower) === undefined;
}

/** "a rider missing his stop", "Rovers are missing nine players": the verb with an object. */
function isMissed(scene: Scene, at: number): boolean {
  const object = wordAt(scene, at) === 'missing' ? scene.opens.get(at + 1) : undefined, determiner = object?.determiner;
  if (object?.quantity != null && players.has(wordAt(scene, object.head))) return true;
  return determiner === 'own' || determiner === 'definite' || determiner === 'a';
}

/** Where the words begin that keep people in the state: "| left for dead", "| still listed as missing". */
function stateStart(scene: Scene, at: number): number {
  const keeps = (word: string): boolean => keepsState.has(word) || mannerForms.has(word);
  let start = at;
  while (start > scene.first && keeps(wordAt(scene, start - 1)) && !scene.closes.has(start)) start--;
  return start;
}

/** Those that are in the state: the subject of its verb, or "two climbers | missing". */
function groupsOf(scene: Scene, at: number, start: number, verb: VerbGroup, harm: Harm): readonly Group[] {
  // "left | dead | nine people"
  const behind = leavesBehind.has(wordAt(scene, at - 1)) ? scene.opens.get(at + 1) : undefined;
  if (behind?.kind === 'person' && behind.quantity !== null) return [behind];
  // "searched for | nine people | feared missing": no subject
  const sought = verb.passive || (verb.raised === null && start === at) ? undefined : scene.closes.get(verb.first);
  if (sought?.kind === 'person' && wordAt(scene, sought.first - 1) === 'for') return sought.quantity === null ? [] : [sought];
  if (verb.passive || verb.raised !== null || start < at) return subjectBefore(scene, verb.first).groups;
  // "left 12 people, including the raider, | dead"
  const inserted = wordAt(scene, at - 1) === ',' ? insertion(scene, at - 1) : -1;
  if (inserted >= 0) return leftBefore(scene, inserted);
  const near = scene.closes.get(at), aged = near === undefined ? -1 : agedOf(scene, near);
  // "a girl of six | dead"
  if (aged >= 0) return groupsOf(scene, aged, aged, verb, harm);
  const isLeft = near !== undefined && leavesBehind.has(wordAt(scene, near.first - 1)) && wordAt(scene, at) === 'unaccounted';
  return hasNoun(near, harm, isLeft) ? subjectBefore(scene, at, true).groups : [];
}

/** "left | 12 people", "left | Vera Holm |, 34, dead": those that are left in the state, in front of token `end`. */
function leftBefore(scene: Scene, end: number): readonly Group[] {
  const group = scene.closes.get(end);
  return group !== undefined && (group.quantity !== null || group.named) && findsState.has(wordAt(scene, group.first - 1)) ? [group] : [];
}

/**
 * What stands right before the state: "two climbers | missing"; a number alone only before "homeless", and in "left four |
 * unaccounted for".
 */
const hasNoun = (group: Group | undefined, harm: Harm, isLeft: boolean): boolean =>
  group !== undefined && (group.head >= 0 || (group.quantity !== null && (harm === 'displaced' || isLeft)));

/**
 * "… killed 12 riders; | 33 | remain unaccounted for", "| 900 | homeless": a number alone counts people where the
 * sentence has spoken of some.
 */
function isBareNumber(scene: Scene, [group, ...others]: readonly Group[], harm: Harm): boolean {
  if (group === undefined || others.length > 0 || group.quantity === null || group.head >= 0) return false;
  return harm === 'displaced' || scene.groups.some(({ kind, first }) => kind === 'person' && first < group.first);
}

/** "Talks are dead": a capital that opens the sentence is no name for sure; whoever is found dead is somebody. */
const isUnsureName = (scene: Scene, { basis, first, last }: Victim, at: number): boolean =>
  basis === 'names' && wordAt(scene, at - 1) !== 'found' && first === scene.first && last === first + 1
    && !tagged(tokenAt(scene, first), GIVEN_NAME);

/** "with 59 | confirmed | dead": who they were is not told. */
const withoutState = (scene: Scene, victim: Victim): Victim =>
  (keepsState.has(wordAt(scene, victim.group.head)) && victim.basis === 'number' ? { ...victim, named: null } : victim);

/** "the number of | civilian | dead": an adjective, of whom the number tells. */
const isCountedKind = (scene: Scene, { first, quantity }: Group): boolean =>
  quantity === null && wordAt(scene, first - 1) === 'of' && countNouns.has(wordAt(scene, first - 2));

/** How far behind "missing" "found dead" stands, in tokens. */
const FOUND = 10;

function isFoundDeadBehind(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + FOUND; i++) if (wordAt(scene, i) === 'found' && theDead.has(wordAt(scene, i + 1))) return true;
  return false;
}

export const leftDead = rule({
  id: 'people-dead',
  on: 'state',
  read(scene, at, { harm }) {
    if (isFoundSafe(scene, at) || isAttribute(scene, at) || isMissed(scene, at)) return null;
    if (wordAt(scene, at) === 'unaccounted' && wordAt(scene, at + 1) !== 'for') return null;
    const start = stateStart(scene, at), verb = verbGroup(scene, start);
    // "shot dead a contractor": the object is read by the manner rule
    if (start < at && mannerForms.has(wordAt(scene, at - 1)) && !verb.passive && scene.opens.has(at + 1)) return null;
    const groups = groupsOf(scene, at, start, verb, harm);
    // "the remains of | a hiker | missing since May"
    if (harm === 'missing' && groups.some(({ first }) => wordAt(scene, first - 1) === 'of' && corpses.has(wordAt(scene, first - 2)))) return null;
    // "three riders who had been | missing | were found dead"
    if (harm === 'missing' && isFoundDeadBehind(scene, at)) return null;
    // "saved 14 hikers who had been | missing"
    if (harm === 'missing' && groups.some(({ first }) => savedForms.has(wordAt(scene, first - 1)))) return null;
    if (groups.length === 1 && isCountedKind(scene, groups[0] as Group)) return null;
    const personsOnly = harm !== 'killed' && !isBareNumber(scene, groups, harm);
    // "found | the girl | dead"
    const isFound = groups.length === 1 && findsState.has(wordAt(scene, (groups[0] as Group).first - 1));
    const victims = victimsOf(scene, groups, { personsOnly, plurals: true, definite: verb.passive || isFound });
    return finding(harm, victims.filter((victim) => !isUnsureName(scene, victim, at)).map((victim) => withoutState(scene, victim)), verb);
  },
  examples: [
    ['The storm left seven anglers dead and a dozen injured.', 'killed 7 anglers; wounded 12 anglers'],
    ['The storm left dead nine people.', 'killed 9 people'],
    ['With nine confirmed dead, the search goes on.', 'killed 9'],
    ['The storm left seven anglers, including a boy, dead.', 'killed 7 anglers; killed 1 a boy'],
    ['Around 45 skiers are believed dead.', 'killed ~45 skiers'],
    ['Guards found a porter and two clerks dead in the vault.', 'killed 1 a porter; killed 2 clerks'],
    ['Two clerks were found dead in the vault.', 'killed 2 clerks'],
    ['Guards found the boy dead after the raid.', 'killed 1 the boy'],
    ['Holm was found dead in her flat.', 'killed 1 Holm'],
    ['Three hikers who had been missing since noon were found dead.', 'killed 3 hikers'],
    ['Two missing hikers were found dead.', 'killed 2 missing hikers'],
    ['The storm left four unaccounted for.', 'missing 4'],
    ['More than 150 hikers are unaccounted for.', 'missing 150.. hikers'],
    ['The quake left more than 6,000 households homeless.', 'displaced 6000.. households'],
    ['Some 900 lodgers have been made homeless.', 'displaced ~900 lodgers'],
    ['The quake left 14 dead and 900 homeless.', 'killed 14; displaced 900'],
    ['Nine sailors drowned; 33 remain unaccounted for.', 'killed 9 sailors; missing 33 sailors'],
    ['Divers were looking for 14 riders missing in the lake.', 'missing 14 riders'],
    ['Rescuers searched for nine sailors feared missing.', 'missing 9 sailors'],
    ['Several hundred pilgrims are missing.', 'missing 300..999 pilgrims'],
  ],
  nonExamples: [
    'Rangers saved 14 hikers who had been missing since noon.',
    'Porter Tomas Brink showed a picture of Vera\'s dead body.',
    'Two hikers missing since noon were found alive.',
    'The race ended in a dead heat.',
    'Talks are dead.',
    'The number of civilian dead is not known.',
    'Two pages were missing from the report.',
  ],
});
