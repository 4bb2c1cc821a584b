/** From noun groups to people counted: "at least 12 guards" is 12 or more, "a guard" one, "guards" two or more, "no one" none. */
import { type Qualifier, barePlural } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { type Group, type Range } from './group.js';
import { isYear } from './measures.js';
import { isBare } from './object.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { hands, unfortunates } from '../lexicon/fates.js';
import { collectives, sizedGroups } from '../lexicon/groups-of-people.js';
import { everyone, handOwners, kinOwners, singularPronouns, singularReflexives } from '../lexicon/pronouns.js';
import { numbering, shareNouns } from '../lexicon/quantifiers.js';

/** People harmed, as one number. */
export interface Victim extends Range {
  readonly count: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** The noun that names them, without the number. */
  readonly named: Range | null;
  readonly group: Group;
  /** How the number was read: a number in the text, one person, a plural, a list of names. */
  readonly basis: 'number' | 'one' | 'plural' | 'none' | 'names';
}

export interface Wanted {
  /** Only what is known for a person is taken ("captured 12 hills" is not). */
  readonly personsOnly?: boolean;
  /** Plurals without a number count as two or more. */
  readonly plurals?: boolean;
  /** A number behind "at" is no hour ("the toll stood at 7"). */
  readonly figure?: boolean;
  /** "the boy", "he": persons spoken of before. */
  readonly definite?: boolean;
}

const SIZES: Readonly<Record<string, number>> = { couple: 2, pair: 2, duo: 2, trio: 3 };

const exact = (count: number): Pick<Victim, 'count' | 'min' | 'max' | 'qualifier'> => ({ count, min: count, max: count, qualifier: 'exact' });

/** "one in five | patients", "half | the townsfolk", "20 percent of | patients", "how | many": a share, a question or what is left out is no number of people. */
function isShare(scene: Scene, group: Group): boolean {
  const word = wordAt(scene, group.first - 1), before = scene.closes.get(group.first);
  // "neither the porter nor | guests | were hurt"
  if (word === 'how' || word === 'nor' || shareNouns.has(word)) return true;
  // "ten guards and as | many raiders"
  if (word === 'as' && wordAt(scene, group.first) === 'many') return true;
  // "all but | four were freed"
  if (word === 'but' && everyone.has(wordAt(scene, group.first - 2))) return true;
  if (word === 'of' && shareNouns.has(wordAt(scene, group.first - 2))) return true;
  // "half the town's | 30,000 people"
  if (before?.determiner === 'own' && shareNouns.has(wordAt(scene, before.first - (wordAt(scene, before.first - 1) === 'of' ? 2 : 1)))) return true;
  return before?.kind === 'thing' && before.quantity !== null && group.quantity === null;
}

/** "his right hand": a hand is a person on a farm. */
const isLimb = (scene: Scene, { head }: Group): boolean => hands.has(wordAt(scene, head)) && handOwners.has(wordAt(scene, head - 1));


