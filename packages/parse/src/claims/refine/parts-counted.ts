/** Parts that a number names: "two of them children", "1,012 dead, of whom 401 are soldiers", "30 hurt, five of them seriously". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { linkWords, pluralCopulas } from '../lexicon/auxiliaries.js';
import { badlyWords, deadOrHurt, theDead } from '../lexicon/fates.js';
import { badlyLeads, commaAlone } from '../lexicon/joints.js';
import { aroundPlaceOrTime } from '../lexicon/prepositions.js';
import { ofThese, themAll } from '../lexicon/pronouns.js';
import { ageBounds } from '../lexicon/quantifiers.js';
import type { Group, Range } from '../phrase/group.js';
import { nearestBehind } from '../phrase/nearby.js';
import { isShare } from '../phrase/no-people.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { triggersOf, verbAtWord } from '../triggers.js';
import { type Part, fits, partOf, wholeBefore } from './part.js';

/** The number of the group, and the noun that names them behind it. */
const numberOf = (group: Group, named: Range | null): Victim | null =>
  group.quantity === null || group.quantity.count === 0 ? null : { ...group.quantity, named, group, basis: 'number' };

export const nounOf = ({ noun, last }: Group): Range => ({ first: noun, last });

/** "were | women and children": the noun with the one joined to it. */
function nounsOf(scene: Scene, { noun, last, plural }: Group): Range {
  const other = plural && wordAt(scene, last) === 'and' ? scene.opens.get(last + 1) : undefined;
  return { first: noun, last: other?.plural && other.determiner === 'none' && isKind(scene, other) ? other.last : last };
}

/** "two of them children", "eight of whom were women", "20 of the dead were guards", "five of them in Pelm". */
export function outOf(scene: Scene, group: Group, claims: readonly Proposal[]): readonly Part[] {
  // "all but | two of them civilians"
  if (!group.partitive || isShare(scene, group)) return [];
  const set = wordAt(scene, group.last - 1), isBare = group.head < 0;
  const isDead = theDead.has(set) || (group.set !== null && deadOrHurt.has(set)) || (isBare && deadOrHurt.has(wordAt(scene, group.last)));
  const whole = isDead || themAll.has(set) ? setTold(group, claims) ?? wholeBefore(claims, group.first) : undefined;
  if (whole === undefined || isOtherSet(group, whole)) return [];
  // ", 60 of them | in and around the capital"
  // "two of them | seriously |, officials said": how badly
  if (badlyWords.has(wordAt(scene, group.last))) return [];
  // "one of whom |, a girl, | later died": a verb of their own follows
  if (set === 'whom' && wordAt(scene, group.last) === ',') return [];
  const isPlaced = set === 'them' && wordAt(scene, group.first - 1) === ',' && aroundPlaceOrTime.has(wordAt(scene, group.last));
  const isTold = isPlaced || (set === 'them' && (isOfAge(scene, behindLink(scene, group.last)) || isDoing(scene, group)));
  const isNamedBehind = isBare && deadOrHurt.has(wordAt(scene, group.last));
  const noun = isTold ? undefined : kindBehind(scene, isNamedBehind ? group.last + 1 : group.last);
  if (!isTold && (noun === undefined || !isKind(scene, noun))) return [];
  if (whole.harm === 'killed' && isSpeaking(scene, group.last)) return [];
  const victim = numberOf(group, noun === undefined ? null : nounsOf(scene, noun));
  return victim !== null && fits(victim, whole.victim) ? [partOf(whole, victim, 'number-of-them', group.first)] : [];
}

/** "Forty were hurt. | 12 of the 87 victims | were children": out of another number. */
const isOtherSet = ({ set }: Group, { victim }: Proposal): boolean => set?.count != null && victim.count !== null && set.count !== victim.count;

/** "five of them were | under the age of ten". */
const isOfAge = (scene: Scene, at: number): boolean =>
  ageBounds.has(wordAt(scene, at)) && wordAt(scene, at + 1) === 'the' && wordAt(scene, at + 2) === 'age';

/** How far behind "one of them" the verb stands that the name put in between has, in tokens. */
const SPEAKING = 16;

/** "One of them|, Omar Lut, a baker, recalled …": who tells of it is none of the dead. */
function isSpeaking(scene: Scene, end: number): boolean {
  if (wordAt(scene, end) !== ',') return false;
  for (let i = end + 1; i < end + SPEAKING; i++) {
    if (isInGroup(scene, i)) continue;
    const token = tokenAt(scene, i), isSaid = token?.cue != null && wordAt(scene, i - 1) === ',';
    if (token === undefined || tagged(token, Tag.Relative)) return false;
    if (isSaid || tagged(token, Tag.VerbPast | Tag.Be | Tag.Have | Tag.Modal)) return isSaid;
  }
  return false;
}

