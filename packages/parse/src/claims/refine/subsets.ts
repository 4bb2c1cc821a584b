/** Part of a number: "18 people, including three children", "two of them women", "of the 48 dead, 15 were nuns". */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { pluralCopulas } from '../lexicon/auxiliaries.js';
import { deadOrHurt, theDead } from '../lexicon/fates.js';
import { commaAlone } from '../lexicon/joints.js';
import { aroundPlaceOrTime, outOfWords } from '../lexicon/prepositions.js';
import { ofThese, themAll } from '../lexicon/pronouns.js';
import { namedFrom, namesBehind } from '../phrase/named-as.js';
import { nearestBehind } from '../phrase/nearby.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { mannerForms } from '../triggers.js';
import { among, included, INCLUDED, INCLUDES, peopleAmongVictims, peopleIncluded } from './including-people.js';
import { type Part, fits, FURTHEST, ofMany, partOf, spokenOf, wholeBefore } from './part.js';
import { badly, countedOff, nounOf, ofWhomMany, outOf, setTold } from './parts-counted.js';
import { restOf } from './parts-listed.js';

/** The parts that a sentence tells of the claims found in it. */
export function subsetsIn(scene: Scene, claims: readonly Proposal[]): readonly Part[] {
  if (claims.length === 0) return [];
  const parts: Part[] = [];
  for (let i = scene.first; i < scene.last; i++) {
    if (INCLUDES.has(wordAt(scene, i))) parts.push(...included(scene, i, claims));
    if (wordAt(scene, i) === 'among') parts.push(...among(scene, i, claims));
  }
  for (const group of scene.groups)
    parts.push(...outOf(scene, group, claims), ...ofWhomMany(scene, group, claims), ...badly(scene, group, claims));
  for (const claim of claims) parts.push(...ofWhom(claim, claims), ...ofSet(claim, claims));
  return [...parts, ...parts.flatMap((part) => restOf(scene, part)), ...ofTheDead(scene, claims)];
}

/**
 * Whether the sentence between two tokens may open with a part of the number told before it: a glance that passes
 * over nearly all.
 */
export function mayBePart(tokens: readonly Token[], first: number, last: number): boolean {
  if (isCountedOff(tokens, first) || isOneOfTheirs(tokens, first) || (tokens[first]?.lower === 'they' && INCLUDED.has(tokens[first + 1]?.lower ?? ''))) return true;
  for (let i = first; i < last && i < first + FURTHEST; i++) {
    const { lower } = tokens[i] as Token;
    if (themAll.has(lower) || ofThese.has(lower) || theDead.has(lower) || deadOrHurt.has(lower)) return true;
  }
  return false;
}

/** "The victims included", "Among the victims were", "Many nuns were among the victims", "Three of the victims were". */
export function speaksOfVictims(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last && i < first + FURTHEST; i++)
    if (tokens[i]?.lower === 'victims' && tokens[i - 1]?.lower === 'the')
      return INCLUDED.has(tokens[i + 1]?.lower ?? '') || ['among', 'of'].includes(tokens[i - 2]?.lower ?? '');
  return false;
}

/** "| One of the soldiers | was identified as". */
const isOneOfTheirs = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of' && tokens[first + 2]?.lower === 'the';

/** "| Eleven | were": a number alone opens the sentence, and its verb follows. */
const isCountedOff = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]?.kind === 'number' || tagged(tokens[first], Tag.NumberWord)) && pluralCopulas.has(tokens[first + 1]?.lower ?? '');

/**
 * "Nine of them were children.", "Among them were nine children.", "They included nine children.", "Of the victims, nine were
 * children.": opens the sentence behind the one that tells of the whole.
 */
export function partsBehind(scene: Scene, whole: Proposal): readonly Proposal[] {
  if (!ofMany(whole)) return [];
  // who did it and how it is meant were said of the whole, in words of another sentence
  return openingParts(scene, [spokenOf(whole)]).map(({ part }) => ({ ...part, scene, agent: null, verb: null }));
}

