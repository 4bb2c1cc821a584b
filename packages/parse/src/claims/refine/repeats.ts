/** The same number said again: a headline and its lead, a later paragraph that takes the toll up. */
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { honorifics, roles } from '../../lexicon/people.js';
import { months } from '../../lexicon/time-words.js';
import type { FoundClaim } from '../found.js';
import { anybody } from '../lexicon/groups-of-people.js';
import { isPersonNoun, singular } from '../phrase/nouns.js';

/** How many claims of one number are looked through for the one said again. */
const MOST = 8;

/** Links each claim to the first one of the article that it says again. */
export function linkRepeats(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const firsts = new Map<string, number[]>();
  return claims.map((claim, i) => {
    const number = claim.count ?? `${claim.count_min}-${claim.count_max}`;
    const key = `${claim.harm} ${number}`, earlier = firsts.get(key);
    const isMore = MORE.test(claim.count_text) && !claims.some((other) => other.evidence_start === claim.evidence_start && other.harm !== claim.harm);
    const same = isMore ? undefined : earlier?.find((k) => isSame(claim, claims[k] as FoundClaim));
    const repeated = same ?? meantBy(claim, i, claims, earlier ?? []) ?? namedLater(claim, claims, earlier ?? []);
    if (repeated !== undefined) return { ...claim, repeats: repeated };
    if (earlier === undefined) firsts.set(key, [i]);
    else if (earlier.length < MOST) earlier.push(i);
    return claim;
  });
}

/** "Two more soldiers were killed": others, unless it counts on from another harm, "one was killed and five more were hurt". */
const MORE = /\b(?:more|further|additional)$/i;

/**
 * "He died at the scene", "the body of the victim": the only one of whom the article has told so, if it may be a man; undefined where
 * it tells of more.
 */
function meantBy(claim: FoundClaim, at: number, claims: readonly FoundClaim[], earlier: readonly number[]): number | undefined {
  const gender = claim.victims === null ? PRONOUNS.get(claim.count_text.toLowerCase().replace(BODY, '')) : undefined, [only, ...others] = earlier;
  const isMeant = gender !== undefined || THE_VICTIM.test(claim.count_text);
  if (!isMeant || only === undefined || others.length > 0 || OF_TWO.test(claim.evidence)) return undefined;
  const told = claims[only] as FoundClaim, words = told.victims?.toLowerCase().split(' ') ?? [];
  const isOther = gender !== undefined && words.some((word) => (genderOfTitle(word) ?? gender) !== gender);
  const isNews = claim.scope !== 'background' && told.scope !== 'background';
  const year = YEAR.exec(claim.period ?? '')?.[0], isOfThen = year !== undefined && told.period?.includes(year) !== true;
  // "a guard killed three before | he | was shot dead": the one whom the sentence is about
  const near = claims.slice(Math.max(0, at - MOST), at + MOST);
  const isOfSentence = near.some((one) =>
    one !== claim && one.evidence_start === claim.evidence_start && (ONE_DOER.test(one.perpetrator ?? '') || isOneHurt(one, claim, told)));
  if (!isNews || isOther || isOfThen || namesAnother(claim, told) || isOfSentence || words.length === 0) return undefined;
  return sameClaimant(claim, told) && mayBeOneDay(claim, told) ? only : undefined;
}

/** "A rebel was shot … The slain rebel was identified as | Omar Lut |": the only one told so, or as many, whose names were not told. */
function namedLater(claim: FoundClaim, claims: readonly FoundClaim[], earlier: readonly number[]): number | undefined {
  if (claim.rule !== 'slain-named' && !(claim.rule === 'dead-named' && THE_DEAD.test(claim.evidence))) return undefined;
  const names = namesIn(claim.victims ?? ''), noun = slainNoun(claim);
  const isOneOf = ({ harm, count, victims }: FoundClaim): boolean => harm === claim.harm && count !== 1 && singular(lastWord(victims ?? '')) === noun;
  const mayBe = earlier.filter((k) => {
    const { victims, scope, evidence_start: opens } = claims[k] as FoundClaim, told = namesIn(victims ?? '');
    const isOther = told.length > 0 && !told.some((name) => names.includes(name));
    return scope !== 'background' && opens !== claim.evidence_start && !isOther;
  });
  const ofNoun = mayBe.filter((k) => lastWord((claims[k] as FoundClaim).victims ?? '') === noun), [only, ...others] = mayBe.length > 1 ? ofNoun : mayBe;
  // "Two guards and a miller were killed … The slain guard was": none of the others
  const isOther = ofNoun.length === 0 && claims.some((one) => one.start < claim.start && isOneOf(one));
  return others.length === 0 && !isOther ? only : undefined;
}

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

