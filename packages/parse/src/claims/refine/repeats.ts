/** The same number said again: a headline and its lead, a later paragraph that takes the toll up. */
import type { FoundClaim } from '../found.js';
import { anybody } from '../lexicon/groups-of-people.js';
import { isPersonNoun } from '../phrase/nouns.js';
import { mayBeOneDay, sameClaimant } from './same-telling.js';
import { meantBy, namedLater } from './spoken-of-again.js';
import { lastWord, namesIn } from './victim-names.js';

/** How many claims of one number are looked through for the one said again. */
const MOST = 8;

/** Links each claim to the first one of the article that it says again. */
export function linkRepeats(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const firsts = new Map<string, number[]>();
  // headlines whose number has been told again, and by what words: what says those again repeats the headline
  const told = new Set<number>(), again = new Map<number, number>(), echoes = new Map<string, number[]>();
  return claims.map((claim, i) => {
    const number = claim.count ?? `${claim.count_min}-${claim.count_max}`;
    const key = `${claim.harm} ${number}`, earlier = firsts.get(key);
    const isMore = MORE.test(claim.count_text) && !claims.some((other) => other.evidence_start === claim.evidence_start && other.harm !== claim.harm);
    const mayBe = (other: FoundClaim): boolean =>
      (claim.subset_of === null) === (other.subset_of === null) || [claim, other].some((one) => isOfSum(one, claims));
    const same = isMore ? undefined : [...earlier ?? [], ...echoes.get(key) ?? []]
      .find((k) => mayBe(claims[k] as FoundClaim) && isSame(claim, claims[k] as FoundClaim, told.has(k)));
    const found = same ?? meantBy(claim, i, claims, earlier ?? []) ?? namedLater(claim, claims, earlier ?? []);
    const repeated = again.get(found ?? -1) ?? found;
    if (repeated !== undefined) {
      if (isHeadline(claims[repeated] as FoundClaim) && !told.has(repeated)) {
        again.set(i, repeated);
        echoes.set(key, [...echoes.get(key) ?? [], i]);
      }
      told.add(repeated);
      return { ...claim, repeats: repeated };
    }
    if (earlier === undefined) firsts.set(key, [i]);
    else if (earlier.length < MOST) earlier.push(i);
    return claim;
  });
}

/** "*A guard* and two rebels were killed … A guard was killed": a part of such a sum alone, who is told by himself; not "his wife". */
const isOfSum = ({ subset_of: whole, victims }: FoundClaim, claims: readonly FoundClaim[]): boolean =>
  whole !== null && claims[whole]?.rule.endsWith('-in-all') === true && !THEIRS.test(victims ?? '');

const THEIRS = /^(?:his|her|their)\b|\b(?:wife|husband|son|daughter|brother|sister|mother|father)s?$/i;

/** "Two more soldiers were killed": others, unless it counts on from another harm, "one was killed and five more were hurt". */
const MORE = /\b(?:more|further|additional)$/i;

/** "Separately, a bomb killed two …", "… in a similar attack": what such a sentence tells has not been told before. */
const APART = new RegExp(
  String.raw`^(?:separately|elsewhere|in (?:a (?:separate|similar|second)|another|other))\b|`
  + String.raw`\b(?:separate|similar|earlier|previous) (?:incident|attack|ambush|raid|shooting|strike|blast|explosion|bombing|`
  + String.raw`crash|accident|clash|fire)\b`,
  'i',
);

/** `isTold`: the other has been told again, so that what another source says is its own. */
const isSame = (one: FoundClaim, other: FoundClaim, isTold: boolean): boolean =>
  one.harm === other.harm && !APART.test(one.evidence) && one.evidence_start !== other.evidence_start && one.scope !== 'background'
    && other.scope !== 'background'
    && sameOwner(one, other) && sameBearer(one, other) && !isOutOfSet(one, other) && sameNumber(one, other)
    && (sameClaimant(one, other) || (isHeadline(other) && !isTold))
    && (sameVictims(one, other) || (!isTold && isToldByHeadline(one, other))) && mayBeOneDay(one, other) && mayBeOnePlace(one, other);

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

/** The same count, not none; or the same bounds; or a headline's "dozens". */
function sameNumber(one: FoundClaim, other: FoundClaim): boolean {
  if (one.count !== other.count) return false;
  if (one.count !== null) return one.count > 0;
  if (isHeadline(other) && one.count_max !== null) return one.count_text.toLowerCase() === other.count_text.toLowerCase();
  return one.qualifier === 'range' && one.count_min === other.count_min && one.count_max === other.count_max;
}

function sameVictims(one: FoundClaim, other: FoundClaim): boolean {
  // "threatened by two men, the guards fired, killing | both |": those of its own sentence
  const isObject = one.evidence.slice(0, one.start - one.evidence_start).endsWith('ing ');
  if (one.count_text === 'both' && one.victims === null && isObject) return false;
  if (one.victims === null || other.victims === null) return one.count !== 1;
  const a = lastWord(one.victims), b = lastWord(other.victims);
  const isNamed = a === b ? mayBeOne(one.victims, other.victims) : isGivenNameOf(one.victims, other.victims);
  if (one.count === 1) return isNamed || isNameOf(one.victims, other);
  if (a === b) return true;
  // "Four corporals were among the dead. Four of the soldiers had burns": parts of one number
  if (one.subset_of !== null && other.subset_of !== null) return false;
  if (isTakenUp(one) || SET.test(one.victims ?? one.count_text)) return true;
  return anybody.has(a) || anybody.has(b) || (one.victim_class !== null && one.victim_class === other.victim_class);
}

/** "Omar Lut was shot … *Omar* died on the spot". */
const isGivenNameOf = (name: string, whole: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && namesIn(whole).length > 1 && namesIn(whole)[0] === name;

/** "a clerk, Omar Lut, was shot … *Lut* died on the spot": the name told behind the noun. */
function isNameOf(name: string, { count, victims, evidence, end, evidence_start: opens }: FoundClaim): boolean {
  const isNoun = count === 1 && /(?:^|\s)\p{Ll}\S*$/u.test(victims ?? '');
  const told = isNoun ? namesIn(NAME_BEHIND.exec(evidence.slice(end - opens))?.[1] ?? '') : [];
  const names = namesIn(name);
  return names.length > 0 && /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1)) && names.every((one) => told.includes(one));
}

const NAME_BEHIND = /^,? (?:(?:identified|named) (?:only )?as )?((?:\p{Lu}[\p{L}.'’-]+ ?){1,4})(?:[,.(]|$)/u;

/** "Three migrants die" above "Two women and an infant died"; "Teen shot" above "a 17-year-old was shot": by other nouns, of no other class. */
function isToldByHeadline(one: FoundClaim, other: FoundClaim): boolean {
  if (!isHeadline(other) || (one.count ?? 0) < 1) return false;
  const [a, b] = [one.victim_class, other.victim_class];
  if (one.count === 1) return a !== null && a === b && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(other.victims ?? '') && namesIn(one.victims ?? '').length < 2;
  return (one.count ?? 0) > 2 && LIST.test(one.victims ?? '') && (a === null || b === null || a === b || a === 'mixed');
}

/** "took *the pair* away": those told of before. */
const SET = /^the (?:pair|duo|trio)$/i;

/** "the six Jesuits": those told of before, by whatever noun. */
const isTakenUp = ({ evidence, count_text: words, victims, count }: FoundClaim): boolean =>
  (count ?? 0) > 2 && evidence.toLowerCase().includes(`the ${words} ${victims ?? ''}`.trim().toLowerCase());

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
