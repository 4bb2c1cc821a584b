/**
 * From joined noun groups to people counted, one number each: families, lists of names, a number and those that
 * explain it.
 */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { collectives, generals, sexesAndAges, sizes, unitsOfPeople } from '../lexicon/groups-of-people.js';
import { personOwners } from '../lexicon/pronouns.js';
import type { Group } from './group.js';
import { isPlural, kindOf, singular } from './nouns.js';
import { isBare } from './people.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { exactly, type Victim, victimOf, type Wanted } from './victim.js';

export type { Victim, Wanted } from './victim.js';

/**
 * The people counted by joined groups, one number each; a list of names is one, a bare plural behind a number
 * belongs to it.
 */
export function victimsOf(scene: Scene, groups: readonly Group[], wanted: Wanted = {}): readonly Victim[] {
  const one = family(scene, groups);
  if (one !== null) return [one];
  // "none of the 4 priests and 100 pupils"
  if (groups.length > 1 && wordAt(scene, groups[0]?.first ?? -1) === 'none') return victimsOf(scene, groups.slice(0, 1), wanted);
  const people = withoutUnits(scene, groups);
  const told = withoutExplained(scene, withoutTheirNames(scene, withoutTrades(scene, ownedTogether(scene, people))));
  const victims = told.map((group) => victimOf(scene, group, wanted));
  return listOfNames(victims) ?? counted(scene, told, victims);
}

/** "900 families or | 4,000 people", "4,000 people or | 900 families": the people, told in families once more. */
const withoutUnits = (scene: Scene, groups: readonly Group[]): readonly Group[] => {
  const isUnit = ({ quantity, head }: Group): boolean => quantity !== null && unitsOfPeople.has(singular(wordAt(scene, head)));
  const [one, other, ...more] = groups;
  const isAgain = one?.quantity != null && other?.quantity != null && more.length === 0 && wordAt(scene, other.first - 1) === 'or';
  return isAgain && isUnit(one) !== isUnit(other) ? [isUnit(one) ? other : one] : groups;
};

/** A woman and her three children: one family, one number. */
function family(scene: Scene, groups: readonly Group[]): Victim | null {
  if (groups.length !== 2) return null;
  const [one, rest] = groups as [Group, Group], elders = eldersIn(scene, one), kin = kinIn(scene, rest);
  if (elders === null || kin === null) return null;
  const whole = { first: one.first, last: rest.last };
  return exactly(elders + kin, one, whole, whole, 'number');
}

/** "a woman", "a couple", "both": those whose kin follow; null where their number is not known. */
function eldersIn(scene: Scene, { quantity, head, determiner, kind, plural }: Group): number | null {
  if (quantity?.min === 2 && quantity.max === 2 && head < 0) return 2;
  if (determiner !== 'a' || kind !== 'person') return null;
  const noun = wordAt(scene, head);
  return sizes.get(noun) ?? (plural || collectives.has(noun) ? null : 1);
}

/** "her three children", "his wife"; null where their number is not known. */
function kinIn(scene: Scene, { quantity, first, determiner, kind, plural }: Group): number | null {
  if (determiner !== 'own' || kind !== 'person' || !personOwners.has(wordAt(scene, first))) return null;
  if (quantity !== null) return quantity.qualifier === 'exact' ? quantity.count : null;
  return plural ? null : 1;
}

/** "three civilians, two men and a woman", "two villagers Ravi and Anil": what follows tells who they are. */
function withoutExplained(scene: Scene, groups: readonly Group[]): readonly Group[] {
  const [first, second, ...others] = groups, count = first?.quantity?.count ?? null;
  if (first === undefined || second === undefined) return groups;
  // "the victims, Vera Holm and Tomas Brink": the names count them
  const areNamed = first.plural && first.determiner === 'definite' && count === null && wordAt(scene, first.last) === ',';
  if (areNamed && generals.has(wordAt(scene, first.head)) && [second, ...others].every(({ named }) => named))
    return [second, ...others];
  if (count === null || count < 2) return groups;
  const rest = [second, ...others], sum = rest.reduce((all, group) => all + numberIn(group), 0);
  const isApart = wordAt(scene, first.last) === ',' && second.first === first.last + 1
    && (first.head < 0 || generals.has(wordAt(scene, first.head))
      || rest.every((group) => tellsSexOrAge(scene, group) || isOneOfThem(scene, group)));
  const hasName = tokenAt(scene, first.head)?.capital === true && rest.every(({ named }) => named);
  return (isApart && sum === count) || (hasName && sum === count - 1) ? [withoutName(scene, first)] : groups;
}

/**
 * "two clerks, Vera Holm and Lena Sorr, and a guard", "two sons Omar and Ali and a maid": as many names right behind a number are those of
 * its people.
 */
function withoutTheirNames(scene: Scene, groups: readonly Group[]): readonly Group[] {
  const named = groups.findIndex((group, i) => {
    const count = namesBehind(scene, group), names = groups.slice(i + 1, i + 1 + count), [first] = names;
    if (count < 1 || names.length < count || group.head < 0 || groups[i + 1 + count]?.named === true) return false;
    return hasOwnName(scene, group) ? names.every((name) => name.named) : wordAt(scene, group.last) === ','
      && first?.first === group.last + 1 && names.every((name) => name.named);
  });
  if (named < 0) return groups;
  const count = namesBehind(scene, groups[named] as Group);
  return groups.flatMap((group, i) => (i === named ? [withoutName(scene, group)] : i < named || i > named + count ? [group] : []));
}

/** How many names behind a number are those of its people: "two clerks, | Vera and Lena |", "two sons Omar and | Ali |". */
const namesBehind = (scene: Scene, group: Group): number => {
  const count = group.quantity?.count ?? 0;
  return count < 2 ? 0 : hasOwnName(scene, group) ? count - 1 : count;
};

