/**
 * "The dead included three children", "Twelve of the wounded were in critical condition": part of the number that the article
 * told before.
 */
import type { Harm } from '@onrecord/schema';
import type { FoundClaim } from '../found.js';
import { lastWord } from './victim-names.js';

/** Links such parts to the last number told before that can hold them. `claims` in text order. */
export function linkIncluded(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  return claims.map((claim, i) => {
    // "twelve | of the victims |": of whoever was harmed so, by whatever noun
    const areVictims = isOfThose(claim) && claim.victims?.toLowerCase() === 'victims';
    const noun = isOfThose(claim) && !isOfThem(claim) && !areVictims ? lastWord(claim.victims ?? '') : describedNoun(claim, claims, i);
    if (!isPart(claim) && !areVictims && noun === undefined) return claim;
    const isWhole = (earlier: FoundClaim, k: number): boolean =>
      earlier.evidence_start < claim.evidence_start && holds(earlier, claim, noun !== undefined) && !isListed(claims, k)
        && !(areVictims && most(earlier) === least(claim))
        && (noun === undefined || lastWord(earlier.victims ?? '') === noun);
    const before = claims.slice(0, i), news = before.findLastIndex((one, k) => one.scope !== 'background' && isWhole(one, k));
    if (news >= 0) return { ...claim, subset_of: news };
    // an article about what is long past: its dead are those
    const at = before.findLastIndex(isWhole);
    return at < 0 ? claim : { ...claim, subset_of: at, scope: 'background' };
  });
}

/** "45 foreigners, including five Danes, were among those killed" then: what is recalled is so in all its parts. */
export const withScopeOfWhole = (claims: readonly FoundClaim[]): readonly FoundClaim[] =>
  claims.map((claim) => {
    const isOfBackground = claim.subset_of !== null && claims[claim.subset_of]?.scope === 'background';
    return isOfBackground ? { ...claim, scope: 'background' } : claim;
  });

const isPart = (claim: FoundClaim): boolean =>
  claim.subset_of === null
    && (OF_WHOLE.has(claim.rule) || isOfThem(claim) || isIncluded(claim));

/** Rules that read some of those told of before. */
const OF_WHOLE: ReadonlySet<string> = new Set(['dead-included', 'slain-included', 'those-killed-included', 'those-who-lost-lives']);

/** "The dead included | nine nuns | who were killed in the chapel", "Among the wounded were | two boys | who were shot". */
function isIncluded({ harm, evidence, start, evidence_start: opens }: FoundClaim): boolean {
  const [, of, among] = INCLUDED.exec(evidence.slice(0, start - opens)) ?? [];
  return SPOKEN_OF.get((of ?? among)?.toLowerCase() ?? '') === harm;
}

const INCLUDED =
  /^(?:the (dead|deceased|fatalities|wounded|injured) included|among the (dead|deceased|fatalities|wounded|injured) (?:was|were)) (?:(?:at least|about|some) )?$/i;

/** The harm by which people are spoken of again. */
const SPOKEN_OF: ReadonlyMap<string, Harm> = new Map([
  ['wounded', 'wounded'], ['injured', 'wounded'], ['dead', 'killed'], ['deceased', 'killed'], ['fatalities', 'killed'],
]);

/** "Twelve | of the wounded | were in critical condition": out of those told of before. */
const isOfThem = ({ harm, victims, count_text: words, evidence }: FoundClaim): boolean =>
  victims !== null && SPOKEN_OF.get(victims.toLowerCase()) === harm && evidence.toLowerCase().includes(`${words} of the ${victims}`.toLowerCase());

/** "Four | of the soldiers | were beheaded": out of the soldiers told of before. */
const isOfThose = ({ victims, count_text: words, evidence, start, evidence_start: opens, subset_of: whole }: FoundClaim): boolean =>
  whole === null && victims !== null && evidence.startsWith(`${words} of the ${victims}`, start - opens);

/** "Among the slain | soldiers | were", "The dead | children | included": where such were told of before. */
function describedNoun(claim: FoundClaim, claims: readonly FoundClaim[], at: number): string | undefined {
  if (claim.rule !== 'slain-included' && claim.rule !== 'dead-included') return undefined;
  const noun = slainNoun(claim), isTold = claims.slice(0, at).some(({ victims }) => victims !== null && lastWord(victims) === noun);
  return claim.rule === 'slain-included' || isTold ? noun : undefined;
}

const slainNoun = ({ evidence }: FoundClaim): string | undefined => SLAIN.exec(evidence)?.[1]?.toLowerCase();

const SLAIN = /\bthe (?:slain|dead|wounded|injured) (?:\S+ ){0,2}?(\S+) (?:were|included|include)\b/i;

/** Whether the number is one of several people, large enough to hold the part. */
function holds(whole: FoundClaim, part: FoundClaim, isOfNoun: boolean): boolean {
  if (whole.harm !== part.harm || whole.stance === 'hypothetical' || (whole.subset_of !== null && !isOfNoun) || isPart(whole)
    || isOfThose(whole)) return false;
  // "Six pupils were seized. Six pupils were among those seized": the same six
  const isAll = (whole.count !== null && whole.count === part.count) || FURTHER.test(whole.count_text);
  return whole.count !== 1 && !isAll && most(whole) >= least(part) && !isOfSeveral(whole);
}

/** "*another three* bodies": some more than those told before. */
const FURTHER = /^(?:another|a further|an additional)\b/i;

/** "bombings in Orsa in which | scores | died": of several events that are not the news. */
const isOfSeveral = ({ evidence, start, evidence_start: opens }: FoundClaim): boolean =>
  SEVERAL_IN_WHICH.test(evidence.slice(0, start - opens));

const SEVERAL_IN_WHICH = /\b\p{Ll}+[^\WsuiSUI]s (?:(?:in|at|on|near) \p{Lu}\S* )?in which $/u;

/** "his | wife and son | were killed": everybody in it is told, one by one. */
const isListed = (claims: readonly FoundClaim[], whole: number): boolean =>
  claims.filter(({ subset_of, count }) => subset_of === whole && count === 1).length === claims[whole]?.count;

const least = ({ count, count_min: min }: FoundClaim): number => count ?? min ?? 0;

/** "dozens" may be as many as 99. */
const most = (claim: FoundClaim): number => claim.count ?? claim.count_max ?? least(claim);
