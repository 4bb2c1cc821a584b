/** Which class the victims belong to, where their words say it. */
import type { VictimClass } from '@onrecord/schema';
import { numberOfWord } from '../../language/number-words.js';
import { factOf } from '../../language/remember.js';
import { nearKin } from '../lexicon/groups-of-people.js';
import { nounJoints } from '../lexicon/joints.js';
import { headEnds } from '../lexicon/prepositions.js';
import { betweenNouns, compounds, leads, victimClasses, weakNouns } from '../lexicon/victim-classes.js';
import { isAge } from '../phrase/ages.js';
import type { Range } from '../phrase/group.js';
import { isOwner } from '../phrase/noun-phrase.js';
import { behindHyphen, singular } from '../phrase/nouns.js';
import { isBehindGivenName } from '../phrase/person-names.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** From this age on nobody is a child. */
const ADULT = 18;

/** The class that the noun phrase names; mixed where its parts differ; null where it, or one of them, says none. */
export function victimClass(scene: Scene, range: Range | null): VictimClass | null {
  if (range === null) return null;
  const parts = joinedIn(scene, range), found = new Set(parts.map((part) => classWithin(scene, part)));
  if (found.has(null) || found.size === 0) return parts.length === 1 && isMinorsAge(scene, range.last) ? 'child' : null;
  if (found.size > 1) return 'mixed';
  const [sort = null] = found;
  return sort === 'child' && isAdult(scene, range.last) ? null : sort;
}

/** "Omar Lut|, 16|, was": how old one person is told to be. */
function isMinorsAge(scene: Scene, end: number): boolean {
  const age = wordAt(scene, end) === ',' ? scene.opens.get(end + 1) : undefined;
  return age !== undefined && isAge(scene, age) && (age.quantity?.count ?? ADULT) < ADULT;
}

/** "her daughter Ana, | 33,": somebody's child, and grown up. */
const isAdult = (scene: Scene, end: number): boolean =>
  wordAt(scene, end) === ',' && /^\d{2,3}$/.test(wordAt(scene, end + 1)) && Number(wordAt(scene, end + 1)) >= ADULT;

/** The phrases that "and", "or" and commas join. */
function joinedIn(scene: Scene, { first, last }: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !nounJoints.has(wordAt(scene, i))) continue;
    // "servicemen and | women |": of the same kind
    const isSameKind = i === from + 1 && wordAt(scene, from) === 'women' && /.men$/.test(wordAt(scene, from - 2));
    if (i > from && !isSameKind) parts.push({ first: from, last: i });
    from = i + 1;
  }
  return parts;
}

/** The class of one noun phrase without joints: its last noun's. */
function classWithin(scene: Scene, { first, last }: Range): VictimClass | null {
  let found: VictimClass | null = null, weak: VictimClass | null = null, told = -1;
  for (let i = first; i < last; i++) {
    const token = tokenAt(scene, i), word = wordAt(scene, i);
    // "UN | national | staff"
    const next = betweenNouns.has(wordAt(scene, i + 1)) ? i + 2 : i + 1;
    const compound = compounds.find(({ first: one, second }) => one.has(word) && second.has(wordAt(scene, next)));
    // "Red Cross | nurse": the noun behind it decides
    if (compound?.isWeak === true) {
      weak = compound.name;
      told = next;
    } else if (compound !== undefined) return compound.name;
    // "a military commander of | the rebels": theirs
    if (word === 'of' && leads.has(wordAt(scene, i - 1)) && classWithin(scene, { first: i + 1, last }) === 'combatant') return 'combatant';
    // "the son of | a minister": what kin of somebody's he is
    if (headEnds.has(word) && (found !== null || nearKin.has(singular(wordAt(scene, i - 1))))) break;
    // "a police officer's wife": whose she is says nothing of her
    if (token !== undefined && isOwner(token) && i + 1 !== told) {
      found = null;
      weak = null;
    }
    // "child soldiers", "police informer": the last noun decides
    const name = token === undefined ? null : classOf(token);
    // "Ryan | Minor |": a surname
    if (name === null || i === told || isBehindGivenName(scene.tokens, first, i, scene.shouting)) continue;
    if (weakNouns.has(word) || weakNouns.has(singular(word))) weak = name;
    // "Taliban | guards": whose they are
    else if (!(found === 'combatant' && name === 'security_forces')) found = name;
  }
  return found ?? weak;
}

const classOf = factOf(({ lower }): VictimClass | null =>
  classNamed(lower) ?? (isChildsAge(lower) ? 'child' : lower.includes('-') ? classBehindHyphen(lower) : null));

/** "a police-| officer |". */
const classBehindHyphen = (lower: string): VictimClass | null => victimClasses.get(singular(behindHyphen(lower))) ?? null;

/** "9-year-old", "nine-year-old", "six-month-old". */
function isChildsAge(lower: string): boolean {
  const [, age = '', unit] = /^(\d{1,2}|[a-z]+)-(year|month|week|day)-olds?$/.exec(lower) ?? [];
  const years = numberOfWord(age) ?? Number(age);
  return unit !== undefined && (unit !== 'year' || years < ADULT);
}

const classNamed = (lower: string): VictimClass | null =>
  victimClasses.get(lower) ?? victimClasses.get(singular(lower)) ?? null;
