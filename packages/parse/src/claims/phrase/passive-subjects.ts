/** Whom a passive verb or a participle of harm tells of: "| Eleven orchard hands | were killed", "| Six cadets | killed". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { sizes } from '../lexicon/groups-of-people.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { commaAlone } from '../lexicon/joints.js';
import { isBesideDead } from './beside-dead.js';
import type { Group } from './group.js';
import { nearestBehind } from './nearby.js';
import { isAfterBeing, isElliptic, isTheOneHarmed } from './no-participle.js';
import { isBare } from './people.js';
import { type Scene, wordAt } from './scene.js';
import { clauseSubject, subjectBefore } from './subject.js';
import type { VerbGroup } from './verb-group.js';
import { type Victim, victimsOf } from './victims.js';

/** How far behind it the comma stands that closes what a participle adds, in tokens. */
const ASIDE = 12;

/** "Teacher and | her driver | killed", "Vera Holm and | her driver |": a headline's person and whoever is hers. */
function isWithTheirs(groups: readonly Group[], at: number): boolean {
  const [one, theirs, ...others] = groups, isOne = one !== undefined && (isBare(one) || one.named);
  return isOne && theirs?.determiner === 'own' && theirs.kind === 'person' && theirs.last === at && others.length === 0;
}

/** "| The doctor |, kidnapped in May, was": whom a participle between commas tells of. */
function toldAside(scene: Scene, at: number, verb: VerbGroup): Group | undefined {
  const group = !verb.passive && verb.first === at && wordAt(scene, at - 1) === ',' ? scene.closes.get(at - 1) : undefined;
  if (group?.kind !== 'person' || group.first !== scene.first || (group.named && group.last - group.noun < 2)) return undefined;
  return nearestBehind(scene, at + 1, commaAlone, ASIDE) < 0 ? undefined : group;
}

/** The people that the subject of the verb at `at` counts; none where it counts nobody. */
export function passiveSubjects(scene: Scene, at: number, verb: VerbGroup, personsOnly: boolean): readonly Victim[] {
  const aside = toldAside(scene, at, verb), { groups } = isAfterBeing(scene, verb.first)
    ? clauseSubject(scene, verb.first - 1)
    : aside === undefined ? subjectBefore(scene, verb.first, !verb.passive) : { groups: [aside] };
  const only = groups.length === 1 ? groups[0] : undefined;
  const isKnown = only === undefined ? isWithTheirs(groups, at) : isElliptic(scene, only) || isTheOneHarmed(scene, at, only) || isLeftSo(scene, only);
  const definite = verb.passive || isSecondPassive(scene, verb.first) || aside !== undefined || isKnown;
  // "losses stood at 41 | killed": no hour
  const figure = only !== undefined && only.head < 0 && only.last === at;
  return victimsOf(scene, groups, { personsOnly: personsOnly && !isBesideDead(scene, only), plurals: true, definite, figure });
}

/** "leaving | the driver | injured", "left | the duo | critically hurt". */
const isLeftSo = (scene: Scene, { first, head, kind, determiner, plural }: Group): boolean =>
  leavesBehind.has(wordAt(scene, first - 1)) && determiner === 'definite' && (sizes.has(wordAt(scene, head)) || (kind === 'person' && !plural));

/** How far before its second participle the first of a passive stands, in tokens. */
const SECOND = 10;

/** "The clerk | was thrown | from his horse and | killed": "was" is that of both. */
function isSecondPassive(scene: Scene, verb: number): boolean {
  if (wordAt(scene, verb - 1) !== 'and') return false;
  for (let i = verb - 2; i > scene.first && i > verb - SECOND && wordAt(scene, i) !== ','; i--)
    if (tagged(scene.tokens[i], Tag.VerbPast) && scene.opens.get(i) === undefined) return tagged(scene.tokens[i - 1], Tag.Be);
  return false;
}