function openingParts(scene: Scene, told: readonly Proposal[]): readonly Part[] {
  const { first } = scene, opening = wordAt(scene, first);
  if (opening === 'among') return noMoreThan(included(scene, first, told));
  const lead = nearestBehind(scene, first + 1, AMONG, FURTHEST), victims = lead < 0 ? [] : peopleAmongVictims(scene, lead, told);
  if (victims.length > 0) return noMoreThan(victims);
  const named = opening === 'one' ? oneNamed(scene, told) : [];
  if (named.length > 0) return named;
  const verb = nearestBehind(scene, first + 1, INCLUDED, OPENING + INSERTED), end = verb < 0 ? verb : behindVictims(scene, verb);
  if (end >= 0 && isOfThem(scene, end)) return noMoreThan(peopleIncluded(scene, verb + 1, verb, told));
  // "Of the victims, | nine | were children", "Of these, | nine | were"
  const set = frontedSetEnd(scene);
  const at = set > 0 && wordAt(scene, set) === ',' ? set + 1 : saidEnd(scene);
  const group = scene.groups.find((one) => one.first >= at && one.first <= at + 2 && one.quantity !== null);
  if (group === undefined) return [];
  const counted = [...outOf(scene, group, told), ...countedOff(scene, group, at, told)];
  return counted.slice(0, 1);
}

const AMONG: ReadonlySet<string> = new Set(['among']);

/** Of two dead a woman, her child and two clerks are no parts. */
function noMoreThan(parts: readonly Part[]): readonly Part[] {
  const sum = parts.reduce((all, { part: { victim } }) => all + (victim.count ?? victim.min ?? 0), 0);
  return sum <= (parts[0]?.whole.victim.max ?? Number.POSITIVE_INFINITY) ? parts : [];
}

/** "One of the soldiers | was identified as | Omar Lut": the name of one, where the whole was told of soldiers. */
function oneNamed(scene: Scene, [whole]: readonly Proposal[]): readonly Part[] {
  const one = scene.opens.get(scene.first), noun = wordAt(scene, one?.head ?? -1), { named = null } = whole?.victim ?? {};
  if (one?.partitive !== true || whole === undefined || named === null) return [];
  const isOfThem = theDead.has(noun) || noun === wordAt(whole.scene, named.last - 1), start = isOfThem ? namesBehind(scene, one.last) : -1;
  return start < 0 ? [] : namedFrom(scene, start).filter(({ count }) => count === 1).map((victim) => partOf(whole, victim, 'one-of-them-named', scene.first));
}

/** How far into its sentence the verb stands that tells who says so, in tokens. */
const SAID = 7;

/** One past "The mayor said", "The agency says that", or the sentence's first token. */
function saidEnd(scene: Scene): number {
  for (let i = scene.first + 1; i < scene.first + SAID && tokenAt(scene, i)?.kind === 'word'; i++)
    if (tokenAt(scene, i)?.cue?.kind === 'speech' && !isInGroup(scene, i)) return wordAt(scene, i + 1) === 'that' ? i + 2 : i + 1;
  return scene.first;
}

/** How far into its sentence "included" stands, in tokens; and longest insertion in front of it. */
const OPENING = 4, INSERTED = 14;

/** "The victims |, all from Karland, | included": where the words end that name them. */
function behindVictims(scene: Scene, verb: number): number {
  if (wordAt(scene, verb - 1) !== ',') return verb;
  const comma = nearestBehind(scene, scene.first, commaAlone, OPENING);
  return comma < verb - 1 ? comma : -1;
}

/** "they |", "the victims |", "of the victims |": those told of in the sentence before. */
const isOfThem = (scene: Scene, end: number): boolean =>
  (wordAt(scene, end - 1) === 'they' && end === scene.first + 1) || (wordAt(scene, end - 1) === 'victims' && end <= scene.first + 3);

