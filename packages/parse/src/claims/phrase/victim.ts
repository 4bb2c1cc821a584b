/**
 * One noun group as people counted: "at least 12 guards" is 12 or more, "a guard" one, "guards" two or more, "no
 * one" none.
 */
import { barePlural, type Qualifier } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { mourns } from '../lexicon/clause-verbs.js';
import { unfortunates } from '../lexicon/fates.js';
import { secondHarmJoints } from '../lexicon/joints.js';
import { collectives, sizedGroups, sizes, unitsOfPeople } from '../lexicon/groups-of-people.js';
import { singularPronouns, singularReflexives } from '../lexicon/pronouns.js';
import { eachEvery, grades, isOrdinal } from '../lexicon/quantifiers.js';
import type { Group, Range } from './group.js';
import { isYear } from './measures.js';
import { isBareUnit, isHour, isLimb, isOneOfThem, isShare } from './no-people.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

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

/** So many of them, neither more nor fewer. */
export const exactly = (
  count: number,
  group: Group,
  { first, last }: Range,
  named: Range | null,
  basis: Victim['basis'],
): Victim => ({ first, last, group, count, min: count, max: count, qualifier: 'exact', named, basis });

/** Several, nobody says how many. */
const several = (group: Group, { first, last }: Range, named: Range | null): Victim => {
  const { min, max } = barePlural;
  return { first, last, group, count: null, min, max, qualifier: 'vague', named, basis: 'plural' };
};

/** The people that a group counts; null where it counts none that is wanted. */
export function victimOf(scene: Scene, group: Group, wanted: Wanted): Victim | null {
  // "Gunman kills three, | self"
  if (isSelf(scene, group)) return exactly(1, group, group, null, 'one');
  if (isNextOne(scene, group)) return exactly(1, group, group, null, 'one');
  if ((isShare(scene, group) && !isWhole(group, wanted)) || isLimb(scene, group) || !mayBePeople(scene, group, wanted)) return null;
  if (group.quantity !== null) return numbered(scene, group, wanted);
  const opener = wordAt(scene, group.first), noun = nounOf(group);
  // "Mr Holm, whose | son was killed"
  const all: Range = { first: opener === 'whose' ? group.first + 1 : group.first, last: group.last };
  if (group.determiner === 'no') return exactly(0, group, all, noun, 'none');
  if (group.determiner === 'pronoun')
    return isOnePronoun(group, opener, wanted) ? exactly(1, group, all, null, 'one') : null;
  if (opener === 'both') return both(group, noun);
  // "Every guest was hurt": several, nobody says how many
  if (eachEvery.has(opener)) return group.kind === 'person' && wanted.plurals === true ? several(group, all, noun) : null;
  if (group.head < 0) return withoutNoun(scene, group, all, opener);
  const head = wordAt(scene, group.head);
  // "those killed", "the wounded": nobody knows how many
  if (group.plural && group.determiner === 'definite' && (unfortunates.has(head) || isTheVictims(scene, group))) return null;
  // "to help | victims | wounded by shells": the same
  if (head === 'victims' && group.determiner === 'none' && group.last === group.first + 1) return null;
  const sized = sizedGroups.has(head) ? withSize(scene, group) : null;
  if (sized !== null) return sized;
  return group.kind === 'person' ? people(scene, group, all, head, wanted) : null;
}

/** "the victims": those told of before, however many. */
const isTheVictims = (scene: Scene, { first, head, last }: Group): boolean =>
  wordAt(scene, head) === 'victims' && last === first + 2 && wordAt(scene, last) !== 'of' && wordAt(scene, last) !== ',';

/** A headline’s "self". */
export const isSelf = (scene: Scene, { first, last }: Group): boolean => last === first + 1 && wordAt(scene, first) === 'self';

/**
 * "two were killed and | a third | was hurt", "and | another | was hurt": one more of those counted before; "a third of" them is a
 * share.
 */
