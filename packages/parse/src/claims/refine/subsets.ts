/** Part of a number: "18 people, including three children", "two of them women", "of the 48 dead, 15 were nuns". */
import type { Group } from '../phrase/group.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { copulas, linkWords, pluralCopulas } from '../lexicon/auxiliaries.js';
import { badlyWords } from '../lexicon/fates.js';
import { aroundPlace, outOfWords } from '../lexicon/prepositions.js';
import { themAll } from '../lexicon/pronouns.js';

/** A proposal and the one that includes it. */
export interface Part {
  readonly part: Proposal;
  readonly whole: Proposal;
}

const ofMany = ({ victim }: Proposal): boolean => victim.count !== 1 && victim.count !== 0;

/** The claim that the words before token `at` end with, or that spans them: the last one begun before. */
const wholeBefore = (claims: readonly Proposal[], at: number): Proposal | undefined =>
  claims.findLast((claim) => claim.victim.first < at && ofMany(claim));

const part = (whole: Proposal, victim: Victim, rule: string, at: number): Part => ({ whole, part: { ...whole, rule, victim, at } });

/** "the 12 people killed | included …". */
function isPredicate(scene: Scene, at: number): boolean {
  if (!/^includ(?:ed|es|e)$/.test(wordAt(scene, at))) return false;
  // "killed in the crash | included"
  let verb = at - 1;
  while (verb > at - 8 && (scene.closes.has(verb + 1) || tagged(tokenAt(scene, verb), Tag.Preposition | Tag.Determiner)) && verbAtWord(wordAt(scene, verb))?.form !== 'past') verb--;
  return verbAtWord(wordAt(scene, verb))?.form === 'past';
}

/** "… , hurting 20 men, | including a nurse": whoever stands right before is meant, and no claim told earlier. */
function isOfOthers(scene: Scene, at: number, whole: Proposal): boolean {
  const near = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at);
  return near?.kind === 'person' && near.quantity !== null && near.first >= whole.victim.last && near.first > whole.at;
}

/** "including three children and a teacher", "among them two nurses". */
function included(scene: Scene, at: number, claims: readonly Proposal[]): readonly Part[] {
  const word = wordAt(scene, at), after = word === 'including' || isPredicate(scene, at) ? at + 1 : themAll.has(wordAt(scene, at + 1)) && word === 'among' ? at + 2 : -1;
  if (after < 0) return [];
  const whole = wholeBefore(claims, at);
  if (whole === undefined || isOfOthers(scene, at, whole)) return [];
  const start = copulas.has(wordAt(scene, after)) ? after + 1 : after;
  return victimsOf(scene, objectsFrom(scene, start), { personsOnly: true, definite: false })
    .filter((victim) => fits(victim, whole.victim) && victim.count !== 0).map((victim) => part(whole, victim, 'including-people', at));
}

const THEM = new Set(['them', 'whom']);
const DEAD = new Set(['dead', 'killed', 'victims', 'fatalities', 'deaths']);
const FATES = new Set(['dead', 'killed', 'injured', 'wounded']);
/** The furthest word of a number's set from the head of its sentence, in tokens. */
const FURTHEST = 28;

/** Whether the sentence between two tokens may open with a part of the number told before it: a glance that passes over nearly all. */
export function mayBePart(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last && i < first + FURTHEST; i++) {
    const { lower } = tokens[i] as Token;
    if (THEM.has(lower) || DEAD.has(lower) || FATES.has(lower)) return true;
  }
  return false;
}

/** "two of them children", "eight of whom were women", "20 of the dead were guards", "five of them in Pelm". */
function outOf(scene: Scene, group: Group, claims: readonly Proposal[]): readonly Part[] {
  if (!group.partitive || group.quantity === null || group.quantity.count === 0) return [];
  const set = wordAt(scene, group.last - 1);
  const isDead = DEAD.has(set) || (group.head < 0 && FATES.has(wordAt(scene, group.last)));
  if (!THEM.has(set) && !isDead) return [];
  const whole = wholeBefore(claims, group.first);
  if (whole === undefined) return [];
  let i = group.last + (isDead && group.head < 0 ? 1 : 0);
  while (linkWords.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Adverb)) i++;
  const noun = scene.opens.get(i);
  // ", 60 of them | in and around the capital"
  const placed = set === 'them' && wordAt(scene, group.first - 1) === ',' && aroundPlace.has(wordAt(scene, group.last));
  if (!placed && (noun === undefined || noun.kind !== 'person' || noun.quantity !== null)) return [];
  const { quantity } = group;
  const victim: Victim = { ...quantity, named: placed || noun === undefined ? null : { first: noun.noun, last: noun.last }, group, basis: 'number' };
  return fits(victim, whole.victim) ? [part(whole, victim, 'number-of-them', group.first)] : [];
}