/** "| Six of them | were killed in Orsa.", "Of those, | six | were": out of the number that the sentence before told of the same harm. */
export function isOutOf({ scene, victim, harm, at }: Proposal, whole: Proposal): boolean {
  const { group } = victim, fronted = frontedSetEnd(scene), set = wordAt(scene, group.last - 1);
  // "| Six of them | were killed", "the mayor said | six of the victims | died"
  const isSet = group.partitive && ((themAll.has(set) && group.first <= scene.first + 1) || (set === 'victims' && group.set === null && victim.count !== whole.victim.count));
  const isFronted = wordAt(scene, fronted) === ',' && group.first === fronted + 1 && group.head < 0;
  // "900 are displaced inside the country. Of these, | 40 | are in shelters"
  const isInside = harm === 'displaced' && whole.harm === 'internally_displaced';
  // "60,000 have fled. About | 8,000 of them | have crossed into Karland"
  const isAbroad = harm === 'refugees' && whole.harm === 'displaced';
  // "Ninety were killed. Of the victims, | 60 | were shot": how they died
  const isAlike = harm === whole.harm || isInside || isAbroad || (whole.harm === 'killed' && isShot(scene, harm, at));
  return (isSet || isFronted) && isAlike && ofMany(whole) && fits(victim, whole.victim);
}

/** "Of those |", "Of the victims |", opening the sentence: where the set ends; -1 where none does. */
function frontedSetEnd(scene: Scene): number {
  const { first } = scene;
  if (wordAt(scene, first) !== 'of') return -1;
  if (ofThese.has(wordAt(scene, first + 1))) return first + 2;
  return isOfThem(scene, first + 3) ? first + 3 : -1;
}

/** "were | shot", "were | stabbed": hurt, so far as the verb says. */
const isShot = (scene: Scene, harm: Proposal['harm'], at: number): boolean => harm === 'wounded' && mannerForms.has(wordAt(scene, at));

/** "ten of | the 30 people killed": the ten, of whom the same verb tells. */
function ofSet(claim: Proposal, claims: readonly Proposal[]): readonly Part[] {
  const whole = setTold(claim.victim.group, claims);
  return whole === undefined || whole.harm !== claim.harm || !fits(claim.victim, whole.victim) ? [] : [{ part: claim, whole }];
}

/** "19 people, | six of whom | are in critical condition": told by a rule of its own, of the harm that the whole has. */
function ofWhom(claim: Proposal, claims: readonly Proposal[]): readonly Part[] {
  const { victim, scene, harm, rule } = claim, { group } = victim;
  // "two were stabbed; | one | remains in a serious condition"
  const isOne = rule === 'in-critical-condition' && group.head < 0 && group.quantity !== null;
  if (!isOne && (!group.partitive || !themAll.has(wordAt(scene, group.last - 1)))) return [];
  const whole = wholeBefore(claims, group.first);
  return whole?.harm === harm && fits(victim, whole.victim) ? [{ part: claim, whole }] : [];
}

/** "of the 48 dead, 15 were nuns". */
function ofTheDead(scene: Scene, claims: readonly Proposal[]): readonly Part[] {
  const whole = claims.find(({ victim: { first } }) => {
    const end = wordAt(scene, first - 1) === 'the' ? first - 1 : first;
    // not "claimed the lives of | many villagers | and left many wounded"
    return outOfWords.has(wordAt(scene, end - 1)) && wordAt(scene, end - 2) !== 'lives';
  });
  if (whole === undefined || !ofMany(whole)) return [];
  const parts: Part[] = [];
  for (const group of scene.groups) {
    if (group.first <= whole.victim.last || group.quantity === null || group.head >= 0) continue;
    // "Of the 20 killed, | 14 | died in Pelm"
    const told = claims.find((claim) => claim !== whole && claim.victim.first === group.first);
    if (told?.harm === whole.harm && fits(told.victim, whole.victim)) parts.push({ part: told, whole });
    // "Of the 90 people killed, | 60 | were shot": how they died
    if (told !== undefined && whole.harm === 'killed' && isShot(scene, told.harm, told.at) && fits(told.victim, whole.victim))
      parts.push(partOf(whole, told.victim, 'of-the-dead', group.first));
    if (told !== undefined || !pluralCopulas.has(wordAt(scene, group.last))) continue;
    const noun = scene.opens.get(group.last + 1), isPlaced = aroundPlaceOrTime.has(wordAt(scene, group.last + 1));
    if (noun?.kind !== 'person' && !isPlaced) continue;
    const victim: Victim = { ...group.quantity, named: noun === undefined ? null : nounOf(noun), group, basis: 'number' };
    if (fits(victim, whole.victim)) parts.push(partOf(whole, victim, 'of-the-dead', group.first));
  }
  return parts;
}