export function isNextOne(scene: Scene, { determiner, first, head, last }: Group): boolean {
  if (wordAt(scene, last) === 'of') return false;
  // "Two blew themselves up while | the third | was shot dead"
  if (determiner === 'definite' && secondHarmJoints.has(wordAt(scene, first - 1))) return last === first + 2 && isOrdinal(wordAt(scene, head));
  if (determiner !== 'a') return false;
  return head < 0 ? last === first + 1 && wordAt(scene, first) === 'another' : last === first + 2 && isOrdinal(wordAt(scene, head));
}

/** "half of | the 40 dead": the share is nobody's, but the 40 are. */
const isWhole = ({ determiner, quantity }: Group, { figure }: Wanted): boolean =>
  figure === true && determiner === 'definite' && quantity !== null;

/** No thing; where only people are wanted, people, or a number alone that counts what is not named. */
function mayBePeople(scene: Scene, group: Group, { personsOnly }: Wanted): boolean {
  if (group.kind === 'thing') return false;
  if (personsOnly !== true || group.kind === 'person') return true;
  if (group.head >= 0) return false;
  return group.quantity === null ? group.determiner === 'a' : !isBareUnit(scene, group) && !isOneOfThem(scene, group);
}

/** The noun with its adjectives, without what opens the group. */
const nounOf = ({ head, noun, last, partitive }: Group): Range | null =>
  (head >= 0 || partitive) && last > noun ? { first: noun, last } : null;

/** "at least 12 guards", "two of the hostages". */
function numbered(scene: Scene, group: Group, { figure }: Wanted): Victim | null {
  const { quantity, head } = group;
  if (quantity === null || isYear(scene.tokens, quantity, head)) return null;
  if (head < 0 && figure !== true && isHour(scene, group)) return null;
  // "a grade | eight pupil"
  if (grades.has(wordAt(scene, quantity.first - 1))) return null;
  const { first, last, count, min, max, qualifier } = quantity, noun = isManner(scene, group) ? null : nounOf(group);
  if (count === 0) return exactly(0, group, quantity, noun, 'none');
  // "killed | a couple"; "a couple | of clerks" are a few
  const isCouple = head < 0 && sizes.has(wordAt(scene, last - 1)) && wordAt(scene, last) !== 'of';
  if (isCouple) return exactly(2, group, quantity, { first: last - 1, last }, 'number');
  // "one couple" are two; "three generations of | one family": nobody says of how many
  const size = count === 1 && head >= 0 ? sizes.get(wordAt(scene, head)) : undefined;
  if (size !== undefined) return exactly(size, group, group, noun, 'number');
  if (count === 1 && head >= 0 && unitsOfPeople.has(wordAt(scene, head))) return several(group, group, noun);
  return { first, last, group, count, min, max, qualifier, named: noun ?? partitiveNoun(scene, group), basis: 'number' };
}

/** "two | critically | injured": how, and no noun. */
const isManner = (scene: Scene, { noun, last }: Group): boolean =>
  last === noun + 1 && tagged(tokenAt(scene, noun), Tag.Adverb) && tokenAt(scene, noun)?.capital === false;

/** "dozens | of people": the noun behind the number's own "of"; "one of two | of them" has none. */
function partitiveNoun(scene: Scene, { last }: Group): Range | null {
  const set = wordAt(scene, last) === 'of' ? scene.opens.get(last + 1) : undefined;
  return set?.kind === 'person' && set.noun < set.last ? { first: set.noun, last: set.last } : null;
}

/** "himself"; "he", where those spoken of before are wanted. */
const isOnePronoun = ({ plural }: Group, word: string, { definite }: Wanted): boolean =>
  singularReflexives.has(word) || (definite === true && !plural && singularPronouns.has(word));

/** "both guards"; "both Lena Sorr and Tomas Brink": the names are counted. */
function both(group: Group, noun: Range | null): Victim | null {
  // "both the pilot and the co-pilot"
  const one = { first: group.first + 1, last: group.last };
  if (!group.named && !group.plural && group.head >= 0) return group.kind === 'person' ? exactly(1, group, one, one, 'one') : null;
  if (!group.named) return exactly(2, group, { first: group.first, last: group.first + 1 }, noun, 'number');
  const name = { first: group.noun, last: group.last };
  return exactly(1, group, name, name, 'names');
}

