/** Casualty claims: who claims how many of whom. Rules propose, refiners settle. */
import type { Reading } from '../language/reading.js';
import type { Token } from '../language/tokens.js';
import { mayHarm } from './glance.js';
import { type Scene, sceneOf } from './phrase/scene.js';
import type { FoundClaim, SpokenSpan } from './found.js';
import { fatallyIn } from './refine/fatally.js';
import { isFiction } from './refine/fiction.js';
import { gapsIn } from './refine/gapping.js';
import { linkIncluded } from './refine/included.js';
import { wholesOf } from './refine/joined.js';
import { withoutNaturalDeaths } from './refine/natural-deaths.js';
import { isRate } from './refine/rates.js';
import { linkRepeats } from './refine/repeats.js';
import { settle } from './refine/settle.js';
import { shareWords } from './refine/shared-words.js';
import { withoutShotDead } from './refine/shot-dead.js';
import { mayBePart, partBehind, subsetsIn } from './refine/subsets.js';
import { found } from './refine/found-claim.js';
import type { Proposal, Rule } from './rule.js';
import { carriedOff } from './rules/carried-off.js';
import { countedNouns } from './rules/counted-nouns.js';
import { deadIncluded } from './rules/dead-included.js';
import { deadNamed } from './rules/dead-named.js';
import { deathToll } from './rules/death-toll.js';
import { drivenFromHomes } from './rules/driven-from-homes.js';
import { hitByBullet } from './rules/hit-by-bullet.js';
import { inCriticalCondition } from './rules/in-critical-condition.js';
import { injuredMen } from './rules/injured-men.js';
import { killedActive } from './rules/killed-active.js';
import { killedAlongside } from './rules/killed-alongside.js';
import { killedPassive } from './rules/killed-passive.js';
import { killedThem } from './rules/killed-them.js';
import { killingOf } from './rules/killing-of.js';
import { laidDownArms } from './rules/laid-down-arms.js';
import { leftDead } from './rules/left-dead.js';
import { lostLives } from './rules/lost-lives.js';
import { lostMen } from './rules/lost-men.js';
import { metTheirDeaths } from './rules/met-their-deaths.js';
import { numberOfKilled } from './rules/number-of-killed.js';
import { peopleDied } from './rules/people-died.js';
import { sentToHospital } from './rules/sent-to-hospital.js';
import { setFree } from './rules/set-free.js';
import { shotDead } from './rules/shot-dead.js';
import { soughtRefuge } from './rules/sought-refuge.js';
import { sustainedInjuries } from './rules/sustained-injuries.js';
import { takenHostage } from './rules/taken-hostage.js';
import { thoseKilledIncluded } from './rules/those-killed-included.js';
import { type TriggerKind, harmOf } from './triggers.js';

/**
 * Every rule, in order of precedence: where two wake at one word, the first that reads it has it. What is told by a special
 * shape (a verb with its deadly tail, lives lost, hostages) goes before the plain verb.
 */
export const rules: readonly Rule[] = [
  shotDead, metTheirDeaths, lostLives, lostMen, takenHostage, drivenFromHomes, soughtRefuge, sustainedInjuries, hitByBullet, sentToHospital, inCriticalCondition,
  laidDownArms, setFree, carriedOff, numberOfKilled, thoseKilledIncluded,
  killedPassive, killedActive, peopleDied, leftDead, injuredMen, deathToll, killingOf, deadNamed, deadIncluded, countedNouns, killedThem, killedAlongside,
];

const precedence = new Map(rules.map(({ id }, i) => [id, i]));
const rulesOn = new Map<TriggerKind, Rule[]>();
for (const rule of rules) rulesOn.set(rule.on, [...(rulesOn.get(rule.on) ?? []), rule]);

export type { FoundClaim, SpokenSpan } from './found.js';