/** "30 were hurt, | five of them seriously", "20 injured, | 5 critical": how badly some of them were. */
function badly(scene: Scene, group: Group, claims: readonly Proposal[]): readonly Part[] {
  const { quantity } = group, before = wordAt(scene, group.first - 1);
  if (quantity === null || quantity.count === 0 || !/^(?:,|and|with|-|–|—|\()$/.test(before)) return [];
  const how = group.head < 0 ? group.last : group.head;
  if (!badlyWords.has(wordAt(scene, how)) || how + 1 < group.last) return [];
  // "five seriously wounded" has its own verb
  if (verbAtWord(wordAt(scene, how + 1)) !== undefined || tagged(tokenAt(scene, how + 1), Tag.Be)) return [];
  const whole = wholeBefore(claims, group.first);
  if (whole?.harm !== 'wounded') return [];
  const victim: Victim = { ...quantity, named: null, group, basis: 'number' };
  return fits(victim, whole.victim) ? [part(whole, victim, 'some-badly', group.first)] : [];
}

/** "19 people, | six of whom | are in critical condition": told by a rule of its own, of the harm that the whole has. */
function ofWhom(claim: Proposal, claims: readonly Proposal[]): readonly Part[] {
  const { victim: { group }, scene } = claim;
  if (!group.partitive || !themAll.has(wordAt(scene, group.last - 1))) return [];
  const whole = wholeBefore(claims, group.first);
  return whole !== undefined && whole.harm === claim.harm && fits(claim.victim, whole.victim) ? [{ part: claim, whole }] : [];
}


/** "of the 48 dead, 15 were nuns". */
function ofTheDead(scene: Scene, claims: readonly Proposal[]): readonly Part[] {
  const whole = claims.find((claim) => outOfWords.has(wordAt(scene, claim.victim.first - 1)) || (wordAt(scene, claim.victim.first - 1) === 'the' && outOfWords.has(wordAt(scene, claim.victim.first - 2))));
  if (whole === undefined || !ofMany(whole)) return [];
  const parts: Part[] = [];
  for (const group of scene.groups) {
    if (group.first <= whole.victim.last || group.quantity === null || group.head >= 0) continue;
    if (!pluralCopulas.has(wordAt(scene, group.last))) continue;
    const noun = scene.opens.get(group.last + 1);
    if (noun?.kind !== 'person') continue;
    const victim: Victim = { ...group.quantity, named: { first: noun.noun, last: noun.last }, group, basis: 'number' };
    if (fits(victim, whole.victim)) parts.push(part(whole, victim, 'of-the-dead', group.first));
  }
  return parts;
}

/** A part is not larger than its whole. */
const fits = (victim: Victim, whole: Victim): boolean => {
  const least = victim.count ?? victim.min, most = whole.max ?? (whole.qualifier === 'vague' ? null : whole.max);
  return least !== null && (most === null || least <= most);
};

/** "Nine of them were children.": opens the sentence behind the one that tells of the whole. */
export function partBehind(scene: Scene, whole: Proposal): Proposal | null {
  const group = scene.groups.find(({ first, quantity }) => first <= scene.first + 2 && quantity !== null);
  if (group === undefined || !ofMany(whole)) return null;
  const [found] = outOf(scene, group, [{ ...whole, victim: { ...whole.victim, first: -1 } }]);
  // who did it and how it is meant were said of the whole, in words of another sentence
  return found === undefined ? null : { ...found.part, scene, agent: null, verb: null };
}

const INCLUDES = new Set(['including', 'among', 'included', 'includes', 'include']);

/** The parts that a sentence tells of the claims found in it. */
export function subsetsIn(scene: Scene, claims: readonly Proposal[]): readonly Part[] {
  if (claims.length === 0) return [];
  const parts: Part[] = [];
  for (let i = scene.first; i < scene.last; i++) if (INCLUDES.has(wordAt(scene, i))) parts.push(...included(scene, i, claims));
  for (const group of scene.groups) parts.push(...outOf(scene, group, claims), ...badly(scene, group, claims));
  for (const claim of claims) parts.push(...ofWhom(claim, claims));
  return [...parts, ...ofTheDead(scene, claims)];
}
