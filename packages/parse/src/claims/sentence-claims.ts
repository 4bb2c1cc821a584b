/** The claims of one sentence: rules propose, refiners settle. */
import { tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import type { Article, FoundClaim } from './found.js';
import { type Scene, wordAt } from './phrase/scene.js';
import { propose } from './propose.js';
import { asManyIn } from './refine/as-many.js';
import { asWereIn } from './refine/as-were.js';
import { partsAddingUp } from './refine/breakdown.js';
import { comparedIn } from './refine/compared-numbers.js';
import { withoutEither } from './refine/either.js';
import { fatallyIn } from './refine/fatally.js';
import { isFiction } from './refine/fiction.js';
import { found } from './refine/found-claim.js';
import { gapsIn } from './refine/gapping.js';
import { wholesOf } from './refine/joined.js';
import { isJoke } from './refine/joke.js';
import { isOfSpeaker } from './refine/of-speaker.js';
import { withoutSecondNames } from './refine/one-person.js';
import type { Part } from './refine/part.js';
import { partsListed } from './refine/parts-listed.js';
import { isRate } from './refine/rates.js';
import { rivalsIn } from './refine/rivals.js';
import { saidWith, withSameSource } from './refine/same-source.js';
import { partsOfSet } from './refine/set-told.js';
import { withSets } from './refine/sets.js';
import { overlap, settle } from './refine/settle.js';
import { shareWords } from './refine/shared-words.js';
import { partsBehind, subsetsIn } from './refine/subsets.js';
import { type Proposal, readBy } from './rule.js';

/** A claim and what it was read as. */
export interface Told {
  readonly proposal: Proposal;
  readonly claim: FoundClaim;
}

/** The claims of one sentence, in text order; `subset_of` counts within them. */
export function claimsIn(scene: Scene, article: Article): readonly Told[] {
  const isMeant = (proposal: Proposal): boolean => !isRate(proposal) && !isJoke(proposal, article) && !isOfSpeaker(proposal, article);
  const proposals = propose(scene).filter(isMeant);
  if (proposals.length === 0 || isFiction(scene)) return [];
  const settled = shareWords(settle(withSets(withoutSecondNames(withoutEither(proposals)))));
  const further = [gapsIn, fatallyIn, asWereIn, asManyIn, rivalsIn, comparedIn].flatMap((refine) => refine(scene, settled));
  const claims = [...firstReadings([...settled, ...further]).values()].toSorted(byStart);
  const told = toldOnce(subsetsIn(scene, claims), claims), listed = partsListed(claims, told);
  const isLinked = (claim: Proposal): boolean => [...told, ...listed].some(({ part }) => part === claim);
  const subsets = [...told, ...listed, ...partsAddingUp(claims).filter(({ part }) => !isLinked(part))];
  const tops = claims.filter((claim) => !subsets.some(({ part }) => overlap(part, claim)));
  const links = [...subsets, ...wholesOf(tops)];
  const all = [...new Set([...tops, ...links.flatMap(({ part, whole }) => [whole, part])])].toSorted(byStartAndLength);
  const rows = withJoinedRecall(all, withPlaces(all, links, withSameSource(all, all.map((proposal) => found(proposal, article)))));
  return all.map((proposal, i) => {
    const whole = links.find(({ part }) => part === proposal)?.whole, at = whole === undefined ? -1 : all.indexOf(whole);
    const claim = rows[i] as FoundClaim;
    if (whole === undefined) return { proposal, claim };
    const row = rows[at] as FoundClaim, part = proposal.victim.last <= whole.at ? withVerbOf(claim, row) : claim;
    // "The ministry put the toll at 30, including five children": whoever gives the whole gives its part
    return { proposal, claim: { ...saidWith(part, row), scope: row.scope === 'background' ? row.scope : part.scope, subset_of: at } };
  });
}

/** The first reading of each number and harm, by the place of the number. */
function firstReadings(proposals: readonly Proposal[]): ReadonlyMap<string, Proposal> {
  const firsts = new Map<string, Proposal>();
  for (const proposal of proposals) if (!firsts.has(placeOf(proposal))) firsts.set(placeOf(proposal), proposal);
  return firsts;
}

const placeOf = ({ harm, victim }: Proposal): string => `${harm} ${victim.first}`;

/**
 * "631,000 are displaced, | 442,000 of them in camps |", "the bodies of three rebels, | two | of whom were women": a part that two
 * readings give, or that another rule has read as a claim, is told once.
 */
function toldOnce(parts: readonly Part[], claims: readonly Proposal[]): readonly Part[] {
  const firsts = firstReadings([...claims, ...parts.map(({ part }) => part)]);
  return parts.map(({ part, whole }) => ({ part: firsts.get(placeOf(part)) as Proposal, whole })).filter(({ part, whole }) => part !== whole);
}

/** "30 people, | including two children |, were reportedly killed in Orsa on Monday": what the verb says of the whole it says of its part. */
function withVerbOf(claim: FoundClaim, whole: FoundClaim): FoundClaim {
  const { period, period_start, period_end, scope } = whole;
  const timed = claim.period === null ? { ...claim, period, period_start, period_end, scope } : claim;
  const stance = claim.stance === 'asserted' ? whole.stance : claim.stance;
  return { ...timed, stance, place: claim.place ?? whole.place, perpetrator: claim.perpetrator ?? whole.perpetrator };
}

/** "killed three, one of them a child, | near Orsa": the place behind the inserted part, and a comma, is that of the whole. */
function withPlaces(all: readonly Proposal[], links: readonly Part[], rows: readonly FoundClaim[]): readonly FoundClaim[] {
  const ofThem = links.filter(({ part }) => readBy(part.rule) === 'number-of-them');
  return rows.map((row, at) => {
    const link = row.place === null ? ofThem.find(({ whole }) => whole === all[at]) : undefined;
    const told = link === undefined ? undefined : rows[all.indexOf(link.part)], place = told?.place ?? null;
    return told !== undefined && place !== null && isBehindComma(told, place) ? { ...row, place } : row;
  });
}

/** "two years after blasts killed 269 |, including 45 children, and | injured 400": the second deed of what is recalled. */
const withJoinedRecall = (all: readonly Proposal[], rows: readonly FoundClaim[]): readonly FoundClaim[] =>
  rows.map((row, i) => {
    const before = row.scope === 'incident' ? all.findLastIndex((one, k) => k < i && isJoinedDeed(all[i] as Proposal, one)) : -1;
    return before >= 0 && rows[before]?.scope === 'background' ? { ...row, scope: 'background' } : row;
  });

/** "killed 269, including 45 children, | and injured | 400": no verb of another stands between. */
function isJoinedDeed({ scene, verb, rule }: Proposal, one: Proposal): boolean {
  if (rule !== 'harmed-people' || one.rule !== rule || verb === null || verb.passive
    || wordAt(scene, verb.first - 1) !== 'and') return false;
  const from = Math.max(one.at + 1, one.victim.group.last), between = scene.tokens.slice(from, verb.first - 1);
  return from < verb.first && !between.some((token) => tagged(token, Tag.VerbPast | Tag.Be | Tag.Have));
}

/** ", near | Orsa", ", in the city of | Orsa". */
const isBehindComma = ({ evidence, end, evidence_start: opens }: FoundClaim, place: string): boolean =>
  /, (?:in|at|near|outside|around|along|on|north|south|east|west)(?: [\p{Ll}-]+){0,4} $/u
    .test(evidence.slice(end - opens, evidence.indexOf(place, end - opens)));

const byStart = (a: Proposal, b: Proposal): number => a.victim.first - b.victim.first;

/** A whole before the parts that it spans. */
const byStartAndLength = (a: Proposal, b: Proposal): number => byStart(a, b) || b.victim.last - a.victim.last;

const NOT_SO: ReadonlySet<string> = new Set(['denied', 'feared', 'hypothetical']);

/**
 * "Nine of them were children." behind the sentence that told of the whole, or "nine of the 40 victims were" of the `set` of so many
 * sentences later: happened as the whole did.
 */
export const claimsBehind = (scene: Scene, whole: Told, at: number, article: Article, set: number | null = null): readonly FoundClaim[] =>
  (set === null ? partsBehind(scene, whole.proposal) : partsOfSet(scene, whole.proposal, set)).map((part) => {
    const claim = found(part, article), { scope, stance } = whole.claim;
    return { ...claim, scope, stance: NOT_SO.has(stance) ? stance : claim.stance, subset_of: at };
  });