/** "all on board", "everyone aboard"; "another", "the other". */
function withoutNoun(scene: Scene, group: Group, all: Range, opener: string): Victim | null {
  if (group.plural && group.determiner === 'none')
    return several(group, { first: all.first, last: group.last + (wordAt(scene, group.last) === 'on' ? 2 : 1) }, null);
  const length = group.last - group.first, isOther = (opener === 'another' && length === 1) || (opener === 'the' && length === 2);
  return isOther && group.quantity === null ? exactly(1, group, all, null, 'one') : null;
}

/** "a family | of five": the size is the number. */
function withSize(scene: Scene, { first, last }: Group): Victim | null {
  const size = wordAt(scene, last) === 'of' ? scene.opens.get(last + 1) : undefined;
  if (size?.quantity == null || size.quantity.count === 0 || size.kind === 'thing' || size.determiner === 'definite')
    return null;
  const { count, min, max, qualifier, first: from, last: to } = size.quantity;
  const named = { first, last: size.last };
  return { first: from, last: to, group: size, count, min, max, qualifier, named, basis: 'number' };
}

/** "a couple", "guards", "a guard", "Tomas Brink", "the third surveyor": people whose noun is known, without a number. */
function people(scene: Scene, group: Group, all: Range, head: string, wanted: Wanted): Victim | null {
  const { determiner, plural, named } = group, size = sizes.get(head);
  const known = determiner === 'definite' && wanted.definite === true;
  const isTold = determiner === 'a' || plural || known || isHeadlineNoun(scene, group);
  if (size !== undefined && isTold) return exactly(size, group, all, all, 'number');
  if ((plural && determiner !== 'a') || collectives.has(head))
    return wanted.plurals === true && (determiner !== 'definite' || known) ? several(group, all, all) : null;
  if (named && wanted.personsOnly === true && (isUnsureName(scene, group) || isPlaceName(scene, group))) return null;
  return isOne(scene, group, wanted) ? exactly(1, group, all, all, named ? 'names' : 'one') : null;
}

/** "Portrait shot of": a capital that opens the sentence is no name for sure; "Brink, who" is. */
const isUnsureName = (scene: Scene, { first, last }: Group): boolean =>
  first === scene.first && last === first + 1 && !tagged(tokenAt(scene, first), GIVEN_NAME)
    && !(wordAt(scene, last) === ',' && wordAt(scene, last + 1) === 'who');

/** "Uganda": no person's name. */
const isPlaceName = (scene: Scene, { first, last }: Group): boolean =>
  last === first + 1 && tagged(tokenAt(scene, first), Tag.Place) && !tagged(tokenAt(scene, first), GIVEN_NAME);

/** "a guard", "Tomas Brink"; "the guard" where those spoken of before are wanted; "the third surveyor killed". */
function isOne(scene: Scene, group: Group, { definite }: Wanted): boolean {
  if (group.named || group.determiner === 'a') return true;
  if (group.determiner === 'none') return isHeadlineNoun(scene, group) || endsInName(scene, group);
  return definite === true || isOrdinal(wordAt(scene, group.noun)) || endsInName(scene, group);
}

/** "the rebel leader | Omar", "Taliban leader | Omar": known by name, though spoken of before. */
const endsInName = (scene: Scene, { noun, head }: Group): boolean =>
  !scene.shouting && head > noun && tokenAt(scene, head)?.capital === true
    && [noun, head - 1].some((i) => tokenAt(scene, i)?.capital === false);

/** A headline leaves the article out: "Soldier killed"; "Police: boy hurt"; "Maoist arrested". */
function isHeadlineNoun(scene: Scene, { first, head }: Group): boolean {
  if (first === scene.first || scene.shouting || wordAt(scene, first - 1) === ':') return true;
  const before = tokenAt(scene, first - 1);
  // "Thousands mourn | mother and four children"
  if (mourns.has(before?.lower ?? '')) return true;
  return tagged(tokenAt(scene, head), Tag.Role | Tag.People) || tagged(before, Tag.Coordinator) || before?.text === ',';
}
