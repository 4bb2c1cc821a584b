/** "18 people, including three children", "among them two nuns", "the dead included a priest": parts that a word leads to. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { copulas, pluralCopulas } from '../lexicon/auxiliaries.js';
import { hurtForms } from '../lexicon/clinic.js';
import { sexesAndAges } from '../lexicon/groups-of-people.js';
import { themAll } from '../lexicon/pronouns.js';
import { peopleAmong, peopleFrom } from '../phrase/among.js';
import { hasWord, nearestBehind } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';
import { FURTHEST, type Part, fits, ofMany, partOf, wholeBefore } from './part.js';

const thoseThat: ReadonlySet<string> = new Set(['those', 'that']);
export const INCLUDED: ReadonlySet<string> = new Set(['included', 'includes', 'include']);
export const INCLUDES: ReadonlySet<string> = new Set(['including', 'comprising', 'among', ...INCLUDED]);

/** "including three children and a teacher", "among them two nuns". */
export function included(scene: Scene, at: number, claims: readonly Proposal[]): readonly Part[] {
  const behind = behindIncluding(scene, at), whole = behind < 0 ? undefined : ofVerbBefore(scene, at, claims) ?? wholeBefore(claims, at);
  if (whole === undefined || isOfOthers(scene, at, whole)) return [];
  const start = behindThoseOf(scene, copulas.has(wordAt(scene, behind)) ? behind + 1 : behind);
  // "nine guards, including a captain, and | five rebels |, including a Dane, were killed": told beside the nine by the same verb
  const isBeside = ({ part: { victim } }: Part): boolean =>
    victim.group.head >= 0 && claims.some((claim) => claim !== whole && claim.at === whole.at && claim.victim.first === victim.first);
  return peopleIncluded(scene, start, at, [whole]).filter((part) => !isBeside(part)).map((part) => withHarmTold(part, claims));
}

/** "Nine men tried to shoot the guards and | were killed |, including": those of whom the verb right before tells. */
function ofVerbBefore(scene: Scene, at: number, claims: readonly Proposal[]): Proposal | undefined {
  const verb = wordAt(scene, at - 1) === ',' ? at - 2 : at - 1;
  return claims.findLast((claim) => claim.at === verb && claim.victim.last <= verb && ofMany(claim));
}

/** "214 casualties, including | 93 dead": which of the casualties they were. */
function withHarmTold({ part, whole }: Part, claims: readonly Proposal[]): Part {
  const isTold = ({ victim, at }: Proposal): boolean => victim.first === part.victim.first && at === victim.last;
  // "10 million driven from home, including 2.2 million who have fled abroad"
  const told = whole.harm === 'casualties'
    ? claims.find(isTold)
    : whole.harm === 'displaced' ? claims.find(({ harm, victim }) => harm === 'refugees' && victim.first === part.victim.first) : undefined;
  return { part: told === undefined ? part : { ...part, harm: told.harm }, whole };
}

/** The people from token `start` on, as parts of the whole that `at` includes them in. */
export function peopleIncluded(scene: Scene, start: number, at: number, [whole]: readonly Proposal[]): readonly Part[] {
  if (whole === undefined) return [];
  return victimsOf(scene, objectsFrom(scene, start, true), { personsOnly: true, definite: true, plurals: true })
    .filter((victim) => victim.count !== 0 && fits(victim, whole.victim) && !isOnlyHurt(scene, victim, whole))
    .filter((victim) => victim.basis !== 'plural' || (tellsSexOrAge(scene, victim) && !isOfNearer(scene, at, whole)))
    .map((victim) => partOf(whole, victim, 'including-people', at));
}

/** "| Many children | were among the victims": whose "among" is token `at`. */
export function peopleAmongVictims(scene: Scene, at: number, [whole]: readonly Proposal[]): readonly Part[] {
  if (whole === undefined || !isTheVictims(scene, at + 1)) return [];
  return peopleAmong(scene, at).filter((victim) => fits(victim, whole.victim)).map((victim) => partOf(whole, victim, 'among-the-dead', at));
}