/** ", two of them | serving with the mission": what they did, and no harm of its own. */
const isDoing = (scene: Scene, { first, last }: Group): boolean =>
  wordAt(scene, first - 1) === ',' && tagged(tokenAt(scene, last), Tag.VerbIng) && triggersOf(wordAt(scene, last)) === undefined;

/** "The blast left 21 dead. | Eleven | were children.", "Of those, | about 90 | are children." */
export function countedOff(scene: Scene, group: Group, at: number, [whole]: readonly Proposal[]): readonly Part[] {
  if (group.head >= 0 || group.partitive || group.first !== at || !pluralCopulas.has(wordAt(scene, group.last))) return [];
  const noun = scene.opens.get(group.last + 1), named = noun === undefined ? null : nounsOf(scene, noun);
  const isEnd = named !== null && tokenAt(scene, named.last)?.kind === 'punctuation';
  const victim = noun === undefined || !isEnd || !isKind(scene, noun) ? null : numberOf(group, named);
  const fitting = victim !== null && whole !== undefined && fits(victim, whole.victim);
  return fitting ? [partOf(whole, victim, 'number-of-them', group.first)] : [];
}

const ofWhomWords: ReadonlySet<string> = new Set(['whom', 'which', ...ofThese]);

/** "1,012 dead, of whom | 401 | are soldiers", "212 deaths; of these, | 180 | were children". */
export function ofWhomMany(scene: Scene, group: Group, claims: readonly Proposal[]): readonly Part[] {
  const { first, last, head } = group, end = wordAt(scene, first - 1) === ',' ? first - 1 : first;
  const isOfWhom = ofWhomWords.has(wordAt(scene, end - 1)) && wordAt(scene, end - 2) === 'of';
  if (!isOfWhom || group.quantity === null || head >= 0 || !pluralCopulas.has(wordAt(scene, last))) return [];
  const noun = scene.opens.get(last + 1), whole = wholeBefore(claims, first);
  const victim = noun === undefined || whole === undefined || !isKind(scene, noun) ? null : numberOf(group, nounOf(noun));
  return victim !== null && whole !== undefined && fits(victim, whole.victim) ? [partOf(whole, victim, 'number-of-them', first)] : [];
}

/** "soldiers", "Danish": what some of them were; not "who". */
const isKind = (scene: Scene, { kind, quantity, noun, head, last }: Group): boolean =>
  quantity === null && noun < last && (kind === 'person' || (head === last - 1 && tagged(tokenAt(scene, head), Tag.Demonym)));

/** Tokens from "said" to the comma behind it, at most. */
const SAYING = 8;

/** "two of the dead |, a doctor said, were | boys": the noun that tells what they were, past whoever says so. */
function kindBehind(scene: Scene, from: number): Group | undefined {
  const noun = scene.opens.get(behindLink(scene, from)), isSaid = noun !== undefined && tokenAt(scene, noun.last)?.cue?.kind === 'speech';
  if (!isSaid) return noun;
  const comma = nearestBehind(scene, noun.last, commaAlone, SAYING);
  return comma < 0 ? undefined : scene.opens.get(behindLink(scene, comma + 1));
}

/** "two of them | are believed to be | children": one past what stands between. */
function behindLink(scene: Scene, from: number): number {
  let i = from;
  while (linkWords.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Adverb)) i++;
  return i;
}

/** "30 were hurt, | five of them seriously", "20 injured, | 5 critical": how badly some of them were. */
export function badly(scene: Scene, group: Group, claims: readonly Proposal[]): readonly Part[] {
  if (!badlyLeads.has(wordAt(scene, group.first - 1))) return [];
  const victim = numberOf(group, null);
  if (victim === null) return [];
  const how = group.head < 0 ? group.last : group.head;
  if (!badlyWords.has(wordAt(scene, how)) || how + 1 < group.last) return [];
  // "five seriously wounded" has its own verb
  if (verbAtWord(wordAt(scene, how + 1)) !== undefined || tagged(tokenAt(scene, how + 1), Tag.Be)) return [];
  const whole = wholeBefore(claims, group.first);
  return whole?.harm === 'wounded' && fits(victim, whole.victim)
    ? [partOf(whole, victim, 'some-badly', group.first)]
    : [];
}

/** "twelve of | the 30 dead": the set itself is a claim. */
export const setTold = ({ set }: Group, claims: readonly Proposal[]): Proposal | undefined =>
  set === null ? undefined : claims.find(({ victim }) => victim.first === set.first);
