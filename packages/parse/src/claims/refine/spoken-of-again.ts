/** Those spoken of again without a number: "he", "the victim", "the slain rebel was identified as". */
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import type { FoundClaim } from '../found.js';
import { singular } from '../phrase/nouns.js';
import { mayBeOneDay, sameClaimant } from './same-telling.js';
import { lastWord, namesIn } from './victim-names.js';

/** How many claims around one are looked at for others of its sentence. */
const NEAR = 8;

/**
 * "He died at the scene", "the body of the victim": the only one of whom the article has told so, if it may be a man; undefined where
 * it tells of more.
 */
export function meantBy(claim: FoundClaim, at: number, claims: readonly FoundClaim[], earlier: readonly number[]): number | undefined {
  const gender = claim.victims === null ? PRONOUNS.get(claim.count_text.toLowerCase().replace(BODY, '')) : undefined, [only, ...others] = earlier;
  const isMeant = gender !== undefined || THE_VICTIM.test(claim.count_text);
  if (!isMeant || only === undefined || others.length > 0 || OF_TWO.test(claim.evidence)) return undefined;
  const told = claims[only] as FoundClaim, words = told.victims?.toLowerCase().split(' ') ?? [];
  const isOther = gender !== undefined && words.some((word) => (genderOfTitle(word) ?? gender) !== gender);
  const isNews = claim.scope !== 'background' && told.scope !== 'background';
  const year = YEAR.exec(claim.period ?? '')?.[0], isOfThen = year !== undefined && told.period?.includes(year) !== true;
  // "a guard killed three before | he | was shot dead": the one whom the sentence is about
  const near = claims.slice(Math.max(0, at - NEAR), at + NEAR);
  const isOfSentence = near.some((one) =>
    one !== claim && one.evidence_start === claim.evidence_start && (ONE_DOER.test(one.perpetrator ?? '') || isOneHurt(one, claim, told)));
  if (!isNews || isOther || isOfThen || namesAnother(claim, told) || isOfSentence || words.length === 0) return undefined;
  return sameClaimant(claim, told) && mayBeOneDay(claim, told) ? only : undefined;
}

/** "A rebel was shot … The slain rebel was identified as | Omar Lut |": the only one told so, or as many, whose names were not told. */
export function namedLater(claim: FoundClaim, claims: readonly FoundClaim[], earlier: readonly number[]): number | undefined {
  if (claim.rule !== 'slain-named' && !(claim.rule === 'dead-named' && THE_DEAD.test(claim.evidence))) return undefined;
  // "The dead were named as | Omar Lut, his wife and …": one of several
  if (claim.count === 1 && MANY_DEAD.test(claim.evidence)) return undefined;
  const names = namesIn(claim.victims ?? ''), noun = slainNoun(claim), isGrown = GROWN.test(claim.evidence.slice(claim.end - claim.evidence_start));
  const isOneOf = ({ harm, count, victims }: FoundClaim): boolean => harm === claim.harm && count !== 1 && singular(lastWord(victims ?? '')) === noun;
  const mayBe = earlier.filter((k) => {
    const { victims, scope, evidence_start: opens, victim_class: of } = claims[k] as FoundClaim, told = namesIn(victims?.replace(OF, '').replace(ARTICLE, '') ?? '');
    const isOther = (told.length > 0 && !told.some((name) => names.includes(name))) || (isGrown && of === 'child');
    return scope !== 'background' && opens !== claim.evidence_start && !isOther;
  });
  const ofNoun = mayBe.filter((k) => lastWord((claims[k] as FoundClaim).victims ?? '') === noun);
  const [only, ...others] = mayBe.length < 2 ? mayBe : ofNoun.length > 0 ? ofNoun : toldRightBefore(claim, claims, mayBe);
  // "Two guards and a miller were killed … The slain guard was": none of the others
  const isOther = ofNoun.length === 0 && claims.some((one) => one.start < claim.start && isOneOf(one));
  return others.length === 0 && !isOther ? only : undefined;
}

/** "A weaver was killed in Orsa. The deceased was identified as | Omar Lut |": those of its paragraph, or else of the one before. */
function toldRightBefore({ paragraph }: FoundClaim, claims: readonly FoundClaim[], mayBe: readonly number[]): readonly number[] {
  const of = (at: number): readonly number[] => mayBe.filter((k) => claims[k]?.paragraph === at && claims[k]?.subset_of === null);
  const own = of(paragraph);
  return own.length > 0 ? own : of(paragraph - 1);
}

const MANY_DEAD = /\bthe (?:dead|deceased) (?:have been|were|are) /i, GROWN = /^, (?:aged )?(?:1[89]|[2-9]\d)\b/, OF = / of .*/, ARTICLE = /^an? /i;

/** "the slain *rebel* was", "The dead *youth*, identified". */
export const slainNoun = ({ evidence }: FoundClaim): string | undefined => SLAIN.exec(evidence)?.[1];

const SLAIN = /\bthe [a-z]+ ([a-z]+)(?:,| (?:ha[sv]e? been|was|were|are) )/i;

const THE_DEAD = /\bthe (?:dead|deceased)(?: victims)? (?:ha[sv]e? been|was|were|are) /i;

/** "Vera Lut was shot … Her husband, Omar Lut, 45, was flown to Bor, where | he | died". */
function namesAnother({ evidence, start, evidence_start: opens }: FoundClaim, { victims }: FoundClaim): boolean {
  const told = namesIn(victims ?? ''), name = NAME_AND_AGE.exec(evidence.slice(0, start - opens))?.[1];
  return name !== undefined && told.length > 1 && !namesIn(name).every((one) => told.includes(one));
}

const NAME_AND_AGE = /\b(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}), (?:aged )?\d{1,3}\b/u;

/** "Troops shot | a farmer |, who was flown to Bor, where he died": somebody whom the pronoun's own sentence tells of. */
const isOneHurt = ({ harm, count, victims, start }: FoundClaim, { harm: other, start: pronoun }: FoundClaim, told: FoundClaim): boolean =>
  harm !== other && HURT.has(harm) && count === 1 && victims !== null && start < pronoun
    && !namesIn(victims).some((name) => namesIn(told.victims ?? '').includes(name));

const HURT: ReadonlySet<string> = new Set(['wounded', 'abducted', 'killed']);

const THE_VICTIM = /^the (?:victim|deceased)$/i;

/** "a guard": one who did it. */
const ONE_DOER = /^(?:an?|the) /i;

/** "In 2009 he was jailed": not the arrest that the article is about. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** "one died there, the other in a clinic, where he …". */
const OF_TWO = /\b(?:the other|a second)\b/i;

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([['he', 'male'], ['his', 'male'], ['she', 'female'], ['her', 'female']]);

/** "his *mutilated body*": spoken of by whose it is. */
const BODY = / .*body$/;