/** "Separately, a bomb killed two …", "… in a similar attack": what such a sentence tells has not been told before. */
const APART = new RegExp(
  String.raw`^(?:separately|elsewhere|in (?:a (?:separate|similar|second)|another|other))\b|`
  + String.raw`\b(?:separate|similar|earlier|previous) (?:incident|attack|ambush|raid|shooting|strike|blast|explosion|bombing|`
  + String.raw`crash|accident|clash|fire)\b`,
  'i',
);

const isSame = (one: FoundClaim, other: FoundClaim): boolean =>
  one.harm === other.harm && !APART.test(one.evidence) && one.evidence_start !== other.evidence_start && one.scope !== 'background'
    && other.scope !== 'background'
    && sameOwner(one, other) && sameBearer(one, other) && !isOutOfSet(one, other) && sameNumber(one, other)
    && (one.subset_of === null) === (other.subset_of === null) && sameClaimant(one, other)
    && sameVictims(one, other) && mayBeOneDay(one, other) && mayBeOnePlace(one, other);

/** "In Vell a guard turned on his colleagues, killing | three | of them": counted out of those of this sentence, and there. */
const isOutOfSet = ({ evidence, end, evidence_start: opens, subset_of: whole, place }: FoundClaim, other: FoundClaim): boolean =>
  whole === null && place !== null && place !== other.place
    && /^ of them\b/.test(evidence.slice(end - opens)) && !/^\S+ of them/.test(evidence);

/** "Lut, | whose | brother was killed": the brother of Holm is another. */
function sameOwner({ evidence: one }: FoundClaim, { evidence: other }: FoundClaim): boolean {
  const a = WHOSE.exec(one)?.[1], b = WHOSE.exec(other)?.[1];
  return a === undefined || b === undefined || a === b;
}

const WHOSE = /(\S+?),? whose\b/;

/** "A man, | identified as Omar Lut |, was held": no other man who has another name. */
function sameBearer(one: FoundClaim, other: FoundClaim): boolean {
  const a = nameBehind(one), b = nameBehind(other);
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
}

const nameBehind = ({ evidence, end, evidence_start: opens }: FoundClaim): string[] =>
  namesIn(BEARER.exec(evidence.slice(end - opens))?.[1] ?? '');

const BEARER = /^,? (?:identified|named) (?:only )?as ((?:\p{Lu}\S* ?){1,4})/u;

/** The same count, not none; or the same bounds. */
function sameNumber(one: FoundClaim, other: FoundClaim): boolean {
  if (one.count !== other.count) return false;
  if (one.count !== null) return one.count > 0;
  return one.qualifier === 'range' && one.count_min === other.count_min && one.count_max === other.count_max;
}

const sameClaimant = ({ claimant: one }: FoundClaim, { claimant: other }: FoundClaim): boolean =>
  one === null || other === null || one.toLowerCase() === other.toLowerCase();

function sameVictims(one: FoundClaim, other: FoundClaim): boolean {
  // "threatened by two men, the guards fired, killing | both |": those of its own sentence
  const isObject = one.evidence.slice(0, one.start - one.evidence_start).endsWith('ing ');
  if (one.count_text === 'both' && one.victims === null && isObject) return false;
  if (one.victims === null || other.victims === null) return one.count !== 1;
  const a = lastWord(one.victims), b = lastWord(other.victims);
  if (one.count === 1) return (a === b && mayBeOne(one.victims, other.victims)) || isNameOf(one.victims, other);
  if (a === b) return true;
  // "Four corporals were among the dead. Four of the soldiers had burns": parts of one number
  if (one.subset_of !== null && other.subset_of !== null) return false;
  if (isTakenUp(one)) return true;
  return anybody.has(a) || anybody.has(b) || (one.victim_class !== null && one.victim_class === other.victim_class);
}

/** "a clerk, Omar Lut, was shot … *Lut* died on the spot": the name told behind the noun. */
function isNameOf(name: string, { count, victims, evidence, end, evidence_start: opens }: FoundClaim): boolean {
  const isNoun = count === 1 && /(?:^|\s)\p{Ll}\S*$/u.test(victims ?? '');
  const told = isNoun ? namesIn(NAME_BEHIND.exec(evidence.slice(end - opens))?.[1] ?? '') : [];
  const names = namesIn(name);
  return names.length > 0 && /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1)) && names.every((one) => told.includes(one));
}

