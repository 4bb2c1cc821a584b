/** Casualty claims: who claims how many of whom. Rules propose, refiners settle. */
import type { Reading, ReadPart } from '../language/reading.js';
import type { Token } from '../language/tokens.js';
import type { Article, FoundClaim, SpokenSpan } from './found.js';
import { mayHarm } from './glance.js';
import { sceneOf } from './phrase/scene.js';
import { recallingOtherMonths } from './refine/before-the-news.js';
import { withClassOfWhole } from './refine/class-of-whole.js';
import { linkIncluded, withScopeOfWhole } from './refine/included.js';
import { withoutNaturalDeaths } from './refine/natural-deaths.js';
import { withNamedParts } from './refine/named-part.js';
import { withoutNeutralised } from './refine/neutralised.js';
import { linkRepeats } from './refine/repeats.js';
import { setCount } from './refine/set-told.js';
import { withoutShotDead } from './refine/shot-dead.js';
import { withTheirDeeds } from './refine/they-also.js';
import { isOutOf, mayBePart, speaksOfVictims } from './refine/subsets.js';
import { claimsBehind, claimsIn, type Told } from './sentence-claims.js';
import { harmOf } from './triggers.js';

export type { FoundClaim, SpokenSpan } from './found.js';
export { rules } from './rules/index.js';

/** The casualty claims of an article in text order. `published`: ISO date or null. Linear in the length of the text. */
export function findClaims(
  reading: Reading,
  quotes: readonly SpokenSpan[],
  published: string | null,
): readonly FoundClaim[] {
  const told = withoutNeutralised(reading.text, claimsOf(reading, { ...reading, quotes, published }));
  const claims = recallingOtherMonths(told, published);
  const linked = linkRepeats(withScopeOfWhole(linkIncluded(withoutNaturalDeaths(reading, withoutShotDead(claims)))));
  return withTheirDeeds(withClassOfWhole(withNamedParts(linked)));
}

/** The last number that a sentence told, and its place in the list of claims: the next sentence may tell of a part. */
interface Latest {
  readonly whole: Told;
  readonly at: number;
}

/** Whether it tells of dead in the news, and of more than `other`. */
function isToll({ whole: { claim } }: Latest, other: Latest | null): boolean {
  const least = ({ count, count_min: min }: FoundClaim): number => count ?? min ?? 0;
  return claim.harm === 'killed' && claim.scope !== 'background' && least(claim) > (other === null ? 1 : least(other.whole.claim));
}

/** What the sentences claim one by one, and what each takes up from the one before. */
function claimsOf(reading: Reading, article: Article): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  const wholes = new Map<number, Latest>();
  // `toll`: the largest number of dead, whom "the victims" of a later sentence are
  let latest: Latest | null = null, toll: Latest | null = null;
  for (const part of reading.parts)
    for (const sentence of part.sentences) {
      const { first, last } = sentence, wakes = hasTrigger(part, first, last);
      const set = wholes.size === 0 ? null : setCount(part.tokens, first, last), whole = set === null ? undefined : wholes.get(set);
      const isOfVictims = toll !== null && speaksOfVictims(part.tokens, first, last);
      if (!wakes && whole === undefined && !isOfVictims && (latest === null || !mayBePart(part.tokens, first, last))) {
        latest = null;
        continue;
      }
      const scene = sceneOf(part, sentence), told = wakes ? claimsIn(scene, article) : [];
      const isFree = told.length === 0, of = whole ?? latest;
      const near = of !== null && isFree ? claimsBehind(scene, of.whole, of.at, article, whole && set) : [];
      const behind = near.length === 0 && isOfVictims && isFree && toll !== null ? claimsBehind(scene, toll.whole, toll.at, article) : near;
      const base = claims.length, before = latest;
      latest = latestOf(told, base);
      toll = latest !== null && isToll(latest, toll) ? latest : toll;
      told.forEach((one, i) => {
        if (isWhole(one) && one.claim.count !== null) wholes.set(one.claim.count, { whole: one, at: base + i });
      });
      claims.push(...behind);
      for (const one of told) claims.push(partOf(one, wholeOf(one, before, base), claims));
    }
  return claims;
}

/** Where the whole of a claim stands in the list: told in its sentence, or the one that "six of them" takes up; null where none is. */
function wholeOf({ claim, proposal }: Told, before: Latest | null, base: number): number | null {
  if (claim.subset_of !== null) return base + claim.subset_of;
  return before !== null && isOutOf(proposal, before.whole.proposal) ? before.at : null;
}

/**
 * The claim as part of the whole at `at`, if any: those displaced inside the country are so in a shelter too, and those killed who
 * were shot are dead.
 */
function partOf({ claim }: Told, at: number | null, claims: readonly FoundClaim[]): FoundClaim {
  const whole = claims[at ?? -1]?.harm, { harm } = claim;
  const isInside = harm === 'displaced' && whole === 'internally_displaced', isDead = harm === 'wounded' && whole === 'killed';
  return { ...claim, subset_of: at, harm: whole !== undefined && (isInside || isDead) ? whole : harm };
}

/** Whether a word of the sentence may speak of harm. */
function hasTrigger({ tokens }: ReadPart, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (harmOf(tokens[i] as Token).length > 0 && mayHarm(tokens, i, first, last)) return true;
  return false;
}

/**
 * The last claim of several people that is no part of another: the sentence's news before what it recalls. `base`: where its
 * claims begin in the list.
 */
function latestOf(told: readonly Told[], base: number): Latest | null {
  const news = told.findLastIndex((one) => isWhole(one) && one.claim.scope !== 'background');
  const at = news < 0 ? told.findLastIndex(isWhole) : news;
  return at < 0 ? null : { whole: told[at] as Told, at: base + at };
}

/** A number of several people that is no part of another. */
const isWhole = ({ claim }: Told): boolean => claim.subset_of === null && claim.count !== 1;