function victimOf(scene: Scene, group: Group, wanted: Wanted): Victim | null {
  if (isShare(scene, group) || isLimb(scene, group)) return null;
  if (group.kind === 'thing' || (wanted.personsOnly === true && group.kind !== 'person' && !(group.head < 0 && (group.quantity !== null ? !isBareUnit(scene, group) && !isOneOfThem(scene, group) : group.determiner === 'a')))) return null;
  // what each reading below overrides
  // "Mr Holm, whose | son was killed"
  const first = wordAt(scene, group.first) === 'whose' ? group.first + 1 : group.first;
  const whole: Victim = { first, last: group.last, group, count: null, min: null, max: null, qualifier: 'exact', named: null, basis: 'one' };
  const noun: Range | null = group.head >= 0 ? { first: group.noun, last: group.last } : group.partitive && group.last > group.noun ? { first: group.noun, last: group.last } : null;
  if (group.quantity !== null) {
    const { quantity } = group;
    if (isYear(scene.tokens, quantity, group.head)) return null;
    if (group.head < 0 && quantity.qualifier === 'exact' && wanted.figure !== true && isTimeBefore(scene, group)) return null;
    const { count, min, max, qualifier } = quantity;
    if (count === 0) return { first: quantity.first, last: quantity.last, group, ...exact(0), named: noun, basis: 'none' };
    const named = noun ?? partitiveNoun(scene, group);
    // one of a couple, a family of five
    return { first: quantity.first, last: quantity.last, group, count, min, max, qualifier, named, basis: 'number' };
  }
  if (group.determiner === 'no') return { ...whole, ...exact(0), named: noun, basis: 'none' };
  if (group.determiner === 'pronoun' && singularReflexives.has(wordAt(scene, group.first))) return { ...whole, ...exact(1), named: null, basis: 'one' };
  if (group.determiner === 'pronoun') return wanted.definite === true && !group.plural && singularPronouns.has(wordAt(scene, group.first)) ? { ...whole, ...exact(1), named: null, basis: 'one' } : null;
  // "both Lena Sorr and Tomas Brink": the names are counted
  if (wordAt(scene, group.first) === 'both' && group.named) return { first: group.noun, last: group.last, group, ...exact(1), named: { first: group.noun, last: group.last }, basis: 'names' };
  if (wordAt(scene, group.first) === 'both') return { first: group.first, last: group.first + 1, group, ...exact(2), named: noun, basis: 'number' };
  // "all on board", "everyone aboard": several people, nobody says how many
  const load = group.head < 0 && group.plural && group.determiner === 'none' ? wordAt(scene, group.last) === 'on' ? group.last + 2 : group.last + 1 : -1;
  if (load >= 0) return { ...whole, last: load, count: null, min: barePlural.min, max: barePlural.max, qualifier: 'vague', basis: 'plural' };
  if (group.head < 0) return wordAt(scene, group.first) === 'another' && group.last === group.first + 1 ? { ...whole, ...exact(1), named: null, basis: 'one' } : null;
  const head = wordAt(scene, group.head);
  // "those killed", "the wounded": nobody knows how many
  if (group.plural && group.determiner === 'definite' && unfortunates.has(head)) return null;
  const full: Range = { first, last: group.last };
  const sized = sizedGroups.has(head) && wordAt(scene, group.last) === 'of' ? scene.opens.get(group.last + 1) : undefined;
  if (sized?.quantity != null && sized.quantity.count !== 0 && sized.kind !== 'thing' && sized.determiner !== 'definite') {
    const { quantity } = sized;
    return { first: quantity.first, last: quantity.last, group: sized, count: quantity.count, min: quantity.min, max: quantity.max, qualifier: quantity.qualifier, named: { first: group.first, last: sized.last }, basis: 'number' };
  }
  if (group.kind !== 'person') return null;
  if (/^(?:a|definite)$/.test(group.determiner) && SIZES[head] !== undefined && (group.determiner === 'a' || wanted.definite === true)) return { ...whole, ...exact(SIZES[head]), named: full, basis: 'number' };
  if ((group.plural && group.determiner !== 'a') || collectives.has(head)) {
    if (wanted.plurals !== true || group.determiner === 'definite' && wanted.definite !== true) return null;
    return { ...whole, count: null, min: barePlural.min, max: barePlural.max, qualifier: 'vague', named: full, basis: 'plural' };
  }
  // "Portrait shot of": a capital that opens the sentence is no name for sure
  if (group.named && wanted.personsOnly === true && group.first === scene.first && group.last === group.first + 1 && !tagged(tokenAt(scene, group.first), Tag.MaleName | Tag.FemaleName)) return null;
  if (group.determiner === 'a' || group.named || group.determiner === 'none') return group.determiner === 'none' && !group.named && !isTitled(scene, group) ? null : { ...whole, ...exact(1), named: full, basis: group.named ? 'names' : 'one' };
  return wanted.definite === true || ORDINAL.test(wordAt(scene, group.noun)) ? { ...whole, ...exact(1), named: full, basis: 'one' } : null;
}

/** "the third surveyor killed" is one. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|only|1st|2nd|3rd|\d{1,3}th)$/;

/** A headline leaves the article out: "Soldier killed"; "Police: boy hurt"; "Maoist arrested". */
const isTitled = (scene: Scene, group: Group): boolean => group.first === scene.first || wordAt(scene, group.first - 1) === ':' || scene.shouting || tagged(tokenAt(scene, group.head), Tag.Role | Tag.People) || tagged(tokenAt(scene, group.first - 1), Tag.Coordinator);

/** "two recordings, one | captured by a guard": one of what was named before. */
const isOneOfThem = (scene: Scene, group: Group): boolean =>
  group.quantity?.count === 1 && wordAt(scene, group.first) === 'one' && wordAt(scene, group.first - 1) === ',' && scene.closes.get(group.first - 1)?.kind !== 'person';