const NAME_BEHIND = /^,? (?:(?:identified|named) (?:only )?as )?((?:\p{Lu}[\p{L}.'’-]+ ?){1,4})(?:[,.(]|$)/u;

/** "the six Jesuits": those told of before, by whatever noun. */
const isTakenUp = ({ evidence, count_text: words, victims, count }: FoundClaim): boolean =>
  (count ?? 0) > 2 && evidence.toLowerCase().includes(`the ${words} ${victims ?? ''}`.trim().toLowerCase());

export const lastWord = (words: string): string => words.toLowerCase().replace(/^.*\s/, '');

/** "Omar Lut" is "Lut" and "Officer Lut", no "Vera Lut"; who is 22 is not who is 48, and "another guard" is nobody told before. */
function mayBeOne(one: string, other: string): boolean {
  if (ANOTHER.test(one) || ANOTHER.test(other)) return false;
  const age = ageIn(one), otherAge = ageIn(other);
  if (age !== undefined && otherAge !== undefined && age !== otherAge) return false;
  // "the teen", "the Orsa teen": what describes a noun is no name
  if (isPersonNoun(lastWord(one))) return true;
  const [few, many] = [namesIn(one), namesIn(other)].toSorted((a, b) => a.length - b.length) as [string[], string[]];
  return few.every((name) => many.includes(name));
}

const ANOTHER = /^another\b/i;
const ageIn = (words: string): string | undefined => /\b(\d{1,3})[- ]year/.exec(words)?.[1];

const titles: ReadonlySet<string> = new Set([...honorifics, ...roles]);

/** The words with a capital that are no titles. */
export const namesIn = (words: string): string[] =>
  words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase()));

/** A headline says where in the large: "34 dead in South Africa". */
const isHeadline = ({ paragraph, evidence }: FoundClaim): boolean => paragraph === 1 && /[^.!?"”]$/.test(evidence);

/** "In Khost, troops held …": the sentence opens with where. */
const opensWith = ({ evidence }: FoundClaim, place: string): boolean =>
  /^(?:in|at|near) (?:the )?/i.test(evidence) && evidence.slice(0, place.length + LEAD).includes(place);

/** Letters of "near the " in front of a place, at most. */
const LEAD = 9;

/** People of whom nothing is told ("three were killed", "two others") are those of another place only by name. */
function mayBeOnePlace(one: FoundClaim, other: FoundClaim): boolean {
  if (one.place === null || other.place === null || one.place === other.place || isHeadline(other)) return true;
  const isWithin = one.place.includes(other.place) || other.place.includes(one.place);
  // "11 died in Bor on Sunday … On May 24, 11 died in Orsa"; "In Khost, …"
  if (!isWithin && (opensWith(one, one.place) || one.period !== null && other.period !== null && one.period !== other.period)) return false;
  // "five guards and the bomber", "a woman and her three sons": a sum of its own
  if (!isWithin && LIST.test(one.victims ?? '') !== LIST.test(other.victims ?? '')) return false;
  const isTold = ({ victims }: FoundClaim): boolean => victims !== null && lastWord(victims) !== 'others';
  return isTold(one) && isTold(other);
}

const LIST = / and /;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** "May 24", "24 May": a day of a month. */
const DAY = /\b(\p{Lu}\p{L}{2,8})\.? (\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)? (\p{Lu}\p{L}{2,8})\b/u;

const MONTHS: ReadonlySet<string> = new Set(months);

/** The day that a period names, as month and number. */
function dayIn(period: string): string | undefined {
  const [, month, day, dayBefore, monthBehind] = DAY.exec(period) ?? [];
  const name = (month ?? monthBehind ?? '').toLowerCase();
  return MONTHS.has(name) ? `${name.slice(0, 3)} ${day ?? dayBefore}` : undefined;
}

/** "in 2016", "in March", "last year": too long for news of a day. */
const LONG_AGO = /^(?:in |last |during )?(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{4}|year|month)$|^in \p{Lu}\p{Ll}{2,8}$/u;

/** "killed on Monday" is not "killed on Tuesday", nor "on May 24" "in 2016"; where one of them names no day they may be the same. */
function mayBeOneDay({ period: one }: FoundClaim, { period: other }: FoundClaim): boolean {
  const date = dayIn(one ?? ''), otherDate = dayIn(other ?? '');
  if (date !== undefined && otherDate !== undefined && date !== otherDate) return false;
  if (one !== null && LONG_AGO.test(one) && other !== null && WEEKDAY.test(other)) return false;
  const day = WEEKDAY.exec(one ?? '')?.[0].toLowerCase(), otherDay = WEEKDAY.exec(other ?? '')?.[0].toLowerCase();
  return day === undefined || otherDay === undefined || day === otherDay;
}
