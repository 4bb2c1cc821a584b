/** "The ministry reported 12 dead and | 30 wounded": whoever gives the first number of a list gives the others. */
import type { FoundClaim } from '../found.js';
import { fates } from '../lexicon/fates.js';
import { commaAlone, listMarks } from '../lexicon/joints.js';
import { inPlace } from '../lexicon/prepositions.js';
import { INSERTION } from '../phrase/insertion.js';
import { nearestBehind } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { timeEnd } from './time-phrases.js';

/** The claim as told by whoever told another one, where nobody is named for it. */
export function saidWith(claim: FoundClaim, other: FoundClaim): FoundClaim {
  if (claim.claimant !== null || claim.quote !== null || other.claimant === null || other.quote !== null) return claim;
  const { claimant, claimant_mention, claimant_kind, cue } = other;
  const stance = claim.stance === 'asserted' ? 'reported' : claim.stance;
  return { ...claim, claimant, claimant_mention, claimant_kind, cue, stance };
}

/** The claims of one sentence, in text order, each with the source and the time of the number that it goes on from. */
export function withSameSource(proposals: readonly Proposal[], claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const told: FoundClaim[] = [];
  claims.forEach((claim, i) => {
    const before = proposals.findIndex((one) => goesOnFrom(proposals[i] as Proposal, one)), model = told[before];
    told.push(model === undefined ? claim : happenedWith(saidWith(claim, model), model));
  });
  return told;
}

/** The claim as of the time of the number that it goes on from, where it tells none of its own. */
function happenedWith(claim: FoundClaim, { period, period_start, period_end, scope }: FoundClaim): FoundClaim {
  if (claim.period !== null) return claim;
  return { ...claim, period, period_start, period_end, scope: claim.scope === 'incident' && claim.count !== 1 ? scope : claim.scope };
}

/** "38 dead, *with* 88 wounded", "5,183 casualties *(*1,659 killed)", "12 casualties in Orsa*:* nine dead". */
const goesOnWith: ReadonlySet<string> = new Set(['with', '(', ':']);

/** "12 dead | and | 30 wounded": nothing but the list's marks between them, and no verb of its own behind it. */
function goesOnFrom({ scene, victim, verb, at }: Proposal, before: Proposal): boolean {
  const end = Math.max(before.at + 1, before.victim.last), opens = nounStart(scene, victim.first, at);
  if (end >= opens || verb?.passive === true) return false;
  // "a toll of 52 | dead and | 150 injured"
  const fate = fates.has(wordAt(scene, end)) ? end + 1 : end;
  // "12 casualties | in Orsa |: nine dead", "at 222 | on Sunday |, with about 850 injured"
  const place = inPlace.has(wordAt(scene, fate)) ? scene.opens.get(fate + 1)?.last ?? fate : fate, start = timeEnd(scene, place);
  for (let i = behindIncluding(scene, start); i < opens; i++)
    if (!listMarks.has(wordAt(scene, i)) && !goesOnWith.has(wordAt(scene, i))) return asWell(scene, i) === opens;
  return start < opens;
}

/** "and | the deaths of | two guards": where the noun of the harm opens, if it stands in front of its number. */
const nounStart = (scene: Scene, number: number, noun: number): number =>
  (noun >= number ? number : wordAt(scene, noun - 1) === 'the' ? noun - 1 : noun);

/** "12 dead, | as well as | 30 wounded": one past it, or `at`. */
const asWell = (scene: Scene, at: number): number =>
  (wordAt(scene, at) === 'as' && wordAt(scene, at + 1) === 'well' && wordAt(scene, at + 2) === 'as' ? at + 3 : at);

/** "12 deaths |, including four women, | and 20 wounded": one past what tells who is among the first. */
function behindIncluding(scene: Scene, at: number): number {
  if (wordAt(scene, at) !== ',' || wordAt(scene, at + 1) !== 'including') return at;
  const close = nearestBehind(scene, at + 2, commaAlone, INSERTION);
  return close < 0 ? at : close;
}