/** A number with a unit's sign or a bracket behind it counts something that was not read. */
const isBareUnit = (scene: Scene, group: Group): boolean => { const next = tokenAt(scene, group.last); return next !== undefined && (next.text === '%' || next.text === '-' || next.kind === 'number'); };

/** "at 7", "aged 9": a time or an age. */
const isTimeBefore = (scene: Scene, group: Group): boolean => numbering.has(wordAt(scene, group.first - 1)) && group.quantity?.qualifier === 'exact';

/** "dozens | of people": the noun behind the number's own "of". */
const partitiveNoun = (scene: Scene, group: Group): Range | null => {
  if (wordAt(scene, group.last) !== 'of') return null;
  const set = scene.opens.get(group.last + 1);
  return set === undefined || set.kind !== 'person' ? null : { first: set.first, last: set.last };
};

/** A woman and her three children: one family, one number. */
function family(scene: Scene, groups: readonly Group[]): Victim | null {
  if (groups.length !== 2) return null;
  const [one, rest] = groups as [Group, Group];
  const head = wordAt(scene, one.head);
  const ones = one.quantity?.min === 2 && one.quantity.max === 2 && one.head < 0 ? 2 : one.determiner === 'a' && one.kind === 'person' ? SIZES[head] ?? (one.plural || collectives.has(head) ? null : 1) : null;
  const others = rest.determiner === 'own' && kinOwners.has(wordAt(scene, rest.first)) && rest.kind === 'person'
    ? rest.quantity !== null ? rest.quantity.qualifier === 'exact' ? rest.quantity.count : null : rest.plural ? null : 1 : null;
  if (ones === null || others === null) return null;
  const whole = { first: one.first, last: rest.last };
  return { ...whole, ...exact(ones + others), named: whole, group: one, basis: 'number' };
}

/** "three civilians, two men and a woman", "two villagers Ravi and Anil": what follows tells who they are. */
function withoutExplained(scene: Scene, groups: readonly Group[]): readonly Group[] {
  const [first, second] = groups, count = first?.quantity?.count ?? null;
  if (first === undefined || second === undefined || count === null || count < 2) return groups;
  const rest = groups.slice(1).map((group) => group.quantity?.count ?? (group.named || group.determiner === 'a' ? 1 : Number.NaN)).reduce((all, n) => all + n, 0);
  const apart = wordAt(scene, first.last) === ',' && second.first === first.last + 1;
  const namesOne = groups.slice(1).every(({ named }) => named) && tokenAt(scene, first.head)?.capital === true;
  return (apart && rest === count) || (namesOne && rest === count - 1) ? [first] : groups;
}

/** "Former guard and hotelier Tomas Brink": a trade that has no article of its own is another of the name's. */
const withoutTitles = (scene: Scene, groups: readonly Group[]): readonly Group[] =>
  groups.filter((group, i) => !(isBare(group) && groups[i + 1]?.named === true && groups[i + 1]?.determiner === 'none' && wordAt(scene, group.last) === 'and' && isTitle(scene, groups[i + 1] as Group)));

/** "hotelier Tomas Brink", not "Tomas Brink". */
const isTitle = (scene: Scene, { noun, last }: Group): boolean => tokenAt(scene, noun)?.capital === false || tagged(tokenAt(scene, noun + 1), Tag.Role) || last - noun > 3;

/** The people counted by joined groups, one number each; a list of names is one, a bare plural behind a number belongs to it. */
export function victimsOf(scene: Scene, groups: readonly Group[], wanted: Wanted = {}): readonly Victim[] {
  const one = family(scene, groups);
  if (one !== null) return [one];
  const told = withoutExplained(scene, withoutTitles(scene, groups)), victims = told.map((group) => victimOf(scene, group, wanted));
  const names = victims.filter((victim): victim is Victim => victim?.basis === 'names');
  if (names.length > 1 && names.length === victims.length) {
    const first = names[0] as Victim, last = names.at(-1) as Victim;
    return [{ ...first, ...exact(names.length), last: last.last, named: { first: first.first, last: last.last } }];
  }
  const counted: Victim[] = [];
  told.forEach((group, i) => {
    const before = counted.at(-1), victim = victims[i];
    // "2,000 soldiers and police": one number for both
    if (before?.basis === 'number' && before.named !== null && before.group === told[i - 1] && group.quantity === null && group.determiner === 'none' && group.plural && group.kind === 'person') {
      counted[counted.length - 1] = { ...before, named: { first: before.named.first, last: group.last } };
      return;
    }
    if (victim != null) counted.push(victim);
  });
  return counted;
}