/** "two sons | Omar |": a noun, and the name of the first of them. */
const hasOwnName = (scene: Scene, { head, noun, quantity }: Group): boolean =>
  !scene.shouting && quantity !== null && head > noun && tokenAt(scene, head)?.capital === true && nounEnd(scene, head, noun) > noun;

/** One past the noun in small letters before the name that ends at `head`. */
function nounEnd(scene: Scene, head: number, noun: number): number {
  let end = head;
  while (end > noun && tokenAt(scene, end - 1)?.capital === true) end--;
  const last = tokenAt(scene, end - 1);
  return last !== undefined && end > noun && isPlural(last) ? end : noun;
}

/** "two | sons |": the group without the name that its noun goes on with. */
function withoutName(scene: Scene, group: Group): Group {
  if (!hasOwnName(scene, group)) return group;
  const last = nounEnd(scene, group.head, group.noun);
  return { ...group, head: last - 1, last };
}

/** "two men", "a woman", "Ravi Singh": who they are, and no trade of theirs. */
const tellsSexOrAge = (scene: Scene, { named, head }: Group): boolean => named || sexesAndAges.has(wordAt(scene, head));

/** "two engineers, | one Dane | and one Swede": each of them. */
const isOneOfThem = (scene: Scene, { first, head }: Group): boolean =>
  wordAt(scene, first) === 'one' || (tagged(tokenAt(scene, head), Tag.Demonym) && first === head - 1);

/** "Omar and Salma's | son": two owners, and one who is theirs. */
const ownedTogether = (scene: Scene, groups: readonly Group[]): readonly Group[] =>
  groups.flatMap((group, i) => {
    if (isCoOwner(scene, group, groups[i + 1])) return [];
    const owner = groups[i - 1];
    return owner !== undefined && isCoOwner(scene, owner, group) ? [{ ...group, first: owner.first }] : [group];
  });

/** "Omar | and Salma's son": a given name before one that owns. */
function isCoOwner(scene: Scene, { named, first, last }: Group, next: Group | undefined): boolean {
  if (!named || last !== first + 1 || wordAt(scene, last) !== 'and' || next?.first !== last + 1) return false;
  const isNamesOwn = next.determiner === 'own' && wordAt(scene, next.first + 1) === "'s";
  return isNamesOwn && tokenAt(scene, next.first)?.capital === true;
}

/** How many the group is of; not a number where that is not known. */
const numberIn = ({ quantity, named, determiner }: Group): number =>
  quantity?.count ?? (named || determiner === 'a' ? 1 : Number.NaN);

/** "Former guard and hotelier Tomas Brink": a trade that has no article of its own is another of the name's. */
const withoutTrades = (scene: Scene, groups: readonly Group[]): readonly Group[] =>
  groups.filter((group, i) =>
    !isBare(group) || wordAt(scene, group.last) !== 'and' || !isTitledName(scene, groups[i + 1]));

/** "hotelier Tomas Brink", not "Tomas Brink". */
function isTitledName(scene: Scene, group: Group | undefined): boolean {
  if (group?.named !== true || group.determiner !== 'none') return false;
  const { noun, last } = group;
  return tokenAt(scene, noun)?.capital === false || tagged(tokenAt(scene, noun + 1), Tag.Role) || last - noun > 3;
}

/** "Vera Holm, Tomas Brink and Lena Sorr": one number for all; null where not all are names. */
function listOfNames(victims: readonly (Victim | null)[]): readonly Victim[] | null {
  if (victims.length < 2 || !victims.every((victim) => victim?.basis === 'names')) return null;
  const first = victims[0] as Victim, last = victims.at(-1) as Victim;
  const names = { first: first.first, last: last.last };
  return [exactly(victims.length, first.group, names, names, 'names')];
}

/** The numbers one by one; "2,000 soldiers and police" is one for both. */
function counted(scene: Scene, groups: readonly Group[], victims: readonly (Victim | null)[]): readonly Victim[] {
  const found: Victim[] = [];
  // the group that the last number reaches to: "14 men, | women | and | children"
  let reached: Group | undefined;
  groups.forEach((group, i) => {
    const before = found.at(-1), victim = victims[i] ?? null;
    const isJoined = reached !== undefined && reached === groups[i - 1] && !isBehindName(scene, group);
    const isSame = before !== undefined && (isBarePlural(group) || isOtherPeople(scene, before.group, group));
    if (isJoined && isSame && before.basis === 'number' && before.named !== null) {
      found[found.length - 1] = { ...before, named: { first: before.named.first, last: group.last } };
      reached = group;
    } else if (victim !== null) {
      found.push(victim);
      reached = victim.group;
    }
  });
  return found;
}

/** "two cousins, Omar Lut and Ivo Lut, and | other members of the family": a number of their own. */
const isBehindName = (scene: Scene, { first }: Group): boolean =>
  wordAt(scene, first - 1) === 'and' && wordAt(scene, first - 2) === ',' && scene.closes.get(first - 2)?.named === true;

/** "800 Danes and | Dutch |", "40 Hutu and | Tutsi |": of a second people. */
const isOtherPeople = (scene: Scene, one: Group, { quantity, determiner, noun, head, last }: Group): boolean =>
  quantity === null && determiner === 'none' && last === noun + 1 && isOfPeople(scene, head) && isOfPeople(scene, one.head);

function isOfPeople(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  return token?.capital === true && (tagged(token, Tag.Demonym) || (kindOf(token) === 'person' && !tagged(token, GIVEN_NAME | Tag.Role)));
}

const isBarePlural = ({ quantity, determiner, plural, kind }: Group): boolean =>
  quantity === null && determiner === 'none' && plural && kind === 'person';