/** What the rules propose in one sentence, by precedence. */
export function propose(scene: Scene): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = scene.first; at < scene.last; at++) {
    for (const trigger of harmOf(scene.tokens[at] as Token)) {
      for (const { id, read } of rulesOn.get(trigger.kind) ?? []) {
        const finding = read(scene, at, trigger as never);
        if (finding === null) continue;
        const { harm, victims, agent, verb } = finding;
        proposals.push(...victims.map((victim) => ({ rule: id, harm, victim, agent, verb, at, scene })));
        break;
      }
    }
  }
  return proposals.toSorted((a, b) => (precedence.get(a.rule) ?? 0) - (precedence.get(b.rule) ?? 0));
}

/** A claim and what it was read as. */
interface Told {
  readonly proposal: Proposal;
  readonly claim: FoundClaim;
}

/** The claims of one sentence, in text order; `subset_of` counts within them. */
function claimsIn(scene: Scene, text: string, quotes: readonly SpokenSpan[], published: string | null): readonly Told[] {
  const proposals = propose(scene).filter((proposal) => !isRate(proposal));
  if (proposals.length === 0 || isFiction(scene)) return [];
  const settled = shareWords(settle(proposals));
  const claims = [...settled, ...gapsIn(scene, settled), ...fatallyIn(scene, settled)].toSorted((a, b) => a.victim.first - b.victim.first);
  const subsets = subsetsIn(scene, claims);
  const isSubset = (claim: Proposal): boolean => subsets.some(({ part }) => part.victim.first < claim.victim.last && claim.victim.first < part.victim.last);
  const tops = claims.filter((claim) => !isSubset(claim)), joined = wholesOf(tops), links = [...subsets, ...joined];
  const all = [...new Set([...tops, ...links.flatMap(({ part, whole }) => [whole, part])])].toSorted((a, b) => a.victim.first - b.victim.first || b.victim.last - a.victim.last);
  return all.map((claim) => {
    const whole = links.find(({ part }) => part === claim)?.whole, at = whole === undefined ? -1 : all.indexOf(whole);
    return { proposal: claim, claim: { ...found(claim, text, quotes, published), subset_of: at < 0 ? null : at } };
  });
}

const hasTrigger = ({ tokens }: Scene['part'], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (harmOf(tokens[i] as Token).length > 0 && mayHarm(tokens, i, first, last)) return true;
  return false;
};

/** The last number that a sentence told, and its place in the list of claims. */
interface Latest {
  readonly whole: Proposal;
  readonly at: number;
}

/** "Nine of them were children." behind the sentence that told of the whole: happened as the whole did. */
function behind(scene: Scene, { whole, at }: Latest, claims: readonly FoundClaim[], text: string, quotes: readonly SpokenSpan[], published: string | null): readonly FoundClaim[] {
  const some = partBehind(scene, whole), all = claims[at] as FoundClaim;
  if (some === null) return [];
  const claim = found(some, text, quotes, published);
  return [{ ...claim, scope: all.scope, stance: /^(?:denied|feared|hypothetical)$/.test(all.stance) ? all.stance : claim.stance, subset_of: at }];
}

/** The casualty claims of an article in text order. `published`: ISO date or null. Linear in the length of the text. */
export function findClaims(reading: Reading, quotes: readonly SpokenSpan[], published: string | null): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  let latest: Latest | null = null;
  for (const part of reading.parts)
    for (const sentence of part.sentences) {
      const wakes = hasTrigger(part, sentence.first, sentence.last);
      if (!wakes && (latest === null || !mayBePart(part.tokens, sentence.first, sentence.last))) { latest = null; continue; }
      const scene = sceneOf(part, sentence), told = wakes ? claimsIn(scene, reading.text, quotes, published) : [];
      if (latest !== null && told.length === 0) claims.push(...behind(scene, latest, claims, reading.text, quotes, published));
      latest = null;
      const base = claims.length;
      for (const { claim, proposal } of told) {
        if (claim.subset_of === null && claim.count !== 1) latest = { whole: proposal, at: claims.length };
        claims.push(claim.subset_of === null ? claim : { ...claim, subset_of: base + claim.subset_of });
      }
    }
  return linkRepeats(linkIncluded(withoutNaturalDeaths(reading, withoutShotDead(claims))));
}