/** "rescued nine from the house where 12 died, including | an injured boy |": none of the dead. */
const isOnlyHurt = (scene: Scene, { group }: Victim, whole: Proposal): boolean =>
  whole.harm === 'killed' && hasWord(scene, group.first, group.last, hurtForms);

/** "Five girls were | among the 12 killed", "Among 12 people killed in Orsa were | five girls". */
export function among(scene: Scene, at: number, claims: readonly Proposal[]): readonly Part[] {
  const start = wordAt(scene, at + 1) === 'the' ? at + 2 : at + 1;
  const whole = claims.find(({ victim }) => victim.first === start && victim.basis === 'number');
  if (whole === undefined) return [];
  const verb = nearestBehind(scene, Math.max(whole.at + 1, whole.victim.group.last), pluralCopulas, FURTHEST);
  const people = peopleAmong(scene, at), told = people.length > 0 || verb < 0 ? people : peopleFrom(scene, verb + 1);
  return told.filter((victim) => fits(victim, whole.victim)).map((victim) => partOf(whole, victim, 'among-the-dead', at));
}

/** "14 bodies, including | those of | four children". */
const behindThoseOf = (scene: Scene, i: number): number =>
  thoseThat.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'of' ? i + 2 : i;

/** One past "including", "among them", "the 12 people killed | included"; -1 where the word at `at` opens no part. */
function behindIncluding(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  // "14 people, not | including the bomber"
  if (wordAt(scene, at - 1) === 'not') return -1;
  if (word === 'including' || (word === 'comprising' && isBehindPeople(scene, at)) || (INCLUDED.has(word) && isOfHarmed(scene, at))) return at + 1;
  if (word === 'among' && isTheVictims(scene, at + 1)) return at + 3;
  return word === 'among' && themAll.has(wordAt(scene, at + 1)) ? at + 2 : -1;
}

/** "killed | 12 people |, comprising"; not "attacked a convoy | comprising". */
const isBehindPeople = (scene: Scene, at: number): boolean => {
  const group = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at);
  return group?.kind === 'person' && group.quantity !== null;
};

/** "among | the victims |". */
const isTheVictims = (scene: Scene, at: number): boolean => wordAt(scene, at) === 'the' && wordAt(scene, at + 1) === 'victims';

/**
 * "those killed in the crash | included": a verb of harm stands before, with a place or a time at the most in
 * between.
 */
function isOfHarmed(scene: Scene, at: number): boolean {
  const isHarm = (i: number): boolean => verbAtWord(wordAt(scene, i))?.form === 'past';
  const isTail = (i: number): boolean =>
    scene.closes.has(i + 1) || tagged(tokenAt(scene, i), Tag.Preposition | Tag.Determiner);
  let verb = at - 1;
  while (verb > at - 8 && isTail(verb) && !isHarm(verb)) verb--;
  return isHarm(verb);
}

/** "including | women and children |": who they are is said for sure, how many is not. */
const tellsSexOrAge = (scene: Scene, { group }: Victim): boolean =>
  group.determiner === 'none' && sexesAndAges.has(wordAt(scene, group.head));

/** "two died, it was told by | sources | including neighbours, that …": several nearer than the whole, whoever they are. */
function isOfNearer(scene: Scene, at: number, { victim, at: verb }: Proposal): boolean {
  const near = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at);
  return near?.plural === true && near.first > verb && near.first >= Math.max(victim.last, victim.named?.last ?? 0);
}

/** "… , hurting 20 men, | including a nurse": whoever stands right before is meant, and no claim told earlier. */
function isOfOthers(scene: Scene, at: number, whole: Proposal): boolean {
  const near = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at);
  return near?.kind === 'person' && near.quantity !== null && near.first >= whole.victim.last && near.first > whole.at;
}
